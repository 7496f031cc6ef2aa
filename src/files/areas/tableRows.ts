/**
 * Tables: the names of the columns and the rows of a CSV, whatever they are about.
 *
 * The character between the fields is the one of semicolon, comma and tab under which most names are
 * known; on a tie, the one that makes most columns. Trouble with a quotation mark costs its own line.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import type { FileError } from '../../model/fileErrors.js'
import { settledDelimiter } from '../csvHeader.js'
import { DELIMITERS, readRecords, type Delimiter, type QuoteTrouble } from '../csvRecords.js'
import { pieceDecoder } from '../decode.js'
import { lineAt, walkLines, wholeLines } from '../lines.js'

/** A row: its cells, as many as there are columns, and the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: ReadonlyArray<string>
}

/** What is wrong with a line. */
export interface LineProblem {
  readonly line: number
  readonly error: FileError
}

/** The names of the columns, trimmed, and the rows, read while they are asked for. */
export interface Table {
  readonly line: number
  readonly names: ReadonlyArray<string>
  readonly rows: () => Iterable<TableRow | LineProblem>
}

const STRETCH = 65_536 // characters split at once
const SHORT_STRETCH = 1024 // after trouble, so that trouble on every line stays cheap
const LONGEST_ROW = 1_000_000 // characters

/** Reads the head of a table; `isKnown` tells the names that have a meaning. */
export const readTable = (
  source: string | Uint8Array,
  isKnown: (name: string) => boolean,
): Either<LineProblem, Table> => {
  const text = textOf(source)
  const start = headOf(text)
  if (start.at >= text.length) return left({ line: 1, error: { code: 'emptyFile' } })
  const head = text.slice(start.at, start.at + LONGEST_ROW)
  const readings = (start.settled === undefined ? DELIMITERS : [start.settled]).map((delimiter) =>
    readNames(head, delimiter, isKnown),
  )
  const { line } = start
  const [first, ...others] = readings
  const { record, delimiter, trouble } = others.reduce(
    (best, next) => (isClearer(next, best) ? next : best),
    first ?? readNames(head, ';', isKnown),
  )
  if (record === undefined) return left({ line, error: quoteError(trouble ?? 'unclosed', line) })
  const names = withoutBlankEnd(record.cells.map((name) => name.trim()))
  if (names.some((name) => isDamaged(name) || name.includes('\0'))) {
    return left({ line, error: { code: 'wrongEncoding' } })
  }
  const at = start.at + walkLines(head, line).placeOf(line + record.lines)
  return right({
    line,
    names,
    rows: () => rowsFrom(text, delimiter, { at, line: line + record.lines }, names.length),
  })
}

/** Whether a text has lost characters to a wrong encoding: what cannot be read becomes U+FFFD. */
export const isDamaged = (text: string): boolean => text.includes('\uFFFD')

const textOf = (source: string | Uint8Array): string => {
  const decoder = pieceDecoder()
  const text = decoder.decode(source) + decoder.end()
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

// Where the names begin: after blank lines and a line that settles the delimiter.
const headOf = (
  text: string,
): { readonly at: number; readonly line: number; readonly settled?: Delimiter } => {
  let at = 0
  let line = 1
  let settled: Delimiter | undefined
  while (at < text.length) {
    const first = lineAt(text, at)
    const delimiter = settled === undefined ? settledDelimiter(first.text) : undefined
    if (delimiter === undefined && !isBlankLine(first.text)) break
    settled ??= delimiter
    at = first.next
    line += 1
  }
  return settled === undefined ? { at, line } : { at, line, settled }
}

const readNames = (
  head: string,
  delimiter: Delimiter,
  isKnown: (name: string) => boolean,
): NamesReading => {
  const { records, trouble } = readRecords(head, delimiter, 1)
  const [record] = records
  return record === undefined
    ? { delimiter, known: -1, trouble: trouble ?? 'unclosed' }
    : { delimiter, known: record.cells.filter((name) => isKnown(name.trim())).length, record }
}

interface NamesReading {
  readonly delimiter: Delimiter
  readonly known: number
  readonly record?: { readonly cells: ReadonlyArray<string>; readonly lines: number }
  readonly trouble?: QuoteTrouble
}

const isClearer = (a: NamesReading, b: NamesReading): boolean =>
  a.known > b.known ||
  (a.known === b.known && (a.record?.cells.length ?? 0) > (b.record?.cells.length ?? 0))

const withoutBlankEnd = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.slice(0, names.findLastIndex((name) => name !== '') + 1)

function* rowsFrom(
  text: string,
  delimiter: Delimiter,
  from: { readonly at: number; readonly line: number },
  width: number,
): Generator<TableRow | LineProblem, void, undefined> {
  let { at, line } = from
  let stretch = STRETCH
  while (at < text.length) {
    const isRest = text.length - at <= stretch
    const piece = text.slice(at, at + stretch)
    const lines = isRest ? piece : wholeLines(piece, text.charAt(at + stretch))
    if (lines === '') {
      if (stretch === LONGEST_ROW) {
        return yield { line, error: { code: 'tooLarge', limit: LONGEST_ROW } }
      }
      stretch = Math.min(2 * stretch, LONGEST_ROW)
      continue
    }
    const { records, trouble } = readRecords(lines, delimiter)
    let current = line
    for (const record of records) {
      const outcome = rowOf(current, record.cells, width)
      if (outcome !== undefined) yield outcome
      current += record.lines
    }
    if (trouble === undefined) {
      stretch = stretch < STRETCH ? Math.min(4 * stretch, STRETCH) : STRETCH
      at += lines.length
      line = current
      continue
    }
    const walk = walkLines(lines, line)
    const place = walk.placeOf(current)
    const mayCloseLater = trouble === 'unclosed' && !isRest
    if (mayCloseLater && (place > 0 || stretch < LONGEST_ROW)) {
      if (place === 0) stretch = Math.min(2 * stretch, LONGEST_ROW)
      at += place
      line = current
      continue
    }
    yield { line: current, error: quoteError(trouble, current) }
    stretch = SHORT_STRETCH
    at += walk.placeOf(current + 1)
    line = current + 1
  }
}

// Blank lines say nothing; spreadsheets write more fields than there are columns, all blank.
const rowOf = (
  line: number,
  cells: ReadonlyArray<string>,
  width: number,
): TableRow | LineProblem | undefined => {
  if (cells.every(isBlank)) return undefined
  const isWide = cells.length > width && cells.slice(width).every(isBlank)
  return cells.length === width || isWide
    ? { line, cells }
    : {
        line,
        error: { code: 'wrongFieldCount', line, expected: width, received: cells.length },
      }
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === ''

const isBlankLine = (line: string): boolean => /^[\s;,]*$/.test(line)

const quoteError = (trouble: QuoteTrouble, line: number): FileError => ({
  code: trouble === 'unclosed' ? 'unclosedQuote' : 'misplacedQuote',
  line,
})
