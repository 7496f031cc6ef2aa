/**
 * The normal distribution, to within about 1e-15.
 *
 * @module
 */

/** The probability below z. Source: Marsaglia 2004, the series around 0. */
export const normalBelow = (z: number): number => {
  // Stryker disable next-line EqualityOperator: at -8 the series says no more
  if (z < -8) return 0
  // Stryker disable next-line EqualityOperator: at 8 the series says no more
  if (z > 8) return 1
  let [sum, next, term] = [0, z, z]
  for (let k = 3; next !== sum; k += 2) {
    sum = next
    term *= (z * z) / k
    next += term
  }
  return 0.5 + sum * density(z)
}

/**
 * The z with the given probability (between 0 and 1) below it, by Newton's method from 0: on that side the curve is
 * convex, so each step goes the same way, until only rounding is left.
 */
export const normalQuantile = (p: number): number => {
  if (p > 0.5) return -normalQuantile(1 - p)
  let z = 0
  for (;;) {
    const next = z - (normalBelow(z) - p) / density(z)
    if (!(next < z)) return z
    z = next
  }
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
