/**
 * `schuifoefening check`: finds what is wrong with a file, and says what became of each row.
 *
 * @module
 */
import { fileFacts, type FileFacts } from './fileFacts.js'
import { fileNotes, unusedColumns } from './fileNotes.js'
import { problemSentence, readInput, warnOf, type Input } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import { canWrite, deliver, refuseUsage, type Options, jsonText } from './options.js'
import type { Checked } from './words.js'

/** Checks files; names every problem. */
export const check = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, json, words } = options
  if (inputs.length === 0) return refuseUsage(words.noFile, io)
  if (!(await canWrite(options, io))) return EXIT.usage
  let exit: Exit = EXIT.ok
  const pieces: string[] = []
  const checked: object[] = []
  for (const path of inputs) {
    const input = await readInput(path, io)
    const { problems } = input
    const facts = fileFacts(input.bytes)
    if (problems.length > 0) exit = EXIT.problems
    const counts = countsOf(input, facts)
    if (json === true) {
      const told = problems.map((problem) => ({
        ...problem,
        message: problemSentence(problem, words, input.document),
      }))
      const { digits } = facts
      checked.push({ path, ...counts, digits, unused: unusedColumns(facts), problems: told })
    } else {
      warnOf(input, words, io)
      pieces.push(`${words.checked(path, counts, problems.length)}\n`)
      pieces.push(...fileNotes(facts, words, io.columns, 2).map((line) => `${line}\n`))
    }
  }
  await deliver(json === true ? [`${jsonText(checked)}\n`] : pieces, options, io)
  return exit
}

// Every row is in one of these; of documents, the sheets and agreements in them.
const countsOf = ({ rows, exercises, document }: Input, facts: FileFacts): Checked => {
  const inExercises = exercises.reduce((sum, { sheets }) => sum + sheets.length, 0)
  const sheets = inExercises + rows.filter(({ respondent }) => respondent !== undefined).length
  const agreements = exercises.reduce((sum, { agreed = {} }) => sum + Object.keys(agreed).length, 0)
  const panels = rows.filter(({ respondent }) => respondent === undefined).length
  const { blank } = facts
  const parts = { sheets, agreements, panels, blank }
  if (document !== undefined) {
    const documents = Array.isArray(document) ? document.length : 1
    return { exercises: documents, ...parts, notUsed: documents - exercises.length }
  }
  return { rows: facts.rows, ...parts, notUsed: facts.rows - sheets - agreements - panels - blank }
}
