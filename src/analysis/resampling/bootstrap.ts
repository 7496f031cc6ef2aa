/**
 * Cluster bootstrap: how much a statistic would differ with other municipalities. Each draw takes as
 * many units as there are, with replacement, each with all its sheets. The statistic is computed for
 * each draw, on counts if it is a `CountedStatistic`.
 *
 * | interval | ends |
 * | --- | --- |
 * | `percentile` | the quantiles (1 - level) / 2 and (1 + level) / 2 of the draws |
 * | `bca` | those quantiles moved by the share of draws below the estimate and by the acceleration, from the jackknife |
 *
 * Quantiles are those of R's package boot: the (draws + 1) p-th smallest, interpolated on the normal scale.
 * The interval says how much the selection of municipalities matters, as if they were drawn at random
 * from many. It does not cover how people came to their answers, nor the reading of the profiles.
 *
 * Source: Efron & Tibshirani 1993, chapters 13 and 14; Davison & Hinkley 1997 (package boot).
 *
 * @module
 */
import { at } from '../../model/known.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import { refusal } from '../misuse.js'
import { ownOption } from '../options.js'
import { jackknife, moment } from './jackknife.js'
import { normalBelow, normalQuantile } from './normal.js'
import { randomFrom } from './random.js'
import { drawable, type UnitStatistic } from './statistic.js'

/** How to draw. */
export interface BootstrapOptions {
  /** A whole number from 0 to 2^32 - 1: the same seed gives the same draws, on every machine. */
  readonly seed: number
  /** 10 or more. Default 2,000. */
  readonly draws?: number | undefined
  /** Between 0 and 1. Default 0.95. */
  readonly level?: number | undefined
}

/** An interval, its lower end first. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** The results of the draws for a statistic. */
export interface BootstrapAnswer {
  /** The statistic of the units themselves. */
  readonly estimate: Either<NoNumber, number>
  /** The seed of the draws. */
  readonly seed: number
  /** The number of draws. */
  readonly draws: number
  /** The share of the draws that the intervals contain, 0 to 1. */
  readonly level: number
  /** The number of draws without a number; they are left out of what follows. */
  readonly withoutNumber: number
  /** The numbers of the other draws, in the order of the draws. */
  readonly values: Float64Array
  /** Their standard deviation. */
  readonly standardError: Either<NoNumber, number>
  readonly percentile: Either<NoNumber, Interval>
  /** `beyondDraws` when all draws lie on one side of the estimate. */
  readonly bca: Either<NoNumber, Interval>
}

/**
 * The bootstrap of any statistic of units; a unit is drawn as a whole, such as a municipality with all
 * its sheets. Computes the statistic draws + n + 1 times.
 *
 * Laws: the same seed gives the same answer; a statistic that is changed linearly changes its interval
 * linearly. Throws `invalidValue` for a seed, number of draws or level out of range, and for more than
 * 2^28 units drawn in total.
 *
 * @typeParam Unit - what is drawn as a whole
 *
 * @example
 * bootstrap([0, 0, 1, 1, 1, 0, 1, 1], (units) => units.filter((unit) => unit === 1).length / units.length, { seed: 1, draws: 999 }).percentile // => { _tag: 'Right', right: { lower: 0.375, upper: 1 } }
 */
export const bootstrap = <Unit>(
  units: ReadonlyArray<Unit>,
  statistic: UnitStatistic<Unit>,
  options: BootstrapOptions,
): BootstrapAnswer => {
  const { elements, of } = drawable(units, statistic)
  const { seed, draws, level } = checked(units.length, options)
  const left = jackknife(units, statistic)
  const values: number[] = []
  const drawn = [...elements]
  const random = randomFrom(seed)
  for (let draw = 0; draw < draws; draw++) {
    for (let place = 0; place < drawn.length; place++) {
      drawn[place] = at(elements, random(elements.length)) // below the length
    }
    const value = of(drawn)
    if (value._tag === 'Right') values.push(value.right)
  }
  const sorted = Float64Array.from(values).sort()
  const ends = [(1 - level) / 2, (1 + level) / 2] as const
  const enough = values.length >= 2
  return {
    estimate: left.estimate,
    seed,
    draws,
    level,
    withoutNumber: draws - values.length,
    values: Float64Array.from(values),
    standardError: enough
      ? right(Math.sqrt(moment(values, 2) / (values.length - 1)))
      : noNumber('tooFewValues'),
    percentile: enough ? right(between(sorted, ends)) : noNumber('tooFewValues'),
    bca: enough ? accelerated(sorted, ends, left) : noNumber('tooFewValues'),
  }
}

/**
 * The units of each draw, by their place from 0: draw i is `slice(i * units, (i + 1) * units)`. These
 * are the draws that {@link bootstrap} makes with the same options, so that another program can repeat
 * it.
 *
 * Throws as `bootstrap`.
 *
 * @example
 * Array.from(drawIndices(4, { seed: 1, draws: 10 }).slice(0, 8)) // => [0, 1, 3, 2, 2, 3, 2, 1]
 */
export const drawIndices = (units: number, options: BootstrapOptions): Uint32Array => {
  const { seed, draws } = checked(units, options)
  const random = randomFrom(seed)
  return Uint32Array.from({ length: units * draws }, () => random(units))
}

const checked = (
  units: number,
  options: BootstrapOptions,
): { readonly seed: number; readonly draws: number; readonly level: number } => {
  const seed = ownOption(options, 'seed') ?? NaN // randomFrom refuses it
  const draws = ownOption(options, 'draws') ?? 2000
  const level = ownOption(options, 'level') ?? 0.95
  if (!Number.isInteger(draws) || draws < 10 || !Number.isInteger(units) || units < 0) {
    throw refusal('invalidValue', 'Draws are a whole number of 10 or more.')
  }
  if (draws * units > 2 ** 28) throw refusal('invalidValue', 'Too many draws of too many units.')
  if (!(level > 0 && level < 1)) throw refusal('invalidValue', 'A level is between 0 and 1.')
  randomFrom(seed)
  return { seed, draws, level }
}

const between = (sorted: Float64Array, [low, high]: readonly [number, number]): Interval => ({
  lower: quantile(sorted, low),
  upper: quantile(sorted, high),
})

// As norm.inter of R's package boot.
const quantile = (sorted: Float64Array, p: number): number => {
  const n = sorted.length
  const rank = (n + 1) * p
  const below = Math.floor(rank)
  if (below < 1) return at(sorted, 0) // two numbers or more
  if (below >= n) return at(sorted, n - 1)
  const [a, b] = [at(sorted, below - 1), at(sorted, below)]
  const [from, to] = [normalQuantile(below / (n + 1)), normalQuantile((below + 1) / (n + 1))]
  return a + ((normalQuantile(p) - from) / (to - from)) * (b - a)
}

const accelerated = (
  sorted: Float64Array,
  ends: readonly [number, number],
  { estimate, without }: ReturnType<typeof jackknife>,
): Either<NoNumber, Interval> => {
  if (estimate._tag === 'Left') return estimate
  const left = without.flatMap((other) => (other._tag === 'Right' ? [other.right] : []))
  if (left.length < without.length) return noNumber('tooFewValues')
  const squares = moment(left, 2)
  if (squares === 0) return noNumber('noVariation')
  const acceleration = -moment(left, 3) / (6 * squares ** 1.5)
  const below = sorted.filter((value) => value < estimate.right).length / sorted.length
  if (below === 0 || below === 1) return noNumber('beyondDraws')
  const shift = normalQuantile(below)
  const moved = (p: number): number => {
    const z = shift + normalQuantile(p)
    return normalBelow(shift + z / (1 - acceleration * z))
  }
  return right(between(sorted, [moved(ends[0]), moved(ends[1])]))
}
