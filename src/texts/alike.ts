/**
 * Which known name a name looks like, for people who mistyped it.
 *
 * @module
 */
import { spelling } from '../model/spelling.js'

/** A known name, and what it is a name of. */
export interface KnownName<A> {
  readonly name: string
  readonly of: A
}

/** The known name that looks most like a name, if one does. */
export const mostAlike = <A>(
  name: string,
  known: ReadonlyArray<KnownName<A>>,
): KnownName<A> | undefined => {
  const pairs = pairsOf(name)
  const [best] = known
    .map((one) => ({ one, alike: alikeness(pairs, pairsOf(one.name)) }))
    .sort((a, b) => b.alike - a.alike)
  return best !== undefined && best.alike >= ALIKE ? best.one : undefined
}

// How many pairs of letters two names share, 0 to 1: whatever the order of their words (Dice 1945).
const alikeness = (first: ReadonlyArray<string>, second: ReadonlyArray<string>): number => {
  const shared = first.filter((pair) => second.includes(pair)).length
  return (2 * shared) / (first.length + second.length)
}

const pairsOf = (name: string): ReadonlyArray<string> => {
  const letters = spelling(name.slice(0, LONGEST))
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2))
}

const ALIKE = 0.6
const LONGEST = 40 // characters
