/**
 * The normal distribution, to within about 1e-15.
 *
 * @module
 */

/** The probability below z. Source: Marsaglia 2004, the series around 0. */
export const normalBelow = (z: number): number => {
  if (z < -8) return 0
  if (z > 8) return 1
  let sum = z
  let term = z
  for (let k = 3; sum + term !== sum; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return 0.5 + sum * density(z)
}

/**
 * The z with the given probability (between 0 and 1) below it; by Newton's method, starting from
 * the logistic quantile.
 */
export const normalQuantile = (p: number): number => {
  let z = Math.log(p / (1 - p)) / 1.702
  for (let step = 0; step < 60; step++) {
    const move = (normalBelow(z) - p) / density(z)
    // Limits the step to the range where the density is above 0.
    z -= Math.max(-1, Math.min(1, move))
    if (Math.abs(move) < 1e-15) break
  }
  return z
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
