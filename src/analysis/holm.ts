/**
 * Holm's correction for several tests at once.
 *
 * @module
 */
import { at } from '../model/known.js'
import { assertList } from '../model/assertList.js'
import { refusal } from './misuse.js'

/**
 * Probabilities adjusted by Holm's step-down method, in the order given: the smallest is multiplied
 * by the number of tests, the next by one less, and so on; never below an earlier one, never above
 * 1.
 *
 * Laws: at least the given probability, at most Bonferroni's; permuting the input permutes the
 * output.
 *
 * Throws `invalidValue` for a value that is not a probability.
 *
 * Source: Holm 1979, "A simple sequentially rejective multiple test procedure".
 *
 * @example
 * holm([0.01, 0.04, 0.03, 0.005]) // => [0.03, 0.06, 0.06, 0.02]
 */
export const holm = (probabilities: ReadonlyArray<number>): ReadonlyArray<number> => {
  assertList(probabilities)
  for (const p of probabilities) {
    if (!(typeof p === 'number' && p >= 0 && p <= 1))
      throw refusal('invalidValue', `Not a probability: ${String(p)}.`)
  }
  const ascending = probabilities
    .map((_, index) => index)
    .sort((a, b) => at(probabilities, a) - at(probabilities, b))
  const adjusted: number[] = []
  let highest = 0
  ascending.forEach((index, place) => {
    highest = Math.max(
      highest,
      Math.min(1, (probabilities.length - place) * at(probabilities, index)),
    )
    adjusted[index] = highest
  })
  return adjusted
}
