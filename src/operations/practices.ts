/**
 * Looking up practices: what other municipalities do.
 *
 * @module
 */
import { PRACTICES, type Practice } from '../catalogue/practices.js'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { PROFILES, type Profile } from '../catalogue/profiles.js'
import { REASON_IDS, REASONS, type ReasonId } from '../catalogue/reasons.js'
import { ownOptions, misuse } from '../model/misuse.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'

/** Which practices to look for: those about a slider, a profile or a reason for starting. */
export type PracticeSubject =
  | { readonly slider: SliderId }
  | { readonly profile: ProfileId }
  | { readonly reason: ReasonId }

/**
 * The practices about a slider, those that the chapter of a profile describes, or those about the
 * sliders of a reason for starting; in the order of the publication. They are examples, not advice.
 *
 * Throws `unknownId` when untyped code passes an id that does not exist.
 *
 * @example
 * practicesFor({ slider: 'communicatie' }).map(({ municipality }) => municipality) // => ['Nijmegen']
 * practicesFor({ profile: 'gekanteld' }).map(({ municipality }) => municipality) // => ['Roerdalen']
 */
export const practicesFor = (subject: PracticeSubject): ReadonlyArray<Practice> => {
  const asked = ownOptions(subject)
  if ('slider' in asked && SLIDER_IDS.includes(asked.slider)) {
    return about([asked.slider])
  }
  if ('profile' in asked && PROFILE_IDS.includes(asked.profile)) {
    const { chapter }: Profile = PROFILES[asked.profile]
    return PRACTICES.filter(({ sources }) => sources.some((source) => source.chapter === chapter))
  }
  if ('reason' in asked && REASON_IDS.includes(asked.reason)) {
    return about(REASONS[asked.reason].sliders)
  }
  throw misuse('unknownId', 'practicesFor takes a slider, a profile or a reason that there is')
}

const about = (sliders: ReadonlyArray<SliderId>): ReadonlyArray<Practice> =>
  PRACTICES.filter((practice) => practice.sliders.some((slider) => sliders.includes(slider)))
