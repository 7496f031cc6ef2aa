/**
 * Writing cases for qualitative comparative analysis (QCA) with R's package. That package does the
 * minimisation. You have to supply an outcome yourself: the exercise has none.
 *
 * Source: Thiem & Dusa 2013 (multi-value sets in R's QCA).
 *
 * @module
 */
import { assertObjects } from '../model/assertList.js'
import { toCsv } from '../model/csv.js'
import { assertPanel, type Panel } from '../model/panel.js'
import { rank } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'
import { refusal } from './misuse.js'

/**
 * A full panel with the name of the case that it belongs to.
 *
 * @example
 * const observed: ObservedCase = { id: 'Voorbeeldstad (verzonnen)', panel: panelFromKey('LLMML') }
 * qcaCsv([observed]).split('\n').length // => 3
 */
export interface ObservedCase {
  /** The name of the case. */
  readonly id: string
  readonly panel: Panel
}

/**
 * Observed cases as CSV for R's package QCA: the case id first, then a column per slider in upper case,
 * without separators between the letters, with levels as whole numbers from 0. In R: `read.csv(file,
 * row.names = 1, encoding = "UTF-8")`.
 *
 * Law: cases appear in the order given. Throws `duplicateCase`: R refuses rows that share a name.
 *
 * @example
 * qcaCsv([{ id: 'a', panel: panelFromKey('LLMMH') }]).split('\n')[1] // => 'a,0,0,1,1,2'
 */
export const qcaCsv = (cases: ReadonlyArray<ObservedCase>): string => {
  assertObjects(cases)
  const ids = new Set<string>()
  for (const { id, panel } of cases) {
    if (ids.has(id)) throw refusal('duplicateCase', `Two cases are called ${id}.`)
    ids.add(id)
    assertPanel(panel)
  }
  return toCsv([
    ['CASE', ...SLIDER_IDS.map((slider) => slider.toUpperCase())],
    ...cases.map(({ id, panel }) => [id, ...SLIDER_IDS.map((slider) => rank(panel[slider]))]),
  ])
}
