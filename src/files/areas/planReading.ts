/**
 * Planning how to read a table of figures: what each column is, and what the caller still has to say.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either, NonEmptyArray } from '../../model/either.js'
import { ownOptions } from '../../model/misuse.js'
import { isNonEmpty } from '../../model/nonEmpty.js'
import type { AreaFiguresOptions, NamedColumns } from './areaFigures.js'
import { knowTable, type TableKnowledge } from './areaTables.js'
import type { TableProblem } from './problem.js'
import type { Table } from './tableRows.js'

/** How the rows of a table are read: the index of each column that says something. */
export interface Plan {
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
  readonly figures: ReadonlyArray<Place>
  readonly isChosen: boolean
  readonly problems: ReadonlyArray<TableProblem>
}

interface Place {
  readonly index: number
  readonly column: string
}

const ROLES = ['code', 'digits', 'kind', 'name', 'municipality', 'year', 'change'] as const

/** The names that were given, in lower case. */
export const namesIn = (columns: NamedColumns): ReadonlySet<string> =>
  new Set(
    [...ROLES.map((role) => columns[role]), ...(columns.figures ?? [])]
      .filter((name) => name !== undefined)
      .map((name) => name.toLowerCase()),
  )

/** Finds the columns by name; a Left lists everything that the caller still has to say. */
export const planReading = (
  { line, names }: Table,
  options: AreaFiguresOptions,
): Either<NonEmptyArray<TableProblem>, Plan> => {
  const { columns = {}, source, licence, year } = ownOptions(options)
  const know = ownOptions(knowTable(names))
  const known = ownOptions(know.columns)
  const asked: TableProblem[] = []
  const places = new Map<string, Place>()
  const doubles = new Set<string>()
  names.forEach((column, index) => {
    const key = column.toLowerCase()
    if (!places.has(key)) places.set(key, { column, index })
    else if (key !== '') doubles.add(key)
  })
  const find = (column: string): Place | undefined => {
    const key = column.trim().toLowerCase()
    const code = !places.has(key)
      ? 'missingColumn'
      : doubles.has(key)
        ? 'duplicateColumn'
        : undefined
    if (code !== undefined) asked.push({ line, column, error: { code, column } })
    return places.get(key)
  }
  const roles = ownOptions<{ [R in (typeof ROLES)[number]]?: number | undefined }>({})
  for (const role of ROLES) {
    const column = columns[role] ?? known[role]
    if (column !== undefined) roles[role] = find(column)?.index
  }
  if (roles.code !== undefined) roles.digits = undefined
  const hasDigits = roles.digits !== undefined && roles.kind !== undefined
  if (asked.length === 0 && roles.code === undefined && !hasDigits) {
    asked.push({ line, error: { code: 'missingAreaColumn' } })
  }
  if (year === undefined && roles.year === undefined) {
    asked.push({ line, error: { code: 'missingYear' } })
  }
  const from = source?.trim() || (know.source ?? '')
  const under = licence?.trim() || (know.licence ?? '')
  if (from === '') asked.push({ line, error: { code: 'missingSource' } })
  if (under === '') asked.push({ line, error: { code: 'missingLicence' } })
  const used = new Set([...Object.values(roles), ...know.about.map((name) => names.indexOf(name))])
  const figures =
    columns.figures === undefined
      ? [...places.values()].filter(({ column, index }) => column !== '' && !used.has(index))
      : columns.figures.flatMap((column) => find(column) ?? [])
  if (isNonEmpty(asked)) return left(asked)
  const plan: Plan = {
    ...roles,
    know,
    source: from,
    licence: under,
    figures,
    isChosen: columns.figures !== undefined,
    problems: [...doubles].map((column) => ({
      line,
      column,
      error: { code: 'duplicateColumn', column },
    })),
  }
  return right(ownOptions(plan))
}
