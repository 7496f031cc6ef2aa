/**
 * Difference: the sliders on which two panels differ, and by how many steps.
 *
 * @module
 */
import { at } from '../model/known.js'
import type { ExtendedPanel } from '../model/extendedPanel.js'
import { misuse } from '../model/misuse.js'
import type { Panel } from '../model/panel.js'
import { rank, rankOf, type Position } from '../model/position.js'
import {
  EXTENDED_SLIDER_IDS,
  SLIDER_IDS,
  type ExtendedSliderId,
  type SliderId,
} from '../model/slider.js'

/**
 * One slider on which two panels differ. `steps` is signed: positive when the slider stands higher in `to`.
 *
 * @typeParam S - the sliders that it can be about: the five, or the five and the proposed sixth
 */
export interface SliderDifference<S extends ExtendedSliderId = SliderId> {
  readonly slider: S
  readonly from: Position
  readonly to: Position
  /** Steps from `from` to `to`; positive when it stands higher in `to`. */
  readonly steps: -2 | -1 | 1 | 2
}

/** The sliders of a kind of panel: five of a panel, six of an extended one. */
export type SliderOf<P extends Panel | ExtendedPanel> = P extends ExtendedPanel
  ? ExtendedSliderId
  : SliderId

/**
 * The sliders on which two panels of one kind differ, in canonical order; empty for equal panels. Takes
 * two panels of five or two extended panels; for the latter the sixth slider counts too.
 *
 * Throws `notAPanel` when untyped code passes something else, or panels of two kinds.
 *
 * Law: the absolute steps add up to the Manhattan distance.
 *
 * @example
 * difference(panelFromKey('LLMML'), panelFromKey('LLMHL')) // => [{ slider: 'bestuurEnPolitiek', from: 'midden', to: 'hoog', steps: 1 }]
 * difference(extendedPanelFromKey('LLMMLH'), extendedPanelFromKey('LLMMLL')) // => [{ slider: 'wijkkenmerken', from: 'hoog', to: 'laag', steps: -2 }]
 */
export const difference = <P extends Panel | ExtendedPanel>(
  from: P,
  to: P,
): ReadonlyArray<SliderDifference<SliderOf<P>>> => {
  const [a, b]: ReadonlyArray<Panel | ExtendedPanel> = [from, to]
  if (!a || !b) throw notAPanel()
  const isExtended = a.wijkkenmerken !== undefined || b.wijkkenmerken !== undefined
  const sliders = (isExtended ? EXTENDED_SLIDER_IDS : SLIDER_IDS) as ReadonlyArray<SliderOf<P>> // as the panels have
  return sliders.flatMap((slider) => {
    const [start, end] = [a[slider], b[slider]]
    if (!isPosition(start) || !isPosition(end)) throw notAPanel()
    const steps = stepsBetween(start, end)
    return steps === 0 ? [] : [{ slider, from: start, to: end, steps }]
  })
}

/** Signed steps from one position to another, -2 to 2. */
export const stepsBetween = (from: Position, to: Position): -2 | -1 | 0 | 1 | 2 =>
  at(STEPS, rank(to) - rank(from) + 2) // ranks run from 0 to 2

const STEPS = [-2, -1, 0, 1, 2] as const

const isPosition = (input: unknown): input is Position => rankOf(input) !== undefined

const notAPanel = (): Error =>
  misuse('notAPanel', 'Not two panels of one kind. Use parsePanel on unknown input.')
