/**
 * Exact bounds of a statistic of counts when some units can be of several kinds, by trying every way to
 * assign kinds.
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
  /**
   * True: some way to fill in reaches each bound. False: the true bounds lie within these, possibly
   * far within.
   */
  readonly exact: boolean
}

/** Units that can be of the same kinds. */
export interface OpenKind {
  /** Distinct numbers, at least one. */
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
 * The lowest and highest value of a statistic over all ways to assign a kind to each unit, ignoring
 * ways without a number; `noVariation` if no way has one. `undefined` if there are more than 200,000
 * ways.
 */
export const exactBounds = (
  open: ReadonlyArray<OpenKind>,
  statistic: (counts: Counts) => Either<NoNumber, number>,
): Either<NoNumber, StatisticBounds> | undefined => {
  // The number of ways to divide n equal units over k kinds: (n + k - 1)! / (n! (k - 1)!).
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

/** All ways to divide a number of equal things over a number of places, at least one. */
export const deals = (things: number, places: number): ReadonlyArray<ReadonlyArray<number>> =>
  places === 1
    ? [[things]]
    : Array.from({ length: things + 1 }, (_, first) =>
        deals(things - first, places - 1).map((rest) => [first, ...rest]),
      ).flat()
