/**
 * Misuse of the analysis: an argument that type-checks but is invalid. It is thrown, because the
 * mistake is in the program. A number that the data cannot give is a tagged value instead.
 *
 * @module
 */

/**
 * Why an analysis was refused. Thrown as a `RangeError` that carries it as `code`.
 *
 * | code | meaning |
 * | --- | --- |
 * | `invalidCounts` | counts that are negative, not whole, ragged, or too few |
 * | `invalidValue` | a value that is not a finite number where one is required |
 * | `unequalLengths` | two lists that should be paired differ in length |
 * | `codeOutOfRange` | a panel code that is not a whole number from 0 to 242 |
 * | `tooManyProfiles` | more than eight profiles do not fit in a mask of eight bits |
 * | `invalidModel` | a cross-impact model that names unknown descriptors or has blocks of the wrong size or holes |
 * | `invalidScenario` | a scenario that lacks a descriptor of its model, or names an unknown state |
 * | `tooManyScenarios` | a cross-impact model that would take too much work; see `consistentScenarios` |
 * | `unknownOption` | a level, weighting, moment or property that does not exist |
 * | `tooManyReadings` | a typology with too many readings to list |
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
