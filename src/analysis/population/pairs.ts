/**
 * Pairs of the same unit at two moments: what to resample when the question is about change.
 *
 * @module
 */
import { assertObjects } from '../../model/assertList.js'
import { assertSlider, type SliderId } from '../../model/slider.js'
import type { CountTable } from '../contingency.js'
import { countsOf } from '../counts.js'
import { identity } from '../observation.js'
import { cellOf, tableOf } from './cells.js'
import { assertUnits, type PanelUnit } from './units.js'

/** The same municipality or case at two moments. */
export interface UnitPair {
  readonly from: PanelUnit
  readonly to: PanelUnit
}

/**
 * The units that are in both lists, in the order of the first. A unit for `bootstrap` and `jackknife`;
 * `changeBetween` takes their panels.
 *
 * @example
 * pairUnits([], []) // => []
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
 * pairs with exactly one position at both: the table for `weightedKappa`.
 *
 * @example
 * moveTable([], 'communicatie') // => [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
 */
export const moveTable = (pairs: ReadonlyArray<UnitPair>, slider: SliderId): CountTable => {
  assertObjects(pairs)
  for (const { from, to } of pairs) assertUnits([from, to])
  assertSlider(slider)
  return tableOf(
    countsOf(pairs.map(({ from, to }) => cellOf(from.positions[slider], to.positions[slider]))),
  )
}
