/**
 * Transition plans and progress as schemas. Their form is checked, not whether they are what
 * `planTransition` and `evaluateProgress` say of their panels.
 *
 * @module
 */
import * as z from 'zod/mini'
import { CORRELATION_IDS } from '../catalogue/correlations.js'
import { RISK_IDS } from '../catalogue/risks.js'
import type { Progress, SliderProgress } from '../operations/progress.js'
import type { RiskFinding } from '../operations/risk.js'
import type { Tension } from '../operations/tension.js'
import type { Transition, TransitionStep } from '../operations/transition.js'
import { PanelSchema, PositionSchema } from './panels.js'
import { door, list, object, type Schema } from './parser.js'
import { optionalNumber, sliderDifference, sliderId } from './parts.js'

/**
 * A plan, as `planTransition` gives it.
 *
 * @example
 * TransitionSchema.parse(planTransition(panelFromKey('LLMML'), panelFromKey('LLMHL'))).routes // => 1
 */
export const TransitionSchema: Schema<Transition> = /*#__PURE__*/ door(() => transitionDocument())

/**
 * Progress, as `evaluateProgress` gives it.
 *
 * @example
 * ProgressSchema.parse(evaluateProgress(panelFromKey('LLLLL'), panelFromKey('LLHHL'), panelFromKey('LLMML'))).gapClosure // => { _tag: 'Some', value: 0.5 }
 */
export const ProgressSchema: Schema<Progress> = /*#__PURE__*/ door(() => progressDocument())

/** What JSON Schema can say of a plan: all of it. */
export const transitionDocument = (): Schema<Transition> =>
  object<Transition>({
    from: PanelSchema,
    to: PanelSchema,
    routes: z.int().check(z.gte(1)),
    reason: list(sliderId()),
    steps: list(
      object<TransitionStep>({
        slider: sliderId(),
        from: PositionSchema,
        to: PositionSchema,
        panel: PanelSchema,
        why: z.enum([
          'onlyMoveLeft',
          'reason',
          'balance',
          'tension',
          'sourceFirst',
          'canonicalOrder',
        ]),
        insteadOf: list(sliderId()),
        risks: list(
          object<RiskFinding>({
            risk: z.enum(RISK_IDS),
            sliders: list(
              object<RiskFinding['sliders'][number]>({
                slider: sliderId(),
                position: PositionSchema,
              }),
            ),
          }),
        ),
        tensions: list(
          object<Tension>({ correlation: z.enum(CORRELATION_IDS), steps: z.literal([1, 2]) }),
        ),
      }),
    ),
  })

/** What JSON Schema can say of progress: all of it. */
export const progressDocument = (): Schema<Progress> =>
  object<Progress>({
    start: PanelSchema,
    ambition: PanelSchema,
    now: PanelSchema,
    newAmbition: z.optional(PanelSchema),
    thenRating: z.optional(PanelSchema),
    sliders: list(
      object<SliderProgress>({
        slider: sliderId(),
        start: PositionSchema,
        ambition: PositionSchema,
        now: PositionSchema,
        status: progressStatus(),
        newAmbition: z.optional(PositionSchema),
        newStatus: z.optional(progressStatus()),
        ambitionChanged: z.boolean(),
        thenRating: z.optional(PositionSchema),
        withinDisagreement: z.boolean(),
      }),
    ),
    gapClosure: optionalNumber(),
    newGapClosure: z.optional(optionalNumber()),
    thenGapClosure: z.optional(optionalNumber()),
    responseShift: z.optional(list(sliderDifference())),
  })

const progressStatus = (): z.core.$ZodType<SliderProgress['status']> =>
  z.enum(['reached', 'closer', 'unchanged', 'further', 'overshot'])
