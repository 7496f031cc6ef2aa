/**
 * Writing files of panels, CSV for people and JSON for programs.
 *
 * - CSV has the Dutch names and words, CRLF line ends, and quotation marks where they are needed
 *   (RFC 4180). JSON has the identifiers.
 * - A text that a spreadsheet would run as a formula gets an apostrophe before it, and so does a text
 *   of nothing but blanks or a further column whose name has a meaning here. Reading takes it off.
 *
 * Laws: the rows that `readPanels` reads from `writePanels(records)` are the records, with their
 * lines. Exceptions: a record that says nothing at all is an empty line in CSV; where some records
 * name a subject and others do not, the others are reported as `missingSubject`; text that is not
 * well-formed Unicode, or has U+FFFD in it, is reported as `wrongEncoding`, and so is, in CSV, the
 * name of a further column with U+0000 in it, by which UTF-16 without a mark is known.
 *
 * @module
 */
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { ABOUT_COLUMNS, COLUMN_NAMES } from './columns.js'
import type { Delimiter } from './csvRecords.js'
import { markName, markText, type Format } from './marks.js'
import type { PanelRecord } from './panelRow.js'
import { CELL_WORDS } from './words.js'

/**
 * How to write. Default: CSV with semicolons, as spreadsheets in Dutch have it, and no byte order mark.
 *
 * - `delimiter`: what stands between the fields of a CSV
 * - `byteOrderMark`: begin a CSV with one, which some spreadsheets need to see that it is UTF-8
 *
 * @example
 * const options: WriteOptions = { format: 'json' }
 * JSON.parse(writePanels([{ panel: { communicatie: 'laag' } }], options))[0].communicatie // => 'laag'
 */
export interface WriteOptions {
  /** Default: `csv`. */
  readonly format?: Format
  /** What stands between the fields of a CSV. Default: a semicolon. */
  readonly delimiter?: Delimiter
  /** Begin a CSV with one, which some spreadsheets need to see that it is UTF-8. Default: false. */
  readonly byteOrderMark?: boolean
}

/**
 * Writes records, or rows that were read, as the text of a file.
 *
 * @example
 * writePanels([{ respondent: 'A', panel: panelFromKey('LLMML'), extra: { opmerking: '=1+1' } }]) // => "respondent;Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie;opmerking\r\nA;laag;laag;midden;midden;laag;'=1+1\r\n"
 */
export const writePanels = (
  records: ReadonlyArray<PanelRecord>,
  options: WriteOptions = {},
): string =>
  options.format === 'json'
    ? writeJson(records)
    : writeCsv(records, options.delimiter ?? ';', options.byteOrderMark ?? false)

const writeCsv = (
  records: ReadonlyArray<PanelRecord>,
  delimiter: Delimiter,
  byteOrderMark: boolean,
): string => {
  const columns = columnsOf(records, 'csv')
  const lineOf = (cells: ReadonlyArray<string>): string =>
    `${cells.map(quoted).join(delimiter)}\r\n`
  const lines = records.map((record) => lineOf(columns.map(({ cellOf }) => cellOf(record) ?? '')))
  return [byteOrderMark ? '\uFEFF' : '', lineOf(columns.map(({ name }) => name)), ...lines].join('')
}

const writeJson = (records: ReadonlyArray<PanelRecord>): string => {
  const columns = columnsOf(records, 'json')
  const lines = records.map((record) =>
    JSON.stringify(
      Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(record) ?? null])),
    ),
  )
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

// RFC 4180 for every delimiter, since a reader may take another for it, and for blanks at the ends,
// which a reader may leave out.
const quoted = (cell: string): string =>
  /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** A column that is written: its name, and a record's cell under it if it is not blank. */
interface WrittenColumn {
  readonly name: string
  readonly cellOf: (record: PanelRecord) => string | undefined
}

const columnsOf = (
  records: ReadonlyArray<PanelRecord>,
  format: Format,
): ReadonlyArray<WrittenColumn> => [
  ...ABOUT_COLUMNS.map((column) => ({
    name: column,
    cellOf: (record: PanelRecord) => aboutCell(record, column, format),
  })).filter(({ cellOf }) => records.some((record) => cellOf(record) !== undefined)),
  ...SLIDER_IDS.map((slider) => ({
    name: format === 'csv' ? COLUMN_NAMES[slider][0] : slider,
    cellOf: (record: PanelRecord) => sliderCell(record, slider, format),
  })),
  ...extraNames(records).map((name) => ({
    name: markName(name),
    cellOf: ({ extra = {} }: PanelRecord) => {
      const text = Object.hasOwn(extra, name) ? extra[name] : undefined
      return text === undefined ? undefined : markText(text, format)
    },
  })),
]

const aboutCell = (
  { subject, respondent, role, moment }: PanelRecord,
  column: (typeof ABOUT_COLUMNS)[number],
  format: Format,
): string | undefined => {
  switch (column) {
    case 'gemeente':
      return marked(subject?.kind === 'casus' ? subject.municipality : subject?.name, format)
    case 'casus':
      return marked(subject?.kind === 'casus' ? subject.name : undefined, format)
    case 'respondent':
      return marked(respondent, format)
    case 'rol':
      return role === undefined || format === 'json' ? role : CELL_WORDS.role[role][0]
    case 'moment':
      return moment
  }
}

const marked = (text: string | undefined, format: Format): string | undefined =>
  text === undefined ? undefined : markText(text, format)

const sliderCell = (
  { panel, unknown = [] }: PanelRecord,
  slider: SliderId,
  format: Format,
): string | undefined =>
  unknown.includes(slider) ? CELL_WORDS.unknown[format === 'csv' ? 0 : 1] : panel[slider]

const extraNames = (records: ReadonlyArray<PanelRecord>): ReadonlyArray<string> =>
  Array.from(new Set(records.flatMap(({ extra = {} }) => Object.keys(extra))))
