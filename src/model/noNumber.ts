/**
 * Numbers that cannot be had: a statistic is a number or the reason why there is none, never NaN and
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
 * | `noVariation` | everything is the same, so the definition says 0/0 |
 * | `tooManyLevels` | the exact test is for at most three levels on each side |
 * | `tooLarge` | an exact answer would take too long, or the values leave the range of numbers |
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

/** A number that could be computed, unless it left the range of numbers on the way. */
export const finiteNumber = (value: number): Either<NoNumber, number> =>
  Number.isFinite(value) ? right(value) : noNumber('tooLarge')
