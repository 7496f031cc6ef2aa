/**
 * Statistics without a value: the result is a number or the reason why there is none, never NaN and
 * never a silent 0.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either } from './either.js'

/**
 * Why there is no number.
 *
 * | reason | meaning |
 * | --- | --- |
 * | `tooFewValues` | fewer values, pairs or tables than the definition needs |
 * | `noVariation` | all values are the same, so the definition divides 0 by 0 |
 * | `tooManyLevels` | the exact test takes at most three levels per variable |
 * | `tooLarge` | an exact answer would take too long, or a value would overflow |
 * | `beyondDraws` | all draws of a bootstrap lie on one side of the estimate |
 */
export type NoNumberReason =
  | 'tooFewValues'
  | 'noVariation'
  | 'tooManyLevels'
  | 'tooLarge'
  | 'beyondDraws'

/** The absence of a number, with its reason: the left side of every statistic. */
export interface NoNumber {
  readonly reason: NoNumberReason
}

/** No number, with its reason. */
export const noNumber = (reason: NoNumberReason): Either<NoNumber, never> => left({ reason })

/** A computed number, or `tooLarge` if it overflowed. */
export const finiteNumber = (value: number): Either<NoNumber, number> =>
  Number.isFinite(value) ? right(value) : noNumber('tooLarge')
