/**
 * Association of two sliders over units, and its bounds when answers are missing.
 *
 * @module
 */
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import { assertSlider, type SliderId } from '../../model/slider.js'
import { association, pairs, type Association } from '../association.js'
import { sum } from '../contingency.js'
import { countsOf } from '../counts.js'
import { oneOf } from '../options.js'
import { countedStatistic, type CountedStatistic } from '../resampling/statistic.js'
import { cellOf, tableOf } from './cells.js'
import { exactBounds, openKinds, type OpenKind, type StatisticBounds } from './bounds.js'
import { assertUnits, type PanelUnit } from './units.js'

/**
 * The association of two sliders over the units that have one position on both; the first slider is X.
 *
 * @example
 * unitAssociation([], 'procesMetBewoners', 'communicatie').tauB // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
 */
export const unitAssociation = (
  units: ReadonlyArray<Pick<PanelUnit, 'positions'>>,
  x: SliderId,
  y: SliderId,
): Association => {
  assertUnits(units)
  for (const slider of [x, y]) assertSlider(slider)
  return association(
    tableOf(countsOf(units.map(({ positions }) => cellOf(positions[x], positions[y])))),
  )
}

/**
 * Tau-b of two sliders over the units that have one position on both, or another member of
 * {@link unitAssociation}: for `bootstrap` and `jackknife`, which count units with the same positions.
 *
 * @example
 * associationStatistic('procesMetBewoners', 'communicatie', 'gamma')([]) // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
 */
export const associationStatistic = (
  x: SliderId,
  y: SliderId,
  member: 'tauB' | 'gamma' | 'somersYGivenX' | 'somersXGivenY' = 'tauB',
): CountedStatistic<Pick<PanelUnit, 'positions'>> => {
  for (const slider of [x, y]) assertSlider(slider)
  oneOf(['tauB', 'gamma', 'somersYGivenX', 'somersXGivenY'], member)
  return countedStatistic(
    (unit) => {
      assertUnits([unit])
      return cellOf(unit.positions[x], unit.positions[y])
    },
    (counts) => association(tableOf(counts))[member],
  )
}

/**
 * The bounds of tau-b over all units and all ways to fill in what is missing, among those that have a
 * number. Exact for at most 200,000 different tables; beyond that outer bounds: each pair of units at
 * its best or worst, divided by the smallest or largest root that ties allow.
 *
 * No number (`tooFewValues`, `noVariation`) when no way to fill in has one, nor (`tooLarge`) beyond 5,000
 * units.
 *
 * @example
 * const rows = (['laag', 'midden', 'hoog'] as const).map((position) => ({
 *   subject: { kind: 'gemeente' as const, name: position },
 *   panel: { procesMetBewoners: position, communicatie: position === 'hoog' ? undefined : position },
 * }))
 * tauBBounds(panelSets(rows, 'huidig'), 'procesMetBewoners', 'communicatie') // => { _tag: 'Right', right: { lowest: 0, highest: 1, exact: true } }
 */
export const tauBBounds = (
  units: ReadonlyArray<Pick<PanelUnit, 'positions'>>,
  x: SliderId,
  y: SliderId,
): Either<NoNumber, StatisticBounds> => {
  assertUnits(units)
  for (const slider of [x, y]) assertSlider(slider)
  if (units.length < 2) return noNumber('tooFewValues')
  if (units.length > MOST_UNITS) return noNumber('tooLarge')
  // By cell, 3 times the row plus the column.
  const kinds = openKinds(
    units.map(({ positions }) =>
      positions[x].flatMap((row) => positions[y].map((column) => cellOf([row], [column]))),
    ),
  )
  return exactBounds(kinds, (counts) => association(tableOf(counts)).tauB) ?? outerBounds(kinds)
}

const MOST_UNITS = 5000

const rowOf = (cell: number): number => Math.floor(cell / 3)
const columnOf = (cell: number): number => cell % 3

const outerBounds = (kinds: ReadonlyArray<OpenKind>): Either<NoNumber, StatisticBounds> => {
  let [least, most] = [0, 0] // of S = C - D
  kinds.forEach((a, i) => {
    for (const b of kinds.slice(i)) {
      const times = a === b ? pairs(a.units) : a.units * b.units
      const signs = a.kinds.flatMap((cell) =>
        b.kinds.map((other) =>
          Math.sign((rowOf(cell) - rowOf(other)) * (columnOf(cell) - columnOf(other))),
        ),
      )
      least += times * Math.min(...signs)
      most += times * Math.max(...signs)
    }
  })
  const [x, y] = [untiedPairs(kinds, rowOf), untiedPairs(kinds, columnOf)]
  const [smallest, largest] = [Math.sqrt(x.least * y.least), Math.sqrt(x.most * y.most)]
  if (largest === 0) return noNumber('noVariation') // all pairs are tied on a slider, however filled in
  const ratio = (s: number, towards: number): number =>
    // Stryker disable next-line EqualityOperator: 0 is the same over both
    Math.max(-1, Math.min(1, s / (s * towards > 0 ? smallest : largest)))
  return right({ lowest: ratio(least, -1), highest: ratio(most, 1), exact: false })
}

// The smallest (above 0, else infinity) and largest number of pairs that differ in level, over the sizes that the levels
// can have: at least the units that can be nowhere else, at most those that can be there.
const untiedPairs = (
  kinds: ReadonlyArray<OpenKind>,
  levelOf: (cell: number) => number,
): { readonly least: number; readonly most: number } => {
  const unitsWith = (fits: (levels: ReadonlyArray<number>) => boolean): number =>
    sum(kinds.map(({ kinds: cells, units }) => (fits(cells.map(levelOf)) ? units : 0)))
  const n = unitsWith(() => true)
  const rangeOf = (level: number): SizeRange => ({
    from: unitsWith((levels) => levels.every((own) => own === level)),
    to: unitsWith((levels) => levels.includes(level)),
  })
  const [a, b, c] = [rangeOf(0), rangeOf(1), rangeOf(2)]
  let [least, most] = [Infinity, 0]
  for (let low = a.from; low <= a.to; low++) {
    const from = Math.max(b.from, n - low - c.to)
    for (let middle = from; middle <= Math.min(b.to, n - low - c.from); middle++) {
      const untied = low * middle + (low + middle) * (n - low - middle)
      if (untied > 0) least = Math.min(least, untied)
      most = Math.max(most, untied)
    }
  }
  return { least, most }
}

interface SizeRange {
  readonly from: number
  readonly to: number
}
