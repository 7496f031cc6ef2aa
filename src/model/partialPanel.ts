/**
 * Partial panels: some sliders answered, others not (yet). There are 4^5 = 1,024.
 *
 * @module
 */
import { isObject, isList, isOneOf } from './guards.js'
import type { Either } from './either.js'
import type { PanelErrors } from './errors.js'
import { deepFreeze } from './freeze.js'
import { at } from './known.js'
import { lazy } from './lazy.js'
import { asRecord, misuse } from './misuse.js'
import { allPanels, type Panel } from './panel.js'
import { POSITIONS, rankOf, type Position } from './position.js'
import { readPartial } from './readPositions.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId, type SliderId } from './slider.js'

/**
 * A position for some of the five sliders. A slider that is absent is unanswered, which is not the same
 * as `midden`. Every panel is also a partial panel.
 *
 * @example
 * const nijmegen: PartialPanel = { procesMetBewoners: 'hoog', communicatie: 'laag' }
 * unansweredSliders(nijmegen) // => ['positioneringIntern', 'procesBinnenGemeente', 'bestuurEnPolitiek']
 */
export type PartialPanel = { readonly [S in SliderId]?: Position | undefined } & {
  readonly wijkkenmerken?: never
}

/**
 * Reads a partial panel from unknown input: a plain object with slider ids only, each with a
 * spelling of a position. A slider that is absent, `undefined`, `null` or a blank text, such as a
 * `<select>` that was not filled in, is unanswered.
 *
 * All errors are reported together, at most 100: `notAPlainObject`, `unknownSlider`, `unknownPosition`,
 * `wrongType`. A word for "don't know" is an `unknownPosition` here; use `parseAnswers` for a form that
 * offers it.
 *
 * @example
 * parsePartialPanel({ communicatie: 'HOOG', procesMetBewoners: '' }) // => { _tag: 'Right', right: { communicatie: 'hoog' } }
 */
export const parsePartialPanel = (input: unknown): Either<PanelErrors, PartialPanel> =>
  readPartial(SLIDER_IDS, input)

/**
 * Whether every one of the five sliders has a position; narrows a partial panel to a panel.
 *
 * Throws `notAPanel` when untyped code passes something other than a partial panel. Use {@link
 * parsePartialPanel} for unknown input.
 *
 * @example
 * isComplete(panelFromKey('LLMML')) // => true
 * isComplete({ communicatie: 'hoog' }) // => false
 */
export const isComplete = (partial: PartialPanel): partial is Panel =>
  unansweredSliders(partial).length === 0

/**
 * The sliders that have a position, in canonical order. Throws `notAPanel` as {@link isComplete} does.
 *
 * @example
 * answeredSliders({ communicatie: 'laag', procesMetBewoners: 'hoog' }) // => ['procesMetBewoners', 'communicatie']
 */
export const answeredSliders = (partial: PartialPanel): ReadonlyArray<SliderId> => {
  assertPartialPanel(partial)
  return SLIDER_IDS.filter((slider) => partial[slider] !== undefined)
}

/**
 * The sliders that have no position, in canonical order. Throws `notAPanel` as {@link isComplete} does.
 *
 * @example
 * unansweredSliders(panelFromKey('LLMML')) // => []
 */
export const unansweredSliders = (partial: PartialPanel): ReadonlyArray<SliderId> => {
  assertPartialPanel(partial)
  return SLIDER_IDS.filter((slider) => partial[slider] === undefined)
}

/**
 * Every full panel that agrees with a partial one, in code order. There are 3^(unanswered sliders) of
 * them, 1 to 243. Throws `notAPanel` as {@link isComplete} does.
 *
 * @example
 * completions({ procesMetBewoners: 'hoog' }).length // => 81
 */
export const completions = (partial: PartialPanel): ReadonlyArray<Panel> => {
  assertPartialPanel(partial)
  const codes = SLIDER_IDS.reduce<ReadonlyArray<number>>(
    (found, slider) => {
      const rank = rankOf(partial[slider])
      const ranks = rank === undefined ? [0, 1, 2] : [rank]
      return found.flatMap((code) => ranks.map((next) => 3 * code + next))
    },
    [0],
  )
  return codes.map((code) => at(allPanels(), code)) // codes are 0 to 242
}

/**
 * All 1,024 partial panels. Frozen, made at first use. Each slider goes through unanswered, laag,
 * midden, hoog; the last slider changes fastest.
 *
 * @function
 * @example
 * allPartialPanels().length // => 1024
 */
export const allPartialPanels: () => ReadonlyArray<PartialPanel> = /*#__PURE__*/ lazy(() =>
  deepFreeze(
    SLIDER_IDS.reduce<ReadonlyArray<PartialPanel>>(
      (partials, slider) =>
        partials.flatMap((partial) => [
          partial,
          ...POSITIONS.map((position) => ({ ...partial, [slider]: position })),
        ]),
      [{}],
    ),
  ),
)

/** Throws `notAPanel` unless this is a partial panel of five. */
export const assertPartialPanel = (partial: PartialPanel): void => {
  if (
    !holdsPositions(EXTENDED_SLIDER_IDS, partial) ||
    asRecord(partial)['wijkkenmerken'] !== undefined
  ) {
    throw misuse('notAPanel', 'Not a partial panel. Use parsePartialPanel on unknown input.')
  }
}

/** Whether this is an object with only the listed sliders as keys, each with a position or `undefined`. */
export const holdsPositions = (
  sliders: ReadonlyArray<ExtendedSliderId>,
  input: unknown,
): boolean => {
  if (!isObject(input) || isList(input)) return false
  const given = asRecord(input)
  return (
    sliders.every((slider) => isAnswer(given[slider])) &&
    Object.keys(given).every((key) => isOneOf(sliders, key))
  )
}

const isAnswer = (position: unknown): boolean =>
  position === undefined || rankOf(position) !== undefined
