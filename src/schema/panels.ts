/**
 * Schemas for panels and answers. They accept only the canonical words; use `parsePanel`,
 * `parseAnswers` and the like for what people write.
 *
 * @module
 */
import * as z from 'zod/v4'
import { recordOf } from '../model/known.js'
import { ANSWERS, type Answer, type Answers } from '../model/exercise.js'
import type { ExtendedPanel, PartialExtendedPanel } from '../model/extendedPanel.js'
import type { Panel } from '../model/panel.js'
import type { Position } from '../model/position.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type SliderId } from '../model/slider.js'
import { position, type ObjectSchema, type Schema } from './parts.js'

/**
 * A panel: `laag`, `midden` or `hoog` for each of the five sliders.
 *
 * @example
 * PanelSchema.parse(panelFromKey('LLMML')).procesMetBewoners // => 'midden'
 */
export const PanelSchema: ObjectSchema<Pick<Panel, SliderId>> = /*#__PURE__*/ (() =>
  z.strictObject(recordOf(SLIDER_IDS, () => position)))()

/**
 * A partial panel: some of the five sliders.
 *
 * @example
 * PartialPanelSchema.parse({ communicatie: 'hoog' }) // => { communicatie: 'hoog' }
 */
export const PartialPanelSchema: ObjectSchema<{
  readonly [S in SliderId]?: Position | undefined
}> = /*#__PURE__*/ (() => PanelSchema.partial())()

/**
 * An extended panel: the five sliders and the proposed sixth.
 *
 * @example
 * ExtendedPanelSchema.safeParse(panelFromKey('LLMML')).success // => false
 */
export const ExtendedPanelSchema: ObjectSchema<ExtendedPanel> = /*#__PURE__*/ (() =>
  PanelSchema.extend({ wijkkenmerken: position }))()

/** Some of the six sliders. */
export const PartialExtendedPanelSchema: ObjectSchema<PartialExtendedPanel> = /*#__PURE__*/ (() =>
  ExtendedPanelSchema.partial())()

/** A position or `unknown`. */
export const answer: Schema<Answer> = /*#__PURE__*/ (() => z.enum(ANSWERS))()

/**
 * The answers of a sheet: a position or `unknown` for some of the sliders.
 *
 * @example
 * AnswersSchema.parse({ communicatie: 'unknown' }) // => { communicatie: 'unknown' }
 */
export const AnswersSchema: ObjectSchema<Answers> = /*#__PURE__*/ (() =>
  z.strictObject(recordOf(EXTENDED_SLIDER_IDS, () => answer)).partial())()
