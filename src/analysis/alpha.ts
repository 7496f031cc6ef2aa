/**
 * Krippendorff's alpha: agreement of any number of raters on any number of units, with missing values
 * allowed. alpha = 1 - Do / De: observed disagreement within units, relative to the disagreement of all
 * values pooled.
 *
 * | level | squared difference of two values |
 * | --- | --- |
 * | `nominal` | 0 if equal, otherwise 1 |
 * | `ordinal` (default) | square of the number of values between them, counting the two ends half |
 * | `interval` | square of the difference |
 *
 * 1 is perfect agreement, 0 what chance would give, below 0 is worse. Compute it per slider, never
 * pooled over sliders. It does not describe one workshop: a single one-step disagreement in one group
 * of three gives anything from 0.000 to 0.985, depending on the other units.
 *
 * Units with the same values are computed once, so most of the time goes into reading the values.
 *
 * Laws: permuting raters, units, or the values within a unit changes nothing, not even the last
 * digit; nominal: renaming values changes nothing; ordinal: any increasing change of values changes
 * nothing; interval: any linear one.
 *
 * Source: Krippendorff 2011, "Computing Krippendorff's alpha-reliability".
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { isList } from '../model/guards.js'
import { at, valueIn } from '../model/known.js'
import { asRecord } from '../model/misuse.js'
import { assertList } from '../model/assertList.js'
import type { Either } from '../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../model/noNumber.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { assertSlider, type SliderId } from '../model/slider.js'
import { add, ascending, countsOf, type Counts } from './counts.js'
import { refusal } from './misuse.js'
import { oneOf } from './options.js'
import { perSlider } from './perSlider.js'
import { countedStatistic, type CountedStatistic } from './resampling/statistic.js'
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
  oneOf(LEVELS, level)
  const base = ratings.length + 1
  const digits = new Map<number, number>() // per value
  const units: number[] = []
  for (const row of ratings) {
    if (!isList(row)) throw refusal('invalidValue', 'A table of ratings is a list of lists.')
    for (let column = 0; column < row.length; column++) {
      const value = row[column]
      units[column] ??= 0
      if (value === null || (value === undefined && column in row)) continue
      if (!Number.isFinite(value)) throw refusal('invalidValue', `Not a rating: ${value}.`)
      const rating = value as number // what is finite is a number
      let digit = digits.get(rating)
      if (digit === undefined) digits.set(rating, (digit = base ** digits.size))
      units[column] = at(units, column) + digit
    }
  }
  return alphaOf(
    level,
    // In one number where there is room for it, which only saves time.
    base ** digits.size <= Number.MAX_SAFE_INTEGER
      ? kindsIn(countsOf(units), [...digits.keys()], base)
      : units.flatMap((_, column) => {
          const counts = new Map<number, number>()
          for (const { [column]: value } of ratings) if (value != null) add(counts, value, 1)
          return kindOf(counts, 1)
        }),
  )
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
  oneOf(LEVELS, level)
  return alphaOfCounts(countsOf(units.map((panels) => answersOf(panels, slider))), level)
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

/**
 * Krippendorff's alpha of one slider over units with their sheets, for `bootstrap` and `jackknife`, which
 * count units with the same answers. Answers and refusals as {@link sliderAlpha}.
 *
 * @example
 * alphaStatistic('communicatie')([{ sheets: [{ communicatie: 'laag' }, { communicatie: 'laag' }] }, { sheets: [{ communicatie: 'hoog' }, { communicatie: 'hoog' }] }]) // => { _tag: 'Right', right: 1 }
 */
export const alphaStatistic = (
  slider: SliderId,
  level: MeasurementLevel = 'ordinal',
): CountedStatistic<{ readonly sheets: ReadonlyArray<PartialPanel> }> => {
  assertSlider(slider)
  oneOf(LEVELS, level)
  return countedStatistic(sheetAnswers(slider), (counts) => alphaOfCounts(counts, level))
}

/** The answers of a unit as its kind, for a `CountedStatistic`. */
export const sheetAnswers =
  (slider: SliderId) =>
  (unit: { readonly sheets: ReadonlyArray<PartialPanel> }): number => {
    assertList(asRecord(unit)['sheets'])
    return answersOf(unit.sheets, slider)
  }

/** Throws `notAList` unless these are lists of panels, and `unknownId` for another slider. */
export const assertRatings = (
  units: ReadonlyArray<ReadonlyArray<PartialPanel>>,
  slider: SliderId,
): void => {
  assertList(units)
  for (const panels of units) assertList(panels)
  assertSlider(slider)
}

/** The levels of measurement. */
export const LEVELS: readonly ['nominal', 'ordinal', 'interval'] = /*#__PURE__*/ deepFreeze([
  'nominal',
  'ordinal',
  'interval',
] as const)

// Room for three counts in one number.
const BASE = 2 ** 17

const answersOf = (panels: ReadonlyArray<PartialPanel>, slider: SliderId): number => {
  if (panels.length >= BASE) throw refusal('invalidValue', 'A unit with too many panels.')
  let answers = 0
  for (const panel of panels) {
    const value = rankIn(panel, slider)
    if (value !== undefined) answers += BASE ** value
  }
  return answers
}

/** How many panels of a unit have each position, as digits of one number. */
export const answersIn = (counts: ReadonlyArray<number>): number =>
  counts.reduceRight((answers, count) => answers * BASE + count, 0)

/** The counts per position, from the number made by {@link answersIn}. */
export const levelsIn = (answers: number): ReadonlyArray<number> =>
  [0, 1, 2].map((position) => Math.floor(answers / BASE ** position) % BASE)

/** Alpha from the number of units with each set of answers. */
export const alphaOfCounts = (counts: Counts, level: MeasurementLevel): Either<NoNumber, number> =>
  alphaOf(level, kindsIn(counts, [0, 1, 2], BASE))

/** Units in which each value was given equally often. */
interface UnitKind {
  /** How often each value was given. */
  readonly counts: Counts
  /** The number of values in each of these units, two or more. */
  readonly values: number
  /** How many such units there are. */
  readonly units: number
}

// From how often each value was given in a unit, as digits to a base, and how many units gave that.
const kindsIn = (
  units: Counts,
  values: ReadonlyArray<number>,
  base: number,
): ReadonlyArray<UnitKind> =>
  [...units].flatMap(([digits, times]) => {
    const counts = new Map<number, number>()
    let rest = digits
    for (let place = 0; rest > 0; place++) {
      const count = rest % base
      if (count > 0) counts.set(at(values, place), count)
      rest = (rest - count) / base
    }
    return kindOf(counts, times)
  })

const kindOf = (counts: Counts, units: number): ReadonlyArray<UnitKind> => {
  const values = total(counts)
  return values < 2 ? [] : [{ counts, values, units }]
}

const alphaOf = (
  level: MeasurementLevel,
  kinds: ReadonlyArray<UnitKind>,
): Either<NoNumber, number> => {
  const counts = new Map<number, number>()
  for (const { counts: given, units } of kinds) {
    for (const [value, count] of given) add(counts, value, units * count)
  }
  if (counts.size === 0) return noNumber('tooFewValues')
  if (counts.size === 1) return noNumber('noVariation')

  const pooled = ascending(counts)
  const position = level === 'ordinal' ? middleRanks(pooled) : scaled(pooled)
  const within = new Map<number, number>()
  for (const { counts: given, values, units } of kinds) {
    add(within, disagreement(level, given, values, position) / (values - 1), units)
  }
  // Units of the same values give the same number, and numbers are added in ascending order, so that no
  // permutation shows in the last digit.
  let observed = 0
  for (const [disagreed, units] of ascending(within)) observed += units * disagreed
  const all = total(pooled)
  return finiteNumber(1 - ((all - 1) * observed) / disagreement(level, pooled, all, position))
}

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
  position: (value: number) => number,
): number => {
  if (level === 'nominal') {
    let equal = 0
    for (const count of counts.values()) equal += count * count
    return values * values - equal
  }
  const placed = [...ascending(counts)].map(([value, count]) => [position(value), count] as const)
  // Measured from the first value, so that equal values give exactly 0.
  const [origin] = at(placed, 0) // what disagrees is two values or more
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
const middleRanks = (pooled: Counts): ((value: number) => number) => {
  const ranks = new Map<number, number>()
  let below = 0
  for (const [value, count] of pooled) {
    ranks.set(value, below + count / 2)
    below += count
  }
  return (value) => valueIn(ranks, value) // every value that counts was pooled
}

// The values in units of a power of two near their range: exact, and no difference is too small or too
// large for its square.
const scaled = (pooled: Counts): ((value: number) => number) => {
  const values = [...pooled.keys()]
  const least = at(values, 0)
  const range = at(values, values.length - 1) - least
  const unit = 2 ** Math.max(-1074, Math.min(1023, Math.floor(Math.log2(range))))
  return (value) => (value - least) / unit
}
