/**
 * What a classifier mirrors against, and how it measures.
 *
 * @module
 */
import { PROFILE_IDS, profilePanel } from '../catalogue/profilePanels.js'
import { misuse } from '../model/misuse.js'
import { panelCode, type Panel } from '../model/panel.js'
import type { Metric } from './distance.js'

/**
 * A profile as far as classification needs it: an id and a panel. The five of the publication are
 * such profiles; so are yours.
 *
 * @example
 * const profile: ClassifiableProfile<'ours'> = { id: 'ours', panel: panelFromKey('MMMMM') }
 * profile.id // => 'ours'
 */
export interface ClassifiableProfile<Id extends string = string> {
  /** Any text that no other profile of the set has. */
  readonly id: Id
  readonly panel: Panel
}

/**
 * What a classifier mirrors against, and how it measures. Default: the five profiles under the
 * default reading, and Manhattan distance.
 *
 * @example
 * const options: ClassifierOptions<ProfileId> = { metric: euclidean }
 * classifier(options)(panelFromKey('LLMML')).nearest // => ['ontwikkelend']
 */
export interface ClassifierOptions<Id extends string> {
  /** At least two, with different ids. */
  readonly profiles?: ReadonlyArray<ClassifiableProfile<Id>>
  /** Default: `manhattan`. */
  readonly metric?: Metric
}

/** The profiles of the options, checked and copied; the five of the publication by default. */
export const profilesOf = <Id extends string>(
  options: ClassifierOptions<Id>,
): ReadonlyArray<CodedProfile<Id>> => {
  const given = options.profiles ?? defaultProfiles<Id>()
  if (given.length < 2) throw misuse('tooFewProfiles', 'A classification needs two profiles.')
  const profiles = given.map(({ id, panel }) => ({ id, code: panelCode(panel) }))
  const ids = new Set(profiles.map(({ id }) => id))
  if (ids.size < profiles.length) throw misuse('duplicateProfile', 'Two profiles share an id.')
  return profiles
}

/** A profile with its panel as a code, so that nobody can change it afterwards. */
export interface CodedProfile<Id extends string> {
  readonly id: Id
  readonly code: number
}

// Without profiles of the caller's own, Id is ProfileId; the compiler cannot know that.
const defaultProfiles = <Id extends string>(): ReadonlyArray<ClassifiableProfile<Id>> =>
  PROFILE_IDS.map((id) => ({ id: id as string as Id, panel: profilePanel(id) }))
