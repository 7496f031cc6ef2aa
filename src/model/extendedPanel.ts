/**
 * Extended panels: the five sliders and the proposed sixth, `wijkkenmerken`.
 *
 * The reflection proposes the sixth slider; it is not part of the exercise, nobody has used it, and no
 * profile has a position on it. So it is opt-in: an extended panel has its own type (3^6 = 729 values),
 * and {@link corePanel} turns it into a panel of five.
 *
 * Source: 9. What its positions mean is our reading: at laag the approach is the same everywhere, at
 * hoog it follows the documented characteristics of the district.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import type { Either, Eq } from './either.js'
import type { PanelErrors } from './errors.js'
import { deepFreeze } from './freeze.js'
import { lazy } from './lazy.js'
import { letterOf, readKey, type PositionLetter } from './letters.js'
import { asRecord, misuse, shown } from './misuse.js'
import { allPanels, assertPanel, panelKey, panelOf, type KeyFrom, type Panel } from './panel.js'
import { holdsPositions } from './partialPanel.js'
import { positionFromRank, POSITIONS, rank, rankOf, type Position } from './position.js'
import { readFull, readPartial } from './readPositions.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from './slider.js'

/**
 * A position for each of the five sliders and for the proposed sixth.
 *
 * @example
 * const panel: ExtendedPanel = extendPanel(panelFromKey('LLMML'), 'hoog')
 * panel.wijkkenmerken // => 'hoog'
 */
export type ExtendedPanel = { readonly [S in ExtendedSliderId]: Position }

/** A position for some of the six sliders. Every partial panel of five is also one of these. */
export type PartialExtendedPanel = { readonly [S in ExtendedSliderId]?: Position | undefined }

/**
 * An extended panel as six letters; the sixth is the proposed slider.
 *
 * @example
 * const key: ExtendedPanelKey = 'LLMMLH'
 * extendedPanelFromKey(key).wijkkenmerken // => 'hoog'
 */
export type ExtendedPanelKey = ExtendedKeyFrom<'L'> | ExtendedKeyFrom<'M'> | ExtendedKeyFrom<'H'>

type ExtendedKeyFrom<First extends PositionLetter> =
  | `${KeyFrom<First>}L`
  | `${KeyFrom<First>}M`
  | `${KeyFrom<First>}H`

/**
 * Adds a position on the proposed sixth slider to a panel of five.
 *
 * Law: `corePanel(extendPanel(p, x))` equals `p`. Throws `notAPanel` and `notAPosition` when untyped code
 * passes something else.
 *
 * @example
 * extendedPanelKey(extendPanel(panelFromKey('LLMML'), 'midden')) // => 'LLMMLM'
 */
export const extendPanel = (panel: Panel, wijkkenmerken: Position): ExtendedPanel => {
  assertPanel(panel)
  return { ...panel, wijkkenmerken: positionFromRank(rank(wijkkenmerken)) }
}

/**
 * The five sliders of an extended panel, without the proposed sixth. Throws `notAPanel` when untyped code
 * passes something else.
 *
 * @example
 * panelKey(corePanel(extendedPanelFromKey('HHLHLM'))) // => 'HHLHL'
 */
export const corePanel = (extended: ExtendedPanel): Panel => {
  const given = asRecord(extended) as ExtendedPanel // checked below
  const { positioneringIntern, procesBinnenGemeente, procesMetBewoners } = given
  const { bestuurEnPolitiek, communicatie, wijkkenmerken } = given
  const panel = panelOf(
    positioneringIntern,
    procesBinnenGemeente,
    procesMetBewoners,
    bestuurEnPolitiek,
    communicatie,
  )
  assertPanel(panel)
  if (rankOf(wijkkenmerken) === undefined) throw misuse('notAPanel', 'Not an extended panel.')
  return panel
}

/**
 * The key of an extended panel (the sixth slider is a proposal). Throws `notAPanel` as
 * {@link corePanel} does.
 *
 * @example
 * extendedPanelKey(extendPanel(panelFromKey('HHHHH'), 'laag')) // => 'HHHHHL'
 */
export const extendedPanelKey = (extended: ExtendedPanel): ExtendedPanelKey =>
  `${panelKey(corePanel(extended))}${letterOf(extended.wijkkenmerken)}`

/**
 * The extended panel of a key (the sixth slider is a proposal). Throws `notAPanel` when untyped code
 * passes something else.
 *
 * @example
 * extendedPanelFromKey('LLMMLH').procesMetBewoners // => 'midden'
 */
export const extendedPanelFromKey = (key: ExtendedPanelKey): ExtendedPanel => {
  const reading = readKey(EXTENDED_SLIDER_IDS, key)
  if (isLeft(reading)) throw misuse('notAPanel', `Not a key of an extended panel: ${shown(key)}.`)
  return reading.right
}

/**
 * Reads an extended panel from unknown input: a plain object with exactly the six slider ids.
 *
 * Errors: as `parsePanel`.
 *
 * @example
 * parseExtendedPanel(panelFromKey('LLMML')) // => { _tag: 'Left', left: [{ code: 'missingSlider', slider: 'wijkkenmerken' }] }
 */
export const parseExtendedPanel = (input: unknown): Either<PanelErrors, ExtendedPanel> =>
  readFull(EXTENDED_SLIDER_IDS, input)

/**
 * Reads a partial panel of five or six sliders from unknown input, in the same way as `parsePartialPanel`.
 *
 * @example
 * parsePartialExtendedPanel({ communicatie: '', wijkkenmerken: 'hoog' }) // => { _tag: 'Right', right: { wijkkenmerken: 'hoog' } }
 */
export const parsePartialExtendedPanel = (
  input: unknown,
): Either<PanelErrors, PartialExtendedPanel> => readPartial(EXTENDED_SLIDER_IDS, input)

/**
 * All 729 extended panels (the sixth slider is a proposal), in the order of their base 3 codes.
 * Frozen, made at first use.
 *
 * @function
 * @example
 * allExtendedPanels().length // => 729
 */
export const allExtendedPanels: () => ReadonlyArray<ExtendedPanel> = /*#__PURE__*/ lazy(() =>
  deepFreeze(
    allPanels().flatMap((panel) => POSITIONS.map((position) => extendPanel(panel, position))),
  ),
)

/**
 * Equality of extended panels: the same position on all six sliders (the sixth is a proposal).
 *
 * @example
 * extendedPanelEq.equals(extendedPanelFromKey('LLMMLH'), extendedPanelFromKey('LLMMLL')) // => false
 */
export const extendedPanelEq: Eq<ExtendedPanel> = /*#__PURE__*/ deepFreeze({
  equals: (a: ExtendedPanel, b: ExtendedPanel) => extendedPanelKey(a) === extendedPanelKey(b),
})

/** Throws `notAPanel` unless this is a partial panel of five or six. */
export const assertPartialExtendedPanel = (partial: PartialExtendedPanel): void => {
  if (!holdsPositions(EXTENDED_SLIDER_IDS, partial)) {
    throw misuse(
      'notAPanel',
      'Not a partial panel. Use parsePartialExtendedPanel on unknown input.',
    )
  }
}
