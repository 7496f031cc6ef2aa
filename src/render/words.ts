/**
 * Words for answers and positions, and what is left of them when some are not there.
 *
 * @module
 */
import type { Option } from '../model/either.js'
import type { PartialExtendedPanel } from '../model/extendedPanel.js'
import {
  EXTENDED_SLIDER_IDS,
  SLIDER_IDS,
  type ExtendedSliderId,
  type SliderId,
} from '../model/slider.js'
import type { GivenAnswer, SliderSummary } from '../operations/summary/sliderSummary.js'
import type { Texts } from '../texts/texts.js'

/** A text, or nothing: left out where it would stand. */
export type Piece = string | false | undefined

/** The texts among pieces, without those that are empty. */
export const onlyTexts = (pieces: ReadonlyArray<Piece>): ReadonlyArray<string> =>
  pieces.flatMap((piece) => (piece ? [piece] : []))

/** The value, if there is one. */
export const valueOf = <A>(option: Option<A> | undefined): A | undefined =>
  option?._tag === 'Some' ? option.value : undefined

/** The word for an answer, or for there being none. */
export const answerWord = (answer: GivenAnswer['answer'] | undefined, texts: Texts): string =>
  answer === 'unknown' || answer === 'unanswered' || answer === undefined
    ? texts.words[answer ?? 'unanswered']
    : texts.positions[answer].label

/** How far people agree on a slider, in words; empty when nobody placed it. */
export const agreementWords = (
  summary: Pick<SliderSummary, 'pattern' | 'range'> | undefined,
  texts: Texts,
): ReadonlyArray<string> => {
  const pattern = valueOf(summary?.pattern)
  return onlyTexts([
    pattern && texts.patterns[pattern].label,
    valueOf(summary?.range) === 2 && texts.words.toDiscuss,
  ])
}

/** What the steps in a table of districts mean. */
export const stepsLegend = ({ pictures }: Texts): string =>
  `+ ${pictures.needHigher}, − ${pictures.needLower}, = ${pictures.equal}.`

/** All sliders in words: of each its label and what is said of it. */
export const describeSliders = (
  texts: Texts,
  say: (slider: SliderId) => ReadonlyArray<Piece>,
): ReadonlyArray<string> =>
  SLIDER_IDS.map(
    (slider) => `${texts.sliders[slider].label}: ${onlyTexts(say(slider)).join('; ')}.`,
  )

/** The text with a capital to begin with. */
export const upperFirst = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toUpperCase())

/** The sliders that are drawn: five, and the proposed sixth where a panel has a position on it. */
export const shownSliders = (
  ...panels: ReadonlyArray<PartialExtendedPanel | undefined>
): ReadonlyArray<ExtendedSliderId> =>
  panels.some((panel) => panel?.wijkkenmerken !== undefined) ? EXTENDED_SLIDER_IDS : SLIDER_IDS
