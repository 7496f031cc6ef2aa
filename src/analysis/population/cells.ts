/**
 * Two positions as a cell of a table of three by three.
 *
 * @module
 */
import type { Position } from '../../model/position.js'
import { rank } from '../../model/position.js'
import type { CountTable } from '../contingency.js'
import type { Counts } from '../counts.js'

const NO_CELL = 9

/**
 * The cell for one position on both sides: 3 times the row plus the column. 9 for lists with none
 * or several positions.
 */
export const cellOf = (row: ReadonlyArray<Position>, column: ReadonlyArray<Position>): number => {
  const [[first, ...more], [second, ...others]] = [row, column]
  return first === undefined || second === undefined || more.length + others.length > 0
    ? NO_CELL
    : 3 * rank(first) + rank(second)
}

/** The table of counts of cells, leaving out 9. */
export const tableOf = (counts: Counts): CountTable =>
  [0, 3, 6].map((row) => [0, 1, 2].map((column) => counts.get(row + column) ?? 0))
