/**
 * Difference: what would have to move for one panel to become another.
 *
 * @module
 */
import type { Panel } from '../model/panel.js'
import { rank, type Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'

/**
 * One slider on which two panels differ. `steps` is signed: positive when it stands higher in `to`.
 *
 * @example
 * const [only]: ReadonlyArray<SliderDifference> = difference(panelFromKey('LLMML'), panelFromKey('LLMMH'))
 * only?.steps // => 2
 */
export interface SliderDifference {
  readonly slider: SliderId
  readonly from: Position
  readonly to: Position
  /** Steps from `from` to `to`; positive when it stands higher in `to`. */
  readonly steps: -2 | -1 | 1 | 2
}

/**
 * The sliders on which two panels differ, in canonical order; empty for equal panels.
 *
 * Law: the absolute steps add up to the Manhattan distance.
 *
 * @example
 * difference(panelFromKey('LLMML'), panelFromKey('LLMHL')) // => [{ slider: 'bestuurEnPolitiek', from: 'midden', to: 'hoog', steps: 1 }]
 */
export const difference = (from: Panel, to: Panel): ReadonlyArray<SliderDifference> =>
  SLIDER_IDS.flatMap((slider) => {
    const steps = stepsBetween(from[slider], to[slider])
    return steps === 0 ? [] : [{ slider, from: from[slider], to: to[slider], steps }]
  })

/** Signed steps from one position to another, -2 to 2. */
export const stepsBetween = (from: Position, to: Position): -2 | -1 | 0 | 1 | 2 =>
  (rank(to) - rank(from)) as -2 | -1 | 0 | 1 | 2 // ranks run from 0 to 2
