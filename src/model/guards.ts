/**
 * Guards for what untyped code may pass.
 *
 * @module
 */

/** Whether this is an object and not `null`. */
export const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null

/** Whether this is a list. `Array.isArray` would make its elements of any type. */
export const isList = (input: unknown): input is ReadonlyArray<unknown> => Array.isArray(input)

/** Whether a value is one of a list. */
export const isOneOf = <A>(allowed: ReadonlyArray<A>, value: unknown): value is A =>
  (allowed as ReadonlyArray<unknown>).includes(value) // a list of less is searched for more
