/**
 * The progress of an exercise between its moments.
 *
 * Source: 2.1 (current position and ambition), 8.2 (evaluate after a year). Formalisation: ours.
 *
 * @module
 */
import { some } from 'fp-ts/lib/Option.js'
import type { Option } from '../../model/either.js'
import { none } from '../../model/none.js'
import { isComplete } from '../../model/partialPanel.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import { evaluateProgress, type Progress } from '../progress.js'
import type { MomentSummary } from './momentSummary.js'

/**
 * The progress from the panel of `huidig` to that of `evaluatie`, relative to that of `ambitie`, with
 * the ranges of the answers at the evaluation. `none` unless all three panels are complete.
 */
export const progressOf = (
  start: MomentSummary | undefined,
  ambition: MomentSummary | undefined,
  now: MomentSummary | undefined,
): Option<Progress> =>
  start !== undefined &&
  ambition !== undefined &&
  now !== undefined &&
  isComplete(start.panel) &&
  isComplete(ambition.panel) &&
  isComplete(now.panel)
    ? some(evaluateProgress(start.panel, ambition.panel, now.panel, { ranges: rangesOf(now) }))
    : none

const rangesOf = ({ sliders }: MomentSummary): { readonly [S in SliderId]?: 0 | 1 | 2 } => {
  const ranges: { [S in SliderId]?: 0 | 1 | 2 } = {}
  for (const slider of SLIDER_IDS) {
    const { range } = sliders[slider]
    if (range._tag === 'Some') ranges[slider] = range.value
  }
  return ranges
}
