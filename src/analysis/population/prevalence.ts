/**
 * Prevalence: in how many municipalities each profile is nearest, with missing answers as bounds.
 *
 * A unit whose answers leave several panels possible counts for the lowest number if the profile is
 * nearest to all of them, and for the highest if it is nearest to any. Both bounds are exact, because
 * units are filled in independently. A tie counts for each of its profiles.
 *
 * @module
 */
import { right } from 'fp-ts/lib/Either.js'
import { at, recordOf } from '../../model/known.js'
import type { ProfileId } from '../../catalogue/profilePanels.js'
import { lazy } from '../../model/lazy.js'
import { ownOptions } from '../../model/misuse.js'
import type { Either } from '../../model/either.js'
import { noNumber, type NoNumber } from '../../model/noNumber.js'
import { allPanels } from '../../model/panel.js'
import type { Typology } from '../../model/typology.js'
import {
  codedProfiles,
  defaultTypology,
  measureOf,
  type MeasureOptions,
} from '../../operations/comparison.js'
import { levelsBy } from '../../operations/space.js'
import { countsOf, type Counts } from '../counts.js'
import { inAll, inAny, nearestMarks } from '../nearest.js'
import { checkCount } from '../contingency.js'
import type { Interval } from '../resampling/bootstrap.js'
import { assertUnits, setMask, type PanelUnit } from './units.js'

/** In how many of `of` units a profile is nearest, at least and at most; both ends can be reached. */
export interface CountBounds {
  readonly lowest: number
  readonly highest: number
  readonly of: number
}

/** Bounds for each profile, by id. */
export type Prevalence<Id extends string> = { readonly [I in Id]: CountBounds }

/**
 * In how many units each profile is nearest, at least and at most. The typology and options are those
 * of `classifier`: by default the five profiles and Manhattan distance.
 *
 * Laws: permuting the units changes nothing; without missing answers lowest is highest. Throws as
 * `classifier`.
 *
 * @typeParam Id - the ids of the profiles
 *
 * @example
 * prevalence([]).gekanteld // => { lowest: 0, highest: 0, of: 0 }
 */
export const prevalence = <Id extends string = ProfileId>(
  units: ReadonlyArray<Pick<PanelUnit, 'positions'>>,
  typology: Typology<Id> = defaultTypology<Id>(),
  options: MeasureOptions = {},
): Prevalence<Id> => {
  assertUnits(units)
  return countsBy(typology, options)(countsOf(units.map(setMask)))
}

/**
 * Wilson's 95 % interval of the share of units in which a profile is nearest: from the lower end of that of
 * `lowest` to the upper end of that of `highest`. It is closed: percentiles of draws are far from 95 % for rare
 * profiles. Units are taken to be a random draw from many.
 *
 * No number (`tooFewValues`) for no units. Throws `invalidCounts` unless 0 ≤ lowest ≤ highest ≤ of, in whole
 * numbers. Law: where lowest is highest, `prop.test(x, n, correct = FALSE)` of R gives the same.
 *
 * Source: Wilson 1927; Newcombe 1998, method 3.
 *
 * @example
 * shareInterval({ lowest: 0, highest: 0, of: 20 }) // => { _tag: 'Right', right: { lower: 0, upper: 0.1611251580528193 } }
 */
export const shareInterval = (counts: CountBounds): Either<NoNumber, Interval> => {
  const { lowest, highest, of } = ownOptions(counts)
  for (const count of [lowest, highest - lowest, of - highest]) checkCount(count)
  return of === 0
    ? noNumber('tooFewValues')
    : right({
        lower: Math.max(0, middleOf(lowest, of) - halfWidth(lowest, of)),
        upper: Math.min(1, middleOf(highest, of) + halfWidth(highest, of)),
      })
}

const middleOf = (count: number, of: number): number => (count + Z ** 2 / 2) / (of + Z ** 2)

const halfWidth = (count: number, of: number): number =>
  (Z * Math.sqrt((count * (of - count)) / of + Z ** 2 / 4)) / (of + Z ** 2)

const Z = 1.959963984540054 // the 0.975 quantile of the normal distribution

const countsBy = <Id extends string>(
  typology: Typology<Id>,
  options: MeasureOptions,
): ((sets: Counts) => Prevalence<Id>) => {
  const ids = codedProfiles(typology).map(({ id }) => id)
  const measure = measureOf(options)
  const table = lazy(() => {
    const levelOf = levelsBy(measure)
    return allPanels().map((panel) => nearestMarks(panel, ids, typology, measure, levelOf))
  })
  return prevalenceFrom(ids, (code) => at(table(), code)) // one for each
}

/** Counts sets of panels, by {@link setMask}, from the marks of the nearest profiles of a panel code. */
export const prevalenceFrom = <Id extends string>(
  ids: ReadonlyArray<Id>,
  marksOf: (code: number) => string,
): ((sets: Counts) => Prevalence<Id>) => {
  // Per set of panels and profile: nearest for all of the panels, for some.
  const known = new Map<number, ReadonlyArray<readonly [boolean, boolean]>>()
  const answerOf = (mask: number): ReadonlyArray<readonly [boolean, boolean]> => {
    const marks = codesInSet(mask).map(marksOf)
    const answer = ids.map((_, place) => [inAll(marks, place), inAny(marks, place)] as const)
    known.set(mask, answer)
    return answer
  }
  return (sets) => {
    const counts = ids.map(() => ({ lowest: 0, highest: 0, of: 0 }))
    for (const [mask, units] of sets) {
      const answer = known.get(mask) ?? answerOf(mask)
      counts.forEach((count, place) => {
        const [forAll, forSome] = at(answer, place) // one for each id
        count.of += units
        if (forAll) count.lowest += units
        if (forSome) count.highest += units
      })
    }
    return recordOf(ids, (_, place) => at(counts, place))
  }
}

/** The codes of the panels in a set, in order. */
export const codesInSet = (mask: number): ReadonlyArray<number> => {
  let codes: ReadonlyArray<number> = [0]
  for (let slider = 4; slider >= 0; slider--) {
    const bits = (mask >> (3 * slider)) & 7
    const ranks = [0, 1, 2].filter((rank) => (bits >> rank) & 1)
    codes = codes.flatMap((code) => ranks.map((rank) => code * 3 + rank))
  }
  return codes
}
