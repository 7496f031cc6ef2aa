/**
 * An exact one-sided test of positive association in a table of at most three by three levels.
 *
 * Given the margins, and if rows and columns are independent, a table has the probability prod r_i!
 * prod c_j! / (n! prod n_ij!). The answer is P(S >= s): the share of all tables with these margins
 * whose S = C - D (concordant minus discordant pairs) is at least the observed one, by whole numbers
 * and without rounding or random draws. For a fixed table of margins tau-b, gamma and Somers' D all
 * rise with S, so it is the test of each. On two by two it is Fisher's test.
 *
 * How it is fast: with the first column a and the last column c, S is linear in c once a is chosen.
 * What is left is a lower tail of a hypergeometric distribution; from one table to the next such a
 * tail changes by a term or two. So the work grows with the cube of the margins, not with the
 * number of tables, which grows with the fourth power. Exchanging the variables and reversing both
 * do not change p, so the cheapest of those four ways is used.
 *
 * Limits, known before it starts: at most three levels that occur on each side (`tooManyLevels`); at
 * most 10,000 cases, and 1.5e10 for the number of steps times the square of the words in the largest
 * number (`tooLarge`): some two seconds, about 750 cases in nine equal cells, more in unequal ones. All
 * 342 municipalities take a tenth of a second.
 *
 * Laws: permuting cases, exchanging the variables, or reversing both changes nothing; p is above 0
 * and at most 1.
 *
 * Source: Agresti, Wackerly & Boyett 1979 (exact conditional tests of ordinal association); the
 * algorithm is ours.
 *
 * @module
 */
import { at } from '../model/known.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../model/either.js'
import { noNumber, type NoNumber } from '../model/noNumber.js'
import { concordantPairs, discordantPairs } from './association.js'
import { checkCounts, rowSums, sum, transpose, type CountTable } from './contingency.js'
import { exactProbability, type ExactProbability } from './exactProbability.js'

/**
 * P(S >= observed S) over all tables with the observed margins.
 *
 * No number with `tooFewValues` below two cases, with `noVariation` when rows or columns are
 * constant, with `tooManyLevels` and `tooLarge` beyond the limits. Throws `invalidCounts`.
 *
 * @example
 * exactTest([[3, 1], [1, 3]]) // => { _tag: 'Right', right: { value: 17 / 70, fraction: '17/70' } }
 */
export const exactTest = (counts: CountTable): Either<NoNumber, ExactProbability> => {
  checkCounts(counts)
  const table = withoutEmptyRows(transpose(withoutEmptyRows(transpose(counts))))
  const rows = rowSums(table)
  const columns = rowSums(transpose(table))
  const n = sum(rows)
  if (n < 2) return noNumber('tooFewValues')
  if (rows.length < 2 || columns.length < 2) return noNumber('noVariation')
  if (rows.length > 3 || columns.length > 3) return noNumber('tooManyLevels')

  const [r, k] = cheapest(threeOf(rows), threeOf(columns))
  if (n > mostCases || workOf(r, k) > mostWork) return noNumber('tooLarge')
  const observed = concordantPairs(table) - discordantPairs(table)
  const choose = binomials()
  const whole = choose(n, k[0]) * choose(n - k[0], k[2])
  return right(exactProbability(waysToReach(observed, r, k, choose), whole))
}

type Three = readonly [number, number, number]
type Choose = (from: number, take: number) => bigint

const mostCases = 10_000
const mostWork = 1.5e10

// Counts the ways to deal the cases over the columns, row by row, such that S >= s. Columns: a
// (first) and c (last); the middle one follows. With R' = R - a, S = (a x R) + (R' x c), where x x
// y = sum over i < k of x_i y_k - x_k y_i.
const waysToReach = (s: number, [r0, r1, r2]: Three, [k0, , k2]: Three, choose: Choose): bigint => {
  let ways = 0n
  // Stryker disable next-line MethodExpression: beyond these bounds there are no ways
  for (let a0 = Math.max(0, k0 - r1 - r2); a0 <= Math.min(r0, k0); a0++) {
    const left0 = r0 - a0
    const others = r1 + r2 - (k0 - a0) // cases of the last two rows outside the first column
    const lowest = Math.max(0, k0 - a0 - r2)
    // Stryker disable next-line MethodExpression: beyond it there are no ways
    const highest = Math.min(r1, k0 - a0)
    const weights = Array.from(
      { length: highest - lowest + 1 },
      (_, index) => choose(r1, lowest + index) * choose(r2, k0 - a0 - lowest - index),
    )
    let waysHere = 0n
    // Stryker disable next-line MethodExpression: beyond these bounds there are no ways
    for (let c0 = Math.max(0, k2 - others); c0 <= Math.min(left0, k2); c0++) {
      const rest = k2 - c0 // of the last column, in the last two rows
      const tail = lowerTail(r1 - lowest, others - (r1 - lowest), rest, choose)
      let found = 0n
      weights.forEach((weight, index) => {
        const a1 = lowest + index
        const a2 = k0 - a0 - a1
        const across = a0 * (r1 + r2) - (a1 + a2) * r0 + a1 * r2 - a2 * r1
        const slack = across + (left0 + r1 - a1) * rest - c0 * others - s
        if (index > 0) tail.moveItem()
        // S >= s exactly when c1 * others <= slack
        found += weight * tail.upTo(others > 0 ? Math.floor(slack / others) : Math.sign(slack))
      })
      waysHere += choose(left0, c0) * found
    }
    ways += choose(r0, a0) * waysHere
  }
  return ways
}

// The ways to take `take` items from two groups with at most some number from the first group.
// Keeps the last answer and goes to the next by adding single terms: the limit only rises, because
// slack rises by r1 + r2 - rest >= 0 with each case that row 1 rather than row 2 gives to column 0.
const lowerTail = (
  first: number,
  second: number,
  take: number,
  choose: Choose,
): { readonly moveItem: () => void; readonly upTo: (most: number) => bigint } => {
  let [left, right, limit, ways] = [first, second, -1, 0n]
  return {
    // One item changes from the first group to the second.
    moveItem: () => {
      left--
      ways += choose(left, limit) * choose(right, take - 1 - limit)
      right++
    },
    upTo: (most) => {
      const wanted = Math.max(-1, Math.min(most, take))
      while (limit < wanted) {
        limit++
        ways += choose(left, limit) * choose(right, take - limit)
      }
      return ways
    },
  }
}

// Binomial coefficients, from rows of Pascal's triangle that grow as far as is asked for.
const binomials = (): Choose => {
  const rows: bigint[][] = []
  return (from, take) => {
    if (take < 0 || take > from) return 0n
    const row = (rows[from] ??= [1n])
    // Stryker disable next-line MethodExpression: both give the same number; the nearer one is found sooner
    const nearer = Math.min(take, from - take)
    for (let next = row.length; next <= nearer; next++) {
      row.push((at(row, next - 1) * BigInt(from - next + 1)) / BigInt(next)) // the one before
    }
    return at(row, nearer) // grown so far
  }
}

/** The same test in four ways: unchanged, both variables reversed, exchanged, or exchanged and reversed. */
export const cheapest = (r: Three, k: Three): readonly [Three, Three] => {
  const [ofRows, ofColumns] = [reversed(r), reversed(k)]
  const ways = [[r, k] as const, [ofRows, ofColumns], [k, r], [ofColumns, ofRows]] as const
  // Stryker disable next-line EqualityOperator: of equally cheap ways either will do
  return ways.reduce((best, way) => (steps(...way) < steps(...best) ? way : best))
}

// A third margin may be 0, and stays last: the steps are counted for a first one that is not.
const reversed = ([first, second, third]: Three): Three =>
  third === 0 ? [second, first, third] : [third, second, first]

/** About the operations on words of 64 bits, of which each step takes the square of the length of a number. */
export const workOf = (r: Three, k: Three): number => steps(r, k) * words(k) ** 2

// The most terms that are added and tails that are updated.
const steps = (r: Three, k: Three): number =>
  (Math.min(r[0], k[0]) + 1) *
  (Math.min(r[0], k[2]) + 1) *
  (Math.min(r[1], r[2], k[0]) + 1 + Math.min(r[1] + r[2], k[2]) + 1)

// About the length of the largest number, the ways to deal the cases, in words of 64 bits: their entropy.
const words = (margins: Three): number => {
  const n = sum(margins)
  return sum(margins.map((margin) => (margin > 0 ? margin * Math.log2(n / margin) : 0))) / 64 + 1
}

// Two or three margins; a third row or column may just as well be empty.
const threeOf = (margins: ReadonlyArray<number>): Three => [
  at(margins, 0),
  at(margins, 1),
  margins[2] ?? 0,
]

const withoutEmptyRows = (counts: CountTable): CountTable => counts.filter((row) => sum(row) > 0)
