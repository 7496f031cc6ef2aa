/**
 * Tables: the names of the columns and the rows of any CSV.
 *
 * The delimiter is whichever of semicolon, comma and tab gives most known names; on a tie, most
 * columns. A misplaced quotation mark loses only its own line.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import type { FileError } from '../../model/fileErrors.js'
import { settledDelimiter } from '../csv/csvHeader.js'
import { LONGEST_ROW } from '../csv/csvReader.js'
import { DELIMITERS, type Delimiter } from '../csv/delimiter.js'
import { afterLineEnd, endOfLine, splitRecord, type QuoteTrouble } from '../csv/splitRecord.js'
import { pieceDecoder } from '../decode.js'
import { isDamaged } from '../problems.js'

/**
 * A row: its cells, at least as many as there are columns, and the line on which it begins,
 * counting from 1.
 */
export interface TableRow {
  readonly line: number
  readonly cells: ReadonlyArray<string>
}

/** A cell of a row; empty for a column that is not there. */
export const cellOf = ({ cells }: TableRow, index: number | undefined): string =>
  cells[index ?? -1] ?? ''

/** What is wrong with a line. */
export interface LineProblem {
  readonly line: number
  readonly error: FileError
}

/** The names of the columns, trimmed, and the rows, read on demand. */
export interface Table {
  readonly line: number
  readonly names: ReadonlyArray<string>
  readonly rows: () => Iterable<TableRow | LineProblem>
}

/** Reads the header of a table; `isKnown` says which names have a meaning. */
export const readTable = (
  source: string | Uint8Array,
  isKnown: (name: string) => boolean,
): Either<LineProblem, Table> => {
  const text = textOf(source)
  const { at, line, settled } = headOf(text)
  if (at >= text.length) return left({ line: 1, error: { code: 'emptyFile' } })
  const rated = (settled === undefined ? DELIMITERS : [settled]).map((delimiter) => {
    const reading = splitRecord(text, at, delimiter)
    const names = 'cells' in reading ? reading.cells.map((name) => name.trim()) : []
    return { delimiter, reading, names, known: names.filter(isKnown).length }
  })
  const { delimiter, reading, names } = rated.reduce((best, next) =>
    next.known > best.known || (next.known === best.known && next.names.length > best.names.length)
      ? next
      : best,
  )
  if (!('cells' in reading)) return left({ line, error: quoteError(reading.trouble) })
  if (reading.end - at > LONGEST_ROW) return left({ line, error: TOO_LARGE })
  if (names.some((name) => isDamaged(name) || name.includes('\0'))) {
    return left({ line, error: { code: 'wrongEncoding' } })
  }
  const columns = names.slice(0, names.findLastIndex((name) => name !== '') + 1)
  const from = { at: reading.next, line: line + reading.lines }
  return right({
    line,
    names: columns,
    rows: () => rowsFrom(text, delimiter, from, columns.length),
  })
}

const textOf = (source: string | Uint8Array): string => {
  const decoder = pieceDecoder()
  const text = decoder.decode(source) + decoder.end()
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

// Where the names begin: after blank lines and a line that settles the delimiter.
const headOf = (
  text: string,
): { readonly at: number; readonly line: number; readonly settled: Delimiter | undefined } => {
  let at = 0
  let line = 1
  let settled: Delimiter | undefined
  while (at < text.length) {
    const end = endOfLine(text, at)
    const first = text.slice(at, end)
    const delimiter = settled === undefined ? settledDelimiter(first) : undefined
    if (delimiter === undefined && !isBlankLine(first)) break
    settled ??= delimiter
    at = afterLineEnd(text, end)
    line += 1
  }
  return { at, line, settled }
}

function* rowsFrom(
  text: string,
  delimiter: Delimiter,
  from: { readonly at: number; readonly line: number },
  width: number,
): Generator<TableRow | LineProblem, void, undefined> {
  let { at, line } = from
  while (at < text.length) {
    const reading = splitRecord(text, at, delimiter)
    const isTooLong = reading.end - at > LONGEST_ROW
    if ('cells' in reading && !isTooLong) {
      const outcome = rowOf(line, reading.cells, width)
      if (outcome !== undefined) yield outcome
      at = reading.next
      line += reading.lines
      continue
    }
    const end = endOfLine(text, at)
    if (end - at > LONGEST_ROW) return yield { line, error: TOO_LARGE }
    // A record with this many lines began with a stray quotation mark.
    const trouble = 'trouble' in reading && !isTooLong ? reading.trouble : 'unclosed'
    yield { line, error: quoteError(trouble) }
    at = afterLineEnd(text, end)
    line += 1
  }
}

const TOO_LARGE: FileError = { code: 'tooLarge', limit: LONGEST_ROW }

// Blank lines are skipped; spreadsheets add blank fields beyond the last column.
const rowOf = (
  line: number,
  cells: ReadonlyArray<string>,
  width: number,
): TableRow | LineProblem | undefined => {
  if (cells.every(isBlank)) return undefined
  return cells.length >= width && cells.slice(width).every(isBlank)
    ? { line, cells }
    : { line, error: { code: 'wrongFieldCount', expected: width, received: cells.length } }
}

const isBlank = (cell: string): boolean => cell.trim() === ''

const isBlankLine = (line: string): boolean => /^[\s;,]*$/.test(line)

const quoteError = (trouble: QuoteTrouble['trouble']): FileError => ({
  code: trouble === 'unclosed' ? 'unclosedQuote' : 'misplacedQuote',
})
