/**
 * The jackknife: leaving out one unit at a time, which gives the influence of each municipality.
 *
 * Source: Efron & Tibshirani 1993, chapter 11.
 *
 * @module
 */
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import { sum } from '../contingency.js'
import { drawable, type UnitStatistic } from './statistic.js'

/** A statistic with each unit left out in turn. */
export interface Jackknife {
  /** The statistic of all units. */
  readonly estimate: Either<NoNumber, number>
  /** The statistic without the unit at this place. */
  readonly without: ReadonlyArray<Either<NoNumber, number>>
  /** How far each unit moves the estimate: the estimate minus that without it. */
  readonly influence: ReadonlyArray<Either<NoNumber, number>>
  /** (n - 1) times the mean without a unit, minus the estimate. */
  readonly bias: Either<NoNumber, number>
  /** The root of (n - 1) / n times the sum of squares around the mean without a unit. */
  readonly standardError: Either<NoNumber, number>
}

/**
 * The jackknife of any statistic. Bias and standard error need at least two units, and a number
 * whichever unit is left out (otherwise `tooFewValues`). Computes the statistic n + 1 times, or once
 * per kind of a `CountedStatistic`.
 *
 * Law: permuting the units permutes `without` and `influence`.
 *
 * @typeParam Unit - what is left out as a whole
 *
 * @example
 * jackknife([1, 2, 3, 6], (units) => units.reduce((sum, unit) => sum + unit, 0) / units.length).influence[3] // => { _tag: 'Right', right: 1 }
 */
export const jackknife = <Unit>(
  units: ReadonlyArray<Unit>,
  statistic: UnitStatistic<Unit>,
): Jackknife => {
  const { elements, isCounted, of } = drawable(units, statistic)
  const estimate = of(elements)
  const known = new Map<unknown, Either<NoNumber, number>>()
  const without = elements.map((element, left) => {
    const key = isCounted ? element : left
    const answer = known.get(key) ?? of(elements.filter((_, place) => place !== left))
    known.set(key, answer)
    return answer
  })
  const influence = without.map((other) =>
    estimate._tag === 'Right' && other._tag === 'Right'
      ? right(estimate.right - other.right)
      : other._tag === 'Left'
        ? other
        : estimate,
  )
  const n = units.length
  const numbers = without.flatMap((other) => (other._tag === 'Right' ? [other.right] : []))
  const complete = n >= 2 && numbers.length === n && estimate._tag === 'Right'
  return {
    estimate,
    without,
    influence,
    bias: complete
      ? right((n - 1) * (sum(numbers) / n - estimate.right))
      : noNumber('tooFewValues'),
    standardError: complete
      ? right(Math.sqrt(((n - 1) / n) * moment(numbers, 2)))
      : noNumber('tooFewValues'),
  }
}

/** The sum over values of their difference from the mean, to a power. */
export const moment = (values: ReadonlyArray<number>, power: number): number => {
  const mean = sum(values) / values.length
  return sum(values.map((value) => (value - mean) ** power))
}
