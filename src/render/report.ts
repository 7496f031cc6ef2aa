/**
 * The report of a whole exercise, in Markdown.
 *
 * @module
 */
import type { ReasonId } from '../catalogue/reasons.js'
import { parsePanel, type Panel } from '../model/panel.js'
import type { SliderId } from '../model/slider.js'
import type { Exercise, Moment } from '../operations/exercise.js'
import type { Texts } from '../texts/texts.js'
import { upperFirst } from './legend.js'
import { heading, joinBlocks, paragraph, quotation } from './markdown.js'
import { reportAgenda } from './reportAgenda.js'
import { reportPlan, reportProgress } from './reportChange.js'
import { reportClosest } from './reportClosest.js'
import { medianWord, momentsOf, reportMoment } from './reportMoment.js'
import { reportRisks } from './reportRisks.js'

/**
 * What else a report can be told: the reason for starting, which decides what comes first in the plan.
 *
 * @example
 * const options: ReportOptions = { reason: 'optrekken-met-bewoners' }
 * renderReport({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }, nl, options).split('\n')[0] // => '# Verslag van de schuifoefening: Voorbeeldstad (verzonnen)'
 */
export interface ReportOptions {
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
  const moments = momentsOf(exercise)
  const panelAt = (wanted: Moment): Panel | undefined => {
    const parsed = parsePanel(moments.find(({ moment }) => moment === wanted)?.panel)
    return parsed._tag === 'Right' ? parsed.right : undefined
  }
  const [start, ambition, now] = [panelAt('huidig'), panelAt('ambitie'), panelAt('evaluatie')]
  const evaluation = moments.find(({ moment }) => moment === 'evaluatie')?.summary
  return joinBlocks([
    heading(1, `${headings.report}: ${subject.name}`),
    ...(subject.kind === 'casus' && subject.municipality !== undefined
      ? [paragraph(`${upperFirst(words.municipality)}: ${subject.municipality}.`)]
      : []),
    quotation(notes.opinion),
    ...(moments.length === 0 ? [paragraph(notes.noAnswers)] : []),
    ...moments.flatMap((found) => [
      heading(2, `${headings.panel}: ${texts.moments[found.moment]}`),
      ...reportMoment(found, texts),
      ...reportClosest(found.panel, (slider) => medianWord(found.summary, slider, texts), texts),
      ...reportRisks(found.panel, texts),
    ]),
    ...reportAgenda(exercise, texts),
    ...(start && ambition ? reportPlan(start, ambition, options, texts) : []),
    ...(start && ambition && now
      ? reportProgress({ start, ambition, now }, evaluation, texts)
      : []),
    heading(2, headings.sources),
    paragraph(notes.attribution),
  ])
}
