/**
 * Bounds of Krippendorff's alpha over all ways to fill in the sliders that respondents left open.
 *
 * Exact: every way to deal the open answers of units with the same answers. Outer: with the filled-in totals
 * per position fixed, the differences between values are fixed too, and what is left is a sum over units;
 * each unit is then at its own best or worst, whatever the others do.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { right } from 'fp-ts/lib/Either.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import type { PartialPanel } from '../../model/partialPanel.js'
import type { SliderId } from '../../model/slider.js'
import { alphaOfCounts, answersIn, assertRatings, LEVELS, type MeasurementLevel } from '../alpha.js'
import { sum } from '../contingency.js'
import { oneOf } from '../options.js'
import { rankIn } from '../rankIn.js'
import { deals, exactBounds, openKinds, type StatisticBounds } from './bounds.js'

/**
 * The lowest and highest alpha of a slider when every respondent had given a position, among the ways to
 * fill in that have a number. One list of panels per unit, as `sliderAlpha` takes them; a unit with one
 * respondent does not count. Exact while there are at most 200,000 different ways to fill in, units with the
 * same answers taken together; outer bounds beyond.
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
  oneOf(LEVELS, level)
  assertRatings(units, slider)
  let open = 0
  const fixed = [0, 0, 0]
  // Per unit all that it can be, filled in.
  const ways = units.flatMap((panels) => {
    const ranks = panels.map((panel) => rankIn(panel, slider))
    if (ranks.length < 2) return []
    const given = [0, 1, 2].map((rank) => ranks.filter((own) => own === rank).length)
    const own = ranks.length - sum(given)
    open += own
    given.forEach((count, rank) => (fixed[rank] = at(fixed, rank) + count))
    return [deals(own, 3).map((deal) => plus(given, deal))]
  })
  if (ways.length === 0) return noNumber('tooFewValues')
  if (((open + 1) * (open + 2) * ways.length) / 2 > MOST_WORK) return noNumber('tooLarge')
  return (
    exactBounds(openKinds(ways.map((own) => own.map(answersIn))), (counts) =>
      alphaOfCounts(counts, level),
    ) ??
    outerBounds(
      ways,
      deals(open, 3).map((deal) => plus(fixed, deal)),
      level,
    )
  )
}

const MOST_WORK = 2 ** 26

/** Three numbers, by rank. */
type Three = ReadonlyArray<number>

const plus = (counts: Three, more: Three): Three =>
  counts.map((count, rank) => count + at(more, rank))

const outerBounds = (
  units: ReadonlyArray<ReadonlyArray<Three>>,
  allTotals: ReadonlyArray<Three>,
  level: MeasurementLevel,
): Either<NoNumber, StatisticBounds> => {
  let [lowest, highest] = [Infinity, -Infinity]
  for (const totals of allTotals) {
    const n = sum(totals)
    const disagreement = disagreementBy(level, totals)
    const expected = disagreement(totals) / (n - 1)
    if (expected === 0) continue
    let [least, most] = [0, 0]
    for (const ways of units) {
      const own = ways.map((counts) => disagreement(counts) / (sum(counts) - 1))
      least += Math.min(...own)
      most += Math.max(...own)
    }
    lowest = Math.min(lowest, 1 - most / expected)
    highest = Math.max(highest, 1 - least / expected)
  }
  return right({ lowest, highest, exact: false })
}

// The squared differences of values over all ordered pairs, with these totals.
const disagreementBy = (level: MeasurementLevel, totals: Three): ((counts: Three) => number) => {
  const [a, b, c] = threeOf(totals)
  const [ab, bc, ac] = {
    nominal: [1, 1, 1] as const,
    ordinal: [((a + b) / 2) ** 2, ((b + c) / 2) ** 2, ((a + c) / 2 + b) ** 2] as const,
    interval: [1, 1, 4] as const,
  }[level]
  return (counts) => {
    const [low, middle, high] = threeOf(counts)
    return 2 * (low * middle * ab + middle * high * bc + low * high * ac)
  }
}

const threeOf = (counts: Three): readonly [number, number, number] =>
  counts as readonly [number, number, number] // one per rank
