/**
 * The head of a CSV file: which character stands between its fields, and what its columns are.
 *
 * The character is the one of semicolon, comma and tab under which most names of the first line are
 * known; on a tie, the one that makes most columns, and then the first of the three. A line such as
 * `sep=;`, which spreadsheets write and read, settles it.
 *
 * @module
 */
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { meaningOf, readColumn, type Column } from './column.js'
import { columnOf } from './columns.js'
import { DELIMITERS, readRecords, type Delimiter, type QuoteTrouble } from './csvRecords.js'
import { isDamaged, type CellProblem } from './readRow.js'

/** The columns of a file and the character between them. */
export interface CsvHeader {
  readonly delimiter: Delimiter
  readonly columns: ReadonlyArray<Column>
}

/** What the head says. Without a header there is nothing to read rows with. */
export interface CsvHeaderReading {
  readonly header?: CsvHeader
  readonly problems: ReadonlyArray<CellProblem>
}

/** The names at the head of a text, or the trouble that a quotation mark makes there. */
export type NamesReading =
  | {
      readonly names: ReadonlyArray<string>
      readonly lines: number
      readonly delimiter: Delimiter
    }
  | { readonly names?: never; readonly trouble: QuoteTrouble }

/** The character that a line such as `sep=;` settles. */
export const settledDelimiter = (line: string): Delimiter | undefined =>
  DELIMITERS.find((delimiter) => line.toLowerCase() === `sep=${delimiter}`)

/** Reads the names in the first record of a text. */
export const readNames = (text: string, settled: Delimiter | undefined): NamesReading => {
  const readings = (settled === undefined ? DELIMITERS : [settled]).map((delimiter) => {
    const { records, trouble = 'unclosed' } = readRecords(text, delimiter, 1)
    const [record] = records
    if (record === undefined) return { trouble }
    const { cells: names, lines } = record
    return { names, lines, delimiter, known: knownAmong(names) }
  })
  return readings.reduce((best, next) => (isClearer(next, best) ? next : best))
}

/** Reads what the names mean. Empty names at the end are no columns. */
export const readHeader = (
  delimiter: Delimiter,
  names: ReadonlyArray<string>,
): CsvHeaderReading => {
  if (names.some((name) => isDamaged(name) || name.includes('\0'))) {
    return { problems: [{ error: { code: 'wrongEncoding' } }] }
  }
  const columns = names.slice(0, names.findLastIndex((name) => name !== '') + 1).map(readColumn)
  const doubles = doubleColumns(columns)
  const missing = missingSliders(columns)
  const problems = [
    ...doubles.map(({ name }) => problemOf(name, 'duplicateColumn')),
    ...missing.map((slider) => problemOf(slider, 'missingColumn')),
  ]
  return doubles.length > 0 || missing.length === SLIDER_IDS.length
    ? { problems }
    : { header: { delimiter, columns }, problems }
}

/** The sliders that no column is about. */
export const missingSliders = (columns: Iterable<Column>): ReadonlyArray<SliderId> => {
  const meanings = new Set(Array.from(columns, meaningOf))
  return SLIDER_IDS.filter((slider) => !meanings.has(slider))
}

/** A problem with a column as a whole. */
export const problemOf = (
  column: string,
  code: 'duplicateColumn' | 'missingColumn',
): CellProblem => ({ column, error: { code, column } })

// The columns that mean, or are called, the same as one before them.
const doubleColumns = (columns: ReadonlyArray<Column>): ReadonlyArray<Column> => {
  const seen = new Set<string>()
  return columns.filter((column) => {
    const meaning = meaningOf(column)
    const isDouble = column.name !== '' && seen.has(meaning)
    seen.add(meaning)
    return isDouble
  })
}

interface RatedNames {
  readonly known?: number
  readonly names?: ReadonlyArray<string>
}

const isClearer = (a: RatedNames, b: RatedNames): boolean => {
  const known = (a.known ?? -1) - (b.known ?? -1)
  return known > 0 || (known === 0 && (a.names?.length ?? 0) > (b.names?.length ?? 0))
}

const knownAmong = (names: ReadonlyArray<string>): number =>
  names.filter((name) => columnOf(name) !== undefined).length
