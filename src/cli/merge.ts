/**
 * `schuifoefening merge`: puts the sheets of one exercise into one file.
 *
 * @module
 */
import { mergeExercises, pseudonymiseMerged, type Exercise, type MergedExercise } from '../index.js'
import { describeConflict } from '../explain/index.js'
import { describeError } from '../texts/index.js'
import { readInput, warnOf } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import { canWrite, deliver, refuseUsage, type Options, jsonText } from './options.js'
import { warnAll } from './warn.js'
import type { Words } from './words.js'

/** Merges files; conflicts go to the error output. */
export const merge = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  if (inputs.length === 0) return refuseUsage(words.noFile, io)
  if (!(await canWrite(options, io))) return EXIT.usage
  const read = await readAllExercises(options, io)
  if (read === undefined) return EXIT.problems
  const merged = mergeAll(read.exercises, words, io)
  if (merged === undefined) return EXIT.problems
  const { exercise } = options.pseudonyms === true ? pseudonymiseMerged(merged) : merged
  const text = `${jsonText(exercise)}\n`
  await deliver([text], options, io)
  if (merged.conflicts.some(({ about }) => about === 'answer' || about === 'agreed')) {
    warnAll([words.keepsOne], words, io)
  }
  return read.problems || merged.conflicts.length > 0 ? EXIT.problems : EXIT.ok
}

/** The exercises of all inputs; problems are named. `undefined` if a file has none. */
export const readAllExercises = async (
  { inputs, words }: Options,
  io: Io,
): Promise<
  { readonly exercises: ReadonlyArray<Exercise>; readonly problems: boolean } | undefined
> => {
  const exercises: Exercise[] = []
  let problems = false
  for (const path of inputs) {
    const input = await readInput(path, io)
    warnOf(input, words, io)
    if (input.problems.length > 0) problems = true
    if (input.exercises.length === 0) {
      io.warn(words.noExercise(path))
      return undefined
    }
    for (const exercise of input.exercises) exercises.push(exercise)
  }
  return { exercises, problems }
}

/** Merges several exercises into one; every conflict is named. `undefined` if they cannot be merged. */
export const mergeAll = (
  exercises: ReadonlyArray<Exercise>,
  words: Words,
  io: Io,
): MergedExercise | undefined => {
  const merged = mergeExercises(...exercises)
  if (merged._tag === 'Left') {
    io.warn(describeError(merged.left, words.texts))
    return undefined
  }
  const { conflicts } = merged.right
  warnAll(
    conflicts.map((conflict) => describeConflict(conflict, { texts: words.texts })),
    words,
    io,
  )
  return merged.right
}
