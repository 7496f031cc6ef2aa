/**
 * What an exercise comes to: the panel of a moment, and the progress between its moments. Both follow
 * from what the group agreed on and, where nothing was agreed, from the middle of the answers.
 *
 * Source: 2.1 (current position and ambition), 8.2 (evaluate after a year). Formalisation: ours.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import { none, some } from 'fp-ts/lib/Option.js'
import type { Option } from '../model/either.js'
import { parsePanel } from '../model/panel.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS } from '../model/slider.js'
import { medianPosition } from './agreement.js'
import type { Exercise, Moment } from '../model/exercise.js'
import { evaluateProgress, type Progress, type ProgressOptions } from './progress.js'
import { summariseExercise, type MomentSummary } from './sessionSummary.js'

/**
 * The panel of a moment: per slider what the group agreed on and, where nothing was agreed, the
 * median of the answers. A slider without either, or with a median between two positions, is left
 * unanswered: nothing is invented.
 *
 * Law: permuting the sheets changes nothing.
 *
 * @example
 * panelAt({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'laag', procesMetBewoners: 'laag' } }], agreed: { huidig: { communicatie: 'midden' } } }, 'huidig') // => { procesMetBewoners: 'laag', communicatie: 'midden' }
 */
export const panelAt = (exercise: Exercise, moment: Moment): PartialPanel => {
  const summary = summaryOf(exercise, moment)
  return SLIDER_IDS.reduce<PartialPanel>((panel, slider) => {
    const position =
      exercise.agreed?.[moment]?.[slider] ??
      (summary && medianPosition(summary.sliders[slider].median))
    return position === undefined ? panel : { ...panel, [slider]: position }
  }, {})
}

/**
 * The progress of an exercise: from the panel of `huidig`, seen from that of `ambitie`, to that of
 * `evaluatie` ({@link panelAt}), with the ranges of the answers at the evaluation. `none` unless all
 * three panels are complete.
 *
 * @example
 * evaluateExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [], agreed: { huidig: panelFromKey('LLLLL'), ambitie: panelFromKey('LLHLL') } }) // => { _tag: 'None' }
 */
export const evaluateExercise = (exercise: Exercise): Option<Progress> => {
  const [start, ambition, now] = (['huidig', 'ambitie', 'evaluatie'] as const).map((moment) =>
    parsePanel(panelAt(exercise, moment)),
  )
  if (!start || isLeft(start) || !ambition || isLeft(ambition) || !now || isLeft(now)) return none
  const ranges = rangesOf(summaryOf(exercise, 'evaluatie'))
  return some(evaluateProgress(start.right, ambition.right, now.right, { ranges }))
}

const summaryOf = (exercise: Exercise, wanted: Moment): MomentSummary | undefined =>
  summariseExercise(exercise).moments.find(({ moment }) => moment === wanted)

const rangesOf = (summary: MomentSummary | undefined): NonNullable<ProgressOptions['ranges']> =>
  Object.fromEntries(
    SLIDER_IDS.flatMap((slider) => {
      const range = summary?.sliders[slider].range
      return range?._tag === 'Some' ? [[slider, range.value]] : []
    }),
  )
