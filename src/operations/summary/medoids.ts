/**
 * Medoids: the respondents whose panels lie closest to those of the others.
 *
 * @module
 */
import { at } from '../../model/known.js'
import type { MarkedSheet } from './contested.js'
import type { Panel } from '../../model/panel.js'
import { POSITIONS, rank, stepsApart } from '../../model/position.js'
import { SLIDER_IDS } from '../../model/slider.js'
import { countAnswers } from './sliderSummary.js'

/** A sheet with a position on all five sliders. */
export type CompleteSheet = MarkedSheet & { readonly answers: Panel }

/**
 * The respondents whose panels have the smallest total number of steps to all panels, including ties,
 * in code-unit order. Steps add up per slider, so counting its three positions is enough, and the work
 * is linear in the number of sheets.
 */
export const medoidsOf = (sheets: ReadonlyArray<CompleteSheet>): ReadonlyArray<string> => {
  const costs = SLIDER_IDS.map((slider) => {
    const { counts } = countAnswers(slider, sheets)
    return POSITIONS.map((position) =>
      POSITIONS.reduce((sum, other) => sum + counts[other] * stepsApart(position, other), 0),
    )
  })
  const totals = sheets.map(({ answers }) =>
    SLIDER_IDS.reduce((sum, slider, i) => sum + at(at(costs, i), rank(answers[slider])), 0),
  )
  const smallest = totals.reduce((least, total) => Math.min(least, total), Infinity)
  return sheets
    .filter((_, index) => totals[index] === smallest)
    .map(({ respondent }) => respondent)
    .sort()
}
