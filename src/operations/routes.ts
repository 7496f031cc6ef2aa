/**
 * Routes: the shortest ways from one panel to another, one slider and one level at a time.
 *
 * Without a condition there are (d1 + ... + d5)! / (d1! ... d5!) of them, where d is the number of
 * steps per slider: 113,400 from `LLLLL` to `HHHHH`.
 *
 * @module
 */
import { at } from '../model/known.js'
import type { NonEmptyArray } from '../model/either.js'
import { ownOptions, misuse } from '../model/misuse.js'
import { panelCode, withPosition, type Panel } from '../model/panel.js'
import { POSITIONS, rank } from '../model/position.js'
import type { SliderId } from '../model/slider.js'
import { difference } from './difference.js'

/**
 * A route: all panels on it, from start to end inclusive, each one step from the one before.
 *
 * @example
 * const [route]: Array<Route> = [...routes(panelFromKey('LLLLL'), panelFromKey('LLLML'))]
 * route?.map(panelKey) // => ['LLLLL', 'LLLML']
 */
export type Route = NonEmptyArray<Panel>

/**
 * A condition on the panels strictly between start and end. It must be a pure function.
 *
 * @example
 * const options: RouteOptions = { through: (panel) => panel.communicatie === 'laag' }
 * countRoutes(panelFromKey('LLLLL'), panelFromKey('LLLMM'), options) // => 1
 */
export interface RouteOptions {
  /**
   * Whether a route may pass through a panel; not called for the start and the end. Default: any panel.
   */
  readonly through?: ((panel: Panel) => boolean) | undefined
}

/**
 * The number of shortest routes. Exact; looks at no more than 243 panels, however many routes.
 *
 * Laws: 1 for equal panels; symmetric without a condition; the number of routes that
 * {@link routes} gives.
 *
 * @example
 * countRoutes(panelFromKey('LLLLL'), panelFromKey('HHHHH')) // => 113400
 */
export const countRoutes = (from: Panel, to: Panel, options: RouteOptions = {}): number =>
  routeCounter(from, to, options)(from)

/**
 * The shortest routes, lazily: a route that moves an earlier slider first comes first. Taking the first
 * route computes no others, and dead ends under a condition are skipped.
 *
 * @example
 * Array.from(routes(panelFromKey('LLLLL'), panelFromKey('LLLMM')), (route) => route.map(panelKey)) // => [['LLLLL', 'LLLML', 'LLLMM'], ['LLLLL', 'LLLLM', 'LLLMM']]
 */
export function* routes(
  from: Panel,
  to: Panel,
  options: RouteOptions = {},
): Generator<Route, void, undefined> {
  const countFrom = routeCounter(from, to, options)

  function* extend(route: Route): Generator<Route, void, undefined> {
    const moves = movesTowards(at(route, route.length - 1), to)
    if (moves.length === 0) yield route
    for (const { panel } of moves) {
      if (countFrom(panel) > 0) yield* extend([route[0], ...route.slice(1), panel])
    }
  }

  yield* extend([from])
}

/** A step towards a goal: the slider that moves, and the panel after it. */
export interface Move {
  readonly slider: SliderId
  readonly panel: Panel
}

/** The steps that bring a panel one nearer to a goal, in canonical order. */
export const movesTowards = (panel: Panel, goal: Panel): ReadonlyArray<Move> =>
  difference(panel, goal).map(({ slider, from, steps }) => {
    const next = at(POSITIONS, rank(from) + Math.sign(steps)) // between two positions
    return { slider, panel: withPosition(panel, slider, next) }
  })

// The number of routes from a panel to the goal; each panel is counted once.
const routeCounter = (
  start: Panel,
  goal: Panel,
  options: RouteOptions,
): ((panel: Panel) => number) => {
  const { through = () => true } = ownOptions(options)
  if (typeof through !== 'function') throw misuse('invalidOptions', '`through` is a function.')
  const [startCode, goalCode] = [panelCode(start), panelCode(goal)]
  const counts = new Map<number, number>()

  const count = (panel: Panel): number => {
    const code = panelCode(panel)
    const known = counts.get(code)
    if (known !== undefined) return known
    const found =
      code === goalCode
        ? 1
        : code !== startCode && !through(panel)
          ? 0
          : movesTowards(panel, goal).reduce((sum, move) => sum + count(move.panel), 0)
    counts.set(code, found)
    return found
  }
  return count
}
