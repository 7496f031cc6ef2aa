/**
 * Writing tables about districts as CSV, with an apostrophe before a text that a spreadsheet would run
 * as a formula.
 *
 * @module
 */
import { ownOptions } from '../../model/misuse.js'
import type { Delimiter } from '../csv/delimiter.js'
import { writeCsv } from '../csv/writeCsv.js'
import { guardText } from '../apostrophe.js'

/** How to write a table. */
export interface TableWriteOptions {
  /** The character between the fields. Default: a semicolon, as Dutch spreadsheets use. */
  readonly delimiter?: Delimiter | undefined
  /** Begin with a byte order mark, which some spreadsheets need to recognise UTF-8. Default: false. */
  readonly byteOrderMark?: boolean | undefined
}

/** A number, or a text that is guarded if needed; absent is a blank cell. */
export type WrittenCell = string | number | undefined

/** Writes the names and the rows. */
export const writeTable = (
  names: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<WrittenCell>>,
  options: TableWriteOptions,
): string => {
  const { delimiter, byteOrderMark } = ownOptions(options)
  return writeCsv(
    [names, ...rows].map((row) => row.map(textOf)),
    delimiter,
    byteOrderMark,
  )
}

// Decimals after a comma, as Dutch spreadsheets read them.
const textOf = (cell: WrittenCell): string =>
  cell === undefined
    ? ''
    : typeof cell === 'number'
      ? String(cell).replace('.', ',')
      : guardText(cell, 'csv')
