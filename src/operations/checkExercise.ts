/**
 * Checks that an exercise from untyped code is what its type says.
 *
 * @module
 */
import { isObject, isOneOf } from '../model/guards.js'
import { ANSWERS, MOMENTS, ROLES, ROUNDS, type Exercise, type Sheet } from '../model/exercise.js'
import type { PartialExtendedPanel } from '../model/extendedPanel.js'
import { asRecord, misuse } from '../model/misuse.js'
import { POSITIONS } from '../model/position.js'
import { EXTENDED_SLIDER_IDS } from '../model/slider.js'

/** Throws `notAnExercise` for a sheet or an agreement with a word that its type does not allow. */
export const checkExercise = (exercise: Exercise): void => {
  if (!isExercise(exercise)) {
    throw misuse('notAnExercise', 'Not an exercise. Use parseExercise on unknown input.')
  }
}

// What JavaScript may pass instead of a typed value.
type Untyped<A> = Partial<A> | null | undefined

const isExercise = (exercise: Untyped<Exercise>): boolean =>
  Array.isArray(exercise?.sheets) &&
  Boolean(exercise.subject) &&
  Array.from<Untyped<Sheet>>(exercise.sheets).every(isSheet) && // a hole in a list is undefined
  MOMENTS.every((moment) => isAgreement(exercise.agreed?.[moment]))

const isSheet = (sheet: Untyped<Sheet>): boolean => {
  const { respondent, role, moment, round, answers } = sheet ?? {}
  return (
    typeof respondent === 'string' &&
    isOneOf(ROLES, role) &&
    isOneOf(MOMENTS, moment) &&
    (round === undefined || isOneOf(ROUNDS, round)) &&
    hasOnly(ANSWERS, answers)
  )
}

const isAgreement = (agreed: Untyped<PartialExtendedPanel>): boolean =>
  agreed === undefined || hasOnly(POSITIONS, agreed)

/** Whether each of the six sliders has one of these words or is absent. */
const hasOnly = (words: ReadonlyArray<unknown>, answers: unknown): boolean => {
  const given = asRecord(answers)
  return (
    isObject(answers) &&
    EXTENDED_SLIDER_IDS.every(
      (slider) => given[slider] === undefined || isOneOf(words, given[slider]),
    )
  )
}
