/**
 * Which profiles of a typology are nearest to a panel, and their names and letters in a picture.
 *
 * @module
 */
import { PLATFORM31 } from '../../catalogue/platform31.js'
import { at, valueIn } from '../../model/known.js'
import type { Panel } from '../../model/panel.js'
import type { Typology, TypologyProfile } from '../../model/typology.js'
import { isProfileId, wordingIn } from '../../explain/labels.js'
import { classifier, classify, type Classification } from '../../operations/classification.js'
import { manhattan } from '../../operations/distance.js'
import {
  robustness,
  robustnessFinder,
  type DecidingPosition,
  type Robustness,
} from '../../operations/robustness.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'

/** How far one profile is from a panel. */
export interface ProfileNearness {
  readonly profile: TypologyProfile
  /** Its place in the typology. */
  readonly index: number
  readonly distance: number
  /** The smallest and the largest distance over all readings. */
  readonly smallest: number
  readonly largest: number
  /** The number of readings in which it is nearest. */
  readonly count: number
}

/** How far all profiles are from a panel. */
export interface Nearness {
  readonly profiles: ReadonlyArray<ProfileNearness>
  /** The profiles that are nearest in the default reading. */
  readonly nearest: ReadonlyArray<ProfileNearness>
  readonly readings: number
  /** Whether exactly these are nearest in every reading. */
  readonly same: boolean
  /** The doubtful positions on which the nearest depend. */
  readonly deciding: ReadonlyArray<DecidingPosition<string>>
}

/** Makes a function that gives how far the profiles of a typology are from a panel. */
export const nearnessFinder = (typology: Typology): ((panel: Panel) => Nearness) => {
  // Of the five profiles the answers are kept, so that the pictures of a report share them.
  const [ask, find]: readonly [
    (panel: Panel) => Classification<string>,
    (panel: Panel) => Robustness<string>,
  ] =
    // Stryker disable next-line ConditionalExpression: the same answers, only slower
    typology === PLATFORM31
      ? [classify, robustness]
      : [classifier(typology), robustnessFinder(typology)]
  return (panel) => {
    const { nearest } = ask(panel)
    const { counts, spread, readings, deciding } = find(panel)
    const countOf = new Map(Object.entries(counts))
    const profiles = typology.profiles.map((profile, index): ProfileNearness => {
      const distances = at(spread, index).distances.map(({ distance }) => distance)
      return {
        profile,
        index,
        distance: manhattan(panel, profile.panel),
        smallest: Math.min(...distances),
        largest: Math.max(...distances),
        count: valueIn(countOf, profile.id),
      }
    })
    return {
      profiles,
      nearest: profiles.filter(({ profile }) => nearest.includes(profile.id)),
      readings,
      same: deciding.length === 0,
      deciding,
    }
  }
}

/** The name of a profile, with a capital: its own, otherwise that of the texts, otherwise its id. */
export const profileName = ({ id, labels }: TypologyProfile, texts: Texts): string =>
  upperFirst(wordingIn(texts, labels) ?? (isProfileId(id) ? texts.profiles[id].label : id))

/** What has to be said about the readings of a typology: that those of the publication are ours. */
export const readingsNotes = (typology: Typology, { notes }: Texts): ReadonlyArray<string> =>
  typology === PLATFORM31 ? [notes.readings] : []

/** The letter of a profile, by its place in the typology; after Z a number. */
export const profileLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : String(index + 1)
