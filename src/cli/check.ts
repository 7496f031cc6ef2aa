/**
 * `schuifoefening check`: finds what is wrong with a file.
 *
 * @module
 */
import { problemSentence, readInput, warnOf } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import { canWrite, deliver, refuseUsage, type Options, jsonText } from './options.js'

/** Checks files; names every problem. */
export const check = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, json, words } = options
  if (inputs.length === 0) return refuseUsage(words.noFile, io)
  if (!(await canWrite(options, io))) return EXIT.usage
  let exit: Exit = EXIT.ok
  const checked: Array<{ path: string; good: number; problems: ReadonlyArray<object> }> = []
  for (const path of inputs) {
    const input = await readInput(path, io)
    const { rows, exercises, problems } = input
    if (problems.length > 0) exit = EXIT.problems
    if (json !== true) warnOf(input, words, io)
    const sheets = exercises.reduce((sum, exercise) => sum + exercise.sheets.length, 0)
    checked.push({
      path,
      good: rows.length + (sheets === 0 ? exercises.length : sheets),
      problems: problems.map((problem) => ({
        ...problem,
        message: problemSentence(problem, words, input.document),
      })),
    })
  }
  await deliver(
    json === true
      ? [`${jsonText(checked)}\n`]
      : checked.map(
          ({ path, good, problems }) => `${words.checked(path, good, problems.length)}\n`,
        ),
    options,
    io,
  )
  return exit
}
