/**
 * Findings of a change: what may be said about two panels of one municipality, such as now and the
 * ambition, as data without sentences.
 *
 * Rules: a distance is exact only if both panels are complete, otherwise it is a lower bound. A plan is
 * made only when nothing is missing; otherwise the findings say what is.
 *
 * @module
 */
import type { CorrelationId } from '../../catalogue/correlations.js'
import type { ProfileId } from '../../catalogue/profilePanels.js'
import type { RiskId } from '../../catalogue/risks.js'
import type { NonEmptyArray } from '../../model/either.js'
import { ownOptions } from '../../model/misuse.js'
import { isNonEmpty } from '../../model/nonEmpty.js'
import type { Panel } from '../../model/panel.js'
import {
  answeredSliders,
  assertPartialPanel,
  isComplete,
  type PartialPanel,
} from '../../model/partialPanel.js'
import type { Position } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import type { Typology } from '../../model/typology.js'
import { classifier, classify, type Classification } from '../classification.js'
import { stepsBetween, type SliderDifference } from '../difference.js'
import type { NoAnswersFinding } from './panelFindings.js'
import { assessRisks } from '../risk.js'
import { tensions } from '../tension.js'
import {
  planTransition,
  slidersOfReason,
  type StepWhy,
  type TransitionOptions,
} from '../transition.js'

/** How far the two panels lie apart, over the sliders that both answer. */
export interface DistanceFinding {
  readonly kind: 'distance'
  readonly steps: number
  /** Whether the two can be farther apart, because sliders are unanswered. */
  readonly atLeast: boolean
}

/** A slider that stands elsewhere in the second panel. */
export interface MovedFinding extends SliderDifference {
  readonly kind: 'moved'
}

/** Sliders that stand at the same position in both. */
export interface KeptFinding {
  readonly kind: 'kept'
  readonly sliders: NonEmptyArray<SliderId>
}

/** Sliders that cannot be compared, with the panels in which they are unanswered. */
export interface IncomparableFinding {
  readonly kind: 'incomparable'
  readonly sliders: NonEmptyArray<{
    readonly slider: SliderId
    readonly missingIn: NonEmptyArray<'from' | 'to'>
  }>
}

/** The nearest profiles of both panels in the default reading, given when both are complete. */
export interface NearestChangeFinding<Id extends string = ProfileId> {
  readonly kind: 'nearestChange'
  readonly from: NonEmptyArray<Id>
  readonly to: NonEmptyArray<Id>
}

/** A risk that the second panel has and the first does not, or the other way round. */
export interface RiskChangeFinding {
  readonly kind: 'riskAppears' | 'riskClears'
  readonly risk: RiskId
}

/** A tension that the second panel has and the first does not, or the other way round. */
export interface TensionChangeFinding {
  readonly kind: 'tensionAppears' | 'tensionClears'
  readonly correlation: CorrelationId
}

/** A plan cannot be made yet: the sliders that are missing, and in which panel. */
export interface PlanWaitsFinding {
  readonly kind: 'planWaits'
  readonly sliders: IncomparableFinding['sliders']
}

/** There is nothing to plan: both panels are equal. */
export interface NoPlanFinding {
  readonly kind: 'noPlan'
}

/** The plan as a whole: how many orders have as few steps. */
export interface PlanFinding {
  readonly kind: 'plan'
  readonly steps: number
  readonly routes: number
  /** The sliders of the reason for starting that move; empty without one. */
  readonly reason: ReadonlyArray<SliderId>
}

/** One step of the plan, with the risks and tensions of the panel after it. */
export interface PlanStepFinding {
  readonly kind: 'planStep'
  /** From 1. */
  readonly number: number
  readonly slider: SliderId
  readonly from: Position
  readonly to: Position
  readonly why: StepWhy
  readonly insteadOf: ReadonlyArray<SliderId>
  readonly risks: ReadonlyArray<RiskId>
  readonly tensions: ReadonlyArray<CorrelationId>
}

/** One thing that may be said about a change; `kind` says which. */
export type ChangeFinding<Id extends string = ProfileId> =
  | NoAnswersFinding
  | DistanceFinding
  | MovedFinding
  | KeptFinding
  | IncomparableFinding
  | NearestChangeFinding<Id>
  | RiskChangeFinding
  | TensionChangeFinding
  | PlanWaitsFinding
  | NoPlanFinding
  | PlanFinding
  | PlanStepFinding

/** The reason for the plan, and the profiles to compare with. */
export interface ChangeOptions<Id extends string = ProfileId> extends TransitionOptions {
  /** The profiles to compare both panels with; the five of the publication by default. */
  readonly typology?: Typology<Id> | undefined
}

/**
 * Lists what may be said about a change from one panel to another, in the order to read it.
 *
 * Laws: a distance that is not `atLeast` is the Manhattan distance; `planWaits` exactly when a slider is
 * unanswered in one of the two; as many `planStep` as steps.
 *
 * Throws `notAPanel` when untyped code passes something else, and for a typology as `classifier` does.
 *
 * @example
 * changeFindings({ communicatie: 'laag' }, { communicatie: 'hoog' })[0] // => { kind: 'distance', steps: 2, atLeast: true }
 */
export const changeFindings = <Id extends string = ProfileId>(
  from: PartialPanel,
  to: PartialPanel,
  options: ChangeOptions<Id> = {},
): NonEmptyArray<ChangeFinding<Id>> => {
  assertPartialPanel(from)
  assertPartialPanel(to)
  const own = ownOptions(options)
  slidersOfReason(own) // only to check the arguments
  const { typology } = own
  // Stryker disable next-line ConditionalExpression: the default, with its answers made before
  const nearestTo: (panel: Panel) => Classification<Id> =
    typology === undefined
      ? (classify as never) // Id is then ProfileId; the compiler cannot know that
      : classifier(typology)
  if (answeredSliders(from).length === 0 && answeredSliders(to).length === 0) {
    return [{ kind: 'noAnswers' }]
  }
  const missing = missingSliders(from, to)
  const moved = movedSliders(from, to)
  const kept = SLIDER_IDS.filter(
    (slider) => from[slider] !== undefined && from[slider] === to[slider],
  )
  return [
    {
      kind: 'distance',
      steps: moved.reduce((sum, { steps }) => sum + Math.abs(steps), 0),
      atLeast: missing.length > 0,
    },
    ...moved,
    ...(isNonEmpty(kept) ? [{ kind: 'kept' as const, sliders: kept }] : []),
    ...(isNonEmpty(missing)
      ? ([
          { kind: 'incomparable', sliders: missing },
          { kind: 'planWaits', sliders: missing },
        ] as const)
      : []),
    ...(isComplete(from) && isComplete(to)
      ? [...meaningChanges(from, to, nearestTo), ...planFindings(from, to, own)]
      : []),
  ]
}

const missingSliders = (
  from: PartialPanel,
  to: PartialPanel,
): ReadonlyArray<IncomparableFinding['sliders'][0]> =>
  SLIDER_IDS.flatMap((slider) => {
    const missingIn = (['from', 'to'] as const).filter(
      (side) => (side === 'from' ? from : to)[slider] === undefined,
    )
    return isNonEmpty(missingIn) ? [{ slider, missingIn }] : []
  })

const movedSliders = (from: PartialPanel, to: PartialPanel): ReadonlyArray<MovedFinding> =>
  SLIDER_IDS.flatMap((slider) => {
    const [before, after] = [from[slider], to[slider]]
    const steps = before === undefined || after === undefined ? 0 : stepsBetween(before, after)
    return before === undefined || after === undefined || steps === 0
      ? []
      : [{ kind: 'moved', slider, from: before, to: after, steps }]
  })

const meaningChanges = <Id extends string>(
  from: Panel,
  to: Panel,
  nearestTo: (panel: Panel) => Classification<Id>,
): ReadonlyArray<NearestChangeFinding<Id> | RiskChangeFinding | TensionChangeFinding> => {
  const [risksBefore, risksAfter] = [risksOf(from), risksOf(to)]
  const [tensionsBefore, tensionsAfter] = [tensionsOf(from), tensionsOf(to)]
  return [
    { kind: 'nearestChange', from: nearestTo(from).nearest, to: nearestTo(to).nearest },
    ...without(risksAfter, risksBefore).map((risk) => ({ kind: 'riskAppears' as const, risk })),
    ...without(risksBefore, risksAfter).map((risk) => ({ kind: 'riskClears' as const, risk })),
    ...without(tensionsAfter, tensionsBefore).map((correlation) => ({
      kind: 'tensionAppears' as const,
      correlation,
    })),
    ...without(tensionsBefore, tensionsAfter).map((correlation) => ({
      kind: 'tensionClears' as const,
      correlation,
    })),
  ]
}

const risksOf = (panel: Panel): ReadonlyArray<RiskId> => assessRisks(panel).map(({ risk }) => risk)

const tensionsOf = (panel: Panel): ReadonlyArray<CorrelationId> =>
  tensions(panel).map(({ correlation }) => correlation)

const without = <A>(list: ReadonlyArray<A>, others: ReadonlyArray<A>): ReadonlyArray<A> =>
  list.filter((item) => !others.includes(item))

const planFindings = (
  from: Panel,
  to: Panel,
  options: TransitionOptions,
): ReadonlyArray<NoPlanFinding | PlanFinding | PlanStepFinding> => {
  const { routes, reason, steps } = planTransition(from, to, options)
  if (steps.length === 0) return [{ kind: 'noPlan' }]
  return [
    {
      kind: 'plan',
      steps: steps.length,
      routes,
      reason: reason.filter((slider) => from[slider] !== to[slider]),
    },
    ...steps.map((step, index) => ({
      kind: 'planStep' as const,
      number: index + 1,
      slider: step.slider,
      from: step.from,
      to: step.to,
      why: step.why,
      insteadOf: step.insteadOf,
      risks: step.risks.map(({ risk }) => risk),
      tensions: step.tensions.map(({ correlation }) => correlation),
    })),
  ]
}
