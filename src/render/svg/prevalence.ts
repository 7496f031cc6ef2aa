/**
 * The picture of how often each profile is nearest among many panels, with a band over the readings.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { misuse } from '../../model/misuse.js'
import { textOptions } from '../../model/textOptions.js'
import { profileLabels } from '../../explain/labels.js'
import type { Typology } from '../../model/typology.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { ink, profileColour } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { box, down, shape, stroke } from './marks.js'
import { drawRows, layColumns } from './rows.js'
import type { Sheet } from './sheet.js'
import { drawText, type Drawn } from './text.js'

/**
 * How often each profile is nearest among panels. An answer of `typologyUncertainty` is such content; give it
 * one metric, because the picture speaks of readings. A panel with a tie counts for each of its profiles.
 */
export interface PrevalenceContent {
  /** The typology that has the names of the profiles; the five of the publication by default. */
  readonly typology?: Typology | undefined
  /** The number of panels. */
  readonly units: number
  /** Per profile the panels to which it is nearest in every reading, and in at least one. */
  readonly profiles: ReadonlyArray<{
    readonly profile: string
    readonly robust: number
    readonly possible: number
  }>
}

/**
 * Draws per profile a bar for the panels to which it is nearest in every reading, and a band up to the
 * panels to which it is nearest in at least one, as you counted them. Labels are numbers, with shares
 * from 100 panels on. Throws `invalidCounts` for numbers that are not whole, or below 0.
 *
 * @example
 * renderPrevalence({ units: 12, profiles: [{ profile: 'A', robust: 3, possible: 5 }] }, { texts: nl }).includes('A: hoe de tekst ook gelezen wordt 3; op minstens één manier van lezen 5.') // => true
 */
export const renderPrevalence = (content: PrevalenceContent, options: PictureOptions): string => {
  return drawPicture(options, (texts) => ({
    title: texts.pictures.prevalence,
    table: prevalenceTable(content, { texts }),
    notes: [
      `${upperFirst(texts.pictures.panels)}: ${texts.phrases.number(content.units)}.`,
      texts.notes.readings,
    ],
    legend: ({ unit }) =>
      [texts.pictures.inAll, texts.pictures.inSome].map((label, index) => ({
        label,
        draw: (x, y) => {
          const half = 9 * unit
          return drawBand(x - half, x + half * (1 - 2 * index), x + half, y, 7 * unit, 7)
        },
      })),
    draw: (sheet, top) => drawBars(content, texts, sheet, top),
  }))
}

/**
 * The content of {@link renderPrevalence} as a table: a profile in each row. Throws as it does.
 *
 * @example
 * prevalenceTable({ units: 12, profiles: [{ profile: 'A', robust: 3, possible: 5 }] }, { texts: en }).rows // => [['A', '3', '5']]
 */
export const prevalenceTable = (
  content: PrevalenceContent,
  options: TableOptions,
): PictureTable => {
  const { texts } = textOptions(options)
  const { typology, units, profiles } = content
  for (const count of [units, ...profiles.flatMap(({ robust, possible }) => [robust, possible])]) {
    if (!Number.isInteger(count) || count < 0) {
      throw misuse('invalidCounts', `Not a count: ${String(count)}.`)
    }
  }
  const nameOf = profileLabels(texts, typology, (label) => label)
  const say = (count: number): string =>
    texts.phrases.number(count) +
    (units < SHARES_FROM ? '' : ` (${texts.phrases.percent(count / units)})`)
  return {
    head: [texts.headings.profile, texts.pictures.inAll, texts.pictures.inSome],
    rows: profiles.map(({ profile, robust, possible }) => [
      nameOf(profile),
      say(robust),
      say(possible),
    ]),
  }
}

const SHARES_FROM = 100

const drawBars = (content: PrevalenceContent, texts: Texts, sheet: Sheet, top: number): Drawn => {
  const { right, inner, size, unit, narrow } = sheet
  const { profiles, units } = content
  const half = 9 * unit
  const columns = layColumns(sheet, { labels: 0.33, words: 0 })
  const to = right - (narrow ? 4 : inner * 0.25)
  const most = Math.max(1, ...profiles.map(({ possible }) => Math.min(units, possible)))
  const xAt = (count: number): number =>
    columns.from + ((to - columns.from) * Math.min(count, most)) / most
  const { rows: said } = prevalenceTable(content, { texts })
  const rows = drawRows(
    columns,
    top,
    profiles.map(({ robust, possible }, index) => {
      const row = at(said, index) // there is one for each
      const words = [...new Set(row.slice(1))].join(' – ')
      const end = xAt(possible) + 12 * unit
      return {
        label: at(row, 0),
        words: narrow ? words : '',
        above: half,
        below: half,
        draw: (y) =>
          drawBand(columns.from, xAt(robust), xAt(possible), y, half, index) +
          (narrow ? '' : ink(drawText(words, { x: end, y, size, width: right - end, lines: 2 }))),
      }
    }),
  )
  const axis = narrow ? '' : stroke(down(columns.from, top, rows.bottom), 'rail', 1)
  return { xml: axis + rows.xml, bottom: rows.bottom }
}

// A full bar for what is certain, a dashed open band for what is possible.
const drawBand = (
  from: number,
  low: number,
  high: number,
  y: number,
  half: number,
  index: number,
): string =>
  (high > low ? stroke(box(low, y - half, high - low, 2 * half), 'ink', 1.5, '3 3') : '') +
  (low > from
    ? shape(box(from, y - half, low - from, 2 * half), {
        fill: profileColour(index),
        stroke: 'ink',
      })
    : '')
