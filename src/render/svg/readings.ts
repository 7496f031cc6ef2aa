/**
 * The picture of the readings: how far each profile is from a panel over all readings, in how many it
 * is nearest, and which doubtful positions decide.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { PLATFORM31 } from '../../catalogue/platform31.js'
import type { Panel } from '../../model/panel.js'
import type { Typology } from '../../model/typology.js'
import type { Texts } from '../../texts/texts.js'
import { ink, soft } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { across, down, drawKnob, stroke } from './marks.js'
import {
  nearnessFinder,
  profileName,
  readingsNotes,
  type Nearness,
  type ProfileNearness,
} from './nearness.js'
import { drawRows, layColumns } from './rows.js'
import type { Sheet } from './sheet.js'
import { drawHeads, stackTexts, writeText, type Drawn } from './text.js'

/** The options of every picture, and the typology to compare with. */
export interface ReadingsPictureOptions extends PictureOptions {
  /** Default: the five profiles of the publication. */
  readonly typology?: Typology | undefined
}

/**
 * Draws a line per profile from its smallest to its largest distance, with a knob at its distance in
 * the default reading, and in how many readings it is nearest. Below are the doubtful positions that
 * decide.
 *
 * @example
 * renderReadings(panelFromKey('LLMML'), { texts: en }).includes('closest in 48 of the 48 ways of reading the publication') // => true
 */
export const renderReadings = (panel: Panel, options: ReadingsPictureOptions): string => {
  return drawPicture(options, (texts, { typology = PLATFORM31 }) => {
    const near = nearnessFinder(typology)(panel)
    const { head, rows } = tableOf(near, texts)
    return {
      title: texts.pictures.readings,
      table: { head: head.slice(0, -1), rows }, // what stands in the last column says it whole
      notes: [
        // What the numbers beside the rows mean, of one of them.
        ...near.nearest.slice(0, 1).map((nearest) => {
          const said = texts.phrases.readings(nearest.count, near.readings)
          return `${inReadings(nearest, near)}: ${said}.`
        }),
        ...readingsNotes(typology, texts),
      ],
      legend: ({ unit }) => [
        { label: texts.pictures.chosenDistance, draw: (x, y) => drawKnob(x, y, unit * 0.8) },
        {
          label: texts.pictures.allDistances,
          draw: (x, y) => drawSpread(x - 10 * unit, x + 10 * unit, y, unit),
        },
      ],
      draw: (sheet, top) => drawDistances(near, texts, sheet, top),
    }
  })
}

const inReadings = ({ count }: ProfileNearness, { readings }: Nearness): string =>
  `${count}/${readings}`

/**
 * The content of {@link renderReadings} as a table: a profile in each row, with its distances and in
 * how many readings it is nearest; then the positions that decide, one per row.
 *
 * @example
 * readingsTable(panelFromKey('LLMML'), { texts: en }).rows[0] // => ['The developing municipality', '0', '0', '1', 'closest in 48 of the 48 ways of reading the publication']
 */
export const readingsTable = (
  panel: Panel,
  options: TableOptions & Pick<ReadingsPictureOptions, 'typology'>,
): PictureTable => {
  const { texts, typology = PLATFORM31 } = textOptions(options)
  return tableOf(nearnessFinder(typology)(panel), texts)
}

const tableOf = (near: Nearness, texts: Texts): PictureTable => {
  const { headings, pictures, phrases } = texts
  return {
    head: [
      headings.profile,
      pictures.chosenDistance,
      pictures.smallest,
      pictures.largest,
      headings.readings,
    ],
    rows: [
      ...near.profiles.map(({ profile, distance, smallest, largest, count }) => [
        profileName(profile, texts),
        phrases.number(distance),
        phrases.number(smallest),
        phrases.number(largest),
        phrases.readings(count, near.readings),
      ]),
      ...decidingWords(near, texts).map((words) => [words, '', '', '', '']),
    ],
  }
}

const decidingWords = ({ deciding, profiles }: Nearness, texts: Texts): ReadonlyArray<string> =>
  deciding.length === 0
    ? [texts.pictures.nothingDecides]
    : profiles.flatMap(({ profile }) =>
        deciding
          .filter((decides) => decides.profile === profile.id)
          .map(({ slider, positions }) =>
            texts.pictures.decides(
              profileName(profile, texts),
              texts.sliders[slider].label,
              positions.map((position) => texts.positions[position].label),
            ),
          ),
      )

const FARTHEST = 10 // steps between two panels: two on each slider

const drawDistances = (near: Nearness, texts: Texts, sheet: Sheet, top: number): Drawn => {
  const { left, inner, small, size, unit, narrow } = sheet
  const columns = layColumns(sheet, { labels: 0.33, words: 0.15 })
  const step = (columns.to - columns.from - 20 * unit) / FARTHEST
  const xAt = (distance: number): number => columns.from + 10 * unit + step * distance
  const steps = Array.from({ length: FARTHEST + 1 }, (_, distance) => distance)
  const heads = drawHeads(steps.map(String), xAt, {
    top,
    size: small,
    width: step,
  })
  const closest = writeText(narrow ? '' : texts.headings.closestTo, {
    x: columns.to + 12 * unit,
    top,
    size: small,
    width: columns.words,
    lines: 2,
  })
  const tick = 3 * unit
  const rows = drawRows(
    columns,
    Math.max(heads.bottom, closest.bottom),
    near.profiles.map((each) => ({
      label: profileName(each.profile, texts),
      words: inReadings(each, near),
      above: 8 * unit,
      below: 8 * unit,
      draw: (y) =>
        stroke(
          across(xAt(0), xAt(FARTHEST), y) +
            steps.map((distance) => down(xAt(distance), y - tick, y + tick)).join(''),
          'rail',
          1,
        ) +
        drawSpread(xAt(each.smallest), xAt(each.largest), y, unit) +
        drawKnob(xAt(each.distance), y, unit * 0.8),
    })),
  )
  const said = stackTexts(
    decidingWords(near, texts),
    { x: left, top: rows.bottom + 6, size, width: inner, lines: 6 },
    4,
  )
  return {
    xml: soft(heads.xml, closest.xml) + rows.xml + ink(said.xml),
    bottom: said.bottom,
  }
}

const drawSpread = (from: number, to: number, y: number, unit: number): string => {
  const cap = 6 * unit
  const ends = [from, to].map((x) => down(x, y - cap, y + cap)).join('')
  return stroke(across(from, to, y) + ends, 'ink', 2 * unit)
}
