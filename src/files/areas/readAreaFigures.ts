/**
 * Reading figures of areas: tables of municipalities, districts and neighbourhoods, as people download
 * them, become kenmerken with value, unit, year, source and licence.
 *
 * - StatLine, Kerncijfers wijken en buurten and the Leefbaarometer are known by their columns; of any
 *   other CSV the columns are named. Columns are found by name, never by number.
 * - A figure is never guessed at: a cell that is no number is reported, and is `unreadable` where it
 *   stands. A missing value has its reason.
 * - No year is taken from a title or a file name, which differ between users of one table: a table
 *   without a column of years is a Left that asks, and so is one without source or licence.
 * - Figures describe districts. They are no positions, and nothing here makes one of them.
 *
 * Laws: every data row is an area, a row of another region or year, or a problem; how lines end
 * changes nothing.
 *
 * Source: the tables named above, of Statistics Netherlands (CBS) and the ministry of the interior.
 *
 * @module
 */
import { isLeft, left, right } from 'fp-ts/lib/Either.js'
import {
  areaKind,
  districtOf,
  municipalityOf,
  parseAreaCode,
  type AreaCode,
  type AreaKind,
  type DistrictCode,
  type MunicipalityCode,
} from '../../model/areaCode.js'
import { PROBLEM_LIMIT } from '../../model/errors.js'
import type { Either, NonEmptyArray } from '../../model/either.js'
import { misuse, ownOptions } from '../../model/misuse.js'
import { isNonEmpty } from '../../model/nonEmpty.js'
import { none } from '../../model/none.js'
import type { Kenmerk } from '../../model/wijkkenmerken.js'
import {
  isKnownName,
  knowTable,
  type AreaColumns,
  type AreaTable,
  type FigureMeaning,
  type TableKnowledge,
} from './areaTables.js'
import { figureReader, isNumber, type FigureCell } from './figureCell.js'
import { clipProblem, isDamaged } from '../problems.js'
import type { AreaFileProblem } from './problem.js'
import { readTable, type LineProblem, type Table, type TableRow } from './tableRows.js'

/** How to read a table of figures. What a known table says itself need not be given. */
export interface AreaFiguresOptions {
  /**
   * The year of the figures, four digits. Needed for a table without a column of years; of one that
   * has it, the rows of this year are read.
   */
  readonly year?: number | undefined
  /** The names of columns. `code` is needed for a table that is not known. */
  readonly columns?: NamedColumns | undefined
  /** Where the figures come from, in words. */
  readonly source?: string | undefined
  readonly licence?: string | undefined
}

/** The columns of a table by name, without regard to capitals. */
export interface NamedColumns extends AreaColumns {
  /** The columns of figures to read. Default: every column that has numbers. */
  readonly figures?: ReadonlyArray<string> | undefined
}

/** A column of figures, to choose from. */
export interface FigureColumn extends FigureMeaning {
  /** Its name in the file. */
  readonly column: string
}

/** What happened to an area since the year before: comparable, another code, or other borders. */
export type AreaChange = 'comparable' | 'recoded' | 'redrawn'

/** The figures of one area in one year. */
export interface AreaFigure {
  readonly area: AreaCode
  readonly kind: AreaKind
  /** The name beside the code, if the table has one. */
  readonly name?: string
  readonly municipality: { readonly area: MunicipalityCode; readonly name?: string }
  /** The district (wijk) that a neighbourhood lies in. */
  readonly district?: { readonly area: DistrictCode; readonly name?: string }
  /** The year that the figures are about. */
  readonly year: number
  /** Absent where the table does not say it. */
  readonly change?: AreaChange
  /** One per column of figures, in that order. */
  readonly kenmerken: ReadonlyArray<Kenmerk>
  /** The line of the file, from 1. */
  readonly line: number
}

/** What a table of figures holds. */
export interface AreaFigures {
  readonly table: AreaTable
  /** The columns of figures, to choose from. */
  readonly columns: ReadonlyArray<FigureColumn>
  /** Columns that hold something else than figures and were left out. */
  readonly otherColumns: ReadonlyArray<string>
  /** In the order of the file. */
  readonly areas: ReadonlyArray<AreaFigure>
  /** The number of rows about the country, a province or another region of CBS. */
  readonly otherRegions: number
  /** The number of rows of other years than the one asked for. */
  readonly otherYears: number
  /** The first hundred problems, in the order of the file. */
  readonly problems: ReadonlyArray<AreaFileProblem>
  /** The number of all problems. */
  readonly problemCount: number
}

/**
 * Reads a table of figures per area from a text or its bytes (UTF-8, or UTF-16 with a byte order mark).
 *
 * A Left when there is nothing to read with: `emptyFile`, `wrongEncoding`, `unclosedQuote`,
 * `misplacedQuote` in the head, `missingAreaColumn`, `missingColumn` for a name that is not there,
 * `duplicateColumn`, and what a person has to say: `missingYear`, `missingSource`, `missingLicence`,
 * `unknownYear`. Problems of rows and cells stand beside what was read. Throws `invalidYear` when
 * untyped code passes something else than a year.
 *
 * @example
 * const read = readAreaFigures('wijkcode;naam;bomen (aantal)\nWK999901;Noord (verzonnen);12', { year: 2025, columns: { code: 'wijkcode', name: 'naam' }, source: 'verzonnen', licence: 'CC0' })
 * read._tag === 'Right' ? read.right.areas[0]?.kenmerken : [] // => [{ text: 'bomen', value: 12, unit: 'aantal', year: 2025, source: 'verzonnen', licence: 'CC0' }]
 */
export const readAreaFigures = (
  source: string | Uint8Array,
  options: AreaFiguresOptions = {},
): Either<NonEmptyArray<AreaFileProblem>, AreaFigures> => {
  const own = ownOptions(options)
  const { year, columns = {} } = own
  if (year !== undefined && !isYear(year)) {
    throw misuse('invalidYear', `Not a year of four digits: ${String(year)}.`)
  }
  const named = namesIn(ownOptions(columns))
  const table = readTable(source, (name) => isKnownName(name) || named.has(name.toLowerCase()))
  if (isLeft(table)) return left([table.left])
  const plan = planReading(table.right, { ...own, columns: ownOptions(columns) })
  return isLeft(plan) ? plan : readRows(table.right, plan.right, year)
}

/** How the rows of a table are read: the index of each column that says something. */
interface Plan {
  readonly know: TableKnowledge
  readonly code?: number | undefined
  readonly digits?: number | undefined
  readonly kind?: number | undefined
  readonly name?: number | undefined
  readonly municipality?: number | undefined
  readonly year?: number | undefined
  readonly change?: number | undefined
  readonly source: string
  readonly licence: string
  readonly figures: ReadonlyArray<{ readonly index: number; readonly column: string }>
  readonly isChosen: boolean
  readonly problems: ReadonlyArray<AreaFileProblem>
}

const ROLES = ['code', 'digits', 'kind', 'name', 'municipality', 'year', 'change'] as const

const namesIn = (columns: NamedColumns): ReadonlySet<string> =>
  new Set(
    [...ROLES.map((role) => columns[role]), ...(columns.figures ?? [])]
      .filter((name) => name !== undefined)
      .map((name) => name.toLowerCase()),
  )

const planReading = (
  { line, names }: Table,
  options: AreaFiguresOptions,
): Either<NonEmptyArray<AreaFileProblem>, Plan> => {
  const { columns = {}, source, licence, year } = ownOptions(options)
  const know = ownOptions(knowTable(names))
  const known = ownOptions(know.columns)
  const asked: AreaFileProblem[] = []
  const indexes = new Map<string, number>()
  const doubles = new Set<string>()
  names.forEach((name, index) => {
    const key = name.toLowerCase()
    if (indexes.has(key) && key !== '') doubles.add(key)
    else indexes.set(key, index)
  })
  const find = (column: string): number | undefined => {
    const index = indexes.get(column.trim().toLowerCase())
    if (index === undefined) asked.push({ line, column, error: { code: 'missingColumn', column } })
    else if (doubles.has(column.trim().toLowerCase())) {
      asked.push({ line, column, error: { code: 'duplicateColumn', column } })
    }
    return index
  }
  const roles = ownOptions<{ [R in (typeof ROLES)[number]]?: number | undefined }>({})
  for (const role of ROLES) {
    const column = columns[role] ?? known[role]
    if (column !== undefined) roles[role] = find(column)
  }
  if (roles.code !== undefined) roles.digits = undefined
  if (asked.length === 0 && roles.code === undefined && !hasDigits(roles)) {
    asked.push({ line, error: { code: 'missingAreaColumn' } })
  }
  if (year === undefined && roles.year === undefined) {
    asked.push({ line, error: { code: 'missingYear' } })
  }
  const [from, under] = [textOf(source) ?? know.source, textOf(licence) ?? know.licence]
  if (from === undefined) asked.push({ line, error: { code: 'missingSource' } })
  if (under === undefined) asked.push({ line, error: { code: 'missingLicence' } })
  const used = new Set([...Object.values(roles), ...know.about.map((name) => names.indexOf(name))])
  const figures =
    columns.figures === undefined
      ? names
          .map((column, index) => ({ column, index }))
          .filter(({ column, index }) => column !== '' && !used.has(index) && isFirst(index))
      : columns.figures.flatMap((column) => {
          const index = find(column)
          return index === undefined ? [] : [{ column: names[index] ?? column, index }]
        })
  function isFirst(index: number): boolean {
    return indexes.get((names[index] ?? '').toLowerCase()) === index
  }
  if (isNonEmpty(asked)) return left(asked)
  const plan = {
    ...roles,
    know,
    source: from ?? '',
    licence: under ?? '',
    figures,
    isChosen: columns.figures !== undefined,
    problems: [...doubles].map((column) => ({
      line,
      column,
      error: { code: 'duplicateColumn' as const, column },
    })),
  }
  return right(ownOptions(plan))
}

const hasDigits = (roles: { digits?: number | undefined; kind?: number | undefined }): boolean =>
  roles.digits !== undefined && roles.kind !== undefined

const textOf = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim()

const isYear = (year: unknown): year is number =>
  typeof year === 'number' && Number.isInteger(year) && year >= 1000 && year <= 9999

const SNIFFED = 1000 // rows after which a column without numbers is taken for something else

const readRows = (
  table: Table,
  plan: Plan,
  year: number | undefined,
): Either<NonEmptyArray<AreaFileProblem>, AreaFigures> => {
  const problems = problemList(plan.problems)
  const counts = { otherRegions: 0, otherYears: 0 }
  const years = new Set<number>()
  const areas: AreaFigure[] = []
  const seen = new Set<string>()
  const readCell = figureReader()

  const readRow = (row: TableRow, columns: ReadonlyArray<PlacedColumn>): void => {
    const about = readAbout(row, plan, year, problems.add)
    if (about === undefined) return
    if (about === 'otherRegion') {
      counts.otherRegions += 1
      return
    }
    years.add(about.year)
    if (year !== undefined && about.year !== year) {
      counts.otherYears += 1
      return
    }
    const key = `${about.area} ${about.year}`
    if (seen.has(key)) {
      const { area } = about
      problems.add({ line: row.line, error: { code: 'duplicateArea', area, year: about.year } })
      return
    }
    seen.add(key)
    const kenmerken = columns.map((column) => {
      const cell = readCell(row.cells[column.index] ?? '')
      if (typeof cell === 'object') {
        problems.add({ line: row.line, column: column.column, error: cell })
      }
      return kenmerkOf(column, cell, about.year, plan)
    })
    areas.push({ ...about, kenmerken, line: row.line })
  }

  const first: TableRow[] = []
  let columns: ReadonlyArray<PlacedColumn> | undefined
  const settle = (): ReadonlyArray<PlacedColumn> => {
    const settled = figureColumns(plan, first)
    for (const row of first) readRow(row, settled)
    return settled
  }
  for (const row of table.rows()) {
    if ('error' in row) problems.add(row)
    else if (columns !== undefined) readRow(row, columns)
    else if (first.push(row) === SNIFFED) columns = settle()
  }
  columns ??= settle()

  if (year !== undefined && areas.length === 0 && years.size > 0) {
    return left([{ line: table.line, error: { code: 'unknownYear', year } }])
  }
  const read = new Set(columns.map(({ index }) => index))
  return right({
    table: plan.know.table,
    columns: columns.map(({ index, ...column }) => column),
    otherColumns: plan.figures.filter(({ index }) => !read.has(index)).map(({ column }) => column),
    areas: withNames(areas),
    ...counts,
    ...problems.all(),
  })
}

interface PlacedColumn extends FigureColumn {
  readonly index: number
}

// A column that was not chosen is one of figures when some cell is a number or no cell is a text.
const figureColumns = (
  { figures, isChosen, know }: Plan,
  rows: ReadonlyArray<TableRow>,
): ReadonlyArray<PlacedColumn> =>
  figures
    .filter(({ index }) => {
      const cells = rows.map((row) => (row.cells[index] ?? '').trim())
      const isText = (cell: string): boolean => cell !== '' && cell !== '.' && !isNumber(cell)
      return isChosen || cells.some(isNumber) || !cells.some(isText)
    })
    .map(({ index, column }) => ({ index, column, ...know.meaningOf(column) }))

// A table without a column for them may have the names of municipalities and districts on rows of their own.
const withNames = (areas: ReadonlyArray<AreaFigure>): ReadonlyArray<AreaFigure> => {
  const names = new Map<AreaCode, string>()
  for (const { area, name } of areas) if (name !== undefined) names.set(area, name)
  return areas.map((figure) => {
    const { municipality } = figure
    const name = municipality.name ?? names.get(municipality.area)
    const district = figure.kind === 'buurt' ? districtOf(figure.area) : none
    return {
      ...figure,
      municipality: name === undefined ? municipality : { area: municipality.area, name },
      ...(district._tag === 'None' ? {} : { district: named(district.value, names) }),
    }
  })
}

const named = <A extends AreaCode>(
  area: A,
  names: ReadonlyMap<AreaCode, string>,
): { readonly area: A; readonly name?: string } => {
  const name = names.get(area)
  return name === undefined ? { area } : { area, name }
}

/** What a row is about. */
type About = Omit<AreaFigure, 'kenmerken' | 'line'>

const readAbout = (
  { line, cells }: TableRow,
  plan: Plan,
  given: number | undefined,
  report: (problem: AreaFileProblem) => void,
): About | 'otherRegion' | undefined => {
  const cellAt = (index: number | undefined): string =>
    index === undefined ? '' : (cells[index] ?? '').trim()
  const code = codeOf(cellAt(plan.code), cellAt(plan.digits), cellAt(plan.kind))
  const area = parseAreaCode(code)
  if (area._tag === 'None') {
    if (OTHER_REGION.test(code)) return 'otherRegion'
    report({ line, error: { code: 'notAnAreaCode', input: code } })
    return undefined
  }
  const year = plan.year === undefined ? given : yearIn(cellAt(plan.year))
  if (year === undefined) {
    report({ line, error: { code: 'missingYear' } })
    return undefined
  }
  const [name, municipality] = [cellAt(plan.name), cellAt(plan.municipality)]
  if (isDamaged(name) || isDamaged(municipality)) report({ line, error: { code: 'wrongEncoding' } })
  const change = CHANGES[cellAt(plan.change)]
  return {
    area: area.value,
    kind: areaKind(area.value),
    ...(name === '' ? {} : { name }),
    municipality: {
      area: municipalityOf(area.value),
      ...(municipality === '' ? {} : { name: municipality }),
    },
    year,
    ...(change === undefined ? {} : { change }),
  }
}

// The country and other divisions that tables of CBS have rows of.
const OTHER_REGION = /^(?:NL|LD|PV|CR|COROP|GA|RE|ZK|VR|AM|GG|JZ|PO|RP|SK)\d{2}$/

const CHANGES: { readonly [digit: string]: AreaChange | undefined } = {
  '1': 'comparable',
  '2': 'recoded',
  '3': 'redrawn',
}

const KINDS: {
  readonly [kind: string]: { readonly start: string; readonly length: number } | undefined
} = {
  gemeente: { start: 'GM', length: 4 },
  wijk: { start: 'WK', length: 6 },
  buurt: { start: 'BU', length: 8 },
}

// Digits that lost their noughts in a spreadsheet get them back; a code with letters stands as it is.
const codeOf = (code: string, digits: string, kind: string): string => {
  if (code !== '' || digits === '') return code
  const known = Object.hasOwn(KINDS, kind.toLowerCase()) ? KINDS[kind.toLowerCase()] : undefined
  if (known === undefined)
    return kind.toLowerCase() === 'land' ? 'NL00' : `${kind} ${digits}`.trim()
  return /^\d+$/.test(digits) ? known.start + digits.padStart(known.length, '0') : digits
}

// "2023", and "2023*" or "2023**" for provisional figures. Not a quarter, which is no year.
const yearIn = (text: string): number | undefined =>
  /^\d{4}\*{0,2}$/.test(text) ? Number(text.slice(0, 4)) : undefined

// Filled in field by field, so that all are alike: a table has a million of them.
const kenmerkOf = (
  { text, unit }: FigureColumn,
  cell: FigureCell,
  year: number,
  { source, licence }: Plan,
): Kenmerk => {
  if (typeof cell === 'number') {
    return unit === undefined
      ? { text, value: cell, year, source, licence }
      : { text, value: cell, unit, year, source, licence }
  }
  const missing = typeof cell === 'string' ? cell : 'unreadable'
  return unit === undefined
    ? { text, year, source, licence, missing }
    : { text, unit, year, source, licence, missing }
}

interface ProblemList {
  readonly add: (problem: AreaFileProblem | LineProblem) => void
  readonly all: () => Pick<AreaFigures, 'problems' | 'problemCount'>
}

const problemList = (first: ReadonlyArray<AreaFileProblem>): ProblemList => {
  const problems = first.slice(0, PROBLEM_LIMIT)
  let problemCount = first.length
  return {
    add: (problem) => {
      problemCount += 1
      if (problems.length < PROBLEM_LIMIT) problems.push(clipProblem(problem))
    },
    all: () => ({ problems, problemCount }),
  }
}
