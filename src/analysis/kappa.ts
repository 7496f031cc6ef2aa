/**
 * Cohen's weighted kappa: agreement of two raters, or of one rater at two moments, beyond what their
 * margins would give by chance. kappa = 1 - (weighted observed disagreement) / (weighted expected).
 *
 * | weighting | weight of a disagreement of k levels |
 * | --- | --- |
 * | `unweighted` | 1 |
 * | `linear` (default) | k, so that it counts steps |
 * | `quadratic` | k squared |
 *
 * Laws: exchanging the raters or reversing the levels changes nothing; multiplying all counts
 * changes nothing; for two levels all weightings agree.
 *
 * Source: Cohen 1960; Cohen 1968 (weighted).
 *
 * @module
 */
import { at } from '../model/known.js'
import type { Either } from '../model/either.js'
import { oneOf } from './options.js'
import { finiteNumber, noNumber, type NoNumber } from '../model/noNumber.js'
import { checkCounts, rowSums, sum, transpose, type CountTable } from './contingency.js'
import { refusal } from './misuse.js'

/**
 * How a disagreement of several levels is weighted.
 *
 * @example
 * const weighting: KappaWeighting = 'quadratic'
 * weightedKappa([[2, 0], [0, 2]], weighting) // => { _tag: 'Right', right: 1 }
 */
export type KappaWeighting = 'unweighted' | 'linear' | 'quadratic'

/**
 * Kappa of a square table: rows are what the first rater said, columns what the second said.
 *
 * No number with `tooFewValues` for a table of zeros and with `noVariation` when both use only the same
 * level. Throws `invalidCounts` for a table that is not square or not of counts, `unknownOption` for
 * another weighting.
 *
 * @example
 * weightedKappa([[10, 4], [2, 4]]) // => { _tag: 'Right', right: 8 / 23 }
 */
export const weightedKappa = (
  counts: CountTable,
  weighting: KappaWeighting = 'linear',
): Either<NoNumber, number> => {
  const weigh = weights[oneOf(['unweighted', 'linear', 'quadratic'], weighting)]
  checkCounts(counts)
  if (counts.some((row) => row.length !== counts.length)) {
    throw refusal('invalidCounts', 'Kappa needs a square table.')
  }
  const first = rowSums(counts)
  const second = rowSums(transpose(counts))
  const n = sum(first)
  if (n === 0) return noNumber('tooFewValues')

  let observed = 0
  let expected = 0
  counts.forEach((row, i) =>
    row.forEach((count, j) => {
      const weight = weigh(Math.abs(i - j))
      observed += weight * count
      expected += weight * at(first, i) * at(second, j) // margins of this table
    }),
  )
  // n times what is expected: whole numbers, so that the order of adding does not affect the last digit
  return expected === 0 ? noNumber('noVariation') : finiteNumber(1 - (n * observed) / expected)
}

const weights: { readonly [W in KappaWeighting]: (levels: number) => number } = {
  unweighted: (levels) => Math.sign(levels),
  linear: (levels) => levels,
  quadratic: (levels) => levels * levels,
}
