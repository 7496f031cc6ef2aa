/**
 * Distance between panels. Four metrics on the ranks of the positions; each takes weights as a third
 * argument.
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
 * Takes two panels of five or two extended panels; for the latter the sixth slider counts too.
 *
 * Sources: Doty, Glick & Huber 1993 (euclidean, as profile deviation).
 *
 * @module
 */
import { recordOf } from '../model/known.js'
import type { ExtendedPanel } from '../model/extendedPanel.js'
import { asRecord, misuse, shown } from '../model/misuse.js'
import type { Panel } from '../model/panel.js'
import { rankOf } from '../model/position.js'
import {
  EXTENDED_SLIDER_IDS,
  SLIDER_IDS,
  type ExtendedSliderId,
  type SliderId,
} from '../model/slider.js'

/**
 * A distance between two panels: zero or more, finite. You can pass any function of this shape to `classifier`.
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
 * manhattan(panelFromKey('LLLLL'), panelFromKey('LLHLL'), weights) // => 4
 */
export type SliderWeights = { readonly [S in SliderId]: number }

/**
 * A weight for each of the five sliders and for the proposed sixth.
 *
 * @example
 * const weights: ExtendedSliderWeights = { positioneringIntern: 1, procesBinnenGemeente: 1, procesMetBewoners: 1, bestuurEnPolitiek: 1, communicatie: 1, wijkkenmerken: 0 }
 * manhattan(extendedPanelFromKey('LLLLLL'), extendedPanelFromKey('LLLLLH'), weights) // => 0
 */
export type ExtendedSliderWeights = { readonly [S in ExtendedSliderId]: number }

/**
 * A metric that takes weights: the four of this module. Measures two panels of the same kind; a
 * panel of five against one of six does not compile.
 *
 * Throws `notAPanel` when untyped code passes something else, including a panel of five with one of
 * six; `invalidWeights` for a weight that is negative, not finite or missing, and when all are zero.
 * The ranges given for each of the four are for five sliders without weights.
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
 * The Manhattan distance: the steps between two panels, summed over the sliders, 0 to 10.
 *
 * @function
 * @example
 * manhattan(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => 5
 */
export const manhattan: WeightableMetric = (a: AnyPanel, b: AnyPanel, weights?: AnyWeights) =>
  foldGaps(a, b, weights, (total, gap, weight) => total + weight * gap)

/**
 * The Hamming distance: the number of sliders that differ, however far, 0 to 5.
 *
 * @function
 * @example
 * hamming(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => 4
 */
export const hamming: WeightableMetric = (a: AnyPanel, b: AnyPanel, weights?: AnyWeights) =>
  foldGaps(a, b, weights, (total, gap, weight) => total + (gap === 0 ? 0 : weight))

/**
 * The Euclidean distance: the root of the sum of squared steps, 0 to the root of 20. Weights multiply
 * the squares.
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
 * The Chebyshev distance: the largest difference on any one slider, 0 to 2 steps.
 *
 * @function
 * @example
 * chebyshev(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => 2
 */
export const chebyshev: WeightableMetric = (a: AnyPanel, b: AnyPanel, weights?: AnyWeights) =>
  foldGaps(a, b, weights, (total, gap, weight) => Math.max(total, weight * gap))

type AnyPanel = Panel | ExtendedPanel
type AnyWeights = SliderWeights & { readonly wijkkenmerken?: number | undefined }

// Slider by slider rather than in a loop: a classifier spends most of its first call here.
const foldGaps = (
  a: AnyPanel,
  b: AnyPanel,
  weights: AnyWeights | undefined,
  add: (total: number, gap: number, weight: number) => number,
): number => {
  const from = asRecord(a)
  const to = asRecord(b)
  const withSixth = from['wijkkenmerken'] !== undefined || to['wijkkenmerken'] !== undefined
  if (weights !== undefined) assertWeights(weights, withSixth ? EXTENDED_SLIDER_IDS : SLIDER_IDS)
  let total = 0
  total = addGap(
    add,
    total,
    from['positioneringIntern'],
    to['positioneringIntern'],
    weights?.positioneringIntern,
  )
  total = addGap(
    add,
    total,
    from['procesBinnenGemeente'],
    to['procesBinnenGemeente'],
    weights?.procesBinnenGemeente,
  )
  total = addGap(
    add,
    total,
    from['procesMetBewoners'],
    to['procesMetBewoners'],
    weights?.procesMetBewoners,
  )
  total = addGap(
    add,
    total,
    from['bestuurEnPolitiek'],
    to['bestuurEnPolitiek'],
    weights?.bestuurEnPolitiek,
  )
  total = addGap(add, total, from['communicatie'], to['communicatie'], weights?.communicatie)
  return withSixth
    ? addGap(add, total, from['wijkkenmerken'], to['wijkkenmerken'], weights?.wijkkenmerken)
    : total
}

const addGap = (
  add: (total: number, gap: number, weight: number) => number,
  total: number,
  x: unknown,
  y: unknown,
  weight = 1,
): number => {
  const gap = Math.abs((rankOf(x) ?? NaN) - (rankOf(y) ?? NaN))
  if (Number.isNaN(gap)) throw misuse('notAPanel', 'Not two panels of one kind.')
  return add(total, gap, weight)
}

/** A copy of the weights of five sliders. Throws `invalidWeights` as the metrics do. */
export const copiedWeights = (weights: SliderWeights): SliderWeights => {
  assertWeights(weights, SLIDER_IDS)
  return recordOf(SLIDER_IDS, (slider) => weights[slider])
}

const assertWeights = (weights: AnyWeights, sliders: ReadonlyArray<ExtendedSliderId>): void => {
  const given = asRecord(weights)
  let sum = 0
  for (const slider of sliders) {
    const weight = given[slider]
    if (!(typeof weight === 'number' && weight >= 0 && weight < Infinity)) {
      const found = typeof weight === 'number' ? weight : shown(weight)
      throw misuse('invalidWeights', `The weight of ${slider} is ${found}.`)
    }
    sum += weight
  }
  if (sum === 0) throw misuse('invalidWeights', 'All weights are 0.')
}

/** Throws `invalidMetric` unless this is a function. */
export const assertMetric = (metric: unknown): void => {
  if (typeof metric !== 'function') throw misuse('invalidMetric', 'A metric is a function.')
}
