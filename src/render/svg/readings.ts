/**
 * The picture of the readings: how far each profile lies from a panel over all readings, in how many it
 * is the nearest, and which doubtful positions decide.
 *
 * @module
 */
import { ownOptions } from '../../model/misuse.js'
import { PLATFORM31 } from '../../catalogue/platform31.js'
import type { Panel } from '../../model/panel.js'
import { SLIDER_IDS } from '../../model/slider.js'
import type { Typology } from '../../model/typology.js'
import type { Texts } from '../../texts/texts.js'
import { ink, soft } from './colours.js'
import {
  drawPicture,
  sayTable,
  type PictureOptions,
  type PictureTable,
  type TableOptions,
  type Sheet,
} from './layout.js'
import { drawLegend } from './legend.js'
import { drawKnob, short, stroke } from './marks.js'
import { nearnessFinder, profileName, type Nearness } from './nearness.js'
import { drawText, leading, writeText, type Drawn } from './text.js'

/** As for every picture, and what the panel is compared with. */
export interface ReadingsPictureOptions extends PictureOptions {
  /** Default: the five profiles of the publication. */
  readonly typology?: Typology | undefined
}

/**
 * A line per profile from its smallest to its largest distance, with a knob at the distance of the
 * chosen reading, and in how many readings it is nearest. Under it the doubtful positions that decide.
 *
 * @example
 * renderReadings(panelFromKey('LLMML'), { texts: en }).includes('closest in 48 of the 48 ways to read the text') // => true
 */
export const renderReadings = (
  panel: Panel,
  { texts, ...options }: ReadingsPictureOptions,
): string => {
  const { typology = PLATFORM31 } = ownOptions(options)
  const near = nearnessFinder(typology)(panel)
  const deciding = decidingWords(near, typology, texts)
  return drawPicture(
    {
      title: texts.pictures.readings,
      description: [...sayTable(tableOf(near, texts)), ...deciding],
      notes: [texts.notes.readings],
      draw: (sheet, top) => draw(near, deciding, texts, sheet, top),
    },
    texts,
    options,
  )
}

/**
 * The same as {@link renderReadings} as a table: a profile in each row, with its distances and in how
 * many readings it is nearest; then the positions that decide, one a row.
 *
 * @example
 * readingsTable(panelFromKey('LLMML'), { texts: en }).rows[0] // => ['The developing municipality', '0', '0', '1', 'closest in 48 of the 48 ways to read the text']
 */
export const readingsTable = (
  panel: Panel,
  options: TableOptions & Pick<ReadingsPictureOptions, 'typology'>,
): PictureTable => {
  const { texts, typology = PLATFORM31 } = ownOptions(options)
  const near = nearnessFinder(typology)(panel)
  const { head, rows } = tableOf(near, texts)
  const deciding = decidingWords(near, typology, texts)
  return { head, rows: [...rows, ...deciding.map((words) => [words, '', '', '', ''])] }
}

const tableOf = ({ profiles, readings }: Nearness, texts: Texts): PictureTable => {
  const { headings, pictures, phrases } = texts
  return {
    head: [
      headings.profile,
      pictures.chosenDistance,
      pictures.smallest,
      pictures.largest,
      headings.readings,
    ],
    rows: profiles.map(({ profile, distance, smallest, largest, count }) => [
      profileName(profile, texts),
      phrases.number(distance),
      phrases.number(smallest),
      phrases.number(largest),
      phrases.readings(count, readings),
    ]),
  }
}

const decidingWords = (
  { deciding }: Nearness,
  { profiles }: Typology,
  texts: Texts,
): ReadonlyArray<string> =>
  deciding.length === 0
    ? [texts.pictures.nothingDecides]
    : deciding.map(({ profile, slider, positions }) => {
        const found = profiles.find(({ id }) => id === profile)
        return texts.pictures.decides(
          found === undefined ? profile : profileName(found, texts),
          texts.sliders[slider].label,
          positions.map((position) => texts.positions[position].label),
        )
      })

const draw = (
  { profiles, readings }: Nearness,
  deciding: ReadonlyArray<string>,
  texts: Texts,
  sheet: Sheet,
  top: number,
): Drawn => {
  const { left, right, inner, small, size, unit, narrow } = sheet
  const { pictures, phrases } = texts
  const legend = drawLegend(
    [
      { label: pictures.chosenDistance, draw: (x, y) => drawKnob(x, y, unit * 0.8) },
      {
        label: pictures.allDistances,
        draw: (x, y) => drawSpread(x - 10 * unit, x + 10 * unit, y, unit),
      },
    ],
    sheet,
    top,
  )
  const from = narrow ? left + 10 * unit : left + inner * 0.31
  const to = narrow ? right - 10 * unit : right - inner * 0.25
  const farthest = 2 * SLIDER_IDS.length
  const xAt = (distance: number): number => from + ((to - from) * distance) / farthest
  let y = legend.bottom + 6
  const ticks = Array.from({ length: farthest + 1 }, (_, distance) =>
    drawText(String(distance), {
      x: xAt(distance),
      y: y + leading(small) / 2,
      size: small,
      width: (to - from) / farthest,
      anchor: 'middle',
    }),
  )
  y += leading(small) + 4
  const gridTop = y
  const rows = profiles.map(({ profile, distance, smallest, largest, count }) => {
    const name = profileName(profile, texts)
    const words = phrases.readings(count, readings)
    if (narrow) {
      const label = writeText(name, { x: left, top: y, size, width: inner, lines: 2, weight: 600 })
      const middle = label.bottom + 12
      const said = writeText(words, { x: left, top: middle + 12, size, width: inner, lines: 2 })
      y = said.bottom + 8
      return (
        ink(label.xml, said.xml) +
        drawSpread(xAt(smallest), xAt(largest), middle, unit) +
        drawKnob(xAt(distance), middle, unit * 0.8)
      )
    }
    const middle = y + size * 1.9
    y += size * 3.8
    return (
      ink(
        drawText(name, { x: left, y: middle, size, width: from - left - 16 * unit, lines: 2 }),
        drawText(words, {
          x: to + 16 * unit,
          y: middle,
          size: small,
          width: right - to - 16 * unit,
          lines: 3,
        }),
      ) +
      drawSpread(xAt(smallest), xAt(largest), middle, unit) +
      drawKnob(xAt(distance), middle, unit * 0.8)
    )
  })
  const grid = narrow
    ? ''
    : stroke(
        Array.from(
          { length: farthest + 1 },
          (_, distance) => `M${short(xAt(distance))} ${short(gridTop)}V${short(y)}`,
        ).join(''),
        'between',
        1,
      )
  const said = deciding.map((words) => {
    const written = writeText(words, { x: left, top: y + 6, size, width: inner, lines: 3 })
    y = written.bottom
    return written.xml
  })
  return {
    xml: [legend.xml, soft(...ticks), grid, ...rows, ink(...said)].join(''),
    bottom: y,
  }
}

const drawSpread = (from: number, to: number, y: number, unit: number): string => {
  const cap = short(6 * unit)
  const ends = [from, to].map((x) => `M${short(x)} ${short(y - cap)}v${2 * cap}`).join('')
  return stroke(`M${short(from)} ${short(y)}H${short(to)}${ends}`, 'ink', 2 * unit)
}
