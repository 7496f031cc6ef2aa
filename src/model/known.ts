/**
 * Casts for facts that the caller knows and the compiler does not; each has one function here.
 *
 * @module
 */
import type { NonEmptyArray } from './either.js'

/** The element at an index that is known to be within the list. */
export const at = <A>(list: ArrayLike<A>, index: number): A => list[index] as A // the caller knows

/** The value of a key that is known to be in the map. */
export const valueIn = <K, A>(map: ReadonlyMap<K, A>, key: K): A => map.get(key) as A // the caller knows

/** A list that is known to have an element. */
export const filled = <A>(list: ReadonlyArray<A>): NonEmptyArray<A> =>
  list as unknown as NonEmptyArray<A> // the caller knows

/** The keys of a table that has no others than its type says. */
export const keysOf = <K extends string>(table: { readonly [I in K]: unknown }): ReadonlyArray<K> =>
  Object.keys(table) as K[] // our tables list every key

/** A record with a value for each key, in their order. */
export const recordOf = <K extends string, A>(
  keys: ReadonlyArray<K>,
  ask: (key: K, index: number) => A,
): { readonly [I in K]: A } =>
  Object.fromEntries(keys.map((key, index) => [key, ask(key, index)])) as { [I in K]: A } // every key gets a value
