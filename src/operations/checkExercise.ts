/**
 * Whether a value is an exercise as its type says, for calls from untyped code.
 *
 * @module
 */
import { MOMENTS, ROLES, ROUNDS, type Exercise, type Sheet } from '../model/exercise.js'
import type { PartialExtendedPanel } from '../model/extendedPanel.js'
import { misuse } from '../model/misuse.js'
import { POSITIONS } from '../model/position.js'
import { EXTENDED_SLIDER_IDS } from '../model/slider.js'

/** Throws `notAnExercise` for a sheet or an agreement with a word that is none of its type. */
export const checkExercise = (exercise: Exercise): void => {
  const untyped: Partial<Exercise> | null | undefined = exercise // what JavaScript may pass
  if (!Array.isArray(untyped?.sheets) || !untyped.subject) {
    throw misuse('notAnExercise', 'Not an exercise. Use parseExercise on unknown input.')
  }
  if (!exercise.sheets.every(isSheet)) {
    throw misuse('notAnExercise', 'Not a sheet of an exercise. Use parseExercise on unknown input.')
  }
  if (!MOMENTS.every((moment) => isAgreement(exercise.agreed?.[moment] ?? {}))) {
    throw misuse('notAnExercise', 'Not an agreement. Use parseExercise on unknown input.')
  }
}

const isSheet = (sheet: Sheet): boolean => {
  const { respondent, role, moment, round, answers }: Partial<Sheet> = sheet ?? {}
  return (
    typeof respondent === 'string' &&
    isOneOf(ROLES, role) &&
    isOneOf(MOMENTS, moment) &&
    (round === undefined || isOneOf(ROUNDS, round)) &&
    answers !== undefined &&
    EXTENDED_SLIDER_IDS.every((slider) => {
      const answer = answers[slider]
      return answer === undefined || answer === 'unknown' || isOneOf(POSITIONS, answer)
    })
  )
}

const isAgreement = (agreed: PartialExtendedPanel): boolean =>
  EXTENDED_SLIDER_IDS.every(
    (slider) => agreed[slider] === undefined || isOneOf(POSITIONS, agreed[slider]),
  )

const isOneOf = (allowed: ReadonlyArray<unknown>, value: unknown): boolean =>
  allowed.includes(value)
