/**
 * Labels in the form that fits inside a sentence.
 *
 * @module
 */
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import type { SliderId } from '../model/slider.js'
import type { Typology, Wording } from '../model/typology.js'
import type { AgreementPattern, PositionCounts } from '../operations/agreement.js'
import type { MomentSummary } from '../operations/summary/momentSummary.js'
import type { GivenAnswer } from '../operations/summary/sliderSummary.js'
import type { ExerciseSummary } from '../operations/summary/exerciseSummary.js'
import type { Moment } from '../model/exercise.js'
import type { MomentName } from '../texts/explanationTexts.js'
import type { Texts } from '../texts/texts.js'

/**
 * The label of a profile of any typology: its own label in the language, otherwise that of the
 * texts, inside a sentence unless you say otherwise, otherwise its id.
 */
export const profileLabels = (
  texts: Texts,
  typology: Typology | undefined,
  say: (label: string) => string = texts.explanation.inSentence,
): ((id: string) => string) => {
  const own = new Map(
    (typology?.profiles ?? []).map(({ id, labels }): [string, string | undefined] => [
      id,
      wordingIn(texts, labels),
    ]),
  )
  return (id) => own.get(id) ?? (isProfileId(id) ? say(texts.profiles[id].label) : id)
}

/** The statement of a profile about a slider: its own in the language, otherwise that of the texts, if any. */
export const statementText = (
  profile: string,
  slider: SliderId,
  texts: Texts,
  typology: Typology | undefined,
): string | undefined => {
  const found = typology?.profiles.find(({ id }) => id === profile)
  return (
    wordingIn(texts, found?.statements?.[slider]) ??
    (isProfileId(profile) ? texts.profiles[profile].sliders[slider] : undefined)
  )
}

/** A wording in the language of the texts, otherwise in any language that it has. */
export const wordingIn = (texts: Texts, wording: Wording | undefined): string | undefined =>
  (texts.language.tag.startsWith('en') ? wording?.en : undefined) ?? wording?.nl ?? wording?.en

/** The word for an answer, for no answer, or for a slider that the answers leave open. */
export const answerWord = (
  answer: GivenAnswer['answer'] | 'open' | undefined,
  texts: Texts,
): string => {
  switch (answer) {
    case 'laag':
    case 'midden':
    case 'hoog':
      return texts.positions[answer].label
    default:
      return texts.words[answer ?? 'unanswered']
  }
}

/** How far answers agree; one answer agrees with nothing. */
export const agreementWord = (
  pattern: AgreementPattern,
  { laag, midden, hoog }: PositionCounts,
  texts: Texts,
): string => (laag + midden + hoog === 1 ? texts.words.oneAnswer : texts.patterns[pattern].label)

/** Whether an id is one of the five profiles of the publication. */
export const isProfileId = (id: string): id is ProfileId => PROFILE_IDS.some((own) => own === id)

/** What `huidig` is called: the start, once there is an evaluation. */
export const momentName = (moment: Moment, { moments }: ExerciseSummary): MomentName =>
  moment === 'huidig' && moments.evaluatie !== undefined ? 'start' : moment

/** The label of a moment among the moments of an exercise. */
export const momentLabel = (moment: Moment, summary: ExerciseSummary, texts: Texts): string => {
  const name = momentName(moment, summary)
  return name === 'start' ? texts.words.start : texts.moments[name]
}

/** The latest moment that says where the sliders are: the evaluation, otherwise now; without both the ambition. */
export const latestMoment = ({
  moments: { huidig, ambitie, evaluatie },
}: ExerciseSummary): MomentSummary | undefined => evaluatie ?? huidig ?? ambitie
