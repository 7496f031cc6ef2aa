/**
 * Succession: what a scenario of a cross-impact model becomes when every descriptor at once moves
 * to its state with the largest balance, again and again, until it repeats itself: in a consistent
 * scenario, or in a cycle.
 *
 * Rule for ties: a descriptor stays where it is when its state is among the largest; else it takes
 * the first of them. Other rules (one descriptor at a time) can end elsewhere.
 *
 * Source: Weimer-Jehle 2006 (global succession).
 *
 * @module
 */
import { at, valueIn } from '../model/known.js'
import {
  balancesOf,
  checkModel,
  scenarioOf,
  statesOf,
  type CheckedModel,
  type CrossImpactModel,
  type Scenario,
} from './crossImpact.js'
import { eachScenario } from './scenarios.js'

/**
 * The way from a scenario: `path` starts with it and ends with the last scenario that is new;
 * `attractor` is the part of the path that repeats: one consistent scenario, or a cycle.
 *
 * @example
 * const way: Succession = succession(correlationModel())(panelFromKey('LLHLL'))
 * way.attractor // => [panelFromKey('LLHLH')]
 */
export interface Succession {
  readonly path: ReadonlyArray<Scenario>
  readonly attractor: ReadonlyArray<Scenario>
}

/**
 * Where successions end: one consistent scenario or a cycle (starting with its first scenario in
 * the order of all scenarios), and the number of scenarios from which it is reached, its own
 * included.
 *
 * @example
 * const [first]: ReadonlyArray<Attractor> = attractors(correlationModel())
 * first?.basin // => 27
 */
export interface Attractor {
  /** One consistent scenario, or the scenarios of a cycle. */
  readonly scenarios: ReadonlyArray<Scenario>
  /** The number of scenarios from which it is reached, its own included. */
  readonly basin: number
}

/**
 * Makes a function that follows a scenario to its attractor.
 *
 * Laws: a scenario is its own attractor exactly when it is consistent. Throws `invalidModel`; the
 * function throws `invalidScenario`.
 *
 * @example
 * succession(correlationModel())(panelFromKey('LLHLL')).path.length // => 2
 */
export const succession = (model: CrossImpactModel): ((scenario: Scenario) => Succession) => {
  const checked = checkModel(model)
  return (scenario) => {
    const path: Scenario[] = []
    const seen = new Map<string, number>()
    let states = statesOf(checked, scenario)
    while (!seen.has(states.join())) {
      seen.set(states.join(), path.length)
      path.push(scenarioOf(checked, states))
      states = successor(checked, states)
    }
    return { path, attractor: path.slice(seen.get(states.join())) }
  }
}

/**
 * All attractors, in the order of their first scenarios. Follows every scenario of the model.
 *
 * Laws: the basins add up to the number of scenarios; the attractors of one scenario are the
 * consistent scenarios. Throws `invalidModel`, and `tooManyScenarios` as {@link consistentScenarios}
 * does.
 *
 * @example
 * attractors(correlationModel()).length // => 55
 */
export const attractors = (model: CrossImpactModel): ReadonlyArray<Attractor> => {
  const checked = checkModel(model)
  const following: number[] = []
  eachScenario(checked, (states) => {
    following.push(
      successor(checked, states).reduce(
        (index, state, j) => index * (checked.descriptors[j]?.states.length ?? 1) + state,
        0,
      ),
    )
  })
  // The attractor of each scenario, by its first scenario in the order of all; -1 while unknown.
  const endsIn = following.map(() => -1)
  const found = new Map<number, { readonly cycle: ReadonlyArray<number>; basin: number }>()
  following.forEach((_, start) => {
    const path: number[] = []
    const onPath = new Set<number>()
    let here = start
    while (endsIn[here] === -1 && !onPath.has(here)) {
      path.push(here)
      onPath.add(here)
      here = at(following, here) // every scenario has one
    }
    let end = at(endsIn, here)
    if (end === -1) {
      const members = path.slice(path.indexOf(here))
      end = members.reduce((least, index) => Math.min(least, index))
      const first = members.indexOf(end)
      found.set(end, { cycle: [...members.slice(first), ...members.slice(0, first)], basin: 0 })
    }
    for (const index of path) endsIn[index] = end
    const attractor = valueIn(found, end) // set where its cycle was found
    attractor.basin += path.length
  })
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, { cycle, basin }]) => ({
      scenarios: cycle.map((index) => scenarioAt(checked, index)),
      basin,
    }))
}

const scenarioAt = (checked: CheckedModel, index: number): Scenario => {
  let rest = index
  const states = checked.descriptors.reduceRight<ReadonlyArray<number>>(
    (later, { states: own }) => {
      const state = rest % own.length
      rest = (rest - state) / own.length
      return [state, ...later]
    },
    [],
  )
  return scenarioOf(checked, states)
}

// Every descriptor at its state with the largest balance; on a tie it stays, or takes the first.
const successor = (checked: CheckedModel, states: ReadonlyArray<number>): number[] =>
  states.map((state, j) => {
    const own = balancesOf(checked, states, j)
    const least = own.reduce((most, balance) => Math.max(most, balance)) - checked.tolerance
    return at(own, state) >= least ? state : own.findIndex((balance) => balance >= least)
  })
