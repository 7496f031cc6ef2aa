/**
 * `schuifoefening survey`: analyses many municipalities, with files to repeat the computation elsewhere.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { collectPanels } from '../analysis/index.js'
import { momentOf } from '../model/words.js'
import { renderPage } from '../render/index.js'
import { EXIT, type Exit, type Io } from './io.js'
import { canWrite, deliver, jsonText, refuseUsage, wholeNumber, type Options } from './options.js'
import { readSurvey } from './readSurvey.js'
import { fileNotes } from './fileNotes.js'
import { surveyFiles } from './surveyFiles.js'
import { agreedNote, datesNote, surveyReport } from './surveyReport.js'
import { surveyResults } from './surveyResults.js'
import { surveyWords } from './surveyWords.js'
import { warnAll } from './warn.js'

const MOST_SEED = 2 ** 32 - 1
const LEAST_DRAWS = 10
const MOST_DRAWS = 100_000

/** Analyses one file; `--files FOLDER` also writes the rows, units and draws for other programs. */
export const survey = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words, json, files } = options
  const [path] = inputs
  if (path === undefined) return refuseUsage(words.noFile, io)
  const { moment: momentText = 'huidig', seed: seedText = '1', draws: drawsText = '2000' } = options
  const moment = momentOf(momentText)
  if (moment === undefined) return refuseUsage(words.notAMoment(momentText), io)
  const seed = wholeNumber(seedText, 0, MOST_SEED)
  if (seed === undefined) return refuseUsage(words.notANumber('--seed', seedText, 0, MOST_SEED), io)
  const draws = wholeNumber(drawsText, LEAST_DRAWS, MOST_DRAWS)
  if (draws === undefined) {
    return refuseUsage(words.notANumber('--draws', drawsText, LEAST_DRAWS, MOST_DRAWS), io)
  }
  if (!(await canWrite(options, io, json === true ? undefined : 'survey.html'))) return EXIT.usage
  if (files !== undefined) await io.makeFolder(files)
  const bytes = path === '-' ? await io.readStdin() : await io.readFile(path)
  const input = await readSurvey(bytes)
  const { rows, problems, ownRoles } = input
  const collected = collectPanels(rows, moment)
  const own = surveyWords(words.texts)
  const tables =
    files === undefined ? {} : surveyFiles(rows, collected, { seed, draws }, words.texts)
  for (const name of files === undefined ? [] : [...Object.keys(tables), RESULTS]) {
    if (!(await canWrite({ ...options, out: `${files}/${name}` }, io))) return EXIT.usage
  }
  for (const line of fileNotes(input.facts, words, io.columns)) io.warn(line)
  io.warn(words.working)
  const results = surveyResults(input, collected, {
    ...{ version: io.version, sha256: createHash('sha256').update(bytes).digest('hex') },
    ...{ moment, seed, draws },
  })
  const numbers = `${jsonText(results)}\n`
  if (files !== undefined) {
    for (const [name, text] of Object.entries({ ...tables, [RESULTS]: numbers })) {
      await io.writeFile(`${files}/${name}`, text)
    }
    io.warn(words.written(files))
  }
  const page = (): string =>
    renderPage(surveyReport(input, collected, results, words.texts), { texts: words.texts })
  await deliver([json === true ? numbers : page()], options, io)
  io.warn(own.used(results.rows, words.texts.moments[moment]))
  warnAll([...agreedNote(results, own), ...datesNote(results, own)], words, io)
  if (results.units === 0) return refuseData(own.noUnit, io)
  const remarks = problems.length + ownRoles.length + collected.similar.length
  const isMixed = results.rows.dropped.conflictingSheets > 0 || results.unitsWithDates > 0
  return isMixed || remarks > 0 ? EXIT.problems : EXIT.ok
}

const RESULTS = 'results.json'

const refuseData = (problem: string, io: Io): Exit => {
  io.warn(problem)
  return EXIT.problems
}
