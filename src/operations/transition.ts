/**
 * Transition plan: in which order to move the sliders from where they stand to the ambition.
 *
 * The plan is the shortest route that comes first in this order of preference. Each point decides only
 * between routes that are equal on the points before it:
 *
 * 1. `reason`: the sliders that belong to the reason for starting come first
 * 2. `balance`: fewest panels on the way with the inward-outward imbalance
 * 3. `tension`: smallest total tension of the panels on the way, in steps
 * 4. `sourceFirst`: where both sliders of a correlation rise, fewest steps on its `to` while its
 *    `from` has not arrived
 * 5. `canonicalOrder`: the earlier slider
 *
 * "On the way" means strictly between start and ambition. The plan is exact (it weighs every panel
 * between the two, at most 243, once) and deterministic. It is an order of preference that follows
 * the publication's advice, not a prediction.
 *
 * Source: 3 Klein beginnen (start small, with the reason), 9 (balance of inward and outward,
 * correlations, perseverance). That order matters more than pace: Amis, Slack & Hinings 2004.
 *
 * @module
 */
import { CORRELATION_IDS, CORRELATIONS } from '../catalogue/correlations.js'
import { REASON_IDS, REASONS, type ReasonId } from '../catalogue/reasons.js'
import { RISK_PROFILES } from '../catalogue/risks.js'
import { assertList } from '../model/assertList.js'
import { ownOptions, misuse, shown } from '../model/misuse.js'
import { assertPanel, panelCode, type Panel } from '../model/panel.js'
import type { Position } from '../model/position.js'
import { assertSlider, SLIDER_IDS, type SliderId } from '../model/slider.js'
import { stepsBetween } from './difference.js'
import { applies, assessRisks, type RiskFinding } from './risk.js'
import { countRoutes, movesTowards, type Move } from './routes.js'
import { tensions, type Tension } from './tension.js'

/**
 * The reason (aanleiding) for starting: one of chapter 3, or the sliders of your own reason.
 *
 * @example
 * const options: TransitionOptions = { reason: 'optrekken-met-bewoners' }
 * planTransition(panelFromKey('LLLLL'), panelFromKey('MLMLL'), options).steps[0]?.slider // => 'procesMetBewoners'
 */
export interface TransitionOptions {
  /** A reason of chapter 3, or the sliders of your own reason. */
  readonly reason?: ReasonId | ReadonlyArray<SliderId> | undefined
}

/**
 * Why a step comes here: the point of the preference that decided against the last alternative, or
 * `onlyMoveLeft` when there was none.
 *
 * @example
 * const why: StepWhy = 'balance'
 * why // => 'balance'
 */
export type StepWhy =
  | 'onlyMoveLeft'
  | 'reason'
  | 'balance'
  | 'tension'
  | 'sourceFirst'
  | 'canonicalOrder'

/**
 * One step of a plan: one slider, one level; the panel after it, why it comes here, which sliders
 * could have moved instead, and the risks and tensions of the panel after it.
 *
 * @example
 * const step: TransitionStep | undefined = planTransition(panelFromKey('LLMML'), panelFromKey('LLMHL')).steps[0]
 * step?.why // => 'onlyMoveLeft'
 */
export interface TransitionStep {
  readonly slider: SliderId
  readonly from: Position
  readonly to: Position
  /** The panel after this step. */
  readonly panel: Panel
  readonly why: StepWhy
  /** The sliders that could have moved at this point instead. */
  readonly insteadOf: ReadonlyArray<SliderId>
  /** Of the panel after this step. */
  readonly risks: ReadonlyArray<RiskFinding>
  /** Of the panel after this step. */
  readonly tensions: ReadonlyArray<Tension>
}

/**
 * A plan: its steps, the number of shortest routes it was chosen from, and the sliders of the reason
 * (empty without one).
 *
 * @example
 * const plan: Transition = planTransition(PROFILES.ontwikkelend.panel, PROFILES.gekanteld.panel)
 * plan.routes // => 5040
 */
export interface Transition {
  readonly from: Panel
  readonly to: Panel
  /** The number of shortest routes that it was chosen from; 1 when there is nothing to do. */
  readonly routes: number
  /** The sliders of the reason; empty without one. */
  readonly reason: ReadonlyArray<SliderId>
  /** The steps, as many as the Manhattan distance. */
  readonly steps: ReadonlyArray<TransitionStep>
}

/**
 * Plans the moves from one panel to another, by the order of preference at the head of this module.
 *
 * Laws: as many steps as the Manhattan distance; each step moves one slider one level towards its
 * goal; equal to a search over all routes.
 *
 * @example
 * planTransition(panelFromKey('LLLLL'), panelFromKey('LMMLL')).steps.map((step) => step.slider) // => ['procesBinnenGemeente', 'procesMetBewoners']
 */
export const planTransition = (
  from: Panel,
  to: Panel,
  options: TransitionOptions = {},
): Transition => {
  assertPanel(from)
  assertPanel(to)
  const reason = slidersOfReason(options)
  const weigh = routeWeigher(from, to, reason)
  const steps: TransitionStep[] = []
  let panel = from
  for (let [best, ...others] = weigh(panel); best !== undefined; [best, ...others] = weigh(panel)) {
    const { slider } = best.move
    steps.push({
      slider,
      from: panel[slider],
      to: best.move.panel[slider],
      panel: best.move.panel,
      why: whyBest(best, others[0]),
      insteadOf: SLIDER_IDS.filter((id) => others.some(({ move }) => move.slider === id)),
      risks: assessRisks(best.move.panel),
      tensions: tensions(best.move.panel),
    })
    panel = best.move.panel
  }
  return { from, to, routes: countRoutes(from, to), reason, steps }
}

/** What a route costs on the first four points of the preference. */
type Cost = readonly [reason: number, balance: number, tension: number, sourceFirst: number]

const POINTS = ['reason', 'balance', 'tension', 'sourceFirst'] as const

interface WeighedMove {
  readonly move: Move
  /** The least that any route costs that begins with this move. */
  readonly cost: Cost
}

/** A panel on the way: its possible moves, the preferred first, and the least cost from there to the goal. */
interface Place {
  readonly moves: ReadonlyArray<WeighedMove>
  readonly cost: Cost
}

// Weighs panels from the goal backwards; each panel once.
const routeWeigher = (
  start: Panel,
  goal: Panel,
  reason: ReadonlyArray<SliderId>,
): ((panel: Panel) => ReadonlyArray<WeighedMove>) => {
  const rising = CORRELATION_IDS.map((id) => CORRELATIONS[id]).filter(
    ({ from, to }) =>
      stepsBetween(start[from], goal[from]) > 0 && stepsBetween(start[to], goal[to]) > 0,
  )
  const places = new Map<number, Place>()

  const costOfMoving = (slider: SliderId, movable: ReadonlyArray<SliderId>): Cost => [
    !reason.includes(slider) && movable.some((other) => reason.includes(other)) ? 1 : 0,
    0,
    0,
    rising.filter(({ from, to }) => to === slider && movable.includes(from)).length,
  ]

  const weigh = (panel: Panel): Place => {
    const code = panelCode(panel)
    const known = places.get(code)
    if (known !== undefined) return known
    const moves = movesTowards(panel, goal)
    const movable = moves.map(({ slider }) => slider)
    const weighed = moves
      .map((move) => ({
        move,
        cost: add(costOfMoving(move.slider, movable), weigh(move.panel).cost),
      }))
      .sort((a, b) => compare(a.cost, b.cost)) // stable: equal costs stay in canonical order
    // Start and goal are not "on the way", but they cost every route the same.
    const cost = add(costOfStanding(panel), weighed[0]?.cost ?? FREE)
    const place = { moves: weighed, cost }
    places.set(code, place)
    return place
  }
  return (panel) => weigh(panel).moves
}

const FREE: Cost = [0, 0, 0, 0]

const costOfStanding = (panel: Panel): Cost => [
  0,
  applies(RISK_PROFILES['binnen-buiten-onbalans'].condition, panel) ? 1 : 0,
  tensions(panel).reduce((sum, { steps }) => sum + steps, 0),
  0,
]

const add = (a: Cost, b: Cost): Cost => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]]

const compare = (a: Cost, b: Cost): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]

const whyBest = (best: WeighedMove, second: WeighedMove | undefined): StepWhy =>
  second === undefined
    ? 'onlyMoveLeft'
    : (POINTS.find((_, point) => best.cost[point] !== second.cost[point]) ?? 'canonicalOrder')

/**
 * The sliders of the reason, in canonical order. Throws `invalidOptions`, and `unknownId` for a reason
 * or slider that does not exist.
 */
export const slidersOfReason = (options: TransitionOptions): ReadonlyArray<SliderId> => {
  const { reason = [] } = ownOptions(options)
  if (typeof reason === 'string' && !REASON_IDS.includes(reason)) {
    throw misuse('unknownId', `Not a reason: ${shown(reason)}. The ids are in REASON_IDS.`)
  }
  const sliders: ReadonlyArray<SliderId> =
    typeof reason === 'string' ? REASONS[reason].sliders : reason
  assertList(sliders)
  sliders.forEach(assertSlider)
  return SLIDER_IDS.filter((slider) => sliders.includes(slider))
}
