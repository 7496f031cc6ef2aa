/**
 * `schuifoefening report`: one report of an exercise.
 *
 * @module
 */
import { summariseExercise } from '../index.js'
import { explainReport } from '../explain/index.js'
import { renderReportHtml, renderReportMarkdown } from '../render/index.js'
import { EXIT, type Exit, type Io } from './io.js'
import { readMerged } from './merge.js'
import { deliver, reasonOf, type Options } from './options.js'

/** Makes a report of the exercise in the files. */
export const report = async (options: Options, io: Io): Promise<Exit> => {
  const { words, json, markdown } = options
  const reason = reasonOf(options.reason)
  if (options.reason !== undefined && reason === undefined) {
    io.warn(words.notAReason(options.reason))
    return EXIT.usage
  }
  const merged = await readMerged(options, io)
  if ('exit' in merged) return merged.exit
  const summary = summariseExercise(merged.exercise)
  const how = { texts: words.texts, reason }
  const text =
    json === true
      ? `${JSON.stringify(explainReport(summary, how), undefined, 2)}\n`
      : markdown === true
        ? renderReportMarkdown(summary, how)
        : renderReportHtml(summary, how)
  const delivered = await deliver(text, options, io)
  return delivered === EXIT.ok && merged.problems ? EXIT.problems : delivered
}
