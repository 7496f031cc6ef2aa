/**
 * Reading CSV bit by bit: text goes in, rows and problems come out, and no more is kept than one
 * stretch of lines.
 *
 * Trouble with a quotation mark costs its own line: that line is reported and reading goes on with
 * the next, so that one stray mark does not swallow the rest of the file.
 *
 * Law: how the text is cut into pieces changes nothing.
 *
 * @module
 */
import type { FileError } from '../model/fileErrors.js'
import { readHeader, readNames, settledDelimiter, type CsvHeader } from './csvHeader.js'
import { readRecords, type Delimiter, type QuoteTrouble } from './csvRecords.js'
import { lineAt, walkLines, wholeLines } from './lines.js'
import type { FileProblem, PanelRow } from './panelRow.js'
import { rowReader } from './readRow.js'
import { problemAt, type TextReader } from './textReader.js'

/** The longest row that is read, in characters. */
export const LONGEST_ROW = 1_000_000

const STRETCH = 65_536 // characters parsed at once
const SHORT_STRETCH = 1024 // after trouble, so that trouble on every line stays cheap

/** A reader of one CSV text. */
export const csvReader = (): TextReader => {
  const readRow = rowReader('csv')
  let text = ''
  let at = 0 // where the unread text begins
  let line = 1 // the number of the line that begins there
  let stretch = STRETCH
  let settled: Delimiter | undefined
  let header: CsvHeader | undefined
  let done = false

  const proceed = (last: boolean): ReadonlyArray<PanelRow | FileProblem> => {
    const found: Found = []
    while (!done) {
      const rest = text.length - at
      const isRest = last && rest <= stretch
      if (rest === 0 || (rest <= stretch && !isRest)) break
      const piece = text.slice(at, at + stretch)
      const lines = isRest ? piece : wholeLines(piece, text.charAt(at + stretch))
      if (lines === '') {
        if (!lengthen()) stop(found, { code: 'tooLarge', limit: LONGEST_ROW }, piece)
      } else if (header === undefined) readHead(found, lines, isRest)
      else readRows(found, header, lines, isRest)
    }
    return found
  }

  const readHead = (found: Found, lines: string, isRest: boolean): void => {
    const before = skipToNames(lines)
    if (before.lines > 0) return pass(before.place, before.lines)
    const reading = readNames(lines, settled)
    if (reading.names === undefined) {
      if (reading.trouble === 'unclosed' && !isRest && lengthen()) return
      return stop(found, quoteError(reading.trouble, line), lineAt(lines, 0).text)
    }
    const count = reading.lines
    const walk = walkLines(lines, line)
    const head = readHeader(reading.delimiter, reading.names)
    const raw = walk.textOf(line, count)
    for (const problem of head.problems) found.push(problemAt(line, problem, raw))
    header = head.header
    done = header === undefined
    pass(walk.placeOf(line + count), count)
  }

  // Passes blank lines, and one that settles the delimiter.
  const skipToNames = (lines: string): { readonly place: number; readonly lines: number } => {
    let place = 0
    let skipped = 0
    while (place < lines.length) {
      const first = lineAt(lines, place)
      const delimiter = settled === undefined ? settledDelimiter(first.text) : undefined
      if (!isBlankLine(first.text) && delimiter === undefined) break
      settled ??= delimiter
      place = first.next
      skipped += 1
    }
    return { place, lines: skipped }
  }

  const readRows = (
    found: Found,
    { delimiter, columns }: CsvHeader,
    lines: string,
    isRest: boolean,
  ): void => {
    const { records, trouble } = readRecords(lines, delimiter)
    const walk = walkLines(lines, line)
    let current = line
    for (const { cells, lines: count } of records) {
      const start = current
      current += count
      if (cells.every(isBlankCell)) continue
      if (!fits(cells, columns.length)) {
        const error = wrongFieldCount(start, columns.length, cells.length)
        found.push(problemAt(start, { error }, walk.textOf(start, count)))
        continue
      }
      const { row, problems } = readRow(start, columns, cells)
      if (problems.length === 0) {
        found.push(row)
        continue
      }
      const raw = walk.textOf(start, count)
      for (const problem of problems) found.push(problemAt(start, problem, raw))
    }
    if (trouble === undefined) {
      stretch = stretch < STRETCH ? Math.min(4 * stretch, STRETCH) : STRETCH
      return pass(lines.length, current - line)
    }
    const place = walk.placeOf(current)
    if (trouble === 'unclosed' && !isRest && (place > 0 || lengthen())) {
      return pass(place, current - line) // it may close further on
    }
    const error = quoteError(trouble, current)
    found.push(problemAt(current, { error }, walk.textOf(current, 1)))
    stretch = SHORT_STRETCH
    pass(walk.placeOf(current + 1), current + 1 - line)
  }

  const pass = (characters: number, lines: number): void => {
    at += characters
    line += lines
  }

  const lengthen = (): boolean => {
    const longer = Math.min(2 * stretch, LONGEST_ROW)
    const isLonger = longer > stretch
    stretch = longer
    return isLonger
  }

  const stop = (found: Found, error: FileError, raw: string): void => {
    done = true
    found.push(problemAt(line, { error }, raw))
  }

  return {
    feed: (more) => {
      text = text.slice(at) + more
      at = 0
      return proceed(false)
    },
    end: () => {
      const found = proceed(true)
      return !done && header === undefined
        ? [...found, problemAt(1, { error: { code: 'emptyFile' } }, '')]
        : found
    },
    isDone: () => done,
  }
}

/** What a stretch of lines gives, in their order. */
type Found = Array<PanelRow | FileProblem>

const isBlankLine = (line: string): boolean => /^[\s;,]*$/.test(line)

const isBlankCell = (cell: string): boolean => cell === '' || cell.trim() === ''

// Spreadsheets write more fields than there are columns, all blank.
const fits = (cells: ReadonlyArray<string>, width: number): boolean =>
  cells.length === width || (cells.length > width && cells.slice(width).every(isBlankCell))

const quoteError = (trouble: QuoteTrouble, line: number): FileError => ({
  code: trouble === 'unclosed' ? 'unclosedQuote' : 'misplacedQuote',
  line,
})

const wrongFieldCount = (line: number, expected: number, received: number): FileError => ({
  code: 'wrongFieldCount',
  line,
  expected,
  received,
})
