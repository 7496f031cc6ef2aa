/**
 * Two positions as a cell of a table of three by three.
 *
 * @module
 */
import { at } from '../../model/known.js'
import type { Position } from '../../model/position.js'
import { rank } from '../../model/position.js'
import type { CountTable } from '../contingency.js'
import type { Counts } from '../counts.js'

const NO_CELL = 9

/**
 * The cell for one position on both sides: 3 times the row plus the column. 9 for lists with none
 * or several positions.
 */
export const cellOf = (row: ReadonlyArray<Position>, column: ReadonlyArray<Position>): number =>
  row.length === 1 && column.length === 1 ? 3 * rank(at(row, 0)) + rank(at(column, 0)) : NO_CELL

/** The table of counts of cells, leaving out 9. */
export const tableOf = (counts: Counts): CountTable =>
  [0, 3, 6].map((row) => [0, 1, 2].map((column) => counts.get(row + column) ?? 0))
