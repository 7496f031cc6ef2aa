/**
 * Exact bounds of a statistic of counts when some units can be of several kinds: every way to deal them.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import { add, type Counts } from '../counts.js'

/** Bounds of a statistic over all ways to fill in what is missing. */
export interface StatisticBounds {
  readonly lowest: number
  readonly highest: number
  /** True: both are reached by a way to fill in. False: the truth lies within, perhaps well within. */
  readonly exact: boolean
}

/** Units that can be of the same kinds. */
export interface OpenKind {
  /** Different numbers, one or more. */
  readonly kinds: ReadonlyArray<number>
  readonly units: number
}

/** Counts units by the kinds that each can be. */
export const openKinds = (units: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<OpenKind> => {
  const found = new Map<string, OpenKind>()
  for (const kinds of units) {
    const key = kinds.join()
    found.set(key, { kinds, units: (found.get(key)?.units ?? 0) + 1 })
  }
  return [...found.values()]
}

const MOST_TABLES = 200_000

/**
 * The lowest and highest of a statistic over all ways to say of which kind each unit is, among those that
 * have a number; `noVariation` when none has. Nothing when there are more than 200,000 ways.
 */
export const exactBounds = (
  open: ReadonlyArray<OpenKind>,
  statistic: (counts: Counts) => Either<NoNumber, number>,
): Either<NoNumber, StatisticBounds> | undefined => {
  // The ways to deal n equal units over k kinds: (n + k - 1)! / (n! (k - 1)!).
  const tables = open.reduce(
    (ways, { kinds, units }) =>
      kinds.reduce((product, _, k) => (k === 0 ? product : (product * (units + k)) / k), ways),
    1,
  )
  if (tables > MOST_TABLES) return undefined
  let [lowest, highest] = [Infinity, -Infinity]
  const deal = (counts: Counts, next: number): void => {
    const own = open[next]
    if (own !== undefined) {
      for (const dealt of deals(own.units, own.kinds.length)) {
        const more = new Map(counts)
        dealt.forEach((units, place) => {
          if (units > 0) add(more, at(own.kinds, place), units)
        })
        deal(more, next + 1)
      }
      return
    }
    const found = statistic(counts)
    if (found._tag === 'Left') return
    lowest = Math.min(lowest, found.right)
    highest = Math.max(highest, found.right)
  }
  deal(new Map(), 0)
  return lowest > highest ? noNumber('noVariation') : right({ lowest, highest, exact: true })
}

/** All ways to deal so many equal things over so many places, one or more. */
export const deals = (things: number, places: number): ReadonlyArray<ReadonlyArray<number>> =>
  places === 1
    ? [[things]]
    : Array.from({ length: things + 1 }, (_, first) =>
        deals(things - first, places - 1).map((rest) => [first, ...rest]),
      ).flat()
