/**
 * Memberships: to what degree a panel belongs to each profile as an ideal type. Two views that answer
 * different questions; none says what a municipality is. A third, how much of the profile is present,
 * is the mean over sliders of 1 - steps / 2: the `similarity` that `classify` gives.
 *
 * | view | formula | question |
 * | --- | --- | --- |
 * | minimum | smallest over sliders of 1 - steps / 2 | how strong is the weakest link |
 * | shares | fuzzy c-means with a noise class | how does one whole divide over the profiles |
 *
 * The minimum looks at one profile at a time; shares depend on all profiles and add up to 1 with the
 * noise. In the default reading all five profiles tie by the minimum on 84 panels.
 *
 * Sources: Kvist 1999, 2007 (fuzzy-set ideal types); Bezdek 1981 (fuzzy c-means, m = 2); Dave 1991
 * (noise class).
 *
 * @module
 */
import { at, recordOf } from '../model/known.js'
import { assertList } from '../model/assertList.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import { allPanels, type Panel } from '../model/panel.js'
import type { Typology } from '../model/typology.js'
import {
  codedProfiles,
  defaultTypology,
  measureOf,
  type MeasureOptions,
} from '../operations/comparison.js'
import { chebyshev } from '../operations/distance.js'
import { refusal } from './misuse.js'
import { ownOption } from './options.js'
import type { PerProfile } from './perProfile.js'

/**
 * The memberships of a panel.
 *
 * @example
 * const answer: Memberships<ProfileId> = memberships()(panelFromKey('LLMMM'))
 * answer.minimum.ontwikkelend // => 0.5
 */
export interface Memberships<Id extends string> {
  readonly panel: Panel
  /** 1 minus the Chebyshev distance over 2; 0, 1/2 or 1. */
  readonly minimum: PerProfile<Id>
  /** Fuzzy c-means; with `noise` they add up to 1. */
  readonly shares: PerProfile<Id>
  /** The share of the noise class: of no profile. */
  readonly noise: number
}

/**
 * How the shares are computed.
 *
 * @example
 * const options: MembershipOptions = { noiseDistance: 4 }
 * memberships(PLATFORM31, options)(panelFromKey('LLMML')).noise // => 0
 */
export type MembershipOptions = MeasureOptions & {
  /** The distance at which a profile gets the same share as the noise. Default 3; `Infinity` for no noise. */
  readonly noiseDistance?: number | undefined
}

/**
 * Makes a function that gives the memberships of a panel. The typology, and metric and
 * weights (for the shares), are as for `classifier`: the five profiles and Manhattan by default.
 *
 * Laws: a profile's own panel has minimum and share 1; no minimum is above the similarity; shares and
 * noise add up to 1. With the default options, noise is larger than every share for 50 of 243 panels,
 * those without a fitting profile.
 *
 * Throws as `classifier`, and `invalidValue` for a noise distance
 * that is not above 0.
 *
 * @example
 * memberships()(panelFromKey('HHHHH')).minimum // => { ontwikkelend: 0, participatief: 0, organisatiegericht: 0, toenaderingsgericht: 0, gekanteld: 1 }
 */
export const memberships = <Id extends string = ProfileId>(
  typology: Typology<Id> = defaultTypology<Id>(),
  options: MembershipOptions = {},
): ((panel: Panel) => Memberships<Id>) => {
  const profiles = codedProfiles(typology).map(({ id, code }) => ({
    id,
    panel: at(allPanels(), code), // panelCode gave the code
  }))
  const ids = profiles.map(({ id }) => id)
  const metric = measureOf(options)
  const noiseDistance = checkedNoise(ownOption(options, 'noiseDistance') ?? 3)
  return (panel) => {
    const by = (value: (other: Panel, index: number) => number): PerProfile<Id> =>
      recordOf(ids, (_, index) => value(at(profiles, index).panel, index)) // a profile for each id
    const { shares, noise } = fuzzyShares(
      profiles.map((profile) => metric(panel, profile.panel)),
      noiseDistance,
    )
    return {
      panel,
      minimum: by((other) => 1 - chebyshev(panel, other) / 2),
      shares: by((_, index) => at(shares, index)), // one for each distance
      noise,
    }
  }
}

/**
 * The shares of fuzzy c-means (m = 2) from distances: proportional to 1 / d squared; distances of 0
 * share everything. `noiseDistance` adds a class at that distance from everything.
 *
 * Law: multiplying all distances, that of the noise included, changes nothing. Throws
 * `invalidValue` without distances, for a distance below 0 and for a noise distance not above 0.
 *
 * @example
 * fuzzyShares([2, 2, 4], Infinity).shares // => [4 / 9, 4 / 9, 1 / 9]
 */
export const fuzzyShares = (
  distances: ReadonlyArray<number>,
  noiseDistance: number,
): { readonly shares: ReadonlyArray<number>; readonly noise: number } => {
  checkedNoise(noiseDistance)
  assertList(distances)
  if (distances.length === 0) throw refusal('invalidValue', 'Shares need one distance or more.')
  if (Array.from(distances).some((distance) => !Number.isFinite(distance) || distance < 0)) {
    throw refusal('invalidValue', 'Not a distance.')
  }
  const zeros = distances.filter((distance) => distance === 0).length
  if (zeros > 0) {
    return { shares: distances.map((distance) => (distance === 0 ? 1 / zeros : 0)), noise: 0 }
  }
  // Relative to the largest weight, so that the square of a distance cannot overflow or underflow.
  const smallest = distances.reduce((least, distance) => Math.min(least, distance), noiseDistance)
  const weights = distances.map((distance) => (smallest / distance) ** 2)
  const noise = (smallest / noiseDistance) ** 2
  const total = weights.reduce((sum, weight) => sum + weight, noise)
  return { shares: weights.map((weight) => weight / total), noise: noise / total }
}

const checkedNoise = (distance: number): number => {
  if (!(typeof distance === 'number' && distance > 0))
    throw refusal('invalidValue', `Not a noise distance: ${String(distance)}.`)
  return distance
}
