/**
 * Misuse of the analysis: an argument that the types allow and the meaning does not. Thrown,
 * because it is a mistake in a program; a number that the data do not give is a tagged value
 * instead.
 *
 * @module
 */

/**
 * Why an analysis was refused. Thrown as a `RangeError` that carries it as `code`.
 *
 * | code | meaning |
 * | --- | --- |
 * | `invalidCounts` | counts that are negative, not whole, ragged, or too few |
 * | `invalidValue` | a value that is not a finite number where one is needed |
 * | `unequalLengths` | two lists that should be paired differ in length |
 * | `codeOutOfRange` | a panel code that is not a whole number from 0 to 242 |
 * | `tooManyProfiles` | more than eight profiles do not fit in a mask of eight bits |
 * | `invalidModel` | a cross-impact model that names unknown descriptors or has blocks of the wrong size or holes |
 * | `invalidScenario` | a scenario that lacks a descriptor of its model, or names an unknown state |
 * | `tooManyScenarios` | a cross-impact model that is more work than is done; see `consistentScenarios` |
 * | `unknownOption` | a level, a weighting, a moment or a property that is not one of those there are |
 * | `tooManyReadings` | a typology with more readings than are listed |
 * | `duplicateCase` | two cases share an id where ids name the rows |
 *
 * @example
 * const code: AnalysisMisuseCode = 'invalidCounts'
 * code // => 'invalidCounts'
 */
export type AnalysisMisuseCode =
  | 'invalidCounts'
  | 'invalidValue'
  | 'unequalLengths'
  | 'codeOutOfRange'
  | 'tooManyProfiles'
  | 'invalidModel'
  | 'invalidScenario'
  | 'tooManyScenarios'
  | 'unknownOption'
  | 'tooManyReadings'
  | 'duplicateCase'

/** An error to throw; match on `code`, never on the class or the message. */
export const refusal = (
  code: AnalysisMisuseCode,
  message: string,
): Error & { readonly code: AnalysisMisuseCode } => Object.assign(new RangeError(message), { code })
