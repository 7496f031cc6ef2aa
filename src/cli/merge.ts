/**
 * `schuifoefening merge`: puts the sheets of one exercise into one file.
 *
 * @module
 */
import {
  mergeExercises,
  pseudonymiseMerged,
  type Exercise,
  type MergeConflict,
  type MergedExercise,
} from '../index.js'
import { describeConflict } from '../explain/index.js'
import { describeError } from '../texts/index.js'
import { readInput, warnOf } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import { canWrite, deliver, refuseUsage, type Options, jsonText } from './options.js'
import { say, warnAll } from './warn.js'

/** Merges files; conflicts go to the error output. */
export const merge = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words } = options
  if (inputs.length === 0) return refuseUsage(words.noFile, io)
  if (!(await canWrite(options, io))) return EXIT.usage
  const read = await readAllExercises(options, io)
  if (read === undefined) return EXIT.problems
  const merged = mergeAll(read.exercises, options, io)
  if (merged === undefined) return EXIT.problems
  const { exercise, conflicts } = merged
  const text = `${jsonText(exercise)}\n`
  await deliver([text], options, io)
  const has = (about: MergeConflict['about']): boolean =>
    conflicts.some((conflict) => conflict.about === about)
  const advice = [
    ...(has('date') ? [words.datesDiffer] : []),
    ...(has('answer') || has('agreed') ? [words.keepsOne] : []),
  ]
  warnAll(advice, words, io)
  return read.problems || conflicts.length > 0 ? EXIT.problems : EXIT.ok
}

/**
 * The exercises of all inputs, as `readExercises` finds them; problems are named. `undefined` if a file has none.
 */
export const readAllExercises = async (
  { inputs, words, pseudonyms }: Options,
  io: Io,
): Promise<
  { readonly exercises: ReadonlyArray<Exercise>; readonly problems: boolean } | undefined
> => {
  const exercises: Exercise[] = []
  let problems = false
  for (const path of inputs) {
    const input = await readInput(path, io, () => true)
    if (input.exercises.length === 0) {
      // Then no row has a subject: that is said once.
      const others = input.problems.filter(({ error }) => error.code !== 'missingSubject')
      warnOf({ ...input, problems: others, pseudonyms }, words, io)
      say(words.noExercise(path, others.length < input.problems.length), io)
      return undefined
    }
    warnOf({ ...input, pseudonyms }, words, io)
    if (input.problems.length > 0) problems = true
    for (const exercise of input.exercises) exercises.push(exercise)
  }
  return { exercises, problems }
}

/**
 * Merges several exercises into one, with pseudonyms if those are asked for; every conflict is named.
 * `undefined` if they cannot be merged.
 */
export const mergeAll = (
  exercises: ReadonlyArray<Exercise>,
  { words, pseudonyms }: Options,
  io: Io,
): MergedExercise | undefined => {
  const named = mergeExercises(...exercises)
  if (named._tag === 'Left') {
    say(describeError(named.left, words.texts), io)
    return undefined
  }
  const merged = pseudonyms === true ? pseudonymiseMerged(named.right) : named.right
  warnAll(
    merged.conflicts.map((conflict) => describeConflict(conflict, { texts: words.texts })),
    words,
    io,
  )
  return merged
}
