/**
 * Cells of figures: numbers as spreadsheets and statistical offices write them, and signs for missing values.
 *
 * @module
 */
import type { MissingReason } from '../../model/wijkkenmerken.js'

/** A number, why there is none, or an unreadable cell with its error. */
export type FigureCell = number | Exclude<MissingReason, 'unreadable'> | UnreadableCell

/** A cell that is neither a number nor a sign for a missing value. */
export interface UnreadableCell {
  readonly code: 'notANumber' | 'mixedDecimalMark'
  readonly input: string
}

/** Whether a text is a number, with a point or comma before its decimals and no separators of thousands. */
export const isNumber = (text: string): boolean => NUMBER.test(text)

const NUMBER = /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/

// `.`: unknown, unreliable or secret, in every table of CBS. The numbers: its geographical files.
const MARKS: ReadonlyMap<string, Exclude<MissingReason, 'unreadable'>> = /*#__PURE__*/ new Map([
  ['', 'blank'],
  ['.', 'unknownOrSecret'],
  ['-99997', 'placeholder'],
  ['-99997.0', 'placeholder'],
  ['-99997,0', 'placeholder'],
  ['-99999999', 'placeholder'],
  ['-99999999.0', 'placeholder'],
  ['-99999999,0', 'placeholder'],
] as const)

/**
 * A reader of the cells of one table. Its first number with decimals sets the decimal mark of the
 * table. A number with the other mark is reported, because that mark may separate thousands.
 */
export const figureReader = (): ((cell: string) => FigureCell) => {
  let decimalMark = ''
  return (cell) => {
    const text = cell.trim()
    const missing = MARKS.get(text)
    if (missing !== undefined) return missing
    if (!NUMBER.test(text)) return { code: 'notANumber', input: text }
    const used = text.includes(',') ? ',' : text.includes('.') ? '.' : ''
    if (used !== '' && decimalMark === '') decimalMark = used
    if (used !== '' && used !== decimalMark) return { code: 'mixedDecimalMark', input: text }
    const value = Number(used === ',' ? text.replace(',', '.') : text)
    return Number.isFinite(value) ? value : { code: 'notANumber', input: text }
  }
}
