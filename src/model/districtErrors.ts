/**
 * What can be wrong with districts, their needs and their figures: a closed union of codes with data.
 * Sentences for people live in `schuifoefening/texts` (`describeError`).
 *
 * @module
 */
import type { DocumentError } from './documentErrors.js'

/**
 * One problem with districts, their needs or their figures.
 *
 * | code | meaning |
 * | --- | --- |
 * | `missingAreaColumn` | no column of area codes; name it in `columns.code` |
 * | `missingYear` | the table does not say of which year its figures are; give `year` |
 * | `missingSource` | the table does not say where it comes from; give `source` |
 * | `missingLicence` | the licence of the figures is not known; give `licence` |
 * | `unknownYear` | the table has no figures of this year |
 * | `notAnAreaCode` | not a code of a municipality, district or neighbourhood |
 * | `duplicateArea` | a second row for one area and year |
 * | `notANumber` | a cell under figures that is neither a number nor a mark of a missing value |
 * | `mixedDecimalMark` | a number with a point in a table with commas, or the other way round |
 * | `duplicateDistrict` | two districts share the id `district` |
 *
 * @example
 * const error: DistrictError = { code: 'missingYear' }
 * describeError(error, en) // => 'The table does not say which year its figures are from; please give the year.'
 */
export type DistrictError =
  | { readonly code: 'missingAreaColumn' }
  | { readonly code: 'missingYear' }
  | { readonly code: 'missingSource' }
  | { readonly code: 'missingLicence' }
  | { readonly code: 'unknownYear'; readonly year: number }
  | { readonly code: 'notAnAreaCode'; readonly input: string }
  | { readonly code: 'duplicateArea'; readonly area: string; readonly year: number }
  | { readonly code: 'notANumber'; readonly input: string }
  | { readonly code: 'mixedDecimalMark'; readonly input: string }
  | { readonly code: 'duplicateDistrict'; readonly district: string }

/** A problem and its place in a document: the keys and indexes that lead to it, none for the whole. */
export interface DistrictProblem {
  readonly path: ReadonlyArray<string | number>
  /** With a code; `describeError` makes it a sentence. */
  readonly error: DocumentError | DistrictError
}
