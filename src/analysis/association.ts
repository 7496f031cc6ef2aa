/**
 * Association of two ordered variables, from the pairs of cases that agree in order (concordant, C)
 * and those that disagree (discordant, D).
 *
 * | statistic | formula | pairs that count |
 * | --- | --- | --- |
 * | tau-b | (C - D) / root of (n0 - tx)(n0 - ty) | all, ties on both sides weigh |
 * | gamma | (C - D) / (C + D) | untied on both |
 * | Somers' D(Y given X) | (C - D) / (n0 - tx) | untied on X |
 * | Somers' D(X given Y) | (C - D) / (n0 - ty) | untied on Y |
 *
 * n0 is the number of pairs, tx the number tied on X (rows), ty the number tied on Y (columns). Tau-b
 * is the default: it uses all pairs and is symmetric. Association is not influence.
 *
 * Laws: permuting cases changes nothing; reversing one variable changes the sign; exchanging the
 * variables exchanges the two D; tau-b squared is the product of the two D; between -1 and 1.
 *
 * Sources: Kendall 1945 (tau-b); Goodman & Kruskal 1954 (gamma); Somers 1962.
 *
 * @module
 */
import { at } from '../model/known.js'
import type { Either } from '../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../model/noNumber.js'
import { checkCounts, rowSums, sum, transpose, type CountTable } from './contingency.js'

/**
 * The association in a table. No number is given with `tooFewValues` below two cases; with
 * `noVariation` for tau-b and gamma when rows or columns are constant, and for Somers' D of Y given X
 * when X is constant. With Y constant that D is 0, because no pair that differs on X differs on Y.
 *
 * @example
 * const answer: Association = association([[1, 1, 0], [0, 1, 1], [0, 0, 1]])
 * answer.tauB // => { _tag: 'Right', right: 0.75 }
 */
export interface Association {
  /** The number of cases. */
  readonly n: number
  /** Pairs of cases that agree in order. */
  readonly concordant: number
  /** Pairs of cases that disagree in order. */
  readonly discordant: number
  /** Pairs in the same row. */
  readonly tiedX: number
  /** Pairs in the same column. */
  readonly tiedY: number
  readonly tauB: Either<NoNumber, number>
  readonly gamma: Either<NoNumber, number>
  readonly somersYGivenX: Either<NoNumber, number>
  readonly somersXGivenY: Either<NoNumber, number>
}

/**
 * The association of rows (X) and columns (Y), both from low to high. For two paired lists:
 * `association(contingencyTable(x, y))`.
 *
 * Throws `invalidCounts` for something other than a table of counts.
 *
 * @example
 * association([[3, 0, 0], [0, 3, 0], [0, 0, 3]]).gamma // => { _tag: 'Right', right: 1 }
 */
export const association = (counts: CountTable): Association => {
  checkCounts(counts)
  const rows = rowSums(counts)
  const n = sum(rows)
  const all = pairs(n)
  const tiedX = sum(rows.map(pairs))
  const tiedY = sum(rowSums(transpose(counts)).map(pairs))
  const concordant = concordantPairs(counts)
  const discordant = discordantPairs(counts)
  const balance = concordant - discordant
  const over = (pairsThatCount: number): Either<NoNumber, number> =>
    n < 2
      ? noNumber('tooFewValues')
      : pairsThatCount === 0
        ? noNumber('noVariation')
        : finiteNumber(balance / pairsThatCount)
  return {
    n,
    concordant,
    discordant,
    tiedX,
    tiedY,
    // the root of the product, not the product of roots: a perfect order is 1 to the last digit
    tauB: over(Math.sqrt((all - tiedX) * (all - tiedY))),
    gamma: over(concordant + discordant),
    somersYGivenX: over(all - tiedX),
    somersXGivenY: over(all - tiedY),
  }
}

/** Pairs of cases in which one has both a higher row and a higher column than the other. */
export const concordantPairs = (counts: CountTable): number => {
  let found = 0
  // above[j]: cases in earlier rows and in columns up to j
  let above = (counts[0] ?? []).map(() => 0)
  for (const row of counts) {
    row.forEach((count, column) => {
      found += count * (above[column - 1] ?? 0)
    })
    let soFar = 0
    above = above.map((cases, column) => {
      soFar += at(row, column) // as long as every row
      return cases + soFar
    })
  }
  return found
}

/** Pairs of cases of which one has the higher row and the other the higher column. */
export const discordantPairs = (counts: CountTable): number =>
  concordantPairs(counts.map((row) => [...row].reverse()))

/** The number of pairs among cases. */
export const pairs = (cases: number): number => (cases * (cases - 1)) / 2
