/**
 * Panels as schemas: the parsers of the core, their spellings and their errors.
 *
 * @module
 */
import { isLeft, left } from 'fp-ts/lib/Either.js'
import type { Either } from '../model/either.js'
import type { PanelError, PanelErrors } from '../model/errors.js'
import { parseExtendedPanel, type ExtendedPanel } from '../model/extendedPanel.js'
import { parsePanel, type Panel } from '../model/panel.js'
import { parsePartialPanel, type PartialPanel } from '../model/partialPanel.js'
import { parsePosition, type Position } from '../model/position.js'
import { parseAnswers } from '../model/answers.js'
import type { Answers } from '../model/exercise.js'
import { fromParser, type Parsed, type Schema } from './parser.js'

/** A position, in any spelling that `parsePosition` accepts. */
export const PositionSchema: Schema<Position> = /*#__PURE__*/ fromParser((input) =>
  placed(parsePosition(input)),
)

/**
 * A panel: exactly the five sliders, each in any spelling of a position; gives the canonical ones.
 * The same as `parsePanel`, errors included.
 *
 * @example
 * PanelSchema.parse({ positioneringIntern: 'low', procesBinnenGemeente: 'L', procesMetBewoners: 1, bestuurEnPolitiek: ' Midden ', communicatie: 0 }) // => panelFromKey('LLMML')
 */
export const PanelSchema: Schema<Panel> = /*#__PURE__*/ fromParser((input) =>
  placed(parsePanel(input)),
)

/**
 * A partial panel: some of the five sliders. The same as `parsePartialPanel`, errors included.
 *
 * @example
 * PartialPanelSchema.parse({ communicatie: 'High' }) // => { communicatie: 'hoog' }
 */
export const PartialPanelSchema: Schema<PartialPanel> = /*#__PURE__*/ fromParser((input) =>
  placed(parsePartialPanel(input)),
)

/**
 * An extended panel: the five sliders and the proposed sixth. The same as `parseExtendedPanel`,
 * errors included.
 *
 * @example
 * ExtendedPanelSchema.safeParse(panelFromKey('LLMML')).success // => false
 */
export const ExtendedPanelSchema: Schema<ExtendedPanel> = /*#__PURE__*/ fromParser((input) =>
  placed(parseExtendedPanel(input)),
)

/** The answers of a sheet. The same as `parseAnswers`, errors included. */
export const AnswersSchema: Schema<Answers> = /*#__PURE__*/ fromParser((input) =>
  placed(parseAnswers(input)),
)

const placed = <A>(parsed: Either<PanelErrors, A>): Parsed<A> =>
  isLeft(parsed) ? left(parsed.left.map((error) => ({ path: placeOf(error), error }))) : parsed

// An error about a slider or a key has its place there, any other is about the whole.
const placeOf = (error: PanelError): ReadonlyArray<string> => {
  if (error.code === 'unknownSlider') return [error.key]
  return 'slider' in error ? [error.slider] : []
}
