/**
 * Which profiles of a typology are nearest to a panel, in the chosen reading and in all.
 *
 * The alternatives of different profiles are independent, so of each profile only the distances
 * matter that its own readings give; readings of all profiles together are counted and never listed.
 *
 * @module
 */
import { PROFILE_IDS } from '../../catalogue/profilePanels.js'
import { PROFILES, type Profile } from '../../catalogue/profiles.js'
import type { Panel } from '../../model/panel.js'
import { rank, type Position } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'

/** A profile to compare with: its panel, what else its sliders can be read as, and its names. */
export interface TypologyProfile<Id extends string = string> {
  readonly id: Id
  readonly panel: Panel
  readonly alternatives?:
    { readonly [S in SliderId]?: ReadonlyArray<Position> | undefined } | undefined
  readonly labels?:
    { readonly nl?: string | undefined; readonly en?: string | undefined } | undefined
}

/** What is compared with: profiles in an order. */
export interface Typology<Id extends string = string> {
  readonly id: string
  readonly profiles: ReadonlyArray<TypologyProfile<Id>>
}

/** The five profiles of the publication. */
export const platform31 = (): Typology => ({
  id: 'platform31',
  profiles: PROFILE_IDS.map((id) => {
    const { panel, evidence }: Profile = PROFILES[id]
    const alternatives = SLIDER_IDS.flatMap((slider) => {
      const found = evidence[slider]
      return found.grade === 'inferred' && found.alternatives !== undefined
        ? [[slider, found.alternatives.map(({ position }) => position)]]
        : []
    })
    return {
      id,
      panel,
      alternatives: Object.fromEntries(alternatives) as TypologyProfile['alternatives'] & object,
    } // keys are sliders
  }),
})

/** How one profile lies to a panel: its distance, those of all its readings, and how often it is nearest. */
export interface ProfileNearness {
  readonly profile: TypologyProfile
  /** Its place in the typology. */
  readonly index: number
  readonly distance: number
  readonly smallest: number
  readonly largest: number
  /** In how many of the readings of the typology it is nearest. */
  readonly count: number
}

/** How all profiles lie to a panel. */
export interface Nearness {
  readonly profiles: ReadonlyArray<ProfileNearness>
  /** Those nearest in the chosen reading. */
  readonly nearest: ReadonlyArray<ProfileNearness>
  readonly readings: number
  /** Whether the same are nearest in every reading. */
  readonly same: boolean
}

/** How the profiles of a typology lie to a panel. */
export const nearnessOf = (panel: Panel, { profiles }: Typology): Nearness => {
  const distances = profiles.map((profile) => distancesOf(panel, profile))
  const readings = distances.reduce((product, of) => product * of.length, 1)
  const found = profiles.map((profile, index): ProfileNearness => {
    const own = distances[index] as ReadonlyArray<number> // as many as profiles
    const count = own.reduce(
      (sum, distance) =>
        sum +
        distances.reduce(
          (product, others, other) =>
            other === index ? product : product * others.filter((d) => d >= distance).length,
          1,
        ),
      0,
    )
    return {
      profile,
      index,
      distance: stepsTo(panel, profile.panel),
      smallest: Math.min(...own),
      largest: Math.max(...own),
      count,
    }
  })
  return {
    profiles: found,
    nearest: nearestOf(found),
    readings,
    same: found.every(({ count }) => count === 0 || count === readings),
  }
}

/** A doubtful position that on its own changes which profiles are nearest, and which they are then. */
export interface Deciding {
  readonly profile: TypologyProfile
  readonly slider: SliderId
  readonly position: Position
  readonly nearest: ReadonlyArray<TypologyProfile>
}

/** The doubtful positions that decide, each with the others as chosen. */
export const decidingPositions = (
  panel: Panel,
  { profiles }: Typology,
): ReadonlyArray<Deciding> => {
  const distances = profiles.map((profile) => ({
    profile,
    distance: stepsTo(panel, profile.panel),
  }))
  const before = nearestOf(distances).map(({ profile }) => profile)
  return profiles.flatMap((profile) =>
    SLIDER_IDS.flatMap((slider) =>
      (profile.alternatives?.[slider] ?? []).flatMap((position) => {
        const distance = stepsTo(panel, { ...profile.panel, [slider]: position })
        const nearest = nearestOf(
          distances.map((other) => (other.profile === profile ? { profile, distance } : other)),
        ).map((match) => match.profile)
        const same =
          nearest.length === before.length && nearest.every((other) => before.includes(other))
        return same ? [] : [{ profile, slider, position, nearest }]
      }),
    ),
  )
}

/** The name of a profile: its own, or that of the texts, or its id. */
export const profileName = (
  { id, labels }: TypologyProfile,
  texts: Texts,
  length: 'label' | 'shortLabel' = 'label',
): string => {
  const own = texts.language.tag.startsWith('nl') ? labels?.nl : labels?.en
  const known: { readonly [id: string]: { readonly label: string; readonly shortLabel: string } } =
    texts.profiles
  return (
    own ??
    labels?.nl ??
    labels?.en ??
    (Object.hasOwn(known, id) ? known[id]?.[length] : undefined) ??
    id
  )
}

/** The letter of a profile by its place; after the alphabet a number. */
export const profileLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : String(index + 1)

const nearestOf = <A extends { readonly distance: number }>(
  found: ReadonlyArray<A>,
): ReadonlyArray<A> => {
  const smallest = Math.min(...found.map(({ distance }) => distance))
  return found.filter(({ distance }) => distance === smallest)
}

const stepsTo = (panel: Panel, other: Panel): number =>
  SLIDER_IDS.reduce((sum, slider) => sum + Math.abs(rank(panel[slider]) - rank(other[slider])), 0)

// The distances of a profile in each of its own readings.
const distancesOf = (panel: Panel, profile: TypologyProfile): ReadonlyArray<number> =>
  SLIDER_IDS.reduce<ReadonlyArray<number>>(
    (sums, slider) => {
      const read = [profile.panel[slider], ...(profile.alternatives?.[slider] ?? [])]
      return sums.flatMap((sum) =>
        read.map((position) => sum + Math.abs(rank(position) - rank(panel[slider]))),
      )
    },
    [0],
  )
