/**
 * Distance between panels. Four metrics on the ranks of the positions, any of them weighted.
 *
 * | metric | formula | five sliders |
 * | --- | --- | --- |
 * | manhattan (default) | sum of abs(x - y): steps of a slider | 0 to 10 |
 * | hamming | number of sliders that differ | 0 to 5 |
 * | euclidean | root of the sum of squares | 0 to sqrt 20 |
 * | chebyshev | largest difference | 0 to 2 |
 *
 * Manhattan is the default because positions are ordinal: it counts moves and stays a whole number.
 *
 * Laws, over all panels, for each metric and any weights without a zero: d(a, b) = 0 exactly when
 * a equals b; d(a, b) = d(b, a); d(a, c) <= d(a, b) + d(b, c). Unweighted: hamming <= manhattan <=
 * 2 hamming; chebyshev <= manhattan <= 5 chebyshev; manhattan <= euclidean^2 <= 2 manhattan. A slider
 * with weight zero no longer counts.
 *
 * Two panels of five, or two extended panels, whose sixth slider (a proposal) then counts as well.
 *
 * Sources: Doty, Glick & Huber 1993 (euclidean, as profile deviation).
 *
 * @module
 */
import type { ExtendedPanel } from '../model/extendedPanel.js'
import { misuse } from '../model/misuse.js'
import { panelFromKey, type Panel } from '../model/panel.js'
import { rank, type Position } from '../model/position.js'
import {
  EXTENDED_SLIDER_IDS,
  SLIDER_IDS,
  type ExtendedSliderId,
  type SliderId,
} from '../model/slider.js'

/**
 * A distance between two panels: zero or more, finite. Any function of this shape can be handed to
 * `classifier`.
 *
 * @example
 * const firstSliderOnly: Metric = (a, b) => Math.abs(rank(a.positioneringIntern) - rank(b.positioneringIntern))
 * firstSliderOnly(panelFromKey('LLLLL'), panelFromKey('HLLLL')) // => 2
 */
export type Metric = (a: Panel, b: Panel) => number

/**
 * A weight for each of the five sliders: zero or more, not all zero.
 *
 * @example
 * const weights: SliderWeights = { positioneringIntern: 1, procesBinnenGemeente: 1, procesMetBewoners: 2, bestuurEnPolitiek: 1, communicatie: 1 }
 * weighted(manhattan, weights)(panelFromKey('LLLLL'), panelFromKey('LLHLL')) // => 4
 */
export type SliderWeights = { readonly [S in SliderId]: number }

/**
 * A weight for each of the five sliders and for the proposed sixth.
 *
 * @example
 * const weights: ExtendedSliderWeights = { positioneringIntern: 1, procesBinnenGemeente: 1, procesMetBewoners: 1, bestuurEnPolitiek: 1, communicatie: 1, wijkkenmerken: 0 }
 * weighted(manhattan, weights)(extendedPanelFromKey('LLLLLL'), extendedPanelFromKey('LLLLLH')) // => 0
 */
export type ExtendedSliderWeights = { readonly [S in ExtendedSliderId]: number }

/**
 * A metric that takes weights: the four of this module. Measures two panels of the same kind; a
 * panel of five against one of six does not compile.
 *
 * Throws `notAPanel` when untyped code passes something else, and `invalidWeights` as `weighted` does. The
 * range that each of the four names is that of five sliders without weights.
 *
 * @example
 * const metric: WeightableMetric = hamming
 * metric(panelFromKey('LLLLL'), panelFromKey('HHLLL')) // => 2
 */
export interface WeightableMetric {
  (a: Panel, b: Panel, weights?: SliderWeights): number
  (a: ExtendedPanel, b: ExtendedPanel, weights?: ExtendedSliderWeights): number
}

/**
 * Steps: the sum over sliders of how many levels they stand apart, 0 to 10.
 *
 * @function
 * @example
 * manhattan(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => 5
 */
export const manhattan: WeightableMetric = (a: AnyPanel, b: AnyPanel, weights?: AnyWeights) =>
  foldGaps(a, b, weights, (total, gap, weight) => total + weight * gap)

/**
 * The number of sliders that differ, 0 to 5, however far.
 *
 * @function
 * @example
 * hamming(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => 4
 */
export const hamming: WeightableMetric = (a: AnyPanel, b: AnyPanel, weights?: AnyWeights) =>
  foldGaps(a, b, weights, (total, gap, weight) => total + (gap === 0 ? 0 : weight))

/**
 * The root of the sum of squared steps, 0 to the root of 20. Weights multiply the squares.
 *
 * Source: profile deviation in Doty, Glick & Huber 1993. It treats the levels as equally spaced.
 *
 * @function
 * @example
 * euclidean(panelFromKey('LLLLL'), panelFromKey('HLLLL')) // => 2
 */
export const euclidean: WeightableMetric = (a: AnyPanel, b: AnyPanel, weights?: AnyWeights) =>
  Math.sqrt(foldGaps(a, b, weights, (total, gap, weight) => total + weight * gap * gap))

/**
 * The largest step on any one slider, 0 to 2.
 *
 * @function
 * @example
 * chebyshev(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => 2
 */
export const chebyshev: WeightableMetric = (a: AnyPanel, b: AnyPanel, weights?: AnyWeights) =>
  foldGaps(a, b, weights, (total, gap, weight) => Math.max(total, weight * gap))

/**
 * One of the four metrics with a weight per slider.
 *
 * Throws `invalidWeights` for a weight that is negative, not finite or missing, and when all are
 * zero; `invalidMetric` for a function that does not use weights.
 *
 * @example
 * weighted(hamming, { positioneringIntern: 3, procesBinnenGemeente: 1, procesMetBewoners: 1, bestuurEnPolitiek: 1, communicatie: 0 })(panelFromKey('LLLLL'), panelFromKey('HLLLH')) // => 3
 */
export function weighted(
  metric: WeightableMetric,
  weights: ExtendedSliderWeights,
): (a: ExtendedPanel, b: ExtendedPanel) => number
export function weighted(metric: WeightableMetric, weights: SliderWeights): Metric
export function weighted(
  metric: WeightableMetric,
  weights: AnyWeights,
): (a: never, b: never) => number {
  // Read once, so that a later change of the caller's object changes nothing.
  const own = Object.fromEntries(
    slidersOf(weights).map((slider) => [slider, validWeight(weights[slider])]),
  ) as AnyWeights // the keys are those of the given weights
  if (Object.values(own).every((weight) => weight === 0)) {
    throw misuse('invalidWeights', 'At least one weight must be above zero.')
  }
  if (ignoresWeights(metric)) {
    throw misuse('invalidMetric', 'This function does not use weights.')
  }
  return (a: Panel, b: Panel) => metric(a, b, own)
}

type AnyPanel = Panel | ExtendedPanel
type AnyWeights = SliderWeights & { readonly wijkkenmerken?: number }

// Slider by slider rather than in a loop: this is where a classifier spends its first use.
const foldGaps = (
  a: AnyPanel,
  b: AnyPanel,
  weights: AnyWeights | undefined,
  add: (total: number, gap: number, weight: number) => number,
): number => {
  let total = 0
  const count = (from: Position, to: Position, weight = 1): void => {
    const gap = Math.abs(rank(from) - rank(to))
    if (Number.isNaN(gap)) throw misuse('notAPanel', 'A distance needs two panels.')
    total = add(total, gap, weight)
  }
  count(a.positioneringIntern, b.positioneringIntern, weights?.positioneringIntern)
  count(a.procesBinnenGemeente, b.procesBinnenGemeente, weights?.procesBinnenGemeente)
  count(a.procesMetBewoners, b.procesMetBewoners, weights?.procesMetBewoners)
  count(a.bestuurEnPolitiek, b.bestuurEnPolitiek, weights?.bestuurEnPolitiek)
  count(a.communicatie, b.communicatie, weights?.communicatie)
  if (a.wijkkenmerken !== undefined && b.wijkkenmerken !== undefined) {
    count(a.wijkkenmerken, b.wijkkenmerken, weights?.wijkkenmerken)
  }
  return total
}

const slidersOf = (weights: AnyWeights): ReadonlyArray<ExtendedSliderId> =>
  weights.wijkkenmerken === undefined ? SLIDER_IDS : EXTENDED_SLIDER_IDS

const validWeight = (weight: number | undefined): number => {
  if (weight === undefined || !Number.isFinite(weight) || weight < 0) {
    throw misuse('invalidWeights', `A weight must be a finite number of zero or more: ${weight}.`)
  }
  return weight
}

const ignoresWeights = (metric: WeightableMetric): boolean => {
  const apart = (weight: number): number =>
    metric(panelFromKey('LLLLL'), panelFromKey('HHHHH'), {
      positioneringIntern: weight,
      procesBinnenGemeente: weight,
      procesMetBewoners: weight,
      bestuurEnPolitiek: weight,
      communicatie: weight,
    })
  return apart(1) === apart(2)
}
