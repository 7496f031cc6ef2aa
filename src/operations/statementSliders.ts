/**
 * Which sliders a profile has a statement about.
 *
 * @module
 */
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { isOneOf } from '../model/guards.js'
import { ownOptions } from '../model/misuse.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { TypologyProfile } from '../model/typology.js'

/** Whether this is one of the five profiles of the publication, which have their statements in the texts. */
export const isProfileId = (id: string): id is ProfileId => isOneOf(PROFILE_IDS, id)

/** The sliders that a profile has a statement about, in canonical order. */
export const statementSliders = (profile: TypologyProfile): ReadonlyArray<SliderId> => {
  const { id, statements = {} } = ownOptions(profile)
  return SLIDER_IDS.filter((slider) => isProfileId(id) || statements[slider] !== undefined)
}
