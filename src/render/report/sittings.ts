/**
 * What a report is about: the sittings of one municipality or case, and the tables that show more than one panel.
 *
 * @module
 */
import { districtsOf, type ExplainReportOptions } from '../../explain/explainReport.js'
import { misuse } from '../../model/misuse.js'
import { assertSummary, type ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import { districtsTable } from '../svg/districts.js'
import { datedTable, type DatedPlaces } from '../svg/history.js'
import type { PictureTable } from '../svg/layout.js'
import { placesOf } from './places.js'

/** One summary, or the summaries of several sittings of one municipality or case, oldest first. */
export type Summaries =
  | ExerciseSummary
  | readonly [ExerciseSummary, ...ReadonlyArray<ExerciseSummary>]

/** The sitting that is reported: the last. */
export const reported = (summaries: Summaries): ExerciseSummary => {
  const last = sittings(summaries).at(-1)
  for (const summary of sittings(summaries)) assertSummary(summary)
  if (last === undefined) throw misuse('notAnExercise', 'No summary to report.')
  return last
}

/** Where the sliders stood for `huidig`, with the dates; none unless there are two. */
export const datedPlaces = (summaries: Summaries): ReadonlyArray<DatedPlaces> => {
  const dated = sittings(summaries).flatMap(({ date, moments: { huidig } }) =>
    date === undefined || huidig === undefined ? [] : [{ date, panel: placesOf(huidig) }],
  )
  return dated.length < 2 ? [] : dated
}

/** The table of years and the table of districts. */
export const reportTables = (
  summaries: Summaries,
  options: ExplainReportOptions,
): { readonly history?: PictureTable; readonly districts?: PictureTable } => {
  const dated = datedPlaces(summaries)
  const fit = districtsOf(reported(summaries), options)
  return {
    ...(dated.length === 0 ? {} : { history: datedTable(dated, options.texts) }),
    ...(fit === undefined ? {} : { districts: districtsTable(fit, options) }),
  }
}

const sittings = (summaries: Summaries): ReadonlyArray<ExerciseSummary> =>
  isList(summaries) ? summaries : [summaries]

const isList = (
  summaries: Summaries,
): summaries is readonly [ExerciseSummary, ...ReadonlyArray<ExerciseSummary>] =>
  Array.isArray(summaries)
