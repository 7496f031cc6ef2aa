/**
 * Units at two moments in pairs: what is drawn as a whole when change is the question.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { assertObjects } from '../../model/assertList.js'
import { rank } from '../../model/position.js'
import { assertSlider, type SliderId } from '../../model/slider.js'
import type { CountTable } from '../contingency.js'
import { identity } from '../observation.js'
import { assertUnits, type PanelUnit } from './units.js'

/** The same municipality or case at two moments. */
export interface UnitPair {
  readonly from: PanelUnit
  readonly to: PanelUnit
}

/**
 * The units that are in both lists, in the order of the first. A unit for `bootstrap` and `jackknife`.
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
 * How often each position at the first moment (rows) goes with each at the second (columns), over the pairs
 * with one position at both: the table for `weightedKappa`.
 *
 * @example
 * moveTable([], 'communicatie') // => [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
 */
export const moveTable = (pairs: ReadonlyArray<UnitPair>, slider: SliderId): CountTable => {
  assertObjects(pairs)
  for (const { from, to } of pairs) assertUnits([from, to])
  assertSlider(slider)
  const counts: number[][] = [0, 1, 2].map(() => [0, 0, 0])
  for (const { from, to } of pairs) {
    const [before, after] = [from.positions[slider], to.positions[slider]]
    if (before.length > 1 || after.length > 1) continue
    const row = at(counts, rank(before[0])) // a row for each rank
    row[rank(after[0])] = at(row, rank(after[0])) + 1
  }
  return counts
}
