/**
 * The report of a whole exercise, in Markdown.
 *
 * @module
 */
import type { ReasonId } from '../catalogue/reasons.js'
import { parsePanel } from '../model/panel.js'
import type { SliderId } from '../model/slider.js'
import { MOMENTS, type Exercise } from '../model/exercise.js'
import { evaluateExercise, panelAt } from '../operations/exerciseResult.js'
import { summariseExercise } from '../operations/sessionSummary.js'
import type { Texts } from '../texts/texts.js'
import { heading, joinBlocks, paragraph } from './markdown.js'
import { reportAgenda } from './reportAgenda.js'
import { reportPlan, reportProgress } from './reportChange.js'
import { reportClosest } from './reportClosest.js'
import { medianWord, reportMoment } from './reportMoment.js'
import { reportRisks } from './reportRisks.js'
import { upperFirst, valueOf } from './words.js'

/**
 * What else a report can be told: the reason for starting, which decides what comes first in the plan.
 *
 * @example
 * const options: ReportOptions = { reason: 'optrekken-met-bewoners' }
 * renderReport({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }, nl, options).split('\n')[0] // => '# Verslag van de schuifoefening: Voorbeeldstad (verzonnen)'
 */
export interface ReportOptions {
  /** Decides what comes first in the plan: one of chapter 3, or the sliders of your own. */
  readonly reason?: ReasonId | ReadonlyArray<SliderId>
}

/**
 * The report of an exercise: per moment who said what, the closest profiles and why, what is
 * uncertain, risks and tensions; then the discussion agenda, the plan from now to the ambition, what
 * moved after a year, and the sources. What is not known is left out or called unanswered.
 *
 * The panel of a moment is what the group agreed on and, where nothing was agreed, the middle of the
 * answers. CommonMark with the tables of GitHub; texts of the caller are escaped.
 *
 * @example
 * renderReport({ subject: { kind: 'gemeente', name: 'A | B' }, sheets: [] }, en).split('\n')[0] // => '# Report of the slider exercise: A \\| B'
 */
export const renderReport = (
  exercise: Exercise,
  texts: Texts,
  options: ReportOptions = {},
): string => {
  const { headings, notes, words } = texts
  const { subject } = exercise
  const summaries = summariseExercise(exercise).moments
  const moments = MOMENTS.flatMap((moment) => {
    const summary = summaries.find((found) => found.moment === moment)
    const agreed = exercise.agreed?.[moment]
    return summary || agreed ? [{ moment, summary, agreed: agreed ?? {} }] : []
  })
  const [start, ambition] = (['huidig', 'ambitie'] as const).map((moment) =>
    parsePanel(panelAt(exercise, moment)),
  )
  const progress = valueOf(evaluateExercise(exercise))
  return joinBlocks([
    heading(1, `${headings.report}: ${subject.name}`),
    subject.kind === 'casus' &&
      subject.municipality !== undefined &&
      paragraph(`${upperFirst(words.municipality)}: ${subject.municipality}.`),
    `> ${paragraph(notes.opinion)}`,
    moments.length === 0 && paragraph(notes.noAnswers),
    ...moments.flatMap(({ moment, summary, agreed }) => {
      const panel = panelAt(exercise, moment)
      return [
        heading(2, `${headings.panel}: ${texts.moments[moment]}`),
        ...reportMoment(summary, agreed, texts),
        ...reportClosest(panel, (slider) => medianWord(summary, slider, texts), texts),
        ...reportRisks(panel, texts),
      ]
    }),
    ...reportAgenda(exercise, texts),
    ...(start?._tag === 'Right' && ambition?._tag === 'Right'
      ? reportPlan(start.right, ambition.right, options, texts)
      : []),
    ...(progress ? reportProgress(progress, texts) : []),
    heading(2, headings.sources),
    paragraph(notes.attribution),
  ])
}
