/**
 * Progress after a year: how a panel has moved since the start, relative to the ambition.
 *
 * | status | meaning |
 * | --- | --- |
 * | `reached` | stands at the ambition |
 * | `closer` | nearer to the ambition than at the start, not past it |
 * | `unchanged` | stands where it started, which is not the ambition |
 * | `further` | farther from the ambition than at the start, on the same side |
 * | `overshot` | past the ambition, on the other side than at the start |
 *
 * The statuses describe where sliders stand. A slider that moved does not prove that the municipality
 * changed: people also change their standard (response shift, Howard 1980). So you can give a rating of
 * the start made now, the then-rating; it is reported next to the start. A change no larger than the
 * range of the group's answers is flagged as within disagreement.
 *
 * Source: 8.2 (evaluate the panel after a year), 2.1 (ambition). Formalisation: ours.
 *
 * @module
 */
import { present } from '../model/present.js'
import { some } from 'fp-ts/lib/Option.js'
import type { Option } from '../model/either.js'
import { ownOptions, misuse } from '../model/misuse.js'
import { none } from '../model/none.js'
import { assertPanel, type Panel } from '../model/panel.js'
import type { Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { difference, stepsBetween, type SliderDifference } from './difference.js'
import { manhattan } from './distance.js'

/**
 * Where a slider stands now, relative to start and ambition.
 *
 * @example
 * const status: ProgressStatus = 'closer'
 * status // => 'closer'
 */
export type ProgressStatus = 'reached' | 'closer' | 'unchanged' | 'further' | 'overshot'

/**
 * Further input at the evaluation: an ambition that replaced the first, the start as people rate it
 * now, and per slider the range of the group's answers in steps (0 to 2).
 *
 * @example
 * const options: ProgressOptions = { ranges: { communicatie: 1 } }
 * evaluateProgress(panelFromKey('LLLLL'), panelFromKey('LLLLH'), panelFromKey('LLLLM'), options).sliders[4]?.withinDisagreement // => true
 */
export interface ProgressOptions {
  /** The ambition that replaced the first. */
  readonly newAmbition?: Panel | undefined
  /** The start as people rate it now, looking back (Howard 1980). */
  readonly thenRating?: Panel | undefined
  /** Per slider, the steps between the lowest and the highest answer of the group. */
  readonly ranges?: { readonly [S in SliderId]?: 0 | 1 | 2 | undefined } | undefined
}

/**
 * The progress of one slider. With a new ambition, both ambitions are kept and `newStatus` is relative
 * to the new one.
 *
 * @example
 * const [first]: ReadonlyArray<SliderProgress> = evaluateProgress(panelFromKey('LLLLL'), panelFromKey('HLLLL'), panelFromKey('MLLLL')).sliders
 * first?.status // => 'closer'
 */
export interface SliderProgress {
  readonly slider: SliderId
  readonly start: Position
  readonly ambition: Position
  readonly now: Position
  /** Relative to the start and the first ambition. */
  readonly status: ProgressStatus
  readonly newAmbition?: Position | undefined
  /** Relative to the start and the new ambition. */
  readonly newStatus?: ProgressStatus | undefined
  /** Whether the new ambition differs from the first on this slider. */
  readonly ambitionChanged: boolean
  readonly thenRating?: Position | undefined
  /** Whether it moved, but by no more than the range of the group's answers. */
  readonly withinDisagreement: boolean
}

/**
 * The progress of a panel. Gap closure is 1 minus the Manhattan distance to the ambition now, as a
 * share of that distance at the start. 1 means arrived, 0 as far away as at the start, negative
 * farther; `none` when the start was the ambition.
 *
 * @example
 * const progress: Progress = evaluateProgress(panelFromKey('LLLLL'), panelFromKey('LLHHL'), panelFromKey('LLMML'))
 * progress.gapClosure // => { _tag: 'Some', value: 0.5 }
 */
export interface Progress {
  readonly start: Panel
  readonly ambition: Panel
  readonly now: Panel
  /** Absent when the ambition was kept. */
  readonly newAmbition?: Panel | undefined
  /** The start as people rate it now, if they did. */
  readonly thenRating?: Panel | undefined
  readonly sliders: ReadonlyArray<SliderProgress>
  /**
   * Gap closure to the first ambition: 1 means arrived, 0 as far away as at the start, negative
   * farther; `none` when the start was the ambition.
   */
  readonly gapClosure: Option<number>
  /** Gap closure to the new ambition. */
  readonly newGapClosure?: Option<number> | undefined
  /** Gap closure to the current ambition, from the start as people rate it now. */
  readonly thenGapClosure?: Option<number> | undefined
  /** The difference from the start as rated then to the start as rated now. */
  readonly responseShift?: ReadonlyArray<SliderDifference> | undefined
}

/**
 * Compares start, ambition and now, per slider in canonical order and overall.
 *
 * Laws: `now` equal to the ambition is `reached` on all sliders and, unless it was so at the start,
 * a gap closure of 1; `now` equal to the start is a gap closure of 0.
 *
 * @example
 * evaluateProgress(panelFromKey('LLLLL'), panelFromKey('LLMLL'), panelFromKey('LLHLL')).sliders[2]?.status // => 'overshot'
 */
export const evaluateProgress = (
  start: Panel,
  ambition: Panel,
  now: Panel,
  options: ProgressOptions = {},
): Progress => {
  const { newAmbition, thenRating, ranges: given = {} } = ownOptions(options)
  for (const panel of [start, ambition, now]) assertPanel(panel)
  for (const panel of [newAmbition, thenRating]) if (panel !== undefined) assertPanel(panel)
  const ranges = ownOptions(given)
  if (SLIDER_IDS.some((slider) => ![undefined, 0, 1, 2].includes(ranges[slider]))) {
    throw misuse('invalidOptions', 'A range is 0, 1 or 2 steps.')
  }
  return present<Progress>({
    start,
    ambition,
    now,
    sliders: SLIDER_IDS.map((slider): SliderProgress => {
      const [from, goal, at] = [start[slider], ambition[slider], now[slider]]
      const newGoal = newAmbition?.[slider]
      const moved = Math.abs(stepsBetween(from, at))
      return present<SliderProgress>({
        slider,
        start: from,
        ambition: goal,
        now: at,
        status: statusOf(from, goal, at),
        newAmbition: newGoal,
        newStatus: newGoal && statusOf(from, newGoal, at),
        ambitionChanged: newGoal !== undefined && newGoal !== goal,
        thenRating: thenRating?.[slider],
        withinDisagreement: moved > 0 && moved <= (ranges[slider] ?? 0),
      })
    }),
    gapClosure: gapClosure(start, ambition, now),
    newAmbition,
    newGapClosure: newAmbition && gapClosure(start, newAmbition, now),
    thenRating,
    thenGapClosure: thenRating && gapClosure(thenRating, newAmbition ?? ambition, now),
    responseShift: thenRating && difference(start, thenRating),
  })
}

const statusOf = (start: Position, ambition: Position, now: Position): ProgressStatus => {
  if (now === ambition) return 'reached'
  if (now === start) return 'unchanged'
  const before = stepsBetween(start, ambition)
  const left = stepsBetween(now, ambition)
  if (before * left < 0) return 'overshot'
  // Stryker disable next-line EqualityOperator: as far away on the same side is where it started
  return Math.abs(left) < Math.abs(before) ? 'closer' : 'further'
}

const gapClosure = (start: Panel, ambition: Panel, now: Panel): Option<number> => {
  const gap = manhattan(start, ambition)
  return gap === 0 ? none : some(1 - manhattan(now, ambition) / gap)
}
