/**
 * Writing files of panels, CSV for people and JSON for programs.
 *
 * - CSV uses the Dutch names and words, CRLF line ends, and quotation marks where needed (RFC 4180).
 *   JSON uses the identifiers.
 * - A text that a spreadsheet would run as a formula gets an apostrophe before it. So does a blank
 *   text, and the name of an extra column that would be taken for a known one. Reading removes the
 *   apostrophe.
 *
 * Laws: the rows that `readPanels` reads from `writePanels(records)` are the records, with their
 * lines. Exceptions: an entirely empty record is an empty line in CSV. If some records name a subject
 * and others do not, the others are reported as `missingSubject`. Text that is not well-formed Unicode,
 * or contains U+FFFD, is reported as `wrongEncoding`. So is, in CSV, the name of an extra column with
 * U+0000, which looks like UTF-16 without a mark.
 *
 * @module
 */
import { assertPartialPanel } from '../model/partialPanel.js'
import { misuse, ownOptions } from '../model/misuse.js'
import { POSITIONS } from '../model/position.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'
import { EXERCISE_WORDS } from '../model/words.js'
import { ABOUT_COLUMNS, COLUMN_NAMES, REMARK_WORDS, type AboutColumn } from './columns.js'
import type { Delimiter } from './csv/delimiter.js'
import { writeCsv } from './csv/writeCsv.js'
import { guardName, guardText, type Format } from './apostrophe.js'
import type { PanelRecord } from './panelRow.js'

/**
 * How to write. Default: CSV with semicolons, as Dutch spreadsheets use, and no byte order mark.
 */
export interface WriteOptions {
  /** Default: `csv`. */
  readonly format?: Format | undefined
  /** The character between the fields of a CSV. Default: a semicolon. */
  readonly delimiter?: Delimiter | undefined
  /** Begin a CSV with a byte order mark, which some spreadsheets need to recognise UTF-8. Default: false. */
  readonly byteOrderMark?: boolean | undefined
}

/**
 * Writes records, or rows that were read, as the text of a file. Columns that are blank in every record
 * are left out, except those of the five sliders.
 *
 * Throws `notAPanel` when untyped code passes something other than a panel of five; a sixth position
 * has its own field.
 *
 * @example
 * writePanels([{ respondent: 'A', panel: panelFromKey('LLMML'), extra: { opmerking: '=1+1' } }]) // => "respondent;Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie;opmerking\r\nA;laag;laag;midden;midden;laag;'=1+1\r\n"
 */
export const writePanels = (
  records: ReadonlyArray<PanelRecord>,
  options: WriteOptions = {},
): string => {
  const { format, delimiter, byteOrderMark } = ownOptions(options)
  for (const { panel } of records) assertPartialPanel(panel)
  return format === 'json'
    ? writeJson(records)
    : writeCsv(cellsOf(records), delimiter, byteOrderMark)
}

const cellsOf = (records: ReadonlyArray<PanelRecord>): ReadonlyArray<ReadonlyArray<string>> => {
  const columns = columnsOf(records, 'csv')
  return [
    columns.map(({ name }) => name),
    ...records.map((record) => columns.map(({ cellOf }) => cellOf(record) ?? '')),
  ]
}

const writeJson = (records: ReadonlyArray<PanelRecord>): string => {
  const columns = columnsOf(records, 'json')
  return jsonList(
    records.map((record) =>
      Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(record) ?? null])),
    ),
  )
}

/** A list as JSON, one element per line. */
export const jsonList = (elements: ReadonlyArray<unknown>): string =>
  elements.length === 0
    ? '[]\n'
    : `[\n${elements.map((element) => JSON.stringify(element)).join(',\n')}\n]\n`

/** A column to write: its name, and how to get a record's cell, if it is not blank. */
interface WrittenColumn {
  readonly name: string
  readonly cellOf: (record: PanelRecord) => string | undefined
}

const columnsOf = (
  records: ReadonlyArray<PanelRecord>,
  format: Format,
): ReadonlyArray<WrittenColumn> => {
  const isUsed = ({ cellOf }: WrittenColumn): boolean =>
    records.some((record) => cellOf(record) !== undefined)
  const about = ABOUT_COLUMNS.map((column): WrittenColumn => ({
    name: column,
    cellOf: (record) => aboutCell(record, column, format),
  }))
  const sliders = EXTENDED_SLIDER_IDS.map((slider): WrittenColumn => ({
    name: format === 'csv' ? COLUMN_NAMES[slider][0] : slider,
    cellOf: (record) => sliderCell(record, slider, format),
  }))
  const remarks = EXTENDED_SLIDER_IDS.map((slider): WrittenColumn => ({
    name: remarkName(slider, format),
    cellOf: ({ remarks = {} }) => guarded(remarks[slider], format),
  }))
  const extra = extraNames(records).map((name): WrittenColumn => ({
    name: guardName(name),
    cellOf: ({ extra = {} }) =>
      guarded(Object.hasOwn(extra, name) ? extra[name] : undefined, format),
  }))
  return [
    ...about.filter(isUsed),
    ...sliders.filter((column, index) => index < SLIDER_IDS.length || isUsed(column)),
    ...remarks.filter(isUsed),
    ...extra,
  ]
}

const remarkName = (slider: ExtendedSliderId, format: Format): string =>
  format === 'csv'
    ? `${REMARK_WORDS[0]} ${COLUMN_NAMES[slider][0]}`
    : `${REMARK_WORDS[0].toLowerCase()}${slider.charAt(0).toUpperCase()}${slider.slice(1)}`

const aboutCell = (
  { subject, date, respondent, role, moment, round }: PanelRecord,
  column: AboutColumn,
  format: Format,
): string | undefined => {
  switch (column) {
    case 'gemeente':
      return guarded(subject?.kind === 'casus' ? subject.municipality : subject?.name, format)
    case 'casus':
      return guarded(subject?.kind === 'casus' ? subject.name : undefined, format)
    case 'datum':
      return date
    case 'respondent':
      return guarded(respondent, format)
    case 'rol':
      return role === undefined || format === 'json' ? role : EXERCISE_WORDS.role[role][0]
    case 'moment':
      return moment
    case 'ronde':
      return round
  }
}

const guarded = (text: string | undefined, format: Format): string | undefined =>
  text === undefined ? undefined : guardText(text, format)

const sliderCell = (
  { panel, unknown = [], wijkkenmerken }: PanelRecord,
  slider: ExtendedSliderId,
  format: Format,
): string | undefined => {
  const answer =
    slider === 'wijkkenmerken'
      ? wijkkenmerken
      : unknown.includes(slider)
        ? 'unknown'
        : panel[slider]
  if (answer === 'unknown') return EXERCISE_WORDS.unknown[format === 'csv' ? 0 : 1]
  if (answer !== undefined && !POSITIONS.includes(answer)) {
    throw misuse('notAPanel', `No answer on ${slider}: ${answer}.`)
  }
  return answer
}

const extraNames = (records: ReadonlyArray<PanelRecord>): ReadonlyArray<string> =>
  Array.from(new Set(records.flatMap(({ extra = {} }) => Object.keys(extra))))
