/**
 * Descriptions of districts as CSV: one row per kenmerk, with its district and its aspect.
 *
 * - The three aspects are recognised by name, ignoring case; any other name is a further aspect.
 * - A row with a problem is reported with its line and left out; the others are kept.
 *
 * Law: reading what was written gives the same descriptions, apart from districts and further aspects
 * without a kenmerk, which have no row.
 *
 * @module
 */
import { present } from '../../model/present.js'
import { keysOf } from '../../model/known.js'
import { parseAreaCode, type AreaCode } from '../../model/areaCode.js'
import {
  ASPECTS,
  MISSING_REASONS,
  type Aspect,
  type DistrictDescription,
  type Kenmerk,
  type MissingReason,
} from '../../model/wijkkenmerken.js'
import { spelling } from '../../model/spelling.js'
import { KENMERKEN_COLUMNS } from './districtColumns.js'
import { figureReader } from './figureCell.js'
import type { TableProblem } from './problem.js'
import { readColumns, type CellAt, type NameOf } from './readColumns.js'
import { writeTable, type TableWriteOptions } from './writeTable.js'

/** The description of one district, with its id. */
export interface DescribedDistrict extends DistrictDescription {
  /** An id: any text that no other district has. */
  readonly id: string
  /** The official code of the district, if it has one. */
  readonly area?: AreaCode | undefined
}

/** The content of a file of kenmerken: the good rows per district, and at most 1,000 problems. */
export interface KenmerkenFile {
  /** The districts, in the order in which they first appear. */
  readonly districts: ReadonlyArray<DescribedDistrict>
  readonly problems: ReadonlyArray<TableProblem>
}

/**
 * Reads descriptions of districts from a CSV file, given as text or bytes. The columns are those of
 * `KENMERKEN_COLUMNS`, in any order; `wijk`, `aspect` and `kenmerk` are required.
 *
 * Errors are data: `FileError`, `DocumentError` and `AreaFileError`; at most 1,000, then
 * `tooManyProblems`. Never throws because of the content.
 *
 * @example
 * readKenmerken('wijk;aspect;kenmerk\nNoord;leefstijlen;veel tuinders (verzonnen)').districts[0]?.leefstijlen // => [{ text: 'veel tuinders (verzonnen)' }]
 */
export const readKenmerken = (source: string | Uint8Array): KenmerkenFile => {
  const drafts = new Map<string, Draft>()
  const readValue = figureReader()
  const problems = readColumns(
    source,
    KENMERKEN_COLUMNS,
    ['id', 'aspect', 'text'],
    (cellAt, line, found, nameOf) => {
      const report = (column: Column, error: TableProblem['error']): void => {
        found.push({ line, column: nameOf(column), error })
      }
      const { id, area, aspect, kenmerk } = readRow(cellAt, nameOf, report, readValue)
      const draft = drafts.get(id)
      if (draft?.area !== undefined && area !== undefined && draft.area !== area) {
        report('area', { code: 'unexpectedValue', column: nameOf('area') })
      }
      if (found.length > 0) return
      const added = draft ?? { id, perAspect: new Map<string, Kenmerk[]>() }
      if (area !== undefined) added.area = area
      const list = added.perAspect.get(aspect)
      if (list === undefined) added.perAspect.set(aspect, [kenmerk])
      else list.push(kenmerk)
      drafts.set(id, added)
    },
  )
  return { districts: Array.from(drafts.values(), describedOf), problems }
}

interface Draft {
  readonly id: string
  area?: AreaCode
  readonly perAspect: Map<string, Kenmerk[]>
}

type Column = keyof typeof KENMERKEN_COLUMNS

const readRow = (
  cellAt: CellAt<Column>,
  nameOf: NameOf<Column>,
  report: (column: Column, error: TableProblem['error']) => void,
  readValue: ReturnType<typeof figureReader>,
): {
  readonly id: string
  readonly area: AreaCode | undefined
  readonly aspect: string
  readonly kenmerk: Kenmerk
} => {
  const needed = (column: Column): string => {
    const text = cellAt(column)
    if (text === '') report(column, { code: 'blank', key: nameOf(column) })
    return text
  }
  const [id, aspect, text] = [needed('id'), needed('aspect'), needed('text')]
  const code = cellAt('area')
  const area = parseAreaCode(code)
  if (code !== '' && area._tag === 'None') report('area', { code: 'notAnAreaCode', input: code })
  const reason = cellAt('missing')
  const missing = MISSING_REASONS.find((known) => spelling(known) === spelling(reason))
  if (reason !== '' && missing === undefined) {
    report('missing', { code: 'unexpectedValue', column: nameOf('missing') })
  }
  const value = readValue(cellAt('value'))
  if (typeof value === 'object') report('value', value)
  if (typeof value === 'number' && missing !== undefined) {
    report('missing', { code: 'unexpectedValue', column: nameOf('missing') })
  }
  const year = cellAt('year')
  if (year !== '' && !/^\d{4}$/.test(year)) report('year', { code: 'notANumber', input: year })
  const [unit, source, licence] = [cellAt('unit'), cellAt('source'), cellAt('licence')]
  const why: MissingReason | undefined =
    missing ?? (typeof value === 'string' && value !== 'blank' ? value : undefined)
  const kenmerk: Kenmerk = present({
    text,
    value: typeof value === 'number' ? value : undefined,
    unit: unit || undefined,
    year: year === '' ? undefined : Number(year),
    source: source || undefined,
    licence: licence || undefined,
    missing: why,
  })
  return { id, area: area._tag === 'Some' ? area.value : undefined, aspect, kenmerk }
}

const aspectOf = (text: string): Aspect | undefined =>
  ASPECTS.find((aspect) => spelling(aspect) === spelling(text))

const describedOf = ({ id, area, perAspect }: Draft): DescribedDistrict => {
  const kenmerkenOf = (aspect: Aspect): ReadonlyArray<Kenmerk> =>
    Array.from(perAspect).flatMap(([name, list]) => (aspectOf(name) === aspect ? list : []))
  return {
    id,
    ...(area === undefined ? {} : { area }),
    leefstijlen: kenmerkenOf('leefstijlen'),
    bewonersgroepen: kenmerkenOf('bewonersgroepen'),
    maatschappelijkeOpgaven: kenmerkenOf('maatschappelijkeOpgaven'),
    overige: Array.from(perAspect)
      .filter(([name]) => aspectOf(name) === undefined)
      .map(([aspect, kenmerken]) => ({ aspect, kenmerken })),
  }
}

/**
 * Writes descriptions of districts as CSV, one row per kenmerk.
 *
 * @example
 * writeKenmerken([{ id: 'Noord', leefstijlen: [{ text: 'veel tuinders (verzonnen)' }], bewonersgroepen: [], maatschappelijkeOpgaven: [], overige: [] }]) // => 'wijk;aspect;kenmerk\r\nNoord;leefstijlen;veel tuinders (verzonnen)\r\n'
 */
export const writeKenmerken = (
  districts: ReadonlyArray<DescribedDistrict>,
  options: TableWriteOptions = {},
): string => {
  const rows = districts.flatMap((district) =>
    [
      ...ASPECTS.map((aspect) => ({ aspect, kenmerken: district[aspect] })),
      ...district.overige,
    ].flatMap(({ aspect, kenmerken }) =>
      kenmerken.map((kenmerk) => ({ ...kenmerk, id: district.id, area: district.area, aspect })),
    ),
  )
  const columns = keysOf(KENMERKEN_COLUMNS).filter(
    (column) =>
      ['id', 'aspect', 'text'].includes(column) || rows.some((row) => row[column] !== undefined),
  )
  return writeTable(
    columns.map((column) => KENMERKEN_COLUMNS[column][0]),
    rows.map((row) => columns.map((column) => row[column])),
    options,
  )
}
