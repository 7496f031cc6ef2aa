/**
 * Bounds of Krippendorff's alpha over all ways to fill in the sliders that respondents left open.
 *
 * With the filled-in totals per position fixed, the differences between values are fixed too, and what is
 * left is a sum over units. Exact: for each such total the smallest and largest sum, unit by unit (dynamic
 * programming). Outer: each unit at its own best or worst, whatever the others do.
 *
 * @module
 */
import { valueIn } from '../../model/known.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import type { PartialPanel } from '../../model/partialPanel.js'
import type { SliderId } from '../../model/slider.js'
import { assertRatings, type MeasurementLevel } from '../alpha.js'
import { oneOf } from '../options.js'
import { rankIn } from '../rankIn.js'
import type { StatisticBounds } from './unitAssociation.js'

/**
 * The lowest and highest alpha of a slider when every respondent had given a position, among the ways to
 * fill in that have a number. One list of panels per unit, as `sliderAlpha` takes them; a unit with one
 * respondent does not count. Exact up to 24 open answers, outer bounds beyond.
 *
 * No number with `tooFewValues` without units of two respondents, with `noVariation` when no way to fill in
 * has one, with `tooLarge` when the ways to deal the open answers times the units are more than 2^26 (342
 * units: 625 open answers). Throws `notAPanel`, `unknownOption`.
 *
 * @example
 * sliderAlphaBounds([[{ communicatie: 'laag' }, {}], [{ communicatie: 'hoog' }, { communicatie: 'hoog' }]], 'communicatie') // => { _tag: 'Right', right: { lowest: 0, highest: 1, exact: true } }
 */
export const sliderAlphaBounds = (
  units: ReadonlyArray<ReadonlyArray<PartialPanel>>,
  slider: SliderId,
  level: MeasurementLevel = 'ordinal',
): Either<NoNumber, StatisticBounds> => {
  oneOf(['nominal', 'ordinal', 'interval'], level)
  assertRatings(units, slider)
  const counted = units.map((panels) => countOf(panels, slider)).filter(({ size }) => size >= 2)
  const n = counted.reduce((sum, { size }) => sum + size, 0)
  if (n === 0) return noNumber('tooFewValues')
  const open = counted.reduce((sum, unit) => sum + unit.open, 0)
  if (((open + 1) * (open + 2) * counted.length) / 2 > MOST_WORK) return noNumber('tooLarge')
  const exact = open <= MOST_OPEN
  const givenAt = (rank: 0 | 1 | 2): number =>
    counted.reduce((sum, { given }) => sum + given[rank], 0)
  const fixed: Three = [givenAt(0), givenAt(1), givenAt(2)]
  let [lowest, highest] = [Infinity, -Infinity]
  for (const added of deals(open)) {
    const totals: Three = [fixed[0] + added[0], fixed[1] + added[1], fixed[2] + added[2]]
    const squares = differences(level, totals)
    const expected = disagreement(totals, squares)
    if (expected === 0) continue
    const [least, most] = exact
      ? withTotals(counted, added, squares)
      : eachAtItsOwn(counted, squares)
    lowest = Math.min(lowest, 1 - ((n - 1) * most) / expected)
    highest = Math.max(highest, 1 - ((n - 1) * least) / expected)
  }
  return lowest > highest ? noNumber('noVariation') : right({ lowest, highest, exact })
}

const MOST_OPEN = 24
const MOST_WORK = 2 ** 26

type Three = readonly [number, number, number]

interface CountedUnit {
  readonly given: Three
  readonly open: number
  readonly size: number
}

const countOf = (panels: ReadonlyArray<PartialPanel>, slider: SliderId): CountedUnit => {
  const given: [number, number, number] = [0, 0, 0]
  let open = 0
  for (const panel of panels) {
    const rank = rankIn(panel, slider)
    if (rank === undefined) open++
    else given[rank]++
  }
  return { given, open, size: panels.length }
}

// All ways to deal so many equal answers over the three positions.
const deals = (answers: number): ReadonlyArray<Three> =>
  Array.from({ length: answers + 1 }, (_, low) =>
    Array.from({ length: answers - low + 1 }, (_unused, middle): Three => [
      low,
      middle,
      answers - low - middle,
    ]),
  ).flat()

// The squared differences of 0 and 1, 1 and 2, 0 and 2.
const differences = (level: MeasurementLevel, [a, b, c]: Three): Three => {
  switch (level) {
    case 'nominal':
      return [1, 1, 1]
    case 'ordinal':
      return [((a + b) / 2) ** 2, ((b + c) / 2) ** 2, ((a + c) / 2 + b) ** 2]
    case 'interval':
      return [1, 1, 4]
  }
}

const disagreement = ([a, b, c]: Three, [ab, bc, ac]: Three): number =>
  2 * (a * b * ab + b * c * bc + a * c * ac)

const filled = ({ given: [a, b, c] }: CountedUnit, [x, y, z]: Three): Three => [a + x, b + y, c + z]

const eachAtItsOwn = (units: ReadonlyArray<CountedUnit>, squares: Three): [number, number] => {
  let [least, most] = [0, 0]
  for (const unit of units) {
    const own = deals(unit.open).map(
      (deal) => disagreement(filled(unit, deal), squares) / (unit.size - 1),
    )
    least += Math.min(...own)
    most += Math.max(...own)
  }
  return [least, most]
}

// The smallest and largest sum when the deals of all units add up to `added`. A state is how many answers
// went low and how many to the middle.
const withTotals = (
  units: ReadonlyArray<CountedUnit>,
  [low, middle, high]: Three,
  squares: Three,
): readonly [number, number] => {
  const width = middle + 1
  let states = new Map<number, readonly [number, number]>([[0, [0, 0]]])
  let dealt = 0
  for (const unit of units) {
    const options = deals(unit.open).map(
      (deal) => [deal, disagreement(filled(unit, deal), squares) / (unit.size - 1)] as const,
    )
    dealt += unit.open
    const next = new Map<number, readonly [number, number]>()
    for (const [state, [least, most]] of states) {
      for (const [[x, y], disagreed] of options) {
        const [toLow, toMiddle] = [Math.floor(state / width) + x, (state % width) + y]
        if (toLow > low || toMiddle > middle || dealt - toLow - toMiddle > high) continue
        const key = toLow * width + toMiddle
        const known = next.get(key) ?? [Infinity, -Infinity]
        next.set(key, [Math.min(known[0], least + disagreed), Math.max(known[1], most + disagreed)])
      }
    }
    states = next
  }
  return valueIn(states, low * width + middle) // every total can be dealt
}
