/**
 * What can be wrong with a table of figures of areas: a closed union of codes with data. Sentences for
 * people live in `schuifoefening/texts` (`describeError`).
 *
 * @module
 */

/**
 * One problem with figures of areas.
 *
 * | code | meaning |
 * | --- | --- |
 * | `missingAreaColumn` | no column of area codes; name it in `columns.code` |
 * | `missingYear` | the table does not say of which year its figures are; give `year` |
 * | `missingSource` | the table does not say where it comes from; give `source` |
 * | `missingLicence` | the licence of the figures is not known; give `licence` |
 * | `unknownYear` | the table has no figures of this year |
 * | `duplicateArea` | a second row for one area and year |
 * | `notANumber` | a cell under figures that is neither a number nor a mark of a missing value |
 * | `mixedDecimalMark` | a number with a point in a table with commas, or the other way round |
 *
 * @example
 * const error: AreaFileError = { code: 'missingYear' }
 * describeError(error, en) // => 'The table does not say which year its figures are from; please give the year.'
 */
export type AreaFileError =
  | { readonly code: 'missingAreaColumn' }
  | { readonly code: 'missingYear' }
  | { readonly code: 'missingSource' }
  | { readonly code: 'missingLicence' }
  | { readonly code: 'unknownYear'; readonly year: number }
  | { readonly code: 'duplicateArea'; readonly area: string; readonly year: number }
  | { readonly code: 'notANumber'; readonly input: string }
  | { readonly code: 'mixedDecimalMark'; readonly input: string }
