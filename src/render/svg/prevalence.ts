/**
 * The picture of how often each profile is nearest among many panels, with a band over the readings.
 *
 * @module
 */
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { element } from '../xml.js'
import { ink, paint, profileColour } from './colours.js'
import {
  drawPicture,
  sayTable,
  type PictureOptions,
  type PictureTable,
  type TableOptions,
  type Sheet,
} from './layout.js'
import { drawLegend } from './legend.js'
import { box, short, stroke } from './marks.js'
import { drawText, writeText, type Drawn } from './text.js'

/**
 * How often one profile is nearest: in every reading (`lowest`), and in at least one (`highest`). A
 * panel with a tie counts for each of its profiles.
 */
export interface ProfilePrevalence {
  /** The name of the profile. */
  readonly label: string
  /** Numbers of panels, not below 0. */
  readonly lowest: number
  readonly highest: number
}

/** The prevalence of profiles among a number of panels. */
export interface Prevalence {
  readonly profiles: ReadonlyArray<ProfilePrevalence>
  /** The number of panels. */
  readonly of: number
}

/**
 * A bar per profile for the panels to which it is nearest in every reading, and a band from there to
 * those to which it is nearest in at least one; in numbers, and as shares from 100 panels on.
 *
 * @example
 * renderPrevalence({ profiles: [{ label: 'A', lowest: 3, highest: 5 }], of: 12 }, { texts: nl }).includes('A: hoe de tekst ook gelezen wordt 3; op minstens één manier van lezen 5.') // => true
 */
export const renderPrevalence = (
  prevalence: Prevalence,
  { texts, ...options }: PictureOptions,
): string =>
  drawPicture(
    {
      title: texts.pictures.prevalence,
      description: sayTable(prevalenceTable(prevalence, { texts })),
      notes: [
        `${upperFirst(texts.pictures.panels)}: ${texts.phrases.number(prevalence.of)}.`,
        texts.notes.readings,
      ],
      draw: (sheet, top) => drawBars(prevalence, texts, sheet, top),
    },
    texts,
    options,
  )

/**
 * The same as {@link renderPrevalence} as a table: a profile in each row.
 *
 * @example
 * prevalenceTable({ profiles: [{ label: 'A', lowest: 3, highest: 5 }], of: 12 }, { texts: en }).rows // => [['A', '3', '5']]
 */
export const prevalenceTable = (
  { profiles, of }: Prevalence,
  { texts: { headings, pictures, phrases } }: TableOptions,
): PictureTable => {
  const say = (count: number): string =>
    of < SHARES_FROM
      ? phrases.number(count)
      : `${phrases.number(count)} (${phrases.percent(count / of)})`
  return {
    head: [headings.profile, pictures.inAll, pictures.inSome],
    rows: profiles.map(({ label, lowest, highest }) => [label, say(lowest), say(highest)]),
  }
}

const SHARES_FROM = 100

const drawBars = (prevalence: Prevalence, texts: Texts, sheet: Sheet, top: number): Drawn => {
  const { left, right, inner, size, small, unit, narrow } = sheet
  const { profiles, of } = prevalence
  const { pictures } = texts
  const half = 10 * unit
  const legend = drawLegend(
    [
      {
        label: pictures.inAll,
        draw: (x, y) => drawBand(x - half, x + half, x + half, y, 7 * unit, unit, 7),
      },
      {
        label: pictures.inSome,
        draw: (x, y) => drawBand(x - half, x - half, x + half, y, 7 * unit, unit, 7),
      },
    ],
    sheet,
    top,
  )
  const { rows } = prevalenceTable(prevalence, { texts })
  const from = narrow ? left : left + inner * 0.31
  const to = narrow ? right - 4 : right - inner * 0.27
  const most = Math.max(1, Math.min(of, Math.max(0, ...profiles.map(({ highest }) => highest))))
  const xAt = (count: number): number => from + ((to - from) * Math.min(count, most)) / most
  let y = legend.bottom + 8
  const drawn = profiles.map(({ label, lowest, highest }, index) => {
    const [, low = '', high = ''] = rows[index] ?? []
    const words = low === high ? low : `${low} – ${high}`
    const height = 9 * unit
    if (narrow) {
      const named = writeText(label, { x: left, top: y, size, width: inner, lines: 2, weight: 600 })
      const middle = named.bottom + 14 * unit
      const said = writeText(words, { x: left, top: middle + height + 4, size, width: inner })
      y = said.bottom + 10
      return (
        ink(named.xml, said.xml) +
        drawBand(from, xAt(lowest), xAt(highest), middle, height, unit, index)
      )
    }
    const middle = y + size * 1.4
    y += size * 2.8
    return (
      ink(
        drawText(label, { x: left, y: middle, size, width: from - left - 14 * unit, lines: 2 }),
        drawText(words, {
          x: xAt(highest) + 12 * unit,
          y: middle,
          size: small,
          width: right - xAt(highest) - 12 * unit,
          lines: 2,
        }),
      ) + drawBand(from, xAt(lowest), xAt(highest), middle, height, unit, index)
    )
  })
  const axis = stroke(`M${short(from)} ${short(legend.bottom + 4)}V${short(y - 4)}`, 'rail', 1)
  return { xml: legend.xml + (narrow ? '' : axis) + drawn.join(''), bottom: y }
}

// A full bar for what is certain, an open band in dashes for what is possible.
const drawBand = (
  from: number,
  low: number,
  high: number,
  y: number,
  half: number,
  unit: number,
  index: number,
): string => {
  const band = high > low ? stroke(box(low, y - half, high - low, 2 * half), 'ink', 1.5, '3 3') : ''
  const bar =
    low > from
      ? paint(
          { fill: profileColour(index), stroke: 'ink' },
          { 'stroke-width': 1.5 * unit },
          element('path', { d: box(from, y - half, low - from, 2 * half) }),
        )
      : ''
  return band + bar
}
