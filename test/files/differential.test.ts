import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitRecord } from '../../src/files/csv/splitRecord.js'

interface Reading {
  readonly records: ReadonlyArray<ReadonlyArray<string>>
  readonly trouble?: 'unclosed' | 'misplaced'
}

/** The records up to the first trouble. */
const ours = (text: string, delimiter: ';' | ',' | '\t'): Reading => {
  const records: Array<ReadonlyArray<string>> = []
  for (let at = 0; at < text.length;) {
    const reading = splitRecord(text, at, delimiter)
    if ('trouble' in reading) return { records, trouble: reading.trouble }
    records.push(reading.cells)
    at = reading.next
  }
  return { records }
}

const theirs = (text: string, delimiter: string): Reading => {
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    trim: true,
  }
  try {
    return { records: parse(text, options) }
  } catch (error) {
    const { code, records } = error as { readonly code: string; readonly records: number } // CsvError
    return {
      records: records === 0 ? [] : parse(text, { ...options, to: records }),
      trouble: code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed' : 'misplaced',
    }
  }
}

/**
 * The known differences from csv-parse 7.0.3.
 * - After an empty pair of quotation marks and blanks it takes another quotation mark for the beginning of
 *   the same field: `"" " "`. RFC 4180 has nothing after the closing mark; we report it.
 * - After a closing quotation mark it wants no blank of more than one byte, such as U+00A0, though it
 *   takes one before the opening mark. We take both.
 * - Blanks alone on a last line without a line end are no record for it. For us they are a record of one
 *   empty field, which is no row.
 */
const DIFFERENCES = /""[^\S\r\n]+"|"[^\S\r\n]*[\u00a0\u3000\ufeff]|(?:^|[\r\n])[^\S\r\n]+$/

const cells = fc.oneof(
  fc.constantFrom(
    'a',
    'é',
    '',
    '""',
    '"a"',
    ' "b" ',
    '"c;d"',
    '"e\nf"',
    '"g\r\nh"',
    '"i""j"',
    ' k ',
  ),
  fc.constantFrom('"', 'l"m', '"n"o', '"\r"', '\u00a0p\u00a0', '\ufeff', '"\t"', '\u3000q', '  '),
)
const lines = fc
  .array(cells, { minLength: 1, maxLength: 5 })
  .chain((list) => fc.constantFrom(';', ',', '\t').map((delimiter) => list.join(delimiter)))
const documents = fc
  .array(fc.tuple(lines, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 8 })
  .map((list) => list.flat().join(''))
const noise = fc
  .array(fc.constantFrom('a', '"', '""', ';', ',', '\t', ' ', '\n', '\r\n', '\r', 'é'), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''))
const texts = fc.oneof(documents, noise).filter((text) => !DIFFERENCES.test(text))

describe('the splitter and csv-parse', () => {
  it('find the same records and the same trouble, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(';', ',', '\t'), (text, delimiter) => {
        expect(ours(text, delimiter)).toEqual(theirs(text, delimiter))
      }),
      { numRuns: 5000 },
    )
  })
  it('are compared on texts with and without trouble, of both kinds', () => {
    const met = new Set(fc.sample(texts, 500).map((text) => ours(text, ';').trouble))
    expect(met).toEqual(new Set([undefined, 'unclosed', 'misplaced']))
  })
  it('differ in a blank of more than one byte after a closing quotation mark', () => {
    expect(theirs('"a"\u00a0;b', ';')).toEqual({ records: [], trouble: 'misplaced' })
    expect(ours('"a"\u00a0;b', ';')).toEqual({ records: [['a', 'b']] })
  })
  it('differ in blanks on a last line without a line end', () => {
    expect(theirs('a\n ', ';')).toEqual({ records: [['a']] })
    expect(ours('a\n ', ';')).toEqual({ records: [['a'], ['']] })
  })
  it('differ in text after an empty pair of quotation marks', () => {
    expect(theirs('"" " ";b', ';')).toEqual({ records: [['', 'b']] })
    expect(ours('"" " ";b', ';')).toEqual({ records: [], trouble: 'misplaced' })
  })
})
