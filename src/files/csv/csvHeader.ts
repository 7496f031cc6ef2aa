/**
 * The header of a CSV file: which character separates its fields, and what its columns are.
 *
 * The delimiter is whichever of semicolon, comma and tab gives most known names in the first line; on a
 * tie, most columns, and then the first of the three. A line such as `sep=;`, which spreadsheets write
 * and read, decides it.
 *
 * @module
 */
import { SLIDER_IDS } from '../../model/slider.js'
import { meaningOf, missingSliders, readColumn, type Column } from '../column.js'
import { columnOf } from '../columns.js'
import { aboutColumn, isDamaged, type CellProblem } from '../problems.js'
import { DELIMITERS, type Delimiter } from './delimiter.js'
import { splitRecord, type CsvRecord, type QuoteTrouble } from './splitRecord.js'

/** The columns of a file and the character between them. */
export interface CsvHeader {
  readonly delimiter: Delimiter
  readonly columns: ReadonlyArray<Column>
}

/** What the first lines say; rows can only be read if there is a header. */
export interface CsvHeaderReading {
  readonly header?: CsvHeader
  readonly problems: ReadonlyArray<CellProblem>
}

/** The first record split by each delimiter, and which of these gives most known names. */
export interface NamesReading {
  readonly readings: ReadonlyArray<CsvRecord | QuoteTrouble>
  readonly best: CsvRecord | QuoteTrouble
  readonly delimiter: Delimiter
}

/** The character that a line such as `sep=;` sets. */
export const settledDelimiter = (line: string): Delimiter | undefined =>
  DELIMITERS.find((delimiter) => line.toLowerCase() === `sep=${delimiter}`)

/** Reads the names in the record that begins at a place in a text. */
export const readNames = (
  text: string,
  at: number,
  settled: Delimiter | undefined,
): NamesReading => {
  const rated = (settled === undefined ? DELIMITERS : [settled]).map((delimiter) => {
    const reading = splitRecord(text, at, delimiter)
    const names = 'cells' in reading ? reading.cells : undefined
    return { reading, delimiter, known: knownAmong(names), count: names?.length ?? 0 }
  })
  const { reading, delimiter } = rated.reduce((best, next) => (isClearer(next, best) ? next : best))
  return { readings: rated.map((one) => one.reading), best: reading, delimiter }
}

/** Reads what the names mean. Empty names at the end are not columns. */
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
    ...doubles.map(({ name }) => aboutColumn(name, 'duplicateColumn')),
    ...missing.map((slider) => aboutColumn(slider, 'missingColumn')),
  ]
  return doubles.length > 0 || missing.length === SLIDER_IDS.length
    ? { problems }
    : { header: { delimiter, columns }, problems }
}

// The columns with the same meaning or name as an earlier one.
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
  readonly known: number
  readonly count: number
}

const isClearer = (a: RatedNames, b: RatedNames): boolean =>
  a.known > b.known || (a.known === b.known && a.count > b.count)

const knownAmong = (names: ReadonlyArray<string> | undefined): number =>
  names === undefined ? -1 : names.filter((name) => columnOf(name) !== undefined).length
