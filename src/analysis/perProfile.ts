/**
 * One number for each profile.
 *
 * @module
 */
import { recordOf } from '../model/known.js'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'

/**
 * A number for each profile, by id.
 *
 * @example
 * const minimum: PerProfile<ProfileId> = memberships()(panelFromKey('LLMML')).minimum
 * minimum.ontwikkelend // => 1
 */
export type PerProfile<Id extends string> = { readonly [I in Id]: number }

/** Calls a function for each of the five profiles, in canonical order. */
export const perProfile = (ask: (profile: ProfileId) => number): PerProfile<ProfileId> =>
  recordOf(PROFILE_IDS, ask)
