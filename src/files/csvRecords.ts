/**
 * CSV text to records, by csv-parse: RFC 4180 with any line end, strict about quotation marks.
 *
 * csv-parse works on Node's `Buffer`. `#csv-parse/sync` (package.json, `imports`) is its build for Node, and in
 * browsers the one that brings a `Buffer` along.
 *
 * @module
 */
import { parse, type Options } from '#csv-parse/sync'
import { deepFreeze } from '../model/freeze.js'
import { countLineEnds } from './lines.js'

/**
 * A character that can stand between the fields of a CSV.
 *
 * @example
 * const delimiter: Delimiter = '\t'
 * writePanels([], { delimiter }).includes('\t') // => true
 */
export type Delimiter = ';' | ',' | '\t'

export const DELIMITERS: ReadonlyArray<Delimiter> = /*#__PURE__*/ deepFreeze([';', ',', '\t'])

/** A record: its fields, and how many lines it takes. */
export interface CsvRecord {
  readonly cells: ReadonlyArray<string>
  readonly lines: number
}

/** Records from the beginning of a text, and what ended them: the end of the text, or a quote. */
export interface RecordsReading {
  readonly records: ReadonlyArray<CsvRecord>
  readonly trouble?: QuoteTrouble
}

/**
 * `unclosed`: a quotation mark opens the field and the text ends before it closes. `misplaced`: it
 * stands inside a field without quotation marks, or text follows the one that closes.
 */
export type QuoteTrouble = 'unclosed' | 'misplaced'

/**
 * The records of a text, up to the first trouble with a quotation mark. Blanks around a field are no
 * part of it unless they stand between quotation marks. An empty line is a record of one empty field.
 */
export const readRecords = (text: string, delimiter: Delimiter, most?: number): RecordsReading => {
  const options: Options = {
    delimiter,
    record_delimiter: text.includes('\r') ? ['\r\n', '\n', '\r'] : '\n',
    relax_column_count: true,
    trim: hasLooseBlanks(text, delimiter),
    ...(most === undefined ? {} : { to: most }),
  }
  const parsed = text.includes('"') ? parseQuoted : parsePlain
  try {
    return { records: parsed(text, options) }
  } catch (error) {
    const { code, records } = error as { readonly code: string; readonly records: number } // CsvError
    return {
      records: records === 0 ? [] : parsed(text, { ...options, to: records }),
      trouble: code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed' : 'misplaced',
    }
  }
}

const parsePlain = (text: string, options: Options): ReadonlyArray<CsvRecord> =>
  parse(text, options).map((cells) => ({ cells, lines: 1 }))

const parseQuoted = (text: string, options: Options): ReadonlyArray<CsvRecord> =>
  EMPTY_PAIR.test(text)
    ? parseRaw(text, options)
    : parse(text, options).map((cells) => ({
        cells,
        lines: cells.reduce((lines, cell) => lines + countLineEnds(cell), 1),
      }))

// An empty pair of quotation marks and another after blanks, as in `"" " "`. Of what stands in the
// second csv-parse forgets blanks and line ends, so lines are counted in the text of the record.
const EMPTY_PAIR = /""[^\S\r\n]+"/

const parseRaw = (text: string, options: Options): ReadonlyArray<CsvRecord> => {
  const records: ReadonlyArray<unknown> = parse(text, { ...options, raw: true })
  return records.map((found) => {
    const { record, raw } = found as { record: ReadonlyArray<string>; raw: string } // raw: true
    return { cells: record, lines: countLineEnds(raw.replace(/[\r\n]$/, '')) + 1 }
  })
}

// Looking for blanks takes csv-parse half as long again, so it looks only where there are some: at
// either end of a field, or after an empty pair of quotation marks, where another field could begin.
const hasLooseBlanks = (text: string, delimiter: Delimiter): boolean =>
  LOOSE_BLANKS[delimiter].test(text)

const LOOSE_BLANKS: { readonly [D in Delimiter]: RegExp } = {
  ';': /^[^\S\r\n]|[;\r\n][^\S\r\n]|[^\S\r\n](?:[;\r\n]|$)|""[^\S\r\n]/,
  ',': /^[^\S\r\n]|[,\r\n][^\S\r\n]|[^\S\r\n](?:[,\r\n]|$)|""[^\S\r\n]/,
  '\t': /^[^\S\r\n\t]|[\t\r\n][^\S\r\n\t]|[^\S\r\n\t](?:[\t\r\n]|$)|""[^\S\r\n\t]/,
}
