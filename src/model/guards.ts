/**
 * Type guards for values from untyped code.
 *
 * @module
 */

/** Whether this is an object and not `null`. */
export const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null

/** Whether this is a list. `Array.isArray` would type its elements as `any`. */
export const isList = (input: unknown): input is ReadonlyArray<unknown> => Array.isArray(input)

/** Whether a list contains a value; narrows the value's type. */
export const isOneOf = <A>(allowed: ReadonlyArray<A>, value: unknown): value is A =>
  (allowed as ReadonlyArray<unknown>).includes(value) // includes() takes only the list's own type
