/**
 * Consensus of Tastle & Wierman: how close answers on ordered levels are to their mean.
 * Cns = 1 + sum of p_i log2(1 - |x_i - mean| / width). 1 for unanimity, 0 for half at each end.
 *
 * An alternative to van der Eijk's agreement, which looks for a single peak instead of closeness to a
 * mean. Unlike that, consensus treats the levels as equally spaced.
 *
 * Laws: reversing the levels or multiplying the counts changes nothing; between 0 and 1; adding empty
 * levels at one end changes it, because the width is that of the scale.
 *
 * Source: Tastle & Wierman 2007, "Consensus and dissention: a measure of ordinal dispersion".
 *
 * @module
 */
import type { Either } from '../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../model/noNumber.js'
import { checkCount, sum } from './contingency.js'
import { refusal } from './misuse.js'

/**
 * The consensus of counts per level, from low to high; two levels or more.
 *
 * No number with `tooFewValues` when all counts are zero. Throws `invalidCounts`.
 *
 * @example
 * consensus([2, 0, 2]) // => { _tag: 'Right', right: 0 }
 */
export const consensus = (counts: ReadonlyArray<number>): Either<NoNumber, number> => {
  const given: unknown = counts // keeps the element type through the check
  if (!Array.isArray(given) || counts.length < 2)
    throw refusal('invalidCounts', 'Consensus needs two levels or more.')
  for (const count of counts) checkCount(count)
  const n = sum(counts)
  if (n === 0) return noNumber('tooFewValues')

  const widest = n * (counts.length - 1)
  const total = sum(counts.map((count, level) => count * level))
  // The mean is total / n. Computed in whole numbers, so that rounding puts nobody at the full width from it.
  const terms = counts.map((count, level) =>
    count === 0 ? 0 : (count / n) * Math.log2((widest - Math.abs(level * n - total)) / widest),
  )
  // Smallest first, so that the order of the levels does not affect the last digit.
  return finiteNumber(Math.max(0, 1 + sum(terms.sort((a, b) => a - b))))
}
