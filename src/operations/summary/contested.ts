/**
 * Contested: what merged exercises say differently, and what that leaves open in a summary.
 *
 * Nobody but the people themselves can say which answer is right, so none of them counts: a contested answer or
 * agreement is set aside, and a slider has no position unless it is the same whichever of the answers counts.
 *
 * Ours.
 *
 * @module
 */
import type { Answer, Exercise, Moment, Sheet } from '../../model/exercise.js'
import { POSITIONS, rank, type Position } from '../../model/position.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from '../../model/slider.js'
import type { PositionCounts } from '../agreement.js'
import type { SheetKey } from '../canonicalExercise.js'
import type { MergeConflict } from '../mergeExercises.js'

/** An answer of a sheet, or that its answers contradict. */
export type MarkedAnswer = Answer | 'contested'

/** A sheet on which answers that contradict are marked. */
export type MarkedSheet = Omit<Sheet, 'answers'> & {
  readonly answers: { readonly [S in ExtendedSliderId]?: MarkedAnswer | undefined }
}

/** The different values of what contradicts, by what they are about. */
export interface Contested {
  readonly answers: (sheet: SheetKey, slider: ExtendedSliderId) => ReadonlyArray<Answer> | undefined
  readonly agreed: (moment: Moment, slider: ExtendedSliderId) => ReadonlyArray<Answer> | undefined
}

/** Answers and agreements that contradict. */
export const contestedIn = (conflicts: ReadonlyArray<MergeConflict>): Contested => {
  const values = new Map<string, ReadonlyArray<Answer>>()
  for (const conflict of conflicts) {
    if (conflict.about === 'answer') {
      values.set(keyOf(conflict.sheet, conflict.slider), conflict.values)
    }
    if (conflict.about === 'agreed') {
      values.set(conflict.moment + conflict.slider, conflict.values)
    }
  }
  return {
    // Most often there are none.
    answers: (sheet, slider) => (values.size === 0 ? undefined : values.get(keyOf(sheet, slider))),
    agreed: (moment, slider) => values.get(moment + slider),
  }
}

/** The sheets, with answers that contradict marked. */
export const markContested = (
  sheets: Exercise['sheets'],
  contested: Contested,
): ReadonlyArray<MarkedSheet> =>
  sheets.map((sheet) => {
    const marked = EXTENDED_SLIDER_IDS.filter(
      (slider) => contested.answers(sheet, slider) !== undefined,
    )
    return {
      ...sheet,
      answers: {
        ...sheet.answers,
        ...Object.fromEntries(marked.map((slider) => [slider, 'contested'])),
      },
    }
  })

/**
 * The position that is the median whichever of the contested answers counts, if there is one. `rivals` are those
 * answers, per person; `counts` are the answers that nobody contests.
 */
export const settledMedian = (
  rivals: ReadonlyArray<ReadonlyArray<Answer>>,
  counts: PositionCounts,
): Position | undefined => {
  // A position is the one median when less than half lie below it and less than half above it, at worst.
  const isLessThanHalf = (isIn: (position: Position) => boolean): boolean => {
    const weight = (answer: Answer): number => (answer === 'unknown' ? 0 : isIn(answer) ? 1 : -1)
    const certain = POSITIONS.reduce((sum, one) => sum + counts[one] * weight(one), 0)
    return rivals.reduce((sum, values) => sum + Math.max(...values.map(weight)), certain) < 0
  }
  return POSITIONS.find(
    (position) =>
      isLessThanHalf((other) => rank(other) < rank(position)) &&
      isLessThanHalf((other) => rank(other) > rank(position)),
  )
}

/** Each value once, positions from laag to hoog first. */
export const valuesIn = (rivals: ReadonlyArray<ReadonlyArray<Answer>>): ReadonlyArray<Answer> =>
  ANSWERS.filter((value) => rivals.some((own) => own.includes(value)))

const ANSWERS: ReadonlyArray<Answer> = ['laag', 'midden', 'hoog', 'unknown']

const keyOf = ({ respondent, role, moment, round }: SheetKey, slider: ExtendedSliderId): string =>
  JSON.stringify([slider, moment, round ?? null, role, respondent])
