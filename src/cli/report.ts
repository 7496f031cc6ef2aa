/**
 * `schuifoefening report`: makes one report of an exercise.
 *
 * @module
 */
import { join, parse } from 'node:path'
import { summariseExercise, type Exercise, type ExerciseSummary } from '../index.js'
import { explainReport, type ExplainReportOptions } from '../explain/index.js'
import {
  renderReportHtml,
  renderReportMarkdown,
  reportPictures,
  type PlacedPicture,
} from '../render/index.js'
import { readNeeds } from './input.js'
import { EXIT, type Exit, type Io } from './io.js'
import { mergeAll, readAllExercises } from './merge.js'
import { canWrite, deliver, reasonOf, refuseUsage, type Options, jsonText } from './options.js'
import { say } from './warn.js'

/**
 * Makes a report of the exercise in the files. Exercises with the same date are merged; several dates
 * form a history, and the last is reported.
 */
export const report = async (options: Options, io: Io): Promise<Exit> => {
  const { inputs, words, json, markdown } = options
  const reason = reasonOf(options.reason)
  if (options.reason !== undefined && reason === undefined) {
    return refuseUsage(words.notAReason(options.reason), io)
  }
  if (inputs.length === 0) return refuseUsage(words.noFile, io)
  const page = json === true || markdown === true ? undefined : 'report.html'
  if (!(await canWrite(options, io, page))) return EXIT.usage
  const read = await readAllExercises(options, io)
  if (read === undefined) return EXIT.problems
  const dates = [...new Set(read.exercises.flatMap(({ date }) => date ?? []))].sort()
  if (dates.length > 1 && read.exercises.some(({ date }) => date === undefined)) {
    say(words.needsDates, io)
    return EXIT.problems
  }
  if (new Set(read.exercises.map(subjectOf)).size > 1 || dates.length < 2) dates.splice(0)
  const needs = await readNeeds(options, io)
  if (needs === undefined) return EXIT.problems
  let problems = read.problems || needs.problems
  const of = (date: string) => read.exercises.filter((exercise) => exercise.date === date)
  const sittings = dates.length === 0 ? [read.exercises] : dates.map(of)
  const merged = sittings.flatMap((sitting) => mergeAll(sitting, options, io) ?? [])
  if (merged.some(({ conflicts }) => conflicts.length > 0)) problems = true
  const summaries = merged.map(({ exercise, conflicts }) =>
    summariseExercise(exercise, { conflicts }),
  )
  const [first, ...later] = summaries
  if (first === undefined) return EXIT.problems
  const dated = summaries.flatMap(({ date, respondents }) =>
    date === undefined ? [] : [[date, respondents.length] as const],
  )
  if (dated.length > 1) say(words.sittings(dated), io)
  const how = { texts: words.texts, reason, districts: needs.districts }
  const text =
    json === true
      ? `${jsonText(explainReport(later.at(-1) ?? first, how))}\n`
      : markdown === true
        ? await markdownOf([first, ...later], how, options, io)
        : renderReportHtml([first, ...later], how)
  await deliver([text], options, io)
  return problems ? EXIT.problems : EXIT.ok
}

// A Markdown file has its pictures as files next to it. They are written first, so a report never
// refers to a missing picture.
const markdownOf = async (
  summaries: readonly [ExerciseSummary, ...ReadonlyArray<ExerciseSummary>],
  how: ExplainReportOptions,
  { out, words }: Options,
  io: Io,
): Promise<string> => {
  if (out === undefined) return renderReportMarkdown(summaries, how)
  const { dir, name } = parse(out)
  const pictures: PlacedPicture[] = []
  for (const { svg, ...picture } of reportPictures(summaries, how)) {
    const address = `${name}-${picture.id}.svg`
    pictures.push({ ...picture, address })
    await deliver([`${svg}\n`], { out: join(dir, address), words }, io)
  }
  return renderReportMarkdown(summaries, { ...how, pictures })
}

const subjectOf = ({ subject }: Exercise): string => JSON.stringify(Object.entries(subject).sort())
