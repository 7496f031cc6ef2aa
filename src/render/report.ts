/**
 * The report of a whole exercise, in Markdown.
 *
 * @module
 */
import type { ReasonId } from '../catalogue/reasons.js'
import type { SliderId } from '../model/slider.js'
import { MOMENTS } from '../model/exercise.js'
import { isComplete } from '../model/partialPanel.js'
import type { ExerciseSummary } from '../operations/summary/exerciseSummary.js'
import type { Texts } from '../texts/texts.js'
import { upperFirst } from './legend.js'
import { heading, joinBlocks, paragraph } from './markdown.js'
import { reportAgenda } from './reportAgenda.js'
import { reportPlan, reportProgress } from './reportChange.js'
import { reportClosest } from './reportClosest.js'
import { medianWord, reportMoment } from './reportMoment.js'
import { reportRisks } from './reportRisks.js'
import { valueOf } from './words.js'

/**
 * What else a report can be told: the reason for starting, which decides what comes first in the plan.
 *
 * @example
 * const options: ReportOptions = { reason: 'optrekken-met-bewoners' }
 * renderReport(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), nl, options).split('\n')[0] // => '# Verslag van de schuifoefening: Voorbeeldstad (verzonnen)'
 */
export interface ReportOptions {
  /** Decides what comes first in the plan: one of chapter 3, or the sliders of your own. */
  readonly reason?: ReasonId | ReadonlyArray<SliderId>
}

/**
 * The report of an exercise, from its summary: per moment who said what, the closest profiles and why, what is
 * uncertain, risks and tensions; then the discussion agenda, the plan from now to the ambition, what
 * moved after a year, and the sources. What is not known is left out or called unanswered.
 *
 * The panel of a moment is what the group agreed on and, where nothing was agreed, the middle of the
 * answers. CommonMark with the tables of GitHub; texts of the caller are escaped.
 *
 * @example
 * renderReport(summariseExercise({ subject: { kind: 'gemeente', name: 'A | B' }, sheets: [] }), en).split('\n')[0] // => '# Report of the slider exercise: A \\| B'
 */
export const renderReport = (
  summary: ExerciseSummary,
  texts: Texts,
  options: ReportOptions = {},
): string => {
  const { headings, notes, words } = texts
  const { subject, sliders } = summary
  const moments = MOMENTS.flatMap((moment) => summary.moments[moment] ?? [])
  const [start, ambition] = [summary.moments.huidig?.panel, summary.moments.ambitie?.panel]
  const progress = valueOf(summary.progress)
  return joinBlocks([
    heading(1, `${headings.report}: ${subject.name}`),
    subject.kind === 'casus' &&
      subject.municipality !== undefined &&
      paragraph(`${upperFirst(words.municipality)}: ${subject.municipality}.`),
    `> ${paragraph(notes.opinion)}`,
    moments.length === 0 && paragraph(notes.noAnswers),
    ...moments.flatMap((found) => [
      heading(2, `${headings.panel}: ${texts.moments[found.moment]}`),
      ...reportMoment(found, sliders, texts),
      ...reportClosest(found.panel, (slider) => medianWord(found.sliders[slider], texts), texts),
      ...reportRisks(found.panel, texts),
    ]),
    ...reportAgenda(summary.agenda, texts),
    ...(start && ambition && isComplete(start) && isComplete(ambition)
      ? reportPlan(start, ambition, options, texts)
      : []),
    ...(progress ? reportProgress(progress, texts) : []),
    heading(2, headings.sources),
    paragraph(notes.attribution),
  ])
}
