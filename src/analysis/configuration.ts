/**
 * Configuration table: which panels were observed, how often and where, and which were not (logical
 * remainders). The starting point of a qualitative comparative analysis (QCA).
 *
 * Use other tools for minimisation; `qcaCsv` writes what R's package QCA reads.
 *
 * Source: Ragin 2008 (configurations, logical remainders); Thiem & Dusa 2013 (multi-value sets in
 * R's QCA).
 *
 * @module
 */
import { at } from '../model/known.js'
import { assertObjects } from '../model/assertList.js'
import {
  allPanels,
  assertPanel,
  panelCode,
  panelKey,
  type Panel,
  type PanelKey,
} from '../model/panel.js'
import { rank } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'
import { toCsv } from './csv.js'
import { refusal } from './misuse.js'

/**
 * A full panel with the name of the case that it belongs to.
 *
 * @example
 * const observed: ObservedCase = { id: 'Voorbeeldstad (verzonnen)', panel: panelFromKey('LLMML') }
 * configurationTable([observed]).remainders.length // => 242
 */
export interface ObservedCase {
  /** The name of the case. */
  readonly id: string
  readonly panel: Panel
}

/**
 * A panel that was observed, how often, and in which cases, in alphabetical order.
 *
 * @example
 * const [row]: ReadonlyArray<Configuration> = configurationTable([{ id: 'b', panel: panelFromKey('LLMML') }, { id: 'a', panel: panelFromKey('LLMML') }]).rows
 * row // => { key: 'LLMML', panel: panelFromKey('LLMML'), count: 2, cases: ['a', 'b'] }
 */
export interface Configuration {
  readonly key: PanelKey
  readonly panel: Panel
  /** How many cases have it, 1 or more. */
  readonly count: number
  /** Their ids, in alphabetical order. */
  readonly cases: ReadonlyArray<string>
}

/**
 * All 243 panels: those observed, most frequent first, and the others.
 *
 * @example
 * const table: ConfigurationTable = configurationTable([])
 * table.remainders.length // => 243
 */
export interface ConfigurationTable {
  /** The number of cases. */
  readonly cases: number
  /** The observed panels, most frequent first, then in code order. */
  readonly rows: ReadonlyArray<Configuration>
  /** The logical remainders: panels that nobody had, in code order. */
  readonly remainders: ReadonlyArray<PanelKey>
}

/**
 * The configuration table of observed cases.
 *
 * Laws: permuting the cases changes nothing; rows and remainders together are 243; counts add up to the
 * number of cases.
 *
 * @example
 * configurationTable([{ id: 'a', panel: panelFromKey('HHHHH') }]).rows.map(({ key }) => key) // => ['HHHHH']
 */
export const configurationTable = (cases: ReadonlyArray<ObservedCase>): ConfigurationTable => {
  assertObjects(cases)
  const found = new Map(allPanels().map((_, code): [number, string[]] => [code, []]))
  cases.forEach(({ id, panel }) => found.get(panelCode(panel))?.push(id))
  const all = [...found].map(([code, names]): Configuration => {
    const panel = at(allPanels(), code) // a code of the list
    const ids = names.sort()
    return { key: panelKey(panel), panel, count: ids.length, cases: ids }
  })
  return {
    cases: cases.length,
    rows: all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    remainders: all.filter(({ count }) => count === 0).map(({ key }) => key),
  }
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
