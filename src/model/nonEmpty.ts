import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'

/** Whether a list has a first element; narrows its type to say so. */
export const isNonEmpty = <A>(list: ReadonlyArray<A>): list is ReadonlyNonEmptyArray<A> =>
  list.length > 0
