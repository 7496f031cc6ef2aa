/**
 * Reading CSV piece by piece: text goes in, rows and problems come out, and only an unfinished record
 * is kept.
 *
 * A misplaced quotation mark loses only its own line: that line is reported and reading continues with
 * the next, so that one stray mark does not swallow the rest of the file.
 *
 * Laws: how the text is divided into pieces changes nothing; the work is linear in the length of the text,
 * also for pieces of one character.
 *
 * @module
 */
import type { FileError } from '../../model/fileErrors.js'
import { isNothing } from '../../model/readPositions.js'
import type { FileProblem, PanelRow } from '../panelRow.js'
import { problemAt } from '../problems.js'
import { rowReader, type ColumnReader } from '../readRow.js'
import type { ReadOptions, TextReader } from '../textReader.js'
import { readHeader, readNames, settledDelimiter } from './csvHeader.js'
import type { Delimiter } from './delimiter.js'
import {
  afterLineEnd,
  endOfLine,
  splitRecord,
  type CsvRecord,
  type QuoteTrouble,
} from './splitRecord.js'

/** The longest record that is read, in characters. */
export const LONGEST_ROW = 1_000_000

/** A reader of one CSV text. */
export const csvReader = (options: ReadOptions): TextReader => {
  const rows = rowReader('csv', options)
  let pieces: string[] = [] // not looked at yet
  let waiting = 0 // their length
  let needed = 0 // how long they must be before it is worth looking
  let text = ''
  let at = 0 // where the unread text begins
  let line = 1 // the number of the line that begins there
  let settled: Delimiter | undefined
  let header: Readers | undefined
  let done = false

  const proceed = (last: boolean): ReadonlyArray<PanelRow | FileProblem> => {
    text = [text.slice(at), ...pieces].join('') // a flat string; + would make a rope that is slow to scan
    at = 0
    pieces = []
    waiting = 0
    const found: Found = []
    let goesOn = true
    while (goesOn && !done && at < text.length) {
      goesOn = header === undefined ? readHead(found, last) : readRecord(found, header, last)
    }
    needed = text.length - at // looked at again when it is twice as long, so that the total work is linear
    return found
  }

  // Whether more text could change what begins here.
  const mayChange = (reading: CsvRecord | QuoteTrouble, last: boolean): boolean => {
    if (last || text.length - at > LONGEST_ROW + 1) return false
    if ('cells' in reading) return reading.next === text.length && !text.endsWith('\n')
    return reading.trouble === 'unclosed' || endOfLine(text, at) >= text.length - 1
  }

  const readHead = (found: Found, last: boolean): boolean => {
    const end = endOfLine(text, at)
    const next = afterLineEnd(text, end)
    if (mayChange({ cells: [], end, next, lines: 1 }, last)) return false
    if (end - at > LONGEST_ROW) return stop(found, { code: 'tooLarge', limit: LONGEST_ROW })
    const first = text.slice(at, end)
    const delimiter = settled === undefined ? settledDelimiter(first) : undefined
    if (BLANK_LINE.test(first) || delimiter !== undefined) {
      settled ??= delimiter
      return pass(next, 1)
    }
    const { readings, best, delimiter: separator } = readNames(text, at, settled)
    if (readings.some((reading) => mayChange(reading, last))) return false
    if (best.end - at > LONGEST_ROW) return stop(found, { code: 'unclosedQuote' })
    if ('trouble' in best) return stop(found, quoteError(best.trouble))
    const head = readHeader(separator, best.cells)
    for (const problem of head.problems)
      found.push(problemAt(line, problem, text.slice(at, best.end)))
    if (head.header !== undefined) {
      header = { delimiter: separator, columns: head.header.columns.map(rows.under) }
    }
    done = header === undefined
    return pass(best.next, best.lines)
  }

  const readRecord = (found: Found, { delimiter, columns }: Readers, last: boolean): boolean => {
    const reading = splitRecord(text, at, delimiter)
    if (mayChange(reading, last)) return false
    const isTooLong = reading.end - at > LONGEST_ROW
    if ('trouble' in reading || isTooLong) {
      const end = endOfLine(text, at)
      if (end - at > LONGEST_ROW) return stop(found, { code: 'tooLarge', limit: LONGEST_ROW })
      const error = quoteError('trouble' in reading && !isTooLong ? reading.trouble : 'unclosed')
      found.push(problemAt(line, { error }, text.slice(at, end)))
      return pass(afterLineEnd(text, end), 1)
    }
    const { cells, end, next, lines } = reading
    if (cells.some(isSomething)) {
      if (fits(cells, columns.length)) {
        const { row, problems } = rows.read(line, columns, cells)
        for (const problem of problems) found.push(problemAt(line, problem, text.slice(at, end)))
        if (row !== undefined) found.push(row)
      } else {
        const error = wrongFieldCount(columns.length, cells.length)
        found.push(problemAt(line, { error }, text.slice(at, end)))
      }
    }
    return pass(next, lines)
  }

  const quoteError = (trouble: QuoteTrouble['trouble']): FileError => ({
    code: trouble === 'unclosed' ? 'unclosedQuote' : 'misplacedQuote',
  })

  const pass = (place: number, lines: number): boolean => {
    at = place
    line += lines
    return true
  }

  const stop = (found: Found, error: FileError): boolean => {
    done = true
    found.push(problemAt(line, { error }, text.slice(at, endOfLine(text, at))))
    return false
  }

  return {
    feed: (more) => {
      if (done) return []
      pieces.push(more)
      waiting += more.length
      return waiting < needed ? [] : proceed(false)
    },
    end: () => {
      const found = done ? [] : proceed(true)
      return !done && header === undefined
        ? [...found, problemAt(1, { error: { code: 'emptyFile' } }, '')]
        : found
    },
    isDone: () => done,
  }
}

interface Readers {
  readonly delimiter: Delimiter
  readonly columns: ReadonlyArray<ColumnReader>
}

type Found = Array<PanelRow | FileProblem>

const isSomething = (cell: string): boolean => cell !== '' && cell.trim() !== ''

const BLANK_LINE = /^[\s;,]*$/

// Spreadsheets add blank fields beyond the last column.
const fits = (cells: ReadonlyArray<string>, width: number): boolean =>
  cells.length === width || (cells.length > width && cells.slice(width).every(isNothing))

const wrongFieldCount = (expected: number, received: number): FileError => ({
  code: 'wrongFieldCount',
  expected,
  received,
})
