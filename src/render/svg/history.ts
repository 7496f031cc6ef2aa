/**
 * The picture of a history: the positions of one municipality over the years.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { at } from '../../model/known.js'
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import { POSITIONS, rank } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { positionIn, shownSliders, type Places } from '../words.js'
import { soft } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { across, drawKnob, short, stroke } from './marks.js'
import { positionsTable } from './positions.js'
import type { Sheet } from './sheet.js'
import { drawGrid, type Cell } from './smallMultiples.js'
import { drawText, leading, widest, widthOf, type Drawn } from './text.js'

/** A panel and when it was made. */
export interface DatedPanel {
  /** A year, or a date that begins with one: `2026`, `2026-11`, `2026-11-26`. */
  readonly date: string
  readonly panel: PartialExtendedPanel
}

/** Where the sliders of a group stood, and when. */
export interface DatedPlaces extends Omit<DatedPanel, 'panel'> {
  readonly panel: Places
}

/**
 * Draws a small figure for each slider: time runs to the right, positions upwards. Lines join
 * successive positions; an unanswered slider has no knob and leaves a gap in the line.
 *
 * @example
 * renderHistory([{ date: '2025', panel: panelFromKey('LLMML') }, { date: '2026', panel: panelFromKey('LLHML') }], { texts: nl }).includes('Proces met bewoners: 2025 midden; 2026 hoog.') // => true
 */
export const renderHistory = (
  history: ReadonlyArray<DatedPanel>,
  options: PictureOptions,
): string => renderDated(history, options)

/** The history of places, in which a slider can be open or contradictory. */
export const renderDated = (
  history: ReadonlyArray<DatedPlaces>,
  options: PictureOptions,
): string => {
  const sorted = inOrder(history)
  return drawPicture(options, (texts) => ({
    title: texts.pictures.history,
    table: datedTable(history, texts),
    notes: [sorted.length === 0 && texts.notes.noAnswers, texts.notes.opinion],
    draw: (sheet, top) => {
      const sliders = shownSliders(...sorted.map(({ panel }) => panel))
      const titled = sliders.map((slider) => ({ slider, title: texts.sliders[slider].label }))
      return drawGrid(sheet, top, titled, ({ slider }, cell) =>
        drawSlope(slider, sorted, texts, sheet, cell),
      )
    },
  }))
}

/**
 * The content of {@link renderHistory} as a table: a slider in each row, a date in each column.
 *
 * @example
 * historyTable([{ date: '2026', panel: { communicatie: 'hoog' } }], { texts: en }).rows[4] // => ['Communication', 'high']
 */
export const historyTable = (
  history: ReadonlyArray<DatedPanel>,
  options: TableOptions,
): PictureTable => datedTable(history, textOptions(options).texts)

/** The content of {@link renderDated}. */
export const datedTable = (history: ReadonlyArray<DatedPlaces>, texts: Texts): PictureTable =>
  positionsTable(
    inOrder(history).map(({ date, panel }) => [date, panel]),
    texts,
  )

// Dates in this form sort as texts; the sort is stable.
const inOrder = (history: ReadonlyArray<DatedPlaces>): ReadonlyArray<DatedPlaces> =>
  history.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

// Years with a fraction; if any date cannot be read, ordinal numbers.
const timesOf = (history: ReadonlyArray<DatedPlaces>): ReadonlyArray<number> => {
  const read = history.map(({ date }) => {
    const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
    return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366
  })
  return read.every(Number.isFinite) ? read : history.map((_, index) => index)
}

const drawSlope = (
  slider: ExtendedSliderId,
  history: ReadonlyArray<DatedPlaces>,
  texts: Texts,
  { small, unit }: Sheet,
  { left, top, width }: Cell,
): Drawn => {
  const labels = POSITIONS.map((position) => texts.positions[position].label)
  const gutter = Math.min(width * 0.3, widest(labels, small)) + 10
  const pitch = 32 * unit
  const first = top + 10 * unit
  const yAt = (place: number): number => first + (2 - place) * pitch
  const times = timesOf(history)
  const [earliest, latest] = [Math.min(...times), Math.max(...times)]
  const from = left + gutter + 16 * unit
  const to = left + width - 18 * unit
  const xAt = (index: number): number =>
    latest === earliest
      ? (from + to) / 2
      : from + ((to - from) * (at(times, index) - earliest)) / (latest - earliest)
  const grid = POSITIONS.map((position) =>
    across(left + gutter, left + width, yAt(rank(position))),
  ).join('')
  let line = ''
  let open = false
  const knobs = history.map(({ panel }, index) => {
    const position = positionIn(panel, slider)
    if (position === undefined) {
      open = false
      return ''
    }
    line += `${open ? 'L' : 'M'}${short(xAt(index))} ${short(yAt(rank(position)))}`
    open = true
    return drawKnob(xAt(index), yAt(rank(position)), unit * 0.75)
  })
  // A date that would overlap the previous one is left out; the last is always drawn, and the table has all.
  const datesY = yAt(0) + 24 * unit
  const last = history.length - 1
  const years = history.map(({ date }) => date.slice(0, 4))
  const yearly = new Set(years).size === years.length && years.every((year) => /\d{4}/.test(year))
  let free = Number.POSITIVE_INFINITY
  const dates: string[] = []
  for (let index = last; index >= 0; index--) {
    const date = at(history, index).date.slice(0, yearly ? 4 : undefined)
    const half = Math.min(widthOf(date, { size: small }), width * 0.4) / 2
    const x = Math.min(left + width - half, Math.max(left + half, xAt(index)))
    if (x + half > free - 8) continue
    free = x - half
    dates.push(drawText(date, { x, y: datesY, size: small, width: 2 * half + 1, anchor: 'middle' }))
  }
  return {
    xml: [
      soft(
        ...labels.map((label, place) =>
          drawText(label, { x: left, y: yAt(place), size: small, width: gutter - 6 }),
        ),
        ...dates,
      ),
      stroke(grid, 'rail', 1, '2 4'),
      stroke(line, 'accent', 2.5 * unit),
      ...knobs,
    ].join(''),
    bottom: datesY + leading(small) / 2,
  }
}
