/**
 * Agreement of a group on one slider. In a workshop a named pattern says more than a coefficient: the
 * answers of three people can be distributed in ten ways, which fall into four patterns.
 *
 * | pattern | when | A for three people |
 * | --- | --- | --- |
 * | `eensgezind` | all at one position | 1 |
 * | `eenStap` | two adjacent positions | 2/3 |
 * | `verspreid` | laag and hoog, with midden between | 0 |
 * | `tegenoverElkaar` | laag and hoog, nobody between | -1/3 |
 *
 * Source: patterns ours; A: van der Eijk 2001, "Measuring agreement in ordered rating scales".
 *
 * @module
 */
import { at } from '../model/known.js'
import { some } from 'fp-ts/lib/Option.js'
import type { Option } from '../model/either.js'
import { asRecord, misuse } from '../model/misuse.js'
import { isNonEmpty } from '../model/nonEmpty.js'
import { none } from '../model/none.js'
import { POSITIONS, positionFromRank, rank, stepsApart, type Position } from '../model/position.js'

/**
 * How the answers on one slider are spread: `eensgezind` (unanimous), `eenStap` (one step apart),
 * `verspreid` (spread) or `tegenoverElkaar` (opposed).
 *
 * @example
 * const pattern: AgreementPattern = 'eenStap'
 * agreementPattern({ laag: 2, midden: 1, hoog: 0 }) // => { _tag: 'Some', value: 'eenStap' }
 */
export type AgreementPattern = 'eensgezind' | 'eenStap' | 'verspreid' | 'tegenoverElkaar'

/**
 * How many people chose each position.
 *
 * @example
 * const counts: PositionCounts = { laag: 2, midden: 0, hoog: 1 }
 * agreementPattern(counts) // => { _tag: 'Some', value: 'tegenoverElkaar' }
 */
export type PositionCounts = { readonly [P in Position]: number }

/**
 * The median as an interval: with an even number of answers the two middle ones can differ, and no
 * position between them is made up.
 *
 * @example
 * const interval: MedianInterval = { lower: 'laag', upper: 'midden' }
 * medianInterval({ laag: 1, midden: 1, hoog: 0 }) // => { _tag: 'Some', value: interval }
 */
export interface MedianInterval {
  readonly lower: Position
  readonly upper: Position
}

/**
 * The pattern of the answers on one slider, for any number of people; `none` without answers.
 *
 * @example
 * agreementPattern({ laag: 1, midden: 1, hoog: 1 }) // => { _tag: 'Some', value: 'verspreid' }
 */
export const agreementPattern = (counts: PositionCounts): Option<AgreementPattern> => {
  const range = answerRange(counts)
  if (range._tag === 'None') return none
  switch (range.value) {
    case 0:
      return some('eensgezind')
    case 1:
      return some('eenStap')
    case 2:
      return some(counts.midden > 0 ? 'verspreid' : 'tegenoverElkaar')
  }
}

/**
 * The range of the answers: steps between the lowest and the highest, 0 to 2; `none` without answers.
 *
 * @example
 * answerRange({ laag: 2, midden: 0, hoog: 1 }) // => { _tag: 'Some', value: 2 }
 */
export const answerRange = (counts: PositionCounts): Option<0 | 1 | 2> => {
  assertCounts(counts)
  const given = POSITIONS.filter((position) => counts[position] > 0)
  return isNonEmpty(given) ? some(stepsApart(given[0], at(given, given.length - 1))) : none
}

/**
 * The median of the answers, the position that minimises the total number of steps to them, as an
 * interval; `none` without answers.
 *
 * @example
 * medianInterval({ laag: 2, midden: 1, hoog: 0 }) // => { _tag: 'Some', value: { lower: 'laag', upper: 'laag' } }
 */
export const medianInterval = (counts: PositionCounts): Option<MedianInterval> => {
  assertCounts(counts)
  const total = counts.laag + counts.midden + counts.hoog
  if (total === 0) return none
  return some({
    lower: positionOfAnswer(counts, Math.floor((total - 1) / 2)),
    upper: positionOfAnswer(counts, Math.floor(total / 2)),
  })
}

/** The median when it is one position, not an interval of several. */
export const medianPosition = (median: Option<MedianInterval>): Position | undefined =>
  median._tag === 'Some' && median.value.lower === median.value.upper
    ? median.value.lower
    : undefined

/**
 * The average number of steps from the answers to their median, 0 to 1; `none` without answers. From
 * 1/2 the group has something to talk about (Burke, Finkelstein & Dusig 1999).
 *
 * @example
 * averageDeviation({ laag: 1, midden: 0, hoog: 1 }) // => { _tag: 'Some', value: 1 }
 */
export const averageDeviation = (counts: PositionCounts): Option<number> => {
  const median = medianInterval(counts)
  if (median._tag === 'None') return none
  const centre = rank(median.value.lower) // any point of the interval gives the same sum
  const total = counts.laag + counts.midden + counts.hoog
  const steps = POSITIONS.reduce(
    (sum, position) => sum + counts[position] * Math.abs(rank(position) - centre),
    0,
  )
  return some(steps / total)
}

/**
 * Van der Eijk's agreement A of answers on ordered levels: 1 for unanimity, 0 for an even spread, -1
 * for half at each end. `counts` holds the number of answers per level, from low to high; two levels or
 * more. `none` without answers, with fewer than two levels, or for counts that are negative or not
 * finite.
 *
 * The distribution is split into layers in which every level that is present has the same count. Each
 * layer has its own agreement; A is their mean, weighted by the share of the answers in each layer.
 *
 * Laws: reversing the levels or multiplying the counts changes nothing.
 *
 * Source: van der Eijk 2001, Quality & Quantity 35: 325-341.
 *
 * @example
 * vanDerEijkAgreement([2, 0, 1]) // => { _tag: 'Some', value: -1 / 3 }
 */
export const vanDerEijkAgreement = (counts: ReadonlyArray<number>): Option<number> => {
  const given: unknown = counts // keeps the element type through the check
  if (!Array.isArray(given)) throw misuse('invalidCounts', 'Counts are a list.')
  const total = counts.reduce((sum, count) => sum + count, 0)
  const valid = Array.from(counts).every((count) => Number.isFinite(count) && count >= 0)
  if (!valid || counts.length < 2 || total === 0) return none

  let agreement = 0
  let rest = counts
  while (rest.some((count) => count > 0)) {
    const present = rest.map((count) => count > 0)
    const height = Math.min(...rest.filter((count) => count > 0))
    const share = (height * present.filter(Boolean).length) / total
    agreement += share * layerAgreement(present)
    rest = rest.map((count) => count - height) // what is not present is never above zero
  }
  return some(agreement)
}

// The agreement of a layer in which a level is either present or empty.
const layerAgreement = (present: ReadonlyArray<boolean>): number => {
  const levels = present.length
  const filled = present.filter(Boolean).length
  return unimodality(present) * (1 - (filled - 1) / (levels - 1))
}

// Compares the triples of levels that break unimodality (present, empty, present) with those that
// keep it (two adjacent ones present, the third at an end empty).
const unimodality = (present: ReadonlyArray<boolean>): number => {
  const levels = present.length
  let keeping = 0
  let breaking = 0
  // Stryker disable next-line EqualityOperator: beyond the last level there is no triple
  for (let low = 0; low < levels; low++)
    // Stryker disable next-line EqualityOperator: nor is there one here
    for (let middle = low + 1; middle < levels; middle++)
      for (let high = middle + 1; high < levels; high++) {
        if (present[low] && !present[middle] && present[high]) breaking++
        else if (present[middle] && present[low] !== present[high]) keeping++
      }
  return breaking === 0
    ? 1
    : ((levels - 2) * keeping - (levels - 1) * breaking) / ((levels - 2) * (keeping + breaking))
}

// The position of an answer when all are in order, counting from 0.
const positionOfAnswer = (counts: PositionCounts, index: number): Position =>
  index < counts.laag
    ? positionFromRank(0)
    : index < counts.laag + counts.midden
      ? positionFromRank(1)
      : positionFromRank(2)

const assertCounts = (counts: PositionCounts): void => {
  const given = asRecord(counts)
  for (const position of POSITIONS) {
    const count = given[position]
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
      throw misuse('invalidCounts', `Not a count of ${position}: ${String(count)}.`)
    }
  }
}
