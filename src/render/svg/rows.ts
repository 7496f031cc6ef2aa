/**
 * Rows with a label. On a wide sheet the label is to the left of the drawing and the words to its right; on a
 * narrow one the label is above it, with short words beside the label and longer ones below the drawing.
 *
 * @module
 */
import { ink } from './colours.js'
import { across, stroke } from './marks.js'
import type { Sheet } from './sheet.js'
import { drawText, fitText, leading, widest, writeText, type Drawn } from './text.js'

/** A row: its label, its words, and its drawing, with the height above and below the middle. */
export interface Row {
  readonly label: string
  readonly words?: string
  readonly above: number
  readonly below: number
  readonly draw: (y: number) => string
  /** Whether a line separates it from the previous row. */
  readonly apart?: boolean
}

/** Where labels, drawing and words go on a sheet. */
export interface Columns {
  readonly sheet: Sheet
  readonly labels: number
  readonly from: number
  readonly to: number
  readonly words: number
}

/** Lays columns on a sheet; `labels` and `words` are their shares of its width. */
export const layColumns = (
  sheet: Sheet,
  { labels, words }: { readonly labels: number; readonly words: number },
): Columns => {
  const { narrow, left, right, inner, unit } = sheet
  return narrow
    ? { sheet, labels: inner, from: left, to: right, words: inner }
    : {
        sheet,
        labels: inner * labels,
        from: left + inner * labels + 14 * unit,
        to: right - inner * words - (words > 0 ? 12 * unit : 0),
        words: inner * words,
      }
}

/** Draws rows downwards from a height. */
export const drawRows = (
  { sheet, labels, to, words: width }: Columns,
  top: number,
  rows: ReadonlyArray<Row>,
): Drawn => {
  const { left, right, inner, size, unit, narrow } = sheet
  const widestWords = widest(
    rows.map(({ words = '' }) => words),
    size,
  )
  const short = widestWords < inner * 0.35
  let bottom = top
  const xml = rows.map(({ label, words = '', above, below, draw, apart = false }) => {
    const rule = apart ? stroke(across(left, right, bottom + 5), 'rail', 1, '4 4') : ''
    const start = bottom + (apart ? 12 * unit : 2)
    const name = { x: left, width: labels, size, lines: 3 }
    const said = { width, size, lines: 4 }
    if (narrow) {
      const room = Math.min(labels, short ? inner - widestWords - size : inner)
      const named = writeText(label, { ...name, width: room, top: start, weight: 600 })
      const y = Math.max(named.bottom, start + leading(size)) + 4 + above
      const written = short
        ? writeText(words, { ...said, x: right, anchor: 'end', top: start })
        : writeText(words, { ...said, x: left, top: y + below + 2 })
      bottom = Math.max(y + below, written.bottom) + 10
      return rule + ink(named.xml, written.xml) + draw(y)
    }
    const lines = Math.max(fitText(label, name).length, fitText(words, said).length)
    const half = (lines * leading(size)) / 2
    const y = start + Math.max(above, half) + 5 * unit
    bottom = y + Math.max(below, half) + 5 * unit
    const texts = ink(
      drawText(label, { ...name, y }),
      drawText(words, { ...said, x: to + 12 * unit, y }),
    )
    return rule + texts + draw(y)
  })
  return { xml: xml.join(''), bottom }
}
