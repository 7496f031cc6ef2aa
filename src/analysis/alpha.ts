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
 * Laws: permuting raters, units, or the values within a unit changes nothing, not even the last
 * digit; nominal: renaming values changes nothing; ordinal: any increasing change of values changes
 * nothing; interval: any linear one.
 *
 * Source: Krippendorff 2011, "Computing Krippendorff's alpha-reliability".
 *
 * @module
 */
import type { Either } from '../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../model/noNumber.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { rank } from '../model/position.js'
import type { SliderId } from '../model/slider.js'
import { refusal } from './misuse.js'
import { perSlider } from './perSlider.js'

/**
 * What differences between values mean. Positions of sliders are `ordinal`.
 *
 * @example
 * const level: MeasurementLevel = 'ordinal'
 * krippendorffAlpha([[1, 2, 3], [1, 2, 3]], level) // => { _tag: 'Right', right: 1 }
 */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha of a table of ratings: one row per rater, one column per unit, `null` or
 * `undefined` where a rater gave no value. A unit with fewer than two values does not count.
 *
 * Undefined with `tooFewValues` when no unit has two values, and with `noVariation` when all values
 * that count are equal. Throws `invalidValue` for a value that is not finite.
 *
 * Takes time in proportion to the number of ratings.
 *
 * @example
 * krippendorffAlpha([[1, 2, 3, null], [1, 2, 2, 1]], 'nominal') // => { _tag: 'Right', right: 6 / 11 }
 */
export const krippendorffAlpha = (
  ratings: ReadonlyArray<ReadonlyArray<number | null | undefined>>,
  level: MeasurementLevel = 'ordinal',
): Either<NoNumber, number> => alphaOf(level, unitsOfTable(ratings))

/**
 * Krippendorff's alpha for each slider. One list per unit (a municipality or case at one moment),
 * with the panels that its respondents filled in, as `groupObservations` gives them; a unit may have
 * any number of respondents, and sliders may be unanswered.
 *
 * @example
 * krippendorffAlphaPerSlider([[{ communicatie: 'laag' }, { communicatie: 'laag' }], [{ communicatie: 'hoog' }, { communicatie: 'hoog' }]]).communicatie // => { _tag: 'Right', right: 1 }
 */
export const krippendorffAlphaPerSlider = (
  units: ReadonlyArray<ReadonlyArray<PartialPanel>>,
  level: MeasurementLevel = 'ordinal',
): { readonly [S in SliderId]: Either<NoNumber, number> } =>
  perSlider((slider) => alphaOf(level, unitsOfPanels(units, slider)))

// How often each value occurs.
type Counts = Map<number, number>

// Hands over the counts of each unit with two or more values. The map is used again for the next.
type EachUnit = (use: (unit: Counts, values: number) => void) => void

const alphaOf = (level: MeasurementLevel, eachUnit: EachUnit): Either<NoNumber, number> => {
  const counts: Counts = new Map()
  eachUnit((unit) => {
    for (const [value, count] of unit) add(counts, value, count)
  })
  if (counts.size === 0) return noNumber('tooFewValues')
  if (counts.size === 1) return noNumber('noVariation')

  const pooled = ascending(counts)
  const disagreement = disagreementAt(level, pooled)
  // How often units disagree by so much. Units of the same values give the same number, and numbers
  // are added in ascending order, so that no permutation shows in the last digit.
  const units: Counts = new Map()
  eachUnit((unit, values) => {
    if (unit.size > 1) add(units, disagreement(unit, values) / (values - 1), 1)
  })
  let within = 0
  for (const [disagreed, times] of ascending(units)) within += times * disagreed
  const values = total(pooled)
  return finiteNumber(1 - ((values - 1) * within) / disagreement(pooled, values))
}

const unitsOfTable =
  (ratings: ReadonlyArray<ReadonlyArray<number | null | undefined>>): EachUnit =>
  (use) => {
    const units = ratings.reduce((most, row) => Math.max(most, row.length), 0)
    const unit: Counts = new Map()
    for (let column = 0; column < units; column++) {
      unit.clear()
      let values = 0
      for (const row of ratings) {
        const value = row[column]
        if (value === null || value === undefined) continue
        if (!Number.isFinite(value)) {
          throw refusal('invalidValue', `A rating is a finite number, null or undefined: ${value}.`)
        }
        add(unit, value, 1)
        values++
      }
      if (values >= 2) use(unit, values)
    }
  }

const unitsOfPanels =
  (units: ReadonlyArray<ReadonlyArray<PartialPanel>>, slider: SliderId): EachUnit =>
  (use) => {
    const unit: Counts = new Map()
    for (const panels of units) {
      unit.clear()
      let values = 0
      for (const panel of panels) {
        const position = panel[slider]
        if (position === undefined) continue
        add(unit, rank(position), 1)
        values++
      }
      if (values >= 2) use(unit, values)
    }
  }

const add = (counts: Counts, value: number, times: number): void => {
  counts.set(value, (counts.get(value) ?? 0) + times)
}

const ascending = (counts: Counts): Counts => new Map([...counts].sort(([a], [b]) => a - b))

// The sum of squared differences over all ordered pairs of the counted values, of which at least two
// differ, whatever their order.
const disagreementAt = (
  level: MeasurementLevel,
  pooled: Counts,
): ((counts: Counts, values: number) => number) => {
  if (level === 'nominal') {
    return (counts, values) => {
      let equal = 0
      for (const count of counts.values()) equal += count * count
      return values * values - equal
    }
  }
  const place = level === 'ordinal' ? middleRanks(pooled) : (value: number): number => value
  return (counts, values) => {
    if (counts.size > 2) return 2 * values * squaredDeviations(ascending(counts), values, place)
    // The usual unit that disagrees: two values, each with how often it was given.
    const [[a, timesA], [b, timesB]] = [...counts] as [[number, number], [number, number]]
    return 2 * timesA * timesB * (place(a) - place(b)) ** 2
  }
}

// The ordinal difference of two values is the distance between their middle ranks.
const middleRanks = (pooled: Counts): ((value: number) => number) => {
  const places: Counts = new Map()
  let below = 0
  for (const [value, count] of pooled) {
    places.set(value, below + count / 2)
    below += count
  }
  return (value) => places.get(value) as number // every value that counts was pooled
}

// Measured from the first value, so that equal values give exactly 0.
const squaredDeviations = (
  counts: Counts,
  values: number,
  place: (value: number) => number,
): number => {
  let origin: number | undefined
  let shift = 0
  for (const [value, count] of counts) {
    origin ??= place(value)
    shift += count * (place(value) - origin)
  }
  const mean = shift / values
  let squares = 0
  for (const [value, count] of counts) {
    const deviation = place(value) - (origin as number) - mean // set by the first value
    squares += count * deviation * deviation
  }
  return squares
}

const total = (counts: Counts): number => {
  let values = 0
  for (const count of counts.values()) values += count
  return values
}
