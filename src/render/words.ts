/**
 * Words for answers and positions, and lists of words without the missing ones.
 *
 * @module
 */
import type { Option } from '../model/either.js'
import { isOneOf } from '../model/guards.js'
import { POSITIONS, type Position } from '../model/position.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'

export { agreementWord, answerWord } from '../explain/labels.js'

/** A text, or nothing, which is left out. */
export type Piece = string | false | undefined

/** The pieces that are texts, without empty ones. */
export const onlyTexts = (pieces: ReadonlyArray<Piece>): ReadonlyArray<string> =>
  pieces.flatMap((piece) => (piece ? [piece] : []))

/** The value, if there is one. */
export const valueOf = <A>(option: Option<A> | undefined): A | undefined =>
  option?._tag === 'Some' ? option.value : undefined

/** What the steps in a table of districts mean. */
export const stepsLegend = ({ pictures }: Texts): string =>
  `+ ${pictures.needHigher}, − ${pictures.needLower}, = ${pictures.equal}.`

/** The text with its first letter in upper case. */
export const upperFirst = (text: string): string =>
  text.replace(/./u, (letter) => letter.toUpperCase())

/** Where sliders stand, or why a slider of a group has no position although people answered. */
export type Places = {
  readonly [S in ExtendedSliderId]?: Position | 'open' | 'contested' | undefined
}

/** The position, if that is where the slider stands. */
export const positionIn = (
  places: Places | undefined,
  slider: ExtendedSliderId,
): Position | undefined => {
  const place = places?.[slider]
  return isOneOf(POSITIONS, place) ? place : undefined
}

/** The sliders to draw: five, and the proposed sixth if something is known of it. */
export const shownSliders = (
  ...panels: ReadonlyArray<Places | undefined>
): ReadonlyArray<ExtendedSliderId> =>
  panels.some((panel) => panel?.wijkkenmerken !== undefined) ? EXTENDED_SLIDER_IDS : SLIDER_IDS
