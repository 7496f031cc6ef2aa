/**
 * Reading a table whose columns are recognised by name: one reader behind districts and marks.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import { unguardText } from '../apostrophe.js'
import type { NamesOf } from '../columns.js'
import { isDamaged } from '../problems.js'
import { columnIn } from './districtColumns.js'
import { areaProblems, type TableProblem } from './problem.js'
import { cellOf, readTable } from './tableRows.js'

/** A cell of a row, without its apostrophe and surrounding blanks; a damaged one is also reported. */
export type CellAt<C extends string> = (column: C) => string

/** Reads one row; what is wrong with it is added to `found`. */
export type ReadNamedRow<C extends string> = (
  cellAt: CellAt<C>,
  line: number,
  found: TableProblem[],
  nameOf: NameOf<C>,
) => void

/** The name of a column as it stands in the file, or its own if it is not there. */
export type NameOf<C extends string> = (column: C) => string

/**
 * Reads each row of a text or its bytes, unless a required column is missing, and returns the problems,
 * at most 1,000. `nameOf` names the column of a damaged cell.
 */
export const readColumns = <C extends string>(
  source: string | Uint8Array,
  columns: NamesOf<C>,
  needed: ReadonlyArray<NoInfer<C>>,
  readRow: ReadNamedRow<C>,
): ReadonlyArray<TableProblem> => {
  const table = readTable(source, (name) => columnIn(columns, name) !== undefined)
  if (isLeft(table)) return [table.left]
  const { line: head, names, rows } = table.right
  const places = new Map<C, number>()
  const problems = areaProblems()
  const ofHead = (
    column: string,
    code: 'unknownColumn' | 'duplicateColumn' | 'missingColumn',
  ): void => {
    const error = code === 'unknownColumn' ? { code, column, line: head } : { code, column }
    problems.add({ line: head, column, error })
  }
  names.forEach((name, index) => {
    const column = columnIn(columns, name)
    if (column === undefined) ofHead(name, 'unknownColumn')
    else if (places.has(column)) ofHead(name, 'duplicateColumn')
    else places.set(column, index)
  })
  /* v8 ignore next -- only columns with a cell are named, so they have a place */
  const nameOf = (column: C): string => names[places.get(column) ?? -1] ?? columns[column][0]
  const missing = needed.filter((column) => !places.has(column))
  for (const column of missing) ofHead(columns[column][0], 'missingColumn')
  for (const row of missing.length > 0 ? [] : rows()) {
    if ('error' in row) {
      problems.add(row)
      continue
    }
    const { line } = row
    const found: TableProblem[] = []
    const cellAt = (column: C): string => {
      const cell = cellOf(row, places.get(column))
      if (isDamaged(cell)) {
        found.push({ line, column: nameOf(column), error: { code: 'wrongEncoding' } })
      }
      return unguardText(cell, 'csv').trim()
    }
    readRow(cellAt, line, found, nameOf)
    found.forEach(problems.add)
  }
  return problems.all()
}
