/**
 * Texts about the facts of the catalogue: sliders, profiles, risks, correlations, reasons. Their keys
 * are the ids of the catalogue, so a fact without a text does not compile.
 *
 * @module
 */
import type { CorrelationId } from '../catalogue/correlations.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import type { AttentionPointIds } from '../catalogue/profiles.js'
import type { CharacteristicIds, QuestionIds } from '../catalogue/sliders.js'
import type { Position } from '../model/position.js'
import type { ExtendedSliderId, SliderId } from '../model/slider.js'

/**
 * A term: its name as written inside a sentence, and one sentence that says what it means.
 *
 * @example
 * const term: TermTexts = en.patterns.eensgezind
 * term.label // => 'same position'
 */
export interface TermTexts {
  readonly label: string
  readonly meaning: string
}

/**
 * The texts about one slider: label, a short label for narrow tables and pictures, what it is about,
 * what each position means, the characteristics of a high position, and the questions that help to
 * place it. Those of `wijkkenmerken` say that it is a proposal and that the meaning is ours.
 *
 * @example
 * const slider: SliderTexts<'communicatie'> = en.sliders.communicatie
 * slider.questions.intern // => 'How do you share information about the areas inside the organisation?'
 */
export interface SliderTexts<S extends ExtendedSliderId> {
  readonly label: string
  readonly shortLabel: string
  readonly about: string
  readonly meaning: { readonly [P in Position]: string }
  readonly characteristics: {
    readonly [C in CharacteristicIds[S]]: string
  }
  readonly questions: { readonly [Q in QuestionIds[S]]: string }
}

/**
 * The texts about a slider that is only known at run time: its characteristics and questions by any name.
 *
 * @example
 * const ask = (slider: AnySliderTexts): string | undefined => slider.questions['advies']
 * ask(en.sliders.bestuurEnPolitiek) // => 'How can a district official advise politicians?'
 */
export interface AnySliderTexts extends Omit<
  SliderTexts<ExtendedSliderId>,
  'characteristics' | 'questions'
> {
  readonly characteristics: { readonly [name: string]: string }
  readonly questions: { readonly [name: string]: string }
}

/**
 * The texts about one profile: label, a short label, a summary, what the publication says per slider,
 * the assignment to the district official, and the attention points of its chapter.
 *
 * @example
 * const profile: ProfileTexts<'participatief'> = en.profiles.participatief
 * profile.label // => 'The participative municipality'
 */
export interface ProfileTexts<I extends ProfileId> {
  readonly label: string
  readonly shortLabel: string
  readonly summary: string
  readonly sliders: { readonly [S in SliderId]: string }
  readonly assignment: string
  readonly attentionPoints: {
    readonly [A in AttentionPointIds[I]]: string
  }
}

/**
 * The texts about a profile that is only known at run time: its attention points by any name.
 *
 * @example
 * const count = (profile: AnyProfileTexts): number => Object.keys(profile.attentionPoints).length
 * PROFILE_IDS.map((id) => count(en.profiles[id])) // => [5, 6, 4, 6, 3]
 */
export interface AnyProfileTexts extends Omit<ProfileTexts<ProfileId>, 'attentionPoints'> {
  readonly attentionPoints: { readonly [name: string]: string }
}

/**
 * The texts about one risk: label, what the publication claims, and our formalisation in words.
 *
 * @example
 * const risk: RiskTexts = en.risks['betrokkenheid-bewoners-te-klein']
 * risk.label // => 'Residents not involved enough'
 */
export interface RiskTexts {
  readonly label: string
  readonly claim: string
  readonly formalisation: string
}

/**
 * The texts about the correlations, by id: label and explanation. `notes.correlations` says that they
 * are expectations of Van Hulst and De Jong.
 *
 * @example
 * const correlations: CorrelationTexts = en.correlations
 * correlations['bewoners-communicatie'].label // => 'Residents and communication'
 */
export type CorrelationTexts = {
  readonly [I in CorrelationId]: { readonly label: string; readonly explanation: string }
}
