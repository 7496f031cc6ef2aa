/**
 * Decomposition of a squared Euclidean distance between two panels in what differs: how high the
 * sliders stand on average (elevation), how far they spread (scatter), and which ones stand high
 * (shape).
 *
 * D^2 = k (m_a - m_b)^2 + (s_a - s_b)^2 + 2 s_a s_b (1 - r), with k = 5 sliders, m the mean rank, s
 * the root of the sum of squared deviations from it, and r the correlation of the two over the
 * sliders.
 *
 * It treats the levels as equally spaced, which the exercise does not claim. A mean rank is used
 * here to take a distance apart; it is no score of a panel.
 *
 * Laws: the parts are at least 0 and add up to the squared distance; equal panels have only zeros;
 * raising all sliders of one panel changes only the elevation.
 *
 * Source: Cronbach & Gleser 1953, "Assessing similarity between profiles".
 *
 * @module
 */
import { at } from '../model/known.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../model/either.js'
import { noNumber, type NoNumber } from '../model/noNumber.js'
import { assertPanel, type Panel } from '../model/panel.js'
import { rank } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'

/**
 * A squared distance in three parts.
 *
 * @example
 * const parts: DistanceParts = decomposeDistance(panelFromKey('LLLLL'), panelFromKey('MMMMM'))
 * parts.elevation // => 5
 */
export interface DistanceParts {
  /** The square of the Euclidean distance: a whole number. */
  readonly squaredDistance: number
  /** From the difference of the means, 0 or more. */
  readonly elevation: number
  /** From the difference in spread, 0 or more. */
  readonly scatter: number
  /** From going up and down on other sliders, 0 or more. */
  readonly shape: number
  /** The correlation over the sliders; undefined with `noVariation` when all sliders of a panel stand alike. */
  readonly correlation: Either<NoNumber, number>
}

/**
 * Splits the distance between two panels into parts.
 *
 * @example
 * decomposeDistance(panelFromKey('LLLHH'), panelFromKey('HHLLL')).correlation // => { _tag: 'Right', right: -2 / 3 }
 */
export const decomposeDistance = (a: Panel, b: Panel): DistanceParts => {
  assertPanel(a)
  assertPanel(b)
  const [first, second] = [deviations(a), deviations(b)]
  const [p, q, together] = [product(first, first), product(second, second), product(first, second)]
  const root = Math.sqrt(p * q) // s_a s_b
  const sliders = SLIDER_IDS.length
  return {
    squaredDistance: SLIDER_IDS.reduce((sum, id) => sum + (rank(a[id]) - rank(b[id])) ** 2, 0),
    elevation: (total(a) - total(b)) ** 2 / sliders,
    scatter: (Math.sqrt(p) - Math.sqrt(q)) ** 2 / sliders ** 2,
    shape: (2 * (root - together)) / sliders ** 2, // 2 s_a s_b (1 - r)
    correlation: root === 0 ? noNumber('noVariation') : right(together / root),
  }
}

const total = (panel: Panel): number =>
  SLIDER_IDS.reduce((sum, slider) => sum + rank(panel[slider]), 0)

// Five times the deviations from the mean: whole numbers, so that what is 0 or 1 is exactly that.
const deviations = (panel: Panel): ReadonlyArray<number> =>
  SLIDER_IDS.map((slider) => SLIDER_IDS.length * rank(panel[slider]) - total(panel))

const product = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number =>
  a.reduce((sum, value, index) => sum + value * at(b, index), 0) // equally long
