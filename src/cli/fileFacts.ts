/**
 * What a file of panels holds, whether its rows can be read or not: the readers say nothing of blank rows, of
 * how a position is written, or of a column that nothing is in.
 *
 * @module
 */
import { meaningOf, readColumn, type Column } from '../files/column.js'
import { readHeader, readNames, settledDelimiter } from '../files/csv/csvHeader.js'
import { afterLineEnd, endOfLine, splitRecord } from '../files/csv/splitRecord.js'
import { pieceDecoder } from '../files/decode.js'
import { parseAnswer } from '../index.js'
import { isObject } from '../model/guards.js'
import { isNothing } from '../model/readPositions.js'

/** What is in a file. */
export interface FileFacts {
  /** The rows under the header, blank ones included. None if no column is of a slider. */
  readonly rows: number
  readonly blank: number
  /** Whether a position is written as a digit. */
  readonly digits: boolean
  /** The columns with a meaning, as `meaningOf` says it. */
  readonly meanings: ReadonlySet<string>
  /** The names of the columns without one. */
  readonly extra: ReadonlyArray<string>
}

/** Looks at the bytes of a file. */
export const fileFacts = (bytes: Uint8Array): FileFacts => {
  const text = textOf(bytes)
  const { names, rows, blank } = /^\s*[[{]/.test(text) ? jsonTable(text) : csvTable(text)
  const columns = names.map(readColumn)
  return {
    rows: rows.length,
    blank,
    digits: rows.some((cells) =>
      cells.some((cell, index) => columns[index]?.about === 'slider' && isDigit(cell)),
    ),
    meanings: new Set(columns.filter(({ about }) => about !== 'extra').map(meaningOf)),
    extra: columns.filter(isNamedExtra).map(({ name }) => name),
  }
}

/** The text of bytes, without a byte order mark. */
export const textOf = (bytes: Uint8Array): string => {
  const decoder = pieceDecoder()
  return (decoder.decode(bytes) + decoder.end()).replace(/^\uFEFF/, '')
}

interface Table {
  readonly names: ReadonlyArray<string>
  /** The cells of each row; none of one that cannot be split. */
  readonly rows: ReadonlyArray<ReadonlyArray<unknown>>
  readonly blank: number
}

const isNamedExtra = ({ about, name }: Column): boolean => about === 'extra' && name !== ''

const isDigit = (cell: unknown): boolean =>
  /^\s*\d/.test(String(cell)) && parseAnswer(cell)._tag === 'Right'

const NO_TABLE: Table = { names: [], rows: [], blank: 0 }

// A row of JSON is never blank for its reader. Without a slider it is a document, or nothing that can be read.
const jsonTable = (text: string): Table => {
  try {
    const value: unknown = JSON.parse(text)
    const elements: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
    const rows = elements.map((element) =>
      isObject(element) && !Array.isArray(element) ? Object.entries(element) : [],
    )
    const names = [...new Set(rows.flatMap((row) => row.map(([name]) => name)))]
    return names.map(readColumn).some(isSlider)
      ? { names, rows: rows.map((row) => cellsOf(row, names)), blank: 0 }
      : NO_TABLE
  } catch {
    return NO_TABLE
  }
}

const cellsOf = (
  row: ReadonlyArray<readonly [string, unknown]>,
  names: ReadonlyArray<string>,
): ReadonlyArray<unknown> => {
  const cells = new Map(row)
  return names.map((name) => cells.get(name))
}

const isSlider = ({ about }: Column): boolean => about === 'slider'

// As the reader goes through it: a line with a wrong quotation mark is a row by itself.
const csvTable = (text: string): Table => {
  let at = 0
  let settled: ReturnType<typeof settledDelimiter>
  for (let end = endOfLine(text, 0); at < text.length; end = endOfLine(text, at)) {
    const line = text.slice(at, end)
    const delimiter = settled === undefined ? settledDelimiter(line) : undefined
    if (delimiter === undefined && !/^[\s;,]*$/.test(line)) break
    settled ??= delimiter
    at = afterLineEnd(text, end)
  }
  const { best, delimiter } = readNames(text, at, settled)
  if (!('cells' in best)) return NO_TABLE
  const names = best.cells
  if (readHeader(delimiter, names).header === undefined) return { ...NO_TABLE, names }
  const rows: Array<ReadonlyArray<string>> = []
  for (at = best.next; at < text.length;) {
    const record = splitRecord(text, at, delimiter)
    rows.push('cells' in record ? record.cells : [])
    at = 'cells' in record ? record.next : afterLineEnd(text, endOfLine(text, at))
  }
  const isBlank = (cells: ReadonlyArray<string>): boolean =>
    cells.length > 0 && cells.every(isNothing)
  return { names, rows, blank: rows.filter(isBlank).length }
}
