/** Answers and people in words. */
import type { Exercise, GivenAnswer } from 'schuifoefening'
import type { Texts } from 'schuifoefening/texts'
import { upperFirst } from './element.js'
import { nameOf, type TrioRole } from './workshop.js'

/** The word for an answer, or for there being none. */
export const answerWord = (
  answer: GivenAnswer['answer'] | undefined,
  { positions, words }: Texts,
): string =>
  answer === 'unknown' || answer === 'unanswered' || answer === undefined
    ? words[answer ?? 'unanswered']
    : positions[answer].label

/** A person of the trio: the role, and the name if one was given. */
export const roleName = (exercise: Exercise, role: TrioRole, { roles }: Texts): string => {
  const name = nameOf(exercise, role)
  const label = upperFirst(roles[role].label)
  return name === '' ? label : `${name} (${roles[role].shortLabel})`
}
