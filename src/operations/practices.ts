/**
 * Looking up what other municipalities do.
 *
 * @module
 */
import { PRACTICES, type Practice } from '../catalogue/practices.js'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { PROFILES, type Profile } from '../catalogue/profiles.js'
import { REASON_IDS, REASONS, type ReasonId } from '../catalogue/reasons.js'
import { misuse } from '../model/misuse.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'

/** What practices to look for: those about a slider, a profile or a reason for starting. */
export type PracticeSubject =
  { readonly slider: SliderId } | { readonly profile: ProfileId } | { readonly reason: ReasonId }

/**
 * The practices about a slider, those that the chapter of a profile describes, or those about the
 * sliders of a reason for starting; in the order of the publication. None of them is an advice.
 *
 * Throws `unknownId` when untyped code passes an id that there is not.
 *
 * @example
 * practicesFor({ slider: 'communicatie' }).map(({ municipality }) => municipality) // => ['Nijmegen']
 * practicesFor({ profile: 'gekanteld' }).map(({ municipality }) => municipality) // => ['Roerdalen']
 */
export const practicesFor = (subject: PracticeSubject): ReadonlyArray<Practice> => {
  if ('slider' in subject && SLIDER_IDS.includes(subject.slider)) {
    return about([subject.slider])
  }
  if ('profile' in subject && PROFILE_IDS.includes(subject.profile)) {
    const { chapter }: Profile = PROFILES[subject.profile]
    return PRACTICES.filter(({ sources }) => sources.some((source) => source.chapter === chapter))
  }
  if ('reason' in subject && REASON_IDS.includes(subject.reason)) {
    return about(REASONS[subject.reason].sliders)
  }
  throw misuse('unknownId', 'practicesFor takes a slider, a profile or a reason that there is')
}

const about = (sliders: ReadonlyArray<SliderId>): ReadonlyArray<Practice> =>
  PRACTICES.filter((practice) => practice.sliders.some((slider) => sliders.includes(slider)))
