import type { NonEmptyArray } from './either.js'

/** Whether a list has a first element; narrows its type to say so. */
export const isNonEmpty = <A>(list: ReadonlyArray<A>): list is NonEmptyArray<A> => list.length > 0
