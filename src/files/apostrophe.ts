/**
 * The guard: an apostrophe before a text that would otherwise be taken for something else: for a formula
 * by a spreadsheet, for a blank cell or for a column with a meaning by ourselves. Reading takes it off
 * again.
 *
 * Laws: `unguardText(guardText(t))` is `t`, and the extra column that `guardName(n)` stands for is `n`,
 * for every text; no text for CSV is one that a spreadsheet would run.
 *
 * @module
 */
import { startsFormula } from '../model/formulas.js'
import { columnOf } from './columns.js'

/** A format of files: CSV for people and their spreadsheets, JSON for programs. */
export type Format = 'csv' | 'json'

/** A text as it is written. */
export const guardText = (text: string, format: Format): string =>
  needsGuard(text, format) ? `'${text}` : text

/** The text that a written text stands for. */
export const unguardText = (written: string, format: Format): string =>
  written.startsWith("'") && needsGuard(written, format) ? written.slice(1) : written

/** The name of an extra column as it is written. */
export const guardName = (name: string): string => (isReserved(name) ? `'${name}` : name)

/** The extra column that a written name stands for, or `undefined` when it has no guard. */
export const unguardName = (written: string): string | undefined =>
  written.startsWith("'") && isReserved(written) ? written.slice(1) : undefined

const NOTHING = /^[\s']*$/

const needsGuard = (text: string, format: Format): boolean =>
  NOTHING.test(text) || (format === 'csv' && startsFormula(text))

const isReserved = (name: string): boolean =>
  needsGuard(name, 'csv') || columnOf(name) !== undefined
