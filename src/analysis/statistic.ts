/**
 * Statistics: a number, or the reason why there is none. A statistic that cannot be computed is
 * never NaN and never a silent 0.
 *
 * @module
 */

/**
 * Why a number cannot be computed.
 *
 * | reason | meaning |
 * | --- | --- |
 * | `tooFewValues` | fewer values, pairs or tables than the definition needs |
 * | `noVariation` | everything is the same, so the definition says 0/0 |
 * | `tooManyLevels` | the exact test is for at most three levels on each side |
 * | `tooLarge` | an exact answer would take too long, or the values leave the range of numbers |
 *
 * @example
 * const reason: StatisticReason = 'noVariation'
 * weightedKappa([[5, 0], [0, 0]]) // => { defined: false, reason }
 */
export type StatisticReason = 'tooFewValues' | 'noVariation' | 'tooManyLevels' | 'tooLarge'

/**
 * A number, or the reason why there is none.
 *
 * @example
 * const alpha: Statistic = krippendorffAlpha([[1, 2], [1, 2]])
 * alpha // => { defined: true, value: 1 }
 */
export type Statistic =
  | { readonly defined: true; readonly value: number }
  | { readonly defined: false; readonly reason: StatisticReason }

/**
 * A probability computed without rounding: `fraction` is exact and in lowest terms, `value` is the
 * nearest number, and never 0 for what is possible. Or the reason why there is none.
 *
 * @example
 * const p: ExactProbability = signTest(3, 0)
 * p // => { defined: true, value: 0.25, fraction: '1/4' }
 */
export type ExactProbability =
  | { readonly defined: true; readonly value: number; readonly fraction: string }
  | { readonly defined: false; readonly reason: StatisticReason }

/** A number that could be computed, unless it left the range of numbers on the way. */
export const statistic = (value: number): Statistic =>
  Number.isFinite(value) ? { defined: true, value } : undefinedBecause('tooLarge')

/** The absence of a number, with its reason. */
export const undefinedBecause = (
  reason: StatisticReason,
): { readonly defined: false; readonly reason: StatisticReason } => ({ defined: false, reason })

/** The probability of `part` in `whole` equally likely cases. */
export const exactProbability = (part: bigint, whole: bigint): ExactProbability => {
  const shared = greatestCommonDivisor(part, whole)
  return {
    defined: true,
    // What is possible may be less likely than the smallest number says.
    value: part > 0n ? Math.max(Number.MIN_VALUE, quotient(part, whole)) : 0,
    fraction: `${part / shared}/${whole / shared}`,
  }
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [a, b]
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

// The number nearest to a quotient of at most 1. Both sides may be far beyond the range of numbers,
// so the division keeps 60 bits or more, of which the last says whether there is a rest, and the
// power of two is put back afterwards, in two halves.
const quotient = (part: bigint, whole: bigint): number => {
  const shift = Math.max(0, bits(whole) - bits(part)) + 64
  const scaled = part << BigInt(shift)
  const rest = scaled % whole > 0n ? 1n : 0n
  const half = Math.floor(shift / 2)
  return Number((scaled / whole) | rest) * 2 ** -half * 2 ** -(shift - half)
}

const bits = (natural: bigint): number => natural.toString(16).length * 4
