/**
 * What can be wrong with a table of area figures: a closed union of codes with data. `describeError` in
 * `schuifoefening/texts` turns each into a sentence.
 *
 * @module
 */

/**
 * One problem in a table of area figures.
 *
 * | code | meaning |
 * | --- | --- |
 * | `missingAreaColumn` | no column of area codes; name it in `columns.code` |
 * | `missingYear` | the table does not say which year its figures are for; give `year` |
 * | `missingSource` | the table does not say where it comes from; give `source` |
 * | `missingLicence` | the licence of the figures is not known; give `licence` |
 * | `unknownYear` | the table has no figures of this year |
 * | `duplicateArea` | a second row for one area and year |
 * | `notANumber` | a figure that is neither a number nor a sign for a missing value |
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
