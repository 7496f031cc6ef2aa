/**
 * Contingency tables: how often each pair of levels occurs together.
 *
 * @module
 */
import { isList } from '../model/guards.js'
import { at } from '../model/known.js'
import { assertList } from '../model/assertList.js'
import { countsOf } from './counts.js'
import { refusal } from './misuse.js'

/**
 * Counts per pair of ordered levels: rows from low to high, columns from low to high.
 *
 * @example
 * const table: CountTable = [[2, 1], [0, 3]]
 * association(table).n // => 6
 */
export type CountTable = ReadonlyArray<ReadonlyArray<number>>

/**
 * The table of two paired lists: `x` gives the row, `y` the column. Without `levels`, the rows are
 * the distinct values of `x` in ascending order and the columns those of `y`; with `levels`, rows and
 * columns are these levels, used or not.
 *
 * Throws `unequalLengths`, and `invalidValue` for a value that is not finite or not one of the
 * levels.
 *
 * @example
 * contingencyTable([1, 1, 2], [5, 7, 7]) // => [[1, 1], [0, 1]]
 */
export const contingencyTable = (
  x: ReadonlyArray<number>,
  y: ReadonlyArray<number>,
  levels?: ReadonlyArray<number>,
): CountTable => {
  assertList(x)
  assertList(y)
  if (x.length !== y.length) throw refusal('unequalLengths', 'Paired lists have equal lengths.')
  const rows = levels ?? [...countsOf(x).keys()]
  const columns = levels ?? [...countsOf(y).keys()]
  const counts = rows.map(() => columns.map(() => 0))
  const rowOf = indexIn(rows)
  const columnOf = indexIn(columns)
  Array.from(x).forEach((value, index) => {
    const row = at(counts, rowOf(value)) // rowOf gives an index or throws
    const column = columnOf(at(y, index)) // as many as x
    row[column] = at(row, column) + 1
  })
  return counts
}

/** Throws `invalidCounts` for something other than a table of counts; a hole in a list is not a count. */
export const checkCounts = (counts: CountTable): void => {
  if (!isList(counts)) throw refusal('invalidCounts', 'A table is a list of rows.')
  const width = counts[0]?.length ?? 0
  for (const row of counts) {
    if (!isList(row) || row.length !== width) {
      throw refusal('invalidCounts', 'All rows have the same length.')
    }
    for (const count of row) checkCount(count)
  }
}

/** Throws `invalidCounts` unless a count is a whole number of zero or more. */
export const checkCount = (count: number): void => {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw refusal('invalidCounts', `Not a count: ${String(count)}.`)
  }
}

/** The sum of a list. */
export const sum = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0)

/** The sums of the rows. */
export const rowSums = (counts: CountTable): ReadonlyArray<number> => counts.map(sum)

/** The same table with rows and columns exchanged. */
export const transpose = (counts: CountTable): CountTable =>
  (counts[0] ?? []).map((_, column) => counts.map((row) => at(row, column))) // rows are equally long

const indexIn = (levels: ReadonlyArray<number>): ((value: number) => number) => {
  const indices = new Map(levels.map((level, index) => [level, index]))
  return (value) => {
    const index = Number.isFinite(value) ? indices.get(value) : undefined
    if (index === undefined) throw refusal('invalidValue', `Not a level: ${String(value)}.`)
    return index
  }
}
