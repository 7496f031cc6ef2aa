/**
 * Reading figures of areas: tables of municipalities, districts and neighbourhoods, as people download
 * them, become kenmerken with value, unit, year, source and licence.
 *
 * - StatLine, Kerncijfers wijken en buurten and the Leefbaarometer are recognised by their columns; for
 *   any other CSV you name the columns. Columns are found by name, never by number.
 * - A figure is never guessed: a cell that is not a number is reported, and its figure is `unreadable`.
 *   A missing value has its reason.
 * - The year is never taken from a title or a file name, because users change those. A table without a
 *   column of years gives a Left that asks for the year; the same goes for source and licence.
 * - Figures describe districts. They are not positions, and nothing here turns them into one.
 *
 * Laws: every data row is an area, a row of another region or year, or a problem; the kind of line end
 * changes nothing.
 *
 * Source: the tables named above, of Statistics Netherlands (CBS) and the ministry of the interior.
 *
 * @module
 */
import { isLeft, left, right } from 'fp-ts/lib/Either.js'
import { districtOf, type AreaCode } from '../../model/areaCode.js'
import { PROBLEM_LIMIT } from '../../model/errors.js'
import type { Either, NonEmptyArray } from '../../model/either.js'
import { misuse, ownOptions } from '../../model/misuse.js'
import { none } from '../../model/none.js'
import type { Kenmerk } from '../../model/wijkkenmerken.js'
import type { AreaFigure, AreaFigures, AreaFiguresOptions, FigureColumn } from './areaFigures.js'
import { isKnownName } from './areaTables.js'
import { figureReader, isNumber, type FigureCell } from './figureCell.js'
import { clipProblem } from '../problems.js'
import { namesIn, planReading, type Plan } from './planReading.js'
import type { TableProblem } from './problem.js'
import { readAbout } from './readAbout.js'
import { cellOf, readTable, type LineProblem, type Table, type TableRow } from './tableRows.js'

/**
 * Reads a table of figures per area from a text or its bytes (UTF-8, or UTF-16 with a byte order mark).
 *
 * A Left when the file cannot be read: `emptyFile`, `wrongEncoding`, `unclosedQuote`, `misplacedQuote`
 * in the header, `missingAreaColumn`, `missingColumn` for a name that the file lacks,
 * `duplicateColumn`. Also a Left when you have to add something: `missingYear`, `missingSource`,
 * `missingLicence`, `unknownYear`. Problems of rows and cells are listed in `problems`. Throws
 * `invalidYear` when untyped code passes something other than a year.
 *
 * @example
 * const read = readAreaFigures('wijkcode;naam;bomen (aantal)\nWK999901;Noord (verzonnen);12', { year: 2025, columns: { code: 'wijkcode', name: 'naam' }, source: 'verzonnen', licence: 'CC0' })
 * read._tag === 'Right' ? read.right.areas[0]?.kenmerken : [] // => [{ text: 'bomen', value: 12, unit: 'aantal', year: 2025, source: 'verzonnen', licence: 'CC0' }]
 */
export const readAreaFigures = (
  source: string | Uint8Array,
  options: AreaFiguresOptions = {},
): Either<NonEmptyArray<TableProblem>, AreaFigures> => {
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

const isYear = (year: unknown): year is number =>
  typeof year === 'number' && Number.isInteger(year) && year >= 1000 && year <= 9999

const SNIFFED = 1000 // rows after which a column without numbers is no longer taken for figures

const readRows = (
  table: Table,
  plan: Plan,
  year: number | undefined,
): Either<NonEmptyArray<TableProblem>, AreaFigures> => {
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
      const cell = readCell(cellOf(row, column.index))
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

// A column that was not chosen has figures if some cell is a number, or if no cell is a text.
const figureColumns = (
  { figures, isChosen, know }: Plan,
  rows: ReadonlyArray<TableRow>,
): ReadonlyArray<PlacedColumn> =>
  figures
    .filter(({ index }) => {
      const cells = rows.map((row) => cellOf(row, index).trim())
      const isText = (cell: string): boolean => cell !== '' && cell !== '.' && !isNumber(cell)
      return isChosen || cells.some(isNumber) || !cells.some(isText)
    })
    .map(({ index, column }) => ({ index, column, ...know.meaningOf(column) }))

// A table without columns for the names of municipalities and districts may have separate rows for them.
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

// Filled in field by field, so that all have one shape: a table has a million of them.
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
  readonly add: (problem: TableProblem | LineProblem) => void
  readonly all: () => Pick<AreaFigures, 'problems' | 'problemCount'>
}

const problemList = (first: ReadonlyArray<TableProblem>): ProblemList => {
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
