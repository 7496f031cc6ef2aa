/**
 * Panels (mengpanelen): one position for each of the five sliders.
 *
 * There are 3^5 = 243. A panel is an opinion of officials about how district work is organised; no
 * panel is right or wrong.
 *
 * Two short notations. The key has one letter per slider in canonical order, `L`, `M` or `H`, such
 * as `LLMML`. The code reads the ranks as digits in base 3, first slider most significant: `LLMML`
 * is 12. Both are one-to-one with panels.
 *
 * Source: 2.1 De schuifoefening; 9 (243 combinations). Notation: ours.
 *
 * @module
 */
import { isLeft, right } from 'fp-ts/lib/Either.js'
import { some } from 'fp-ts/lib/Option.js'
import type { Either, Eq, Option, Show } from './either.js'
import { problem, type PanelErrors } from './errors.js'
import { deepFreeze } from './freeze.js'
import { letterOf, readKey, type PositionLetter } from './letters.js'
import { at } from './known.js'
import { lazy } from './lazy.js'
import { asRecord, misuse, shown } from './misuse.js'
import { none } from './none.js'
import { POSITIONS, positionFromRank, rank, rankOf, stepsApart, type Position } from './position.js'
import { readFull } from './readPositions.js'
import { assertSlider, SLIDER_IDS, type SliderId } from './slider.js'
import { typeNameOf } from './typeName.js'

/**
 * A position for each of the five sliders. A panel with the proposed sixth slider has a different type,
 * `ExtendedPanel`, and is not accepted as this one.
 *
 * @example
 * const panel: Panel = {
 *   positioneringIntern: 'laag',
 *   procesBinnenGemeente: 'laag',
 *   procesMetBewoners: 'midden',
 *   bestuurEnPolitiek: 'midden',
 *   communicatie: 'laag',
 * }
 * panelKey(panel) // => 'LLMML'
 */
export type Panel = { readonly [S in SliderId]: Position } & { readonly wijkkenmerken?: never }

/**
 * A panel as five letters in canonical order: 243 texts, so a misspelt key does not compile.
 *
 * @example
 * const key: PanelKey = 'MLHLH'
 * panelFromKey(key).communicatie // => 'hoog'
 */
export type PanelKey = KeyFrom<'L'> | KeyFrom<'M'> | KeyFrom<'H'>

/** Keys that begin with one letter. Split in this way, so that an editor shows the name and not 243 texts. */
export type KeyFrom<First extends PositionLetter> =
  | `${First}L${PositionLetter}${PositionLetter}${PositionLetter}`
  | `${First}M${PositionLetter}${PositionLetter}${PositionLetter}`
  | `${First}H${PositionLetter}${PositionLetter}${PositionLetter}`

/**
 * The number of panels, 243. Codes run from 0 to one less.
 *
 * @example
 * PANEL_COUNT // => 243
 */
export const PANEL_COUNT = 243

/**
 * The key of a panel. Law: `panelFromKey(panelKey(p))` equals `p`. Throws `notAPanel` as `panelCode`
 * does.
 *
 * @example
 * panelKey(PROFILES.gekanteld.panel) // => 'HHHHH'
 */
export const panelKey = (panel: Panel): PanelKey => at(keys(), panelCode(panel)) // one per code

const keys = /*#__PURE__*/ lazy(() =>
  allPanels().map(
    (panel): PanelKey =>
      `${letterOf(panel.positioneringIntern)}${letterOf(panel.procesBinnenGemeente)}${letterOf(panel.procesMetBewoners)}${letterOf(panel.bestuurEnPolitiek)}${letterOf(panel.communicatie)}`,
  ),
)

/**
 * The panel of a key. Cannot fail, because the type allows only the 243 keys; use {@link parsePanelKey}
 * for any other text. Throws `notAPanel` when untyped code passes something else.
 *
 * @example
 * panelFromKey('LLMML').procesMetBewoners // => 'midden'
 */
export const panelFromKey = (key: PanelKey): Panel => {
  const reading = readKey(SLIDER_IDS, key)
  if (isLeft(reading))
    throw misuse('notAPanel', `Not a panel key: ${shown(key)}. Use parsePanelKey.`)
  return reading.right
}

/**
 * Reads a panel key from unknown input; ignores case and surrounding blanks.
 *
 * Errors, all of them: `wrongType`, `wrongKeyLength`, or one `unknownLetter` per wrong letter.
 *
 * @example
 * parsePanelKey('llxml') // => { _tag: 'Left', left: [{ code: 'unknownLetter', slider: 'procesMetBewoners', index: 2, letter: 'x' }] }
 */
export const parsePanelKey = (input: unknown): Either<PanelErrors, Panel> =>
  readKey(SLIDER_IDS, input)

/**
 * The code of a panel: its ranks as digits in base 3, 0 (`LLLLL`) to 242 (`HHHHH`).
 *
 * Throws `notAPanel` when untyped code passes something else, including a panel with the proposed sixth
 * slider. Use {@link parsePanel} for unknown input.
 *
 * @example
 * panelCode(panelFromKey('LLMML')) // => 12
 */
export const panelCode = (panel: Panel): number => {
  const given = asRecord(panel)
  const code =
    digit(given['positioneringIntern']) * 81 +
    digit(given['procesBinnenGemeente']) * 27 +
    digit(given['procesMetBewoners']) * 9 +
    digit(given['bestuurEnPolitiek']) * 3 +
    digit(given['communicatie'])
  if (Number.isNaN(code) || given['wijkkenmerken'] !== undefined) {
    throw misuse('notAPanel', 'Not a panel. Use parsePanel on unknown input.')
  }
  return code
}

/** Throws `notAPanel` unless this is a panel of five. */
export const assertPanel = (panel: Panel): void => {
  panelCode(panel)
}

// Of what has no rank the sum is NaN. With a function around this one, classifying takes a sixth longer.
const digit = rankOf as (position: unknown) => number // or undefined, which a sum makes NaN

/**
 * The panel with a code, if there is one. The panel is frozen and always the same object.
 *
 * @example
 * panelFromCode(12) // => { _tag: 'Some', value: panelFromKey('LLMML') }
 * panelFromCode(243) // => { _tag: 'None' }
 */
export const panelFromCode = (code: number): Option<Panel> => {
  const panel = typeof code === 'number' ? allPanels()[code] : undefined // untyped code may pass the text '12'
  return panel === undefined ? none : some(panel)
}

/**
 * Reads a panel code from unknown input: a whole number from 0 to 242.
 *
 * Errors: `wrongType`, `codeOutOfRange`.
 *
 * @example
 * parsePanelCode(243) // => { _tag: 'Left', left: [{ code: 'codeOutOfRange', input: '243', highest: 242 }] }
 */
export const parsePanelCode = (input: unknown): Either<PanelErrors, Panel> => {
  if (typeof input !== 'number') {
    return problem({ code: 'wrongType', expected: 'code', received: typeNameOf(input) })
  }
  const panel = allPanels()[input]
  return panel === undefined
    ? problem({ code: 'codeOutOfRange', input: String(input), highest: PANEL_COUNT - 1 })
    : right(panel)
}

/**
 * Reads a panel from unknown input: a plain object with exactly the five slider ids, each with a
 * spelling of a position.
 *
 * All errors are reported together, at most 100: `notAPlainObject`, `missingSlider`,
 * `unknownSlider`, `unknownPosition`, `wrongType`. Inherited properties do not count and no getter runs.
 *
 * @example
 * parsePanel({ positioneringIntern: 0, procesBinnenGemeente: 'L', procesMetBewoners: 'midden', bestuurEnPolitiek: 'Middle', communicatie: 'laag' }) // => { _tag: 'Right', right: panelFromKey('LLMML') }
 */
export const parsePanel = (input: unknown): Either<PanelErrors, Panel> =>
  readFull(SLIDER_IDS, input)

/**
 * All 243 panels in code order: `allPanels()[panelCode(p)]` equals `p`. Frozen, made at first use.
 *
 * @function
 * @example
 * allPanels().length // => 243
 */
export const allPanels: () => ReadonlyArray<Panel> = /*#__PURE__*/ lazy(() => {
  const panels: Panel[] = []
  for (const positioneringIntern of POSITIONS)
    for (const procesBinnenGemeente of POSITIONS)
      for (const procesMetBewoners of POSITIONS)
        for (const bestuurEnPolitiek of POSITIONS)
          for (const communicatie of POSITIONS)
            panels.push(
              panelOf(
                positioneringIntern,
                procesBinnenGemeente,
                procesMetBewoners,
                bestuurEnPolitiek,
                communicatie,
              ),
            )
  return deepFreeze(panels)
})

/** The panel of five positions in canonical order; smaller in a bundle than parsing keys. */
export const panelOf = (
  positioneringIntern: Position,
  procesBinnenGemeente: Position,
  procesMetBewoners: Position,
  bestuurEnPolitiek: Position,
  communicatie: Position,
): Panel => ({
  positioneringIntern,
  procesBinnenGemeente,
  procesMetBewoners,
  bestuurEnPolitiek,
  communicatie,
})

/**
 * A copy of the panel with one slider at another position. The given panel does not change.
 *
 * Throws `notAPanel`, `unknownId` and `notAPosition` when untyped code passes something else.
 *
 * @example
 * panelKey(withPosition(panelFromKey('LLMML'), 'communicatie', 'hoog')) // => 'LLMMH'
 */
export const withPosition = (panel: Panel, slider: SliderId, position: Position): Panel => {
  assertPanel(panel)
  assertSlider(slider)
  return { ...panel, [slider]: positionFromRank(rank(position)) }
}

/**
 * The panels one step away: one slider, one level up or down. Five to ten of them, in code order.
 *
 * Laws: `q` is a neighbour of `p` exactly when `p` is one of `q`; their Manhattan distance is 1;
 * 810 pairs in all. Throws `notAPanel` as `panelCode` does.
 *
 * @example
 * neighbours(panelFromKey('LLLLL')).map(panelKey) // => ['LLLLM', 'LLLML', 'LLMLL', 'LMLLL', 'MLLLL']
 */
export const neighbours = (panel: Panel): ReadonlyArray<Panel> => {
  assertPanel(panel)
  return allPanels().filter((other) => panelSteps(panel, other) === 1)
}

/** The steps between two panels on all sliders together: `manhattan` without weights. */
export const panelSteps = (a: Panel, b: Panel): number =>
  stepsApart(a.positioneringIntern, b.positioneringIntern) +
  stepsApart(a.procesBinnenGemeente, b.procesBinnenGemeente) +
  stepsApart(a.procesMetBewoners, b.procesMetBewoners) +
  stepsApart(a.bestuurEnPolitiek, b.bestuurEnPolitiek) +
  stepsApart(a.communicatie, b.communicatie)

/**
 * Whether no slider of `a` stands higher than in `b` (the product order). It holds for 7,776 of the
 * 59,049 ordered pairs; for many pairs it holds neither way. Higher never means better. Throws
 * `notAPanel` as `panelCode` does.
 *
 * @example
 * atMost(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => false
 */
export const atMost = (a: Panel, b: Panel): boolean => {
  assertPanel(a)
  assertPanel(b)
  return SLIDER_IDS.every((slider) => rank(a[slider]) <= rank(b[slider]))
}

/**
 * Equality of panels: the same position on all five sliders.
 *
 * @example
 * panelEq.equals(panelFromKey('LLMML'), PROFILES.ontwikkelend.panel) // => true
 */
export const panelEq: Eq<Panel> = /*#__PURE__*/ deepFreeze({
  equals: (a: Panel, b: Panel) => panelCode(a) === panelCode(b),
})

/**
 * Shows a panel as its key.
 *
 * @example
 * panelShow.show(PROFILES.participatief.panel) // => 'MLHLH'
 */
export const panelShow: Show<Panel> = /*#__PURE__*/ deepFreeze({ show: panelKey })
