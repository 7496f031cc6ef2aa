/**
 * Krippendorff's alpha: agreement of any number of raters on any number of units, with values
 * missing here and there. alpha = 1 - Do / De: observed disagreement within units against the
 * disagreement of all values thrown together.
 *
 * | level | squared difference of two values |
 * | --- | --- |
 * | `nominal` | 0 if equal, else 1 |
 * | `ordinal` (default) | square of the number of values between them, ends counted half |
 * | `interval` | square of the difference |
 *
 * 1 is perfect agreement, 0 what chance would give, below 0 is worse. Per slider, never pooled over
 * sliders. Not a number for one workshop: for one trio a single one-step disagreement gives
 * anything from 0.000 to 0.985, depending on the other units.
 *
 * Units in which the same values were given equally often are counted once: the time is that of reading
 * the values.
 *
 * Laws: permuting raters, units, or the values within a unit changes nothing, not even the last
 * digit; nominal: renaming values changes nothing; ordinal: any increasing change of values changes
 * nothing; interval: any linear one.
 *
 * Source: Krippendorff 2011, "Computing Krippendorff's alpha-reliability".
 *
 * @module
 */
import { isList } from '../model/guards.js'
import { at, valueIn } from '../model/known.js'
import { assertList } from '../model/assertList.js'
import type { Either } from '../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../model/noNumber.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { assertSlider, type SliderId } from '../model/slider.js'
import { refusal } from './misuse.js'
import { oneOf } from './options.js'
import { perSlider } from './perSlider.js'
import { rankIn } from './rankIn.js'

/** What differences between values mean. Positions of sliders are `ordinal`. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha of a table of ratings: one row per rater, one column per unit, `null` or
 * `undefined` where a rater gave no value. A unit with fewer than two values does not count.
 *
 * No number with `tooFewValues` when no unit has two values, and with `noVariation` when all values
 * that count are equal. Throws `invalidValue` for a value that is not finite and for a hole in a row,
 * `unknownOption` for another level.
 *
 * Takes time in proportion to the number of ratings.
 *
 * @example
 * krippendorffAlpha([[1, 2, 3, null], [1, 2, 2, 1]], 'nominal') // => { _tag: 'Right', right: 6 / 11 }
 */
export const krippendorffAlpha = (
  ratings: ReadonlyArray<ReadonlyArray<number | null | undefined>>,
  level: MeasurementLevel = 'ordinal',
): Either<NoNumber, number> => {
  assertList(ratings)
  const rows = Array.from(ratings)
  // Each value that occurs, with its place in the tally.
  const places = new Map<number, number>()
  let columns = 0
  for (const row of rows) {
    if (!isList(row)) throw refusal('invalidValue', 'A table of ratings is a list of lists.')
    columns = Math.max(columns, row.length)
    for (let column = 0; column < row.length; column++) {
      const value = row[column]
      if (value === null || (value === undefined && column in row)) continue
      if (value === undefined || !Number.isFinite(value)) {
        throw refusal('invalidValue', `A rating is a finite number, null or undefined: ${value}.`)
      }
      if (!places.has(value)) places.set(value, places.size)
    }
  }
  const tally = tallyOf(places.size, rows.length)
  for (let column = 0; column < columns; column++) {
    for (const row of rows) {
      const value = row[column]
      if (value !== null && value !== undefined) tally.add(valueIn(places, value)) // it has one
    }
    tally.endUnit()
  }
  return alphaOf(oneOf(LEVELS, level), [...places.keys()], tally.kinds())
}

/**
 * Krippendorff's alpha of one slider. One list per unit (a municipality or case at one moment),
 * with the panels that its respondents filled in; a unit may have any number of respondents, and
 * sliders may be unanswered. Answers and refusals as {@link krippendorffAlpha}, and `notAPanel`.
 *
 * @example
 * sliderAlpha([[{ communicatie: 'laag' }, { communicatie: 'laag' }], [{ communicatie: 'hoog' }, {}, { communicatie: 'hoog' }]], 'communicatie') // => { _tag: 'Right', right: 1 }
 */
export const sliderAlpha = (
  units: ReadonlyArray<ReadonlyArray<PartialPanel>>,
  slider: SliderId,
  level: MeasurementLevel = 'ordinal',
): Either<NoNumber, number> => {
  assertRatings(units, slider)
  const tally = tallyOf(
    3,
    units.reduce((most, panels) => Math.max(most, panels.length), 0),
  )
  for (const panels of units) {
    for (const panel of panels) {
      const value = rankIn(panel, slider)
      if (value !== undefined) tally.add(value)
    }
    tally.endUnit()
  }
  return alphaOf(oneOf(LEVELS, level), [0, 1, 2], tally.kinds())
}

/**
 * Krippendorff's alpha for each slider; see {@link sliderAlpha}.
 *
 * @example
 * krippendorffAlphaPerSlider([[{ communicatie: 'laag' }, { communicatie: 'laag' }], [{ communicatie: 'hoog' }, { communicatie: 'hoog' }]]).communicatie // => { _tag: 'Right', right: 1 }
 */
export const krippendorffAlphaPerSlider = (
  units: ReadonlyArray<ReadonlyArray<PartialPanel>>,
  level: MeasurementLevel = 'ordinal',
): { readonly [S in SliderId]: Either<NoNumber, number> } =>
  perSlider((slider) => sliderAlpha(units, slider, level))

/** Throws `notAList` unless these are lists of panels, and `unknownId` for another slider. */
export const assertRatings = (
  units: ReadonlyArray<ReadonlyArray<PartialPanel>>,
  slider: SliderId,
): void => {
  assertList(units)
  for (const panels of units) assertList(panels)
  assertSlider(slider)
}

const LEVELS = ['nominal', 'ordinal', 'interval'] as const

// How often each value occurs: by its place in a list of values, or by the value itself.
type Counts = ReadonlyMap<number, number>

/** Units in which each value was given equally often. */
interface UnitKind {
  readonly counts: Counts
  /** The number of values in each of these units, two or more. */
  readonly values: number
  /** How many such units there are. */
  readonly units: number
}

// Collects units value by value. With few values and raters a unit is one number: how often each value
// was given, as digits to the base raters + 1.
const tallyOf = (
  values: number,
  raters: number,
): {
  readonly add: (place: number) => void
  readonly endUnit: () => void
  readonly kinds: () => ReadonlyArray<UnitKind>
} => {
  const base = raters + 1
  if (base ** values > Number.MAX_SAFE_INTEGER) return tallyOneByOne()
  const weights = Array.from({ length: values }, (_, place) => base ** place)
  const units = new Map<number, number>()
  let unit = 0
  return {
    add: (place) => {
      unit += at(weights, place) // a place below `values`
    },
    endUnit: () => {
      units.set(unit, (units.get(unit) ?? 0) + 1)
      unit = 0
    },
    kinds: () =>
      [...units].flatMap(([digits, times]) => {
        const counts = new Map<number, number>()
        let rest = digits
        for (let place = 0; rest > 0; place++) {
          const count = rest % base
          if (count > 0) counts.set(place, count)
          rest = (rest - count) / base
        }
        return kindOf(counts, times)
      }),
  }
}

const tallyOneByOne = (): ReturnType<typeof tallyOf> => {
  const kinds: UnitKind[] = []
  let counts = new Map<number, number>()
  return {
    add: (place) => {
      add(counts, place, 1)
    },
    endUnit: () => {
      kinds.push(...kindOf(counts, 1))
      counts = new Map()
    },
    kinds: () => kinds,
  }
}

const kindOf = (counts: Counts, units: number): ReadonlyArray<UnitKind> => {
  const values = total(counts)
  return values < 2 ? [] : [{ counts, values, units }]
}

const alphaOf = (
  level: MeasurementLevel,
  values: ReadonlyArray<number>,
  kinds: ReadonlyArray<UnitKind>,
): Either<NoNumber, number> => {
  const byPlace = new Map<number, number>()
  for (const { counts, units } of kinds) {
    for (const [place, count] of counts) add(byPlace, place, units * count)
  }
  if (byPlace.size === 0) return noNumber('tooFewValues')
  if (byPlace.size === 1) return noNumber('noVariation')

  // All places below are of values that occur.
  const pooled = new Map([...byPlace].sort(([a], [b]) => at(values, a) - at(values, b)))
  const position = level === 'ordinal' ? middleRanks(pooled) : scaled(values, pooled)
  const within = new Map<number, number>()
  for (const { counts, values: given, units } of kinds) {
    if (counts.size > 1)
      add(within, disagreement(level, counts, given, position) / (given - 1), units)
  }
  // Units of the same values give the same number, and numbers are added in ascending order, so that no
  // permutation shows in the last digit.
  let observed = 0
  for (const [disagreed, units] of ascending(within)) observed += units * disagreed
  const all = total(pooled)
  return finiteNumber(1 - ((all - 1) * observed) / disagreement(level, pooled, all, position))
}

const add = (counts: Map<number, number>, value: number, times: number): void => {
  counts.set(value, (counts.get(value) ?? 0) + times)
}

const ascending = (counts: Counts): ReadonlyArray<readonly [number, number]> =>
  [...counts].sort(([a], [b]) => a - b)

const total = (counts: Counts): number => {
  let values = 0
  for (const count of counts.values()) values += count
  return values
}

// The sum of squared differences over all ordered pairs of the counted values, whatever their order.
const disagreement = (
  level: MeasurementLevel,
  counts: Counts,
  values: number,
  position: (place: number) => number,
): number => {
  if (level === 'nominal') {
    let equal = 0
    for (const count of counts.values()) equal += count * count
    return values * values - equal
  }
  const placed = ascending(new Map([...counts].map(([place, count]) => [position(place), count])))
  // Measured from the first value, so that equal values give exactly 0.
  const origin = placed[0]?.[0] ?? 0
  if (placed.length === 2) {
    const [[a, timesA], [b, timesB]] = [at(placed, 0), at(placed, 1)]
    return 2 * timesA * timesB * (a - b) ** 2
  }
  const mean = placed.reduce((sum, [at, count]) => sum + count * (at - origin), 0) / values
  return (
    2 * values * placed.reduce((sum, [at, count]) => sum + count * (at - origin - mean) ** 2, 0)
  )
}

// The ordinal difference of two values is the distance between their middle ranks.
const middleRanks = (pooled: Counts): ((place: number) => number) => {
  const ranks = new Map<number, number>()
  let below = 0
  for (const [place, count] of pooled) {
    ranks.set(place, below + count / 2)
    below += count
  }
  return (place) => valueIn(ranks, place) // every value that counts was pooled
}

// The values in units of a power of two near their range: exact, and no difference is too small or too
// large for its square.
const scaled = (values: ReadonlyArray<number>, pooled: Counts): ((place: number) => number) => {
  const places = [...pooled.keys()]
  const least = at(values, at(places, 0))
  const range = at(values, at(places, places.length - 1)) - least
  const unit = 2 ** Math.max(-1074, Math.min(1023, Math.floor(Math.log2(range))))
  return (place) => (at(values, place) - least) / unit
}
