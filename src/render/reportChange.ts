/**
 * The part of a report about change: the plan to the ambition, and what moved since.
 *
 * @module
 */
import type { Panel } from '../model/panel.js'
import type { Progress } from '../operations/progress.js'
import { planTransition, type TransitionOptions } from '../operations/transition.js'
import type { Texts } from '../texts/texts.js'
import { heading, paragraph, table } from './markdown.js'
import { onlyTexts, upperFirst, valueOf } from './words.js'

/** The blocks of the plan from one panel to another. */
export const reportPlan = (
  from: Panel,
  to: Panel,
  options: TransitionOptions,
  texts: Texts,
): ReadonlyArray<string> => {
  const { headings, notes, phrases, positions, sliders, stepWhys } = texts
  const { routes, reason, steps } = planTransition(from, to, options)
  const labelsOf = (ids: ReadonlyArray<keyof typeof sliders>): ReadonlyArray<string> =>
    ids.map((id) => sliders[id].label)
  const { huidig, ambitie } = texts.moments
  const title = heading(2, phrases.move(headings.plan, huidig, ambitie))
  if (steps.length === 0) return [title, paragraph(notes.noPlan)]
  return [
    title,
    paragraph(
      reason.length > 0 && `${headings.reason}: ${phrases.list(labelsOf(reason))}.`,
      `${phrases.routes(routes)}.`,
      notes.plan,
    ),
    table(
      [headings.step, headings.slider, headings.why, headings.risks, headings.tensions],
      steps.map((step, index) => [
        phrases.number(index + 1),
        phrases.move(
          sliders[step.slider].label,
          positions[step.from].label,
          positions[step.to].label,
        ),
        onlyTexts([
          stepWhys[step.why],
          step.insteadOf.length > 0 && phrases.insteadOf(labelsOf(step.insteadOf)),
        ]).join(' '),
        step.risks.map(({ risk }) => texts.risks[risk].label).join('; ') || texts.words.none,
        step.tensions.map(({ correlation }) => texts.correlations[correlation].label).join('; ') ||
          texts.words.none,
      ]),
    ),
  ]
}

/** The blocks about what moved between the start and the evaluation. */
export const reportProgress = (
  { sliders, gapClosure }: Progress,
  texts: Texts,
): ReadonlyArray<string> => {
  const { headings, moments, notes, phrases, positions, progress, words } = texts
  const closed = valueOf(gapClosure)
  const within = sliders.some(({ withinDisagreement }) => withinDisagreement)
  return [
    heading(2, headings.progress),
    table(
      [
        headings.slider,
        headings.start,
        upperFirst(moments.ambitie),
        upperFirst(moments.evaluatie),
        headings.summary,
      ],
      sliders.map(({ slider, start, ambition, now, status, withinDisagreement }) => [
        texts.sliders[slider].label,
        positions[start].label,
        positions[ambition].label,
        positions[now].label,
        onlyTexts([progress[status].label, withinDisagreement && words.withinDisagreement]).join(
          '; ',
        ),
      ]),
    ),
    paragraph(
      closed !== undefined && phrases.gapClosure(closed),
      within && notes.withinDisagreement,
    ),
  ]
}
