/**
 * `schuifoefening check`: what is wrong with a file.
 *
 * @module
 */
import { readInput } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import type { Options } from './options.js'
import { warnAll } from './warn.js'

/** Checks files; names every problem. */
export const check = async ({ inputs, words }: Options, io: Io): Promise<Exit> => {
  if (inputs.length === 0) {
    io.warn(words.noInput)
    return EXIT.usage
  }
  let exit: Exit = EXIT.ok
  for (const path of inputs) {
    const { rows, exercises, problems } = await readInput(path, words, io)
    warnAll(problems, words, io)
    if (problems.length > 0) exit = EXIT.problems
    const sheets = exercises.reduce((sum, exercise) => sum + exercise.sheets.length, 0)
    await io.print(`${words.checked(path, rows.length || sheets, problems.length)}\n`)
  }
  return exit
}
