/**
 * Cells of a row by the meaning of their column.
 *
 * @module
 */
import { unguardText } from '../apostrophe.js'
import { isDamaged } from '../problems.js'
import { cellOf, type TableRow } from './tableRows.js'

/** Reads cells without their apostrophes and surrounding blanks, and reports damaged ones. */
export const cellReader =
  <C extends string>(
    row: TableRow,
    places: ReadonlyMap<C, number>,
    reportDamaged: (column: C) => void,
  ): ((column: C) => string) =>
  (column) => {
    const cell = cellOf(row, places.get(column))
    if (isDamaged(cell)) reportDamaged(column)
    return unguardText(cell, 'csv').trim()
  }
