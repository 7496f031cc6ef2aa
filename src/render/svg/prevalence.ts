/**
 * The picture of how often each profile is nearest among many panels, with a band over the readings.
 *
 * @module
 */
import { misuse } from '../../model/misuse.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { ink, profileColour } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { box, down, shape, stroke } from './marks.js'
import { drawRows, layColumns } from './rows.js'
import type { Sheet } from './sheet.js'
import { drawText, type Drawn } from './text.js'

/**
 * How often one profile is nearest: in every reading (`core`), and in at least one (`possible`), as
 * `typologyUncertainty` counts them. A panel with a tie counts for each of its profiles.
 */
export interface ProfilePrevalence {
  /** The name of the profile. */
  readonly label: string
  /** Numbers of panels, not below 0. */
  readonly core: number
  readonly possible: number
}

/** The prevalence of profiles among a number of panels. */
export interface Prevalence {
  readonly profiles: ReadonlyArray<ProfilePrevalence>
  /** The number of panels. */
  readonly of: number
}

/**
 * Draws per profile a bar for the panels to which it is nearest in every reading, and a band up to the
 * panels to which it is nearest in at least one. Labels are numbers, with shares from 100 panels on.
 * Throws `invalidCounts` for numbers that are not whole, or below 0.
 *
 * @example
 * renderPrevalence({ profiles: [{ label: 'A', core: 3, possible: 5 }], of: 12 }, { texts: nl }).includes('A: hoe de tekst ook gelezen wordt 3; op minstens één manier van lezen 5.') // => true
 */
export const renderPrevalence = (prevalence: Prevalence, given: PictureOptions): string => {
  return drawPicture(given, (texts) => ({
    title: texts.pictures.prevalence,
    table: prevalenceTable(prevalence, { texts }),
    notes: [
      `${upperFirst(texts.pictures.panels)}: ${texts.phrases.number(prevalence.of)}.`,
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
    draw: (sheet, top) => drawBars(prevalence, texts, sheet, top),
  }))
}

/**
 * The content of {@link renderPrevalence} as a table: a profile in each row. Throws as it does.
 *
 * @example
 * prevalenceTable({ profiles: [{ label: 'A', core: 3, possible: 5 }], of: 12 }, { texts: en }).rows // => [['A', '3', '5']]
 */
export const prevalenceTable = (
  { profiles, of }: Prevalence,
  { texts: { headings, pictures, phrases } }: TableOptions,
): PictureTable => {
  for (const count of [of, ...profiles.flatMap(({ core, possible }) => [core, possible])]) {
    if (!Number.isInteger(count) || count < 0) {
      throw misuse('invalidCounts', `Not a count: ${String(count)}.`)
    }
  }
  const say = (count: number): string =>
    of < SHARES_FROM
      ? phrases.number(count)
      : `${phrases.number(count)} (${phrases.percent(count / of)})`
  return {
    head: [headings.profile, pictures.inAll, pictures.inSome],
    rows: profiles.map(({ label, core, possible }) => [label, say(core), say(possible)]),
  }
}

const SHARES_FROM = 100

const drawBars = (prevalence: Prevalence, texts: Texts, sheet: Sheet, top: number): Drawn => {
  const { right, inner, size, unit, narrow } = sheet
  const { profiles, of } = prevalence
  const half = 9 * unit
  const columns = layColumns(sheet, { labels: 0.33, words: 0 })
  const to = right - (narrow ? 4 : inner * 0.25)
  const most = Math.max(1, Math.min(of, Math.max(0, ...profiles.map(({ possible }) => possible))))
  const xAt = (count: number): number =>
    columns.from + ((to - columns.from) * Math.min(count, most)) / most
  const { rows: said } = prevalenceTable(prevalence, { texts })
  const rows = drawRows(
    columns,
    top,
    profiles.map(({ label, core, possible }, index) => {
      const words = [...new Set(said[index]?.slice(1))].join(' – ')
      const end = xAt(possible) + 12 * unit
      return {
        label,
        words: narrow ? words : '',
        above: half,
        below: half,
        draw: (y) =>
          drawBand(columns.from, xAt(core), xAt(possible), y, half, index) +
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
