/**
 * Words for answers and positions.
 *
 * @module
 */
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { GivenAnswer, SliderSummary } from '../operations/sessionSummary.js'
import type { Texts } from '../texts/texts.js'

/** The word for an answer, or for there being none. */
export const answerWord = (answer: GivenAnswer['answer'] | undefined, texts: Texts): string =>
  answer === 'unknown' || answer === 'unanswered' || answer === undefined
    ? texts.words[answer ?? 'unanswered']
    : texts.positions[answer].label

/** How far people agree on a slider, in words; empty when nobody placed it. */
export const agreementWords = (
  { pattern, range }: Pick<SliderSummary, 'pattern' | 'range'>,
  texts: Texts,
): ReadonlyArray<string> => [
  ...(pattern._tag === 'Some' ? [texts.patterns[pattern.value].label] : []),
  ...(range._tag === 'Some' && range.value === 2 ? [texts.words.toDiscuss] : []),
]

/** All sliders in words: of each its label and what is said of it. */
export const describeSliders = (
  texts: Texts,
  say: (slider: SliderId) => ReadonlyArray<string>,
): ReadonlyArray<string> =>
  SLIDER_IDS.map((slider) => `${texts.sliders[slider].label}: ${say(slider).join('; ')}.`)
