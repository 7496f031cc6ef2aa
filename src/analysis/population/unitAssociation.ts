/**
 * Association of two sliders over units, and its bounds when answers are missing.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import { rank } from '../../model/position.js'
import { assertSlider, type SliderId } from '../../model/slider.js'
import { association, type Association } from '../association.js'
import { assertUnits, type PanelUnit } from './units.js'

/** Bounds of a statistic over all ways to fill in what is missing. */
export interface StatisticBounds {
  readonly lowest: number
  readonly highest: number
  /** True: both are reached by a way to fill in. False: the truth lies within, perhaps well within. */
  readonly exact: boolean
}

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
  const counts = emptyTable()
  for (const { positions } of units) {
    const [first, second] = [positions[x], positions[y]]
    if (first.length === 1 && second.length === 1) {
      const row = at(counts, rank(first[0])) // a row for each rank
      row[rank(second[0])] = at(row, rank(second[0])) + 1
    }
  }
  return association(counts)
}

/**
 * Tau-b of two sliders over the units that have one position on both: a statistic for `bootstrap`.
 *
 * @example
 * tauB([], 'procesMetBewoners', 'communicatie') // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
 */
export const tauB = (
  units: ReadonlyArray<Pick<PanelUnit, 'positions'>>,
  x: SliderId,
  y: SliderId,
): Either<NoNumber, number> => unitAssociation(units, x, y).tauB

/**
 * The bounds of tau-b over all units and all ways to fill in what is missing, among those that have a
 * number. Exact while there are at most 200,000 different tables to look at; beyond that outer bounds from
 * the pairs: each pair of units at its best or worst, over the smallest or largest root that ties allow.
 *
 * No number (`tooFewValues`, `noVariation`) when no way to fill in has one, nor (`tooLarge`) beyond 5,000
 * units.
 *
 * @example
 * tauBBounds([], 'procesMetBewoners', 'communicatie') // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
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
  const kinds = kindsOf(units, x, y)
  return kinds.reduce((product, kind) => product * waysToDeal(kind), 1) <= MOST_TABLES
    ? exactBounds(kinds)
    : right(outerBounds(kinds))
}

const MOST_TABLES = 200_000
const MOST_UNITS = 5000

/** Units with the same possible cells of the table. */
interface Kind {
  readonly rows: ReadonlyArray<number>
  readonly columns: ReadonlyArray<number>
  readonly units: number
}

const emptyTable = (): number[][] => [0, 1, 2].map(() => [0, 0, 0])

const kindsOf = (
  units: ReadonlyArray<Pick<PanelUnit, 'positions'>>,
  x: SliderId,
  y: SliderId,
): ReadonlyArray<Kind> => {
  const kinds = new Map<string, Kind>()
  for (const { positions } of units) {
    const [rows, columns] = [positions[x].map(rank), positions[y].map(rank)]
    const key = `${rows.join('')} ${columns.join('')}`
    kinds.set(key, { rows, columns, units: (kinds.get(key)?.units ?? 0) + 1 })
  }
  return [...kinds.values()]
}

// The ways to deal n equal units over so many cells: (n + cells - 1)! / (n! (cells - 1)!).
const waysToDeal = ({ rows, columns, units }: Kind): number => {
  let ways = 1
  for (let cell = 1; cell < rows.length * columns.length; cell++) ways *= (units + cell) / cell
  return ways
}

const exactBounds = (kinds: ReadonlyArray<Kind>): Either<NoNumber, StatisticBounds> => {
  const counts = emptyTable()
  let [lowest, highest] = [Infinity, -Infinity]
  const deal = (kind: number): void => {
    const own = kinds[kind]
    if (own === undefined) {
      const { tauB: found } = association(counts)
      if (found._tag === 'Left') return
      lowest = Math.min(lowest, found.right)
      highest = Math.max(highest, found.right)
      return
    }
    const cells = own.rows.flatMap((row) => own.columns.map((column) => [row, column] as const))
    const over = (cell: number, rest: number): void => {
      const [row, column] = at(cells, cell) // one of the cells
      const add = (units: number): void => {
        const line = at(counts, row)
        line[column] = at(line, column) + units
      }
      const last = cell === cells.length - 1
      for (let units = last ? rest : 0; units <= rest; units++) {
        add(units)
        if (last) deal(kind + 1)
        else over(cell + 1, rest - units)
        add(-units)
      }
    }
    over(0, own.units)
  }
  deal(0)
  return lowest > highest ? noNumber('noVariation') : right({ lowest, highest, exact: true })
}

const outerBounds = (kinds: ReadonlyArray<Kind>): StatisticBounds => {
  const n = kinds.reduce((sum, { units }) => sum + units, 0)
  let [least, most] = [0, 0] // of S = C - D
  kinds.forEach((a, i) => {
    for (const b of kinds.slice(i)) {
      const pairs = a === b ? (a.units * (a.units - 1)) / 2 : a.units * b.units
      const signs = a.rows.flatMap((row) =>
        a.columns.flatMap((column) =>
          b.rows.flatMap((other) =>
            b.columns.map((otherColumn) => Math.sign((row - other) * (column - otherColumn))),
          ),
        ),
      )
      least += pairs * Math.min(...signs)
      most += pairs * Math.max(...signs)
    }
  })
  const [x, y] = [
    untiedPairs(
      n,
      kinds.map(({ rows, units }) => ({ levels: rows, units })),
    ),
    untiedPairs(
      n,
      kinds.map(({ columns, units }) => ({ levels: columns, units })),
    ),
  ]
  const [smallest, largest] = [Math.sqrt(x.least * y.least), Math.sqrt(x.most * y.most)]
  const ratio = (s: number, towards: number): number => {
    const root = s * towards > 0 ? smallest : largest
    return s === 0 ? 0 : root === 0 ? Math.sign(s) : Math.max(-1, Math.min(1, s / root))
  }
  return { lowest: ratio(least, -1), highest: ratio(most, 1), exact: false }
}

// The smallest (above 0) and largest number of pairs that differ in level, over the sizes of levels that
// can be: those for which each group of levels is at least as large as what must be in it.
const untiedPairs = (
  n: number,
  kinds: ReadonlyArray<{ readonly levels: ReadonlyArray<number>; readonly units: number }>,
): { readonly least: number; readonly most: number } => {
  const must = Array.from({ length: 8 }, (_, mask) =>
    kinds.reduce(
      (sum, { levels, units }) => sum + (levels.every((level) => (mask >> level) & 1) ? units : 0),
      0,
    ),
  )
  let [least, most] = [Infinity, 0]
  for (let a = 0; a <= n; a++)
    for (let b = 0; a + b <= n; b++) {
      const sizes = [a, b, n - a - b]
      const fits = must.every(
        (units, mask) =>
          sizes.reduce((sum, size, level) => sum + ((mask >> level) & 1 ? size : 0), 0) >= units,
      )
      if (!fits) continue
      const untied = sizes.reduce(
        (pairs, size) => pairs - (size * (size - 1)) / 2,
        (n * (n - 1)) / 2,
      )
      if (untied > 0) least = Math.min(least, untied)
      most = Math.max(most, untied)
    }
  return { least: Number.isFinite(least) ? least : 0, most }
}
