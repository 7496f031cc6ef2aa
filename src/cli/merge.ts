/**
 * `schuifoefening merge`: the sheets of one exercise in one file.
 *
 * @module
 */
import { mergeExercises, type Exercise, type MergedExercise } from '../index.js'
import { describeError } from '../texts/index.js'
import { readInput } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import { deliver, type Options } from './options.js'
import { warnAll } from './warn.js'
import type { Words } from './words.js'

/** Merges files; contradictions go to the error output. */
export const merge = async (options: Options, io: Io): Promise<Exit> => {
  const merged = await readMerged(options, io)
  if ('exit' in merged) return merged.exit
  const delivered = await deliver(`${JSON.stringify(merged.exercise, undefined, 2)}\n`, options, io)
  return delivered === EXIT.ok && merged.problems ? EXIT.problems : delivered
}

/** The one exercise of all inputs, with conflicts named; or why there is none. */
export const readMerged = async (
  { inputs, words }: Options,
  io: Io,
): Promise<
  { readonly exercise: Exercise; readonly problems: boolean } | { readonly exit: Exit }
> => {
  if (inputs.length === 0) {
    io.warn(words.noInput)
    return { exit: EXIT.usage }
  }
  const exercises: Exercise[] = []
  let problems = false
  for (const path of inputs) {
    const input = await readInput(path, words, io)
    warnAll(input.problems, words, io)
    if (input.problems.length > 0) problems = true
    if (input.exercises.length === 0) {
      io.warn(words.noExercise(path))
      return { exit: EXIT.problems }
    }
    for (const exercise of input.exercises) exercises.push(exercise)
  }
  const merged = mergeExercises(...exercises)
  if (merged._tag === 'Left') {
    io.warn(describeError(merged.left, words.texts))
    return { exit: EXIT.problems }
  }
  const { exercise, conflicts } = merged.right
  warnAll(
    conflicts.map((conflict) => conflictSentence(conflict, words)),
    words,
    io,
  )
  return { exercise, problems: problems || conflicts.length > 0 }
}

const conflictSentence = (
  conflict: MergedExercise['conflicts'][number],
  { conflict: sentence, texts }: Words,
): string => {
  const values = conflict.values.map(String)
  switch (conflict.about) {
    case 'date':
      return sentence('date', values)
    case 'agreed':
      return sentence(
        `${texts.moments[conflict.moment]}, ${texts.sliders[conflict.slider].label}`,
        values,
      )
    case 'answer':
    case 'remark':
      return sentence(
        `${conflict.sheet.respondent}, ${texts.moments[conflict.sheet.moment]}, ${texts.sliders[conflict.slider].label}`,
        values,
      )
  }
}
