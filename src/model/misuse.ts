/**
 * Misuse: an argument that type-checks but is invalid, such as weights that are all zero. It is thrown,
 * because the mistake is in the program and not in a user's input.
 *
 * @module
 */
import { isObject } from './guards.js'

/**
 * Why a call was refused. Thrown as a `RangeError` or `TypeError` that carries it as `code`.
 *
 * | code | meaning |
 * | --- | --- |
 * | `notAPanel` | untyped code passed something other than a panel; parse it first |
 * | `notAnExercise` | untyped code passed something other than an exercise; parse it first |
 * | `tooFewProfiles` | a classification needs at least two profiles |
 * | `notAPosition` | untyped code passed something other than a position or rank |
 * | `notATypology` | untyped code passed something other than a typology; `parseTypology` says what is wrong |
 * | `duplicateProfile` | two profiles share an id |
 * | `invalidOptions` | untyped code passed something other than an object of options, an invalid
 * option, or a source that is not text, bytes or a stream |
 * | `notAList` | untyped code passed something other than a list, a list with holes, or a list with
 * wrong elements |
 * | `notASummary` | untyped code passed something other than the summary of an exercise |
 * | `notAnAreaCode` | untyped code passed something other than the code of an area; `parseAreaCode` reads one |
 * | `invalidCounts` | counts that are not whole numbers of zero or more |
 * | `invalidWeights` | a weight is missing, negative or not finite, or all weights are zero |
 * | `duplicateDistrict` | two districts share an id |
 * | `invalidDistricts` | the districts are not a list, the list has holes, or a district lacks an id or needs |
 * | `invalidYear` | a year is not a whole number of four digits |
 * | `invalidMetric` | a distance is negative or not finite, all distances are zero, or the metric
 * ignores the weights |
 * | `unknownId` | an id or mark that does not exist |
 *
 * @example
 * const code: MisuseCode = 'invalidWeights'
 * code // => 'invalidWeights'
 */
export type MisuseCode =
  | 'notAPanel'
  | 'notAnExercise'
  | 'tooFewProfiles'
  | 'duplicateProfile'
  | 'invalidWeights'
  | 'invalidMetric'
  | 'unknownId'
  | 'notAPosition'
  | 'notATypology'
  | 'invalidOptions'
  | 'notAList'
  | 'notASummary'
  | 'notAnAreaCode'
  | 'invalidCounts'
  | 'duplicateDistrict'
  | 'invalidDistricts'
  | 'invalidYear'

/** An error to throw; match on `code`, never on the class or the message. */
export const misuse = (code: MisuseCode, message: string): Error & { readonly code: MisuseCode } =>
  Object.assign(new RangeError(message), { code })

/** What was passed, for a message: a text is shown, of anything else only its type. */
export const shown = (input: unknown): string =>
  typeof input === 'string' ? input : input === null ? 'null' : typeof input

/** Treats any value as an object with fields, because untyped code can pass anything. */
export const asRecord = (input: unknown): { readonly [key: string]: unknown } =>
  (input ?? {}) as { readonly [key: string]: unknown } // a field of a primitive is undefined

/**
 * The own properties of an options object, so that nothing on `Object.prototype` counts as an option.
 * Throws `invalidOptions` unless this is an object.
 */
export const ownOptions = <O extends object>(options: O): O => {
  if (!isObject(options)) throw misuse('invalidOptions', 'Options are an object.')
  return Object.assign(Object.create(null) as object, options) // no prototype, so nothing is inherited
}

/** Throws `invalidOptions` unless this option is a number. */
export const assertNumber = (name: string, value: number): void => {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw misuse('invalidOptions', `The option ${name} is a number.`)
  }
}
