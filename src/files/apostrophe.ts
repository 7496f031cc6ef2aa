/**
 * The guard: an apostrophe before a text that would otherwise be misread: by a spreadsheet as a
 * formula, or by this library as a blank cell or a known column. Reading removes it again.
 *
 * Laws, for every text: `unguardText(guardText(t))` is `t`; `unguardName(guardName(n))` gives `n` back
 * as an extra column; no text written to CSV is one that a spreadsheet would run.
 *
 * @module
 */
import { startsFormula } from '../model/formulas.js'
import { columnOf } from './columns.js'

/** A format of files: CSV for people and their spreadsheets, JSON for programs. */
export type Format = 'csv' | 'json'

/** A text in the form that is written, with a guard if it needs one. */
export const guardText = (text: string, format: Format): string =>
  needsGuard(text, format) ? `'${text}` : text

/** The text that a written text stands for. */
export const unguardText = (written: string, format: Format): string =>
  written.startsWith("'") && needsGuard(written, format) ? written.slice(1) : written

/** The name of an extra column in the form that is written. */
export const guardName = (name: string): string => (isReserved(name) ? `'${name}` : name)

/** The extra column that a written name stands for, or `undefined` when it has no guard. */
export const unguardName = (written: string): string | undefined =>
  written.startsWith("'") && isReserved(written) ? written.slice(1) : undefined

const NOTHING = /^[\s']*$/

const needsGuard = (text: string, format: Format): boolean =>
  NOTHING.test(text) || (format === 'csv' && startsFormula(text))

const isReserved = (name: string): boolean =>
  needsGuard(name, 'csv') || columnOf(name) !== undefined
