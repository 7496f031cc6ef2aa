/**
 * Schemas for risks, plans and progress. They check the form, not whether the operations would give
 * this answer.
 *
 * @module
 */
import * as z from 'zod/v4'
import { CORRELATION_IDS, type CorrelationId } from '../catalogue/correlations.js'
import { RISK_IDS, type RiskId } from '../catalogue/risks.js'
import type { Progress } from '../operations/progress.js'
import type { PartialRiskFinding, RiskFinding } from '../operations/risk.js'
import type { Transition, StepWhy } from '../operations/transition.js'
import { PanelSchema } from './panels.js'
import {
  count,
  optionalNumber,
  position,
  positiveCount,
  sliderDifference,
  sliderId,
  type Schema,
  type ObjectSchema,
} from './parts.js'

export const riskId: Schema<RiskId> = /*#__PURE__*/ (() => z.enum(RISK_IDS))()
export const correlationId: Schema<CorrelationId> = /*#__PURE__*/ (() => z.enum(CORRELATION_IDS))()
/** Steps of a tension. */
export const tensionSteps: Schema<1 | 2> = /*#__PURE__*/ (() => z.literal([1, 2]))()
export const stepWhy: Schema<StepWhy> = /*#__PURE__*/ (() =>
  z.enum(['onlyMoveLeft', 'reason', 'balance', 'tension', 'sourceFirst', 'canonicalOrder']))()
export const progressStatus: Schema<Progress['sliders'][number]['status']> = /*#__PURE__*/ (() =>
  z.enum(['reached', 'closer', 'unchanged', 'further', 'overshot']))()

/**
 * The risks of a panel, as `assessRisks` gives them.
 *
 * @example
 * RisksSchema.parse(assessRisks(panelFromKey('HHHHH')))[0]?.risk // => 'totaal-wijkgericht'
 */
export const RisksSchema: z.ZodArray<ObjectSchema<RiskFinding>> = /*#__PURE__*/ (() =>
  z.array(
    z.strictObject({
      risk: riskId,
      sliders: z.array(z.strictObject({ slider: sliderId, position })),
    }),
  ))()

/**
 * The risks of a partial panel, as `assessPartialRisks` gives them.
 *
 * @example
 * PartialRisksSchema.parse(assessPartialRisks({}))[0]?.status // => 'possible'
 */
export const PartialRisksSchema: z.ZodArray<ObjectSchema<PartialRiskFinding>> = /*#__PURE__*/ (() =>
  z.array(
    z.strictObject({
      risk: riskId,
      status: z.enum(['present', 'possible', 'absent']),
      completions: count,
      of: positiveCount,
    }),
  ))()

/**
 * A plan, as `planTransition` gives it.
 *
 * @example
 * TransitionSchema.parse(planTransition(panelFromKey('LLMML'), panelFromKey('LLMHL'))).routes // => 1
 */
export const TransitionSchema: ObjectSchema<Transition> = /*#__PURE__*/ (() =>
  z.strictObject({
    from: PanelSchema,
    to: PanelSchema,
    routes: positiveCount,
    reason: z.array(sliderId),
    steps: z.array(
      z.strictObject({
        slider: sliderId,
        from: position,
        to: position,
        panel: PanelSchema,
        why: stepWhy,
        insteadOf: z.array(sliderId),
        risks: RisksSchema,
        tensions: z.array(z.strictObject({ correlation: correlationId, steps: tensionSteps })),
      }),
    ),
  }))()

/**
 * Progress, as `evaluateProgress` gives it.
 *
 * @example
 * ProgressSchema.parse(evaluateProgress(panelFromKey('LLLLL'), panelFromKey('LLHHL'), panelFromKey('LLMML'))).gapClosure // => { _tag: 'Some', value: 0.5 }
 */
export const ProgressSchema: ObjectSchema<Progress> = /*#__PURE__*/ (() =>
  z.strictObject({
    start: PanelSchema,
    ambition: PanelSchema,
    now: PanelSchema,
    newAmbition: z.optional(PanelSchema),
    thenRating: z.optional(PanelSchema),
    sliders: z.array(
      z.strictObject({
        slider: sliderId,
        start: position,
        ambition: position,
        now: position,
        status: progressStatus,
        newAmbition: z.optional(position),
        newStatus: z.optional(progressStatus),
        ambitionChanged: z.boolean(),
        thenRating: z.optional(position),
        withinDisagreement: z.boolean(),
      }),
    ),
    gapClosure: optionalNumber,
    newGapClosure: z.optional(optionalNumber),
    thenGapClosure: z.optional(optionalNumber),
    responseShift: z.optional(z.array(sliderDifference)),
  }))()
