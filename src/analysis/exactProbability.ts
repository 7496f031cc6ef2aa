/**
 * Probabilities as fractions.
 *
 * @module
 */

/**
 * A probability computed without rounding.
 *
 * `fraction` is exact and in lowest terms; `value` is the nearest number, and never 0 for something possible.
 */
export interface ExactProbability {
  /** The nearest number, 0 to 1. */
  readonly value: number
  /** Exact and in lowest terms, such as `17/70`. */
  readonly fraction: string
}

/** The probability of `part` in `whole` equally likely cases. */
export const exactProbability = (part: bigint, whole: bigint): ExactProbability => {
  const shared = greatestCommonDivisor(part, whole)
  return {
    // Something possible may be less likely than the smallest number above 0.
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
  const shift = bits(whole) - bits(part) + 64
  const scaled = part << BigInt(shift)
  const rest = scaled % whole > 0n ? 1n : 0n
  const half = shift / 2 // of a multiple of four
  return Number((scaled / whole) | rest) * 2 ** -half * 2 ** -(shift - half)
}

const bits = (natural: bigint): number => natural.toString(16).length * 4
