/**
 * Marks: what a person says about the statements of profiles.
 *
 * @module
 */
import { deepFreeze } from './freeze.js'
import type { SliderId } from './slider.js'

/**
 * The marks in order: recognised, partly recognised, not recognised.
 *
 * @example
 * STATEMENT_MARKS.length // => 3
 */
export const STATEMENT_MARKS: readonly ['recognised', 'partly', 'not'] = /*#__PURE__*/ deepFreeze([
  'recognised',
  'partly',
  'not',
])

/** What a person says about one statement: recognised, partly recognised, or not. */
export type StatementMark = (typeof STATEMENT_MARKS)[number]

/** Marks by profile and slider. A statement that is absent or `undefined` has no mark. */
export type StatementMarks<Id extends string = string> = {
  readonly [I in Id]?: { readonly [S in SliderId]?: StatementMark | undefined } | undefined
}

/**
 * Every accepted spelling of a mark, in lower case. Parsers ignore case and surrounding blanks.
 *
 * @example
 * STATEMENT_MARK_SPELLINGS.partly // => ['partly', 'deels']
 */
export const STATEMENT_MARK_SPELLINGS: { readonly [M in StatementMark]: ReadonlyArray<string> } =
  /*#__PURE__*/ deepFreeze({
    recognised: ['recognised', 'recognized', 'herkend', 'yes', 'ja'],
    partly: ['partly', 'deels'],
    not: ['not', 'niet', 'no', 'nee'],
  })
