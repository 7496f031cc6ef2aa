/**
 * Misuse: an argument that the types allow and the meaning does not, such as weights that are all
 * zero. Thrown, because it is a mistake in a program and not in somebody's input.
 *
 * @module
 */
import { isObject } from './guards.js'

/**
 * Why a call was refused. Thrown as a `RangeError` or `TypeError` that carries it as `code`.
 *
 * | code | meaning |
 * | --- | --- |
 * | `notAPanel` | untyped code passed something else than a panel; parse it first |
 * | `notAnExercise` | untyped code passed something else than an exercise; parse it first |
 * | `tooFewProfiles` | a classification needs at least two profiles |
 * | `notAPosition` | untyped code passed something else than a position or rank |
 * | `notATypology` | untyped code passed something else than a typology; `parseTypology` says what is wrong |
 * | `duplicateProfile` | two profiles share an id |
 * | `invalidOptions` | untyped code passed something else than an object of options, or an option that is none; or a source that is no text, bytes or stream |
 * | `notAList` | untyped code passed something else than a list without holes, or a list of something else |
 * | `notASummary` | untyped code passed something else than the summary of an exercise |
 * | `notAnAreaCode` | untyped code passed something else than the code of an area; `parseAreaCode` reads one |
 * | `invalidCounts` | counts that are not whole numbers of zero or more |
 * | `invalidWeights` | a weight is missing, negative or not finite, or all weights are zero |
 * | `duplicateDistrict` | two districts share an id |
 * | `invalidDistricts` | districts are not a list without holes, or one has no id or needs |
 * | `invalidYear` | a year is not a whole number of four digits |
 * | `invalidMetric` | a distance is negative or not finite, everything is at distance zero, or weights are ignored |
 * | `unknownId` | an id or mark that there is not |
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

/** What was passed, for a message: a text as it is, of anything else what kind of value it is. */
export const shown = (input: unknown): string =>
  typeof input === 'string' ? input : input === null ? 'null' : typeof input

/** Any value as something with fields, because untyped code can pass anything. */
export const asRecord = (input: unknown): { readonly [key: string]: unknown } =>
  (input ?? {}) as { readonly [key: string]: unknown } // of a primitive, a field is undefined

/**
 * Options without what they inherit, so that nothing on `Object.prototype` is an option. Throws
 * `invalidOptions` unless this is an object.
 */
export const ownOptions = <O extends object>(options: O): O => {
  if (!isObject(options)) throw misuse('invalidOptions', 'Options are an object.')
  return Object.assign(Object.create(null) as object, options) // nothing yet, not even inherited
}

/** Throws `invalidOptions` unless this option is a number. */
export const assertNumber = (name: string, value: number): void => {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw misuse('invalidOptions', `The option ${name} is a number.`)
  }
}
