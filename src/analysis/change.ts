/**
 * Change between two moments over many panels: per slider, how many moved up, down or not, and an exact
 * sign test of whether more moves go one way than chance would give.
 *
 * Up is not better than down. A change from `huidig` to `ambitie` shows what people want, from `huidig`
 * to `evaluatie` what they see. Neither shows a cause.
 *
 * Source: sign test as in Dixon & Mood 1946.
 *
 * @module
 */
import { assertObjects } from '../model/assertList.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../model/either.js'
import { noNumber, type NoNumber } from '../model/noNumber.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { SliderId } from '../model/slider.js'
import { checkCount, sum } from './contingency.js'
import { rankIn } from './rankIn.js'
import { perSlider } from './perSlider.js'
import { exactProbability, type ExactProbability } from './exactProbability.js'

/**
 * The panels of one respondent, or of one municipality, at two moments; `pairUnits` makes them from units.
 *
 * @example
 * const pair: PanelPair = { from: { panel: panelFromKey('LLMML') }, to: { panel: panelFromKey('LLMMH') } }
 * changeBetween([pair]).communicatie.up // => 1
 */
export interface PanelPair {
  readonly from: { readonly panel: PartialPanel }
  readonly to: { readonly panel: PartialPanel }
}

/**
 * The moves of one slider.
 *
 * @example
 * const change: SliderChange = changeBetween([]).communicatie
 * change.signTest // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
 */
export interface SliderChange {
  /** Pairs in which it stands higher at the second moment. */
  readonly up: number
  /** Pairs in which it stands lower. */
  readonly down: number
  /** Pairs in which it stands at the same position. */
  readonly unchanged: number
  /** Pairs in which a panel lacks this slider. */
  readonly missing: number
  /** The sum of the signed steps of all pairs. */
  readonly steps: number
  /** The two-sided probability of moves at least this one-sided by chance alone. */
  readonly signTest: Either<NoNumber, ExactProbability>
}

/**
 * The moves per slider over pairs of panels. Throws `notAPanel` for something other than a panel, `notAList` for something other than a pair.
 *
 * Laws: permuting the pairs changes nothing; exchanging the moments exchanges up and down and keeps
 * the test.
 *
 * @example
 * changeBetween([{ from: { panel: { communicatie: 'laag' } }, to: { panel: { communicatie: 'hoog' } } }]).communicatie.steps // => 2
 */
export const changeBetween = (
  pairs: ReadonlyArray<PanelPair>,
): { readonly [S in SliderId]: SliderChange } => {
  assertObjects(pairs)
  assertObjects(pairs.flatMap(({ from, to }) => [from, to]))
  return perSlider((slider) => {
    const moves = pairs.flatMap(({ from, to }) => {
      const [before, after] = [rankIn(from.panel, slider), rankIn(to.panel, slider)]
      return before === undefined || after === undefined ? [] : [after - before]
    })
    const up = moves.filter((move) => move > 0).length
    const down = moves.filter((move) => move < 0).length
    return {
      up,
      down,
      unchanged: moves.length - up - down,
      missing: pairs.length - moves.length,
      steps: sum(moves),
      signTest: signTest(up, down),
    }
  })
}

/**
 * The exact two-sided sign test: how likely a split at least as uneven is when up and down are
 * equally likely, min(1, 2 P(X >= the larger)), X binomial with 1/2. Pairs that did not move do not
 * count.
 *
 * No number with `tooFewValues` (no moves) or `tooLarge` (above 10,000). Throws `invalidCounts`.
 *
 * @example
 * signTest(5, 0) // => { _tag: 'Right', right: { value: 0.0625, fraction: '1/16' } }
 */
export const signTest = (up: number, down: number): Either<NoNumber, ExactProbability> => {
  checkCount(up)
  checkCount(down)
  const n = up + down
  if (n === 0) return noNumber('tooFewValues')
  if (n > 10_000) return noNumber('tooLarge')

  let term = 1n // ways to choose `less` out of n
  let tail = 0n
  for (let less = 0; less <= Math.min(up, down); less++) {
    tail += term
    term = (term * BigInt(n - less)) / BigInt(less + 1)
  }
  const whole = 2n ** BigInt(n)
  const both = 2n * tail
  // Stryker disable next-line EqualityOperator: when equal, either will do
  return right(exactProbability(both < whole ? both : whole, whole))
}
