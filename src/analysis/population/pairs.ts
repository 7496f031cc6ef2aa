/**
 * Pairs of the same unit at two moments, for questions about change, and their statistics. A pair is
 * drawn as a whole.
 *
 * @module
 */
import { assertObjects } from '../../model/assertList.js'
import { noNumber } from '../../model/noNumber.js'
import { assertSlider, type SliderId } from '../../model/slider.js'
import { sum, type CountTable } from '../contingency.js'
import { countsOf } from '../counts.js'
import { weightedKappa, type KappaWeighting } from '../kappa.js'
import { identity } from '../observation.js'
import { countedStatistic, type CountedStatistic } from '../resampling/statistic.js'
import { cellOf, tableOf } from './cells.js'
import { assertUnits, type PanelUnit } from './units.js'

/** The same municipality or case at two moments. */
export interface UnitPair {
  readonly from: PanelUnit
  readonly to: PanelUnit
}

/**
 * Pairs the units that are in both lists, in the order of the first. Use the pairs for `changeBetween`,
 * and for `bootstrap` and `jackknife` with a statistic of change.
 *
 * @example
 * const subject = { kind: 'gemeente', name: 'Aaburg (verzonnen)' } as const
 * const now = panelSets([{ subject, panel: { communicatie: 'laag' } }], 'huidig')
 * const ambition = panelSets([{ subject, moment: 'ambitie', panel: { communicatie: 'hoog' } }], 'ambitie')
 * pairUnits(now, ambition).map(({ from, to }) => [from.panel, to.panel]) // => [[{ communicatie: 'laag' }, { communicatie: 'hoog' }]]
 */
export const pairUnits = (
  from: ReadonlyArray<PanelUnit>,
  to: ReadonlyArray<PanelUnit>,
): ReadonlyArray<UnitPair> => {
  assertUnits(from)
  assertUnits(to)
  const later = new Map(to.map((unit) => [JSON.stringify(identity(unit.subject)), unit]))
  return from.flatMap((unit) => {
    const other = later.get(JSON.stringify(identity(unit.subject)))
    return other === undefined ? [] : [{ from: unit, to: other }]
  })
}

/**
 * How often each position at the first moment (rows) goes with each at the second (columns), over the
 * pairs with exactly one position at both.
 *
 * @example
 * const subject = { kind: 'gemeente', name: 'Aaburg (verzonnen)' } as const
 * const now = panelSets([{ subject, panel: { communicatie: 'laag' } }], 'huidig')
 * const ambition = panelSets([{ subject, moment: 'ambitie', panel: { communicatie: 'hoog' } }], 'ambitie')
 * moveTable(pairUnits(now, ambition), 'communicatie') // => [[0, 0, 1], [0, 0, 0], [0, 0, 0]]
 */
export const moveTable = (pairs: ReadonlyArray<UnitPair>, slider: SliderId): CountTable => {
  assertObjects(pairs)
  assertSlider(slider)
  return tableOf(countsOf(pairs.map(moveOn(slider))))
}

/**
 * Kappa of the two moments, over the pairs with exactly one position at both, as a statistic for
 * `bootstrap` and `jackknife`, which count pairs with the same move. No number, and throws, as
 * `weightedKappa`.
 *
 * @example
 * kappaStatistic('communicatie')([]) // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
 */
export const kappaStatistic = (
  slider: SliderId,
  weighting: KappaWeighting = 'linear',
): CountedStatistic<UnitPair> => {
  assertSlider(slider)
  weightedKappa([], weighting) // refuses another weighting
  return countedStatistic(moveOn(slider), (counts) => weightedKappa(tableOf(counts), weighting))
}

/**
 * The mean number of steps, up positive and down negative, over the pairs with exactly one position at
 * both, as a statistic for `bootstrap` and `jackknife`, which count pairs with the same move. No number
 * (`tooFewValues`) without such a pair.
 *
 * Law: exchanging the moments changes the sign.
 *
 * @example
 * changeStatistic('communicatie')([]) // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
 */
export const changeStatistic = (slider: SliderId): CountedStatistic<UnitPair> => {
  assertSlider(slider)
  return countedStatistic(moveOn(slider), (counts) => {
    const table = tableOf(counts)
    const n = sum(table.map(sum))
    const steps = sum(table.flatMap((row, i) => row.map((count, j) => (j - i) * count)))
    return n === 0 ? noNumber('tooFewValues') : steps / n
  })
}

const moveOn =
  (slider: SliderId) =>
  (pair: UnitPair): number => {
    assertObjects([pair])
    const { from, to } = pair
    assertUnits([from, to])
    return cellOf(from.positions[slider], to.positions[slider])
  }
