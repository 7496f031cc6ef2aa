/**
 * How often each number occurs.
 *
 * @module
 */

/** How often each number occurs, once or more. */
export type Counts = ReadonlyMap<number, number>

/** Counts the values in a list; in ascending order of value, whatever the order of the list. */
export const countsOf = (numbers: ReadonlyArray<number>): Counts => {
  const counts = new Map<number, number>()
  for (const number of numbers) add(counts, number, 1)
  return ascending(counts)
}

/** Adds to the count of something. */
export const add = <K>(counts: Map<K, number>, key: K, times: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** The same counts, in ascending order of value. */
export const ascending = (counts: Counts): Counts => new Map([...counts].sort(([a], [b]) => a - b))
