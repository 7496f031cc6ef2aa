/**
 * Leaving out one unit at a time: the jackknife, and the influence of each municipality.
 *
 * Source: Efron & Tibshirani 1993, chapter 11.
 *
 * @module
 */
import { refusal } from '../misuse.js'
import { assertList } from '../../model/assertList.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../../model/noNumber.js'

/**
 * A statistic of units: a number, or why there is none. A bare number that is not finite is `tooLarge`.
 *
 * @typeParam Unit - what is drawn as a whole, such as a municipality with all its sheets
 */
export type UnitStatistic<Unit> = (units: ReadonlyArray<Unit>) => number | Either<NoNumber, number>

/** A statistic with each unit left out in turn. */
export interface Jackknife {
  /** Of all units. */
  readonly estimate: Either<NoNumber, number>
  /** Without the unit at this place. */
  readonly without: ReadonlyArray<Either<NoNumber, number>>
  /** How far each unit moves the estimate: the estimate minus that without it. */
  readonly influence: ReadonlyArray<Either<NoNumber, number>>
  /** (n - 1) times the mean without a unit, minus the estimate. */
  readonly bias: Either<NoNumber, number>
  /** The root of (n - 1) / n times the sum of squares around the mean without a unit. */
  readonly standardError: Either<NoNumber, number>
}

/**
 * The jackknife of any statistic. Bias and standard error need two units or more and a number without each
 * (`tooFewValues`). Computes the statistic n + 1 times.
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
  assertList(units)
  if (typeof statistic !== 'function') throw refusal('invalidValue', 'A statistic is a function.')
  const estimate = numberOf(statistic, units)
  const without = units.map((_, left) =>
    numberOf(
      statistic,
      units.filter((_unit, place) => place !== left),
    ),
  )
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
  const mean = numbers.reduce((sum, value) => sum + value, 0) / n
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    estimate,
    without,
    influence,
    bias: complete ? right((n - 1) * (mean - estimate.right)) : noNumber('tooFewValues'),
    standardError: complete ? right(Math.sqrt(((n - 1) / n) * squares)) : noNumber('tooFewValues'),
  }
}

/** What a statistic says of units. */
export const numberOf = <Unit>(
  statistic: UnitStatistic<Unit>,
  units: ReadonlyArray<Unit>,
): Either<NoNumber, number> => {
  const answer = statistic(units)
  return typeof answer === 'number' ? finiteNumber(answer) : answer
}
