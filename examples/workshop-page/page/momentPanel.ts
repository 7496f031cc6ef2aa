/**
 * What is known of one moment: the summary of the answers, what was agreed, and the panel that follows
 * from both.
 */
import {
  summariseExercise,
  type Exercise,
  type MomentSummary,
  type PartialPanel,
  type SliderId,
} from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import type { FilledMoment } from './workshop.js'

export interface MomentPanel {
  readonly moment: FilledMoment
  /** Absent as long as nobody filled in anything. */
  readonly summary: MomentSummary | undefined
  readonly agreed: PartialPanel
  readonly panel: PartialPanel
}

export const momentPanel = (exercise: Exercise, moment: FilledMoment): MomentPanel => {
  const summary = summariseExercise(exercise).moments[moment]
  const { wijkkenmerken: _, ...agreed } = exercise.agreed?.[moment] ?? {} // the page has five sliders
  return { moment, summary, agreed, panel: summary?.panel ?? {} }
}

/** The median in words: one position, or between two; the word for no answer when there is none. */
export const medianWord = (
  { summary }: MomentPanel,
  slider: SliderId,
  { phrases, positions, words }: Texts,
): string => {
  const median = summary?.sliders[slider].median
  if (median?._tag !== 'Some') return words.unanswered
  const { lower, upper } = median.value
  return phrases.between(positions[lower].label, positions[upper].label)
}
