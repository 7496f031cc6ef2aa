/**
 * Looking up practices: what other municipalities do.
 *
 * @module
 */
import { PRACTICES, type Practice } from '../catalogue/practices.js'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { PROFILES, type Profile } from '../catalogue/profiles.js'
import { REASON_IDS, REASONS, type ReasonId } from '../catalogue/reasons.js'
import { isOneOf } from '../model/guards.js'
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
  const { slider, profile, reason }: Asked = ownOptions(subject)
  if (isOneOf(SLIDER_IDS, slider)) return about([slider])
  if (isOneOf(PROFILE_IDS, profile)) {
    const { chapter }: Profile = PROFILES[profile]
    return PRACTICES.filter(({ sources }) => sources.some((source) => source.chapter === chapter))
  }
  if (isOneOf(REASON_IDS, reason)) return about(REASONS[reason].sliders)
  throw misuse('unknownId', 'practicesFor takes a slider, a profile or a reason that there is')
}

interface Asked {
  readonly slider?: unknown
  readonly profile?: unknown
  readonly reason?: unknown
}

const about = (sliders: ReadonlyArray<SliderId>): ReadonlyArray<Practice> =>
  PRACTICES.filter((practice) => practice.sliders.some((slider) => sliders.includes(slider)))
