/**
 * Cells of figures: numbers as spreadsheets and statistical offices write them, and marks of a missing
 * value.
 *
 * @module
 */
import type { MissingReason } from '../../model/wijkkenmerken.js'

/** A number, why there is none, or an unreadable cell with its error. */
export type FigureCell = number | Exclude<MissingReason, 'unreadable'> | UnreadableCell

/** A cell that is neither a number nor a mark of a missing value. */
export interface UnreadableCell {
  readonly code: 'notANumber' | 'mixedDecimalMark'
  readonly input: string
}

/** Whether a text is a number, with a point or a comma before its decimals and no other marks. */
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
 * A reader of the cells of one table. A table has one decimal mark, that of its first number with
 * decimals; what has the other one is not guessed at, since it may stand between thousands.
 */
export const figureReader = (): ((cell: string) => FigureCell) => {
  let decimalMark = ''
  return (cell) => {
    const plain = plainNumber(cell, decimalMark)
    if (plain !== undefined) return plain
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

const LONGEST_PLAIN = 15 // digits that a number holds exactly

// Most cells: digits, perhaps with the decimal mark that is known already. Read digit by digit, which is
// exact: a whole number of 15 digits divided by a power of ten is rounded once, as `Number` rounds.
const plainNumber = (cell: string, decimalMark: string): number | undefined => {
  const { length } = cell
  if (length === 0 || length > LONGEST_PLAIN) return undefined
  let value = 0
  let scale = 0
  for (let index = 0; index < length; index++) {
    const digit = cell.charCodeAt(index) - DIGIT_ZERO
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      scale *= 10
    } else if (scale === 0 && index > 0 && index < length - 1 && cell[index] === decimalMark) {
      scale = 1
    } else return undefined
  }
  return scale > 1 ? value / scale : value
}

const DIGIT_ZERO = 48
