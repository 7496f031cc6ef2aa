/**
 * Words for answers and positions, and what is left of them when some are not there.
 *
 * @module
 */
import type { Option } from '../model/either.js'
import type { PartialExtendedPanel } from '../model/extendedPanel.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'

export { answerWord } from '../explain/labels.js'

/** A text, or nothing: left out where it would stand. */
export type Piece = string | false | undefined

/** The texts among pieces, without those that are empty. */
export const onlyTexts = (pieces: ReadonlyArray<Piece>): ReadonlyArray<string> =>
  pieces.flatMap((piece) => (piece ? [piece] : []))

/** The value, if there is one. */
export const valueOf = <A>(option: Option<A> | undefined): A | undefined =>
  option?._tag === 'Some' ? option.value : undefined

/** What the steps in a table of districts mean. */
export const stepsLegend = ({ pictures }: Texts): string =>
  `+ ${pictures.needHigher}, − ${pictures.needLower}, = ${pictures.equal}.`

/** The text with a capital to begin with. */
export const upperFirst = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toUpperCase())

/** The sliders that are drawn: five, and the proposed sixth where a panel has a position on it. */
export const shownSliders = (
  ...panels: ReadonlyArray<PartialExtendedPanel | undefined>
): ReadonlyArray<ExtendedSliderId> =>
  panels.some((panel) => panel?.wijkkenmerken !== undefined) ? EXTENDED_SLIDER_IDS : SLIDER_IDS
