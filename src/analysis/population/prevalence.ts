/**
 * Prevalence: in how many municipalities each profile is nearest, with missing answers as bounds.
 *
 * A unit whose answers leave several panels possible counts for the lowest number if the profile is
 * nearest to all of them, and for the highest if it is nearest to any. Both bounds are exact, because
 * units are filled in independently. A tie counts for each of its profiles.
 *
 * @module
 */
import { at, recordOf } from '../../model/known.js'
import type { ProfileId } from '../../catalogue/profilePanels.js'
import { lazy } from '../../model/lazy.js'
import { noNumber } from '../../model/noNumber.js'
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
import { oneOf } from '../options.js'
import { countedStatistic, type CountedStatistic } from '../resampling/statistic.js'
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
 * The lowest or highest share of units in which a profile is nearest, as a statistic for `bootstrap` and
 * `jackknife`, which count units with the same panels. Typology and options as {@link prevalence}.
 *
 * No number (`tooFewValues`) without units. Throws `unknownOption` for a profile or an end that does not exist.
 *
 * @typeParam Id - the ids of the profiles
 *
 * @example
 * prevalenceStatistic('gekanteld')([]) // => { _tag: 'Left', left: { reason: 'tooFewValues' } }
 */
export const prevalenceStatistic = <Id extends string = ProfileId>(
  profile: NoInfer<Id>,
  end: 'lowest' | 'highest' = 'lowest',
  typology: Typology<Id> = defaultTypology<Id>(),
  options: MeasureOptions = {},
): CountedStatistic<Pick<PanelUnit, 'positions'>> => {
  const count = countsBy(typology, options)
  oneOf(['lowest', 'highest'], end)
  oneOf(
    typology.profiles.map(({ id }) => id),
    profile,
  )
  return countedStatistic(
    (unit) => {
      assertUnits([unit])
      return setMask(unit)
    },
    (counts) => {
      const { [profile]: found } = count(counts)
      return found.of === 0 ? noNumber('tooFewValues') : found[end] / found.of
    },
  )
}

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
