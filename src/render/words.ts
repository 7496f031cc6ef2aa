/**
 * Words for answers and positions, and lists of words without the missing ones.
 *
 * @module
 */
import type { Option } from '../model/either.js'
import type { PartialExtendedPanel } from '../model/extendedPanel.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'
import type { GivenAnswer } from '../operations/summary/sliderSummary.js'
import type { Texts } from '../texts/texts.js'

/** A text, or nothing, which is left out. */
export type Piece = string | false | undefined

/** The pieces that are texts, without empty ones. */
export const onlyTexts = (pieces: ReadonlyArray<Piece>): ReadonlyArray<string> =>
  pieces.flatMap((piece) => (piece ? [piece] : []))

/** The value, if there is one. */
export const valueOf = <A>(option: Option<A> | undefined): A | undefined =>
  option?._tag === 'Some' ? option.value : undefined

/** The word for an answer, or for no answer. */
export const answerWord = (answer: GivenAnswer['answer'] | undefined, texts: Texts): string =>
  answer === 'unknown' || answer === 'unanswered' || answer === undefined
    ? texts.words[answer ?? 'unanswered']
    : texts.positions[answer].label

/** What the steps in a table of districts mean. */
export const stepsLegend = ({ pictures }: Texts): string =>
  `+ ${pictures.needHigher}, − ${pictures.needLower}, = ${pictures.equal}.`

/** The text with its first letter in upper case. */
export const upperFirst = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toUpperCase())

/** The sliders to draw: five, and the proposed sixth if a panel has a position on it. */
export const shownSliders = (
  ...panels: ReadonlyArray<PartialExtendedPanel | undefined>
): ReadonlyArray<ExtendedSliderId> =>
  panels.some((panel) => panel?.wijkkenmerken !== undefined) ? EXTENDED_SLIDER_IDS : SLIDER_IDS
