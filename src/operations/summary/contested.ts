/**
 * Contested answers: the answers and agreements on which merged exercises differ, and what that leaves
 * open in a summary.
 *
 * Only the people themselves can say which answer is right, so none of them counts. A contested answer
 * or agreement is left out, and a slider has a position only if that is the same whichever of the
 * answers is right.
 *
 * Ours.
 *
 * @module
 */
import {
  ANSWERS,
  type Answer,
  type Exercise,
  type Moment,
  type Sheet,
} from '../../model/exercise.js'
import { assertObjects } from '../../model/assertList.js'
import { misuse } from '../../model/misuse.js'
import { POSITIONS, rank, type Position } from '../../model/position.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from '../../model/slider.js'
import type { PositionCounts } from '../agreement.js'
import { textOfKey, type SheetKey } from '../canonicalExercise.js'
import type { MergeConflict } from '../mergeExercises.js'

/** An answer on a sheet, or `contested` if its answers contradict each other. */
export type MarkedAnswer = Answer | 'contested'

/** A sheet on which contradictory answers are marked. */
export type MarkedSheet = Omit<Sheet, 'answers'> & {
  readonly answers: { readonly [S in ExtendedSliderId]?: MarkedAnswer | undefined }
}

/** The different values of each contradiction, by what they are about. */
export interface Contested {
  readonly answers: (sheet: SheetKey, slider: ExtendedSliderId) => ReadonlyArray<Answer> | undefined
  readonly agreed: (moment: Moment, slider: ExtendedSliderId) => ReadonlyArray<Answer> | undefined
}

/**
 * Contradictory answers and agreements. Throws `notAList` unless these are conflicts, and `invalidOptions` for one
 * about a sheet that is not among these.
 */
export const contestedIn = (
  conflicts: ReadonlyArray<MergeConflict>,
  sheets: Exercise['sheets'],
): Contested => {
  assertObjects(conflicts)
  const known = new Set(sheets.map(textOfKey))
  const values = new Map<string, ReadonlyArray<Answer>>()
  for (const conflict of conflicts) {
    if ('sheet' in conflict && !known.has(textOfKey(conflict.sheet))) {
      throw misuse('invalidOptions', 'A conflict is about no sheet of this exercise.')
    }
    if (conflict.about === 'answer') {
      values.set(keyOf(conflict.sheet, conflict.slider), conflict.values)
    }
    if (conflict.about === 'agreed') {
      values.set(conflict.moment + conflict.slider, conflict.values)
    }
  }
  return {
    answers: (sheet, slider) => values.get(keyOf(sheet, slider)),
    agreed: (moment, slider) => values.get(moment + slider),
  }
}

/** The sheets, with contradictory answers marked. */
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
 * The position that is the median whichever of the contested answers is right, if there is one.
 * `rivals` are those answers, per person; `counts` are the answers that are not contested.
 */
export const settledMedian = (
  rivals: ReadonlyArray<ReadonlyArray<Answer>>,
  counts: PositionCounts,
): Position | undefined => {
  // A position is the only median if, even in the worst case, less than half lie below it and less than
  // half above it.
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

const keyOf = (sheet: SheetKey, slider: ExtendedSliderId): string => slider + textOfKey(sheet)
