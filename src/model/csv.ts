/**
 * Writing CSV: commas, one line feed per row, quotes where a cell needs them. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 *
 * @module
 */
import { startsFormula } from './formulas.js'

/** Rows of cells as CSV text, with a line feed after each row. */
export const toCsv = (rows: ReadonlyArray<ReadonlyArray<string | number>>): string =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('')

const cell = (value: string | number): string => {
  const text = typeof value === 'string' && startsFormula(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
