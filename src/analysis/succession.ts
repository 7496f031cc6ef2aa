/**
 * Succession: what a scenario of a cross-impact model becomes when, in every round, all descriptors
 * move together to their state with the largest balance. It ends in a consistent scenario or in a
 * cycle.
 *
 * Rule for ties: a descriptor keeps its state if that is among the largest; otherwise it takes the
 * first of them. Other rules (one descriptor at a time) can end elsewhere.
 *
 * Source: Weimer-Jehle 2006 (global succession).
 *
 * @module
 */
import { at } from '../model/known.js'
import {
  balancesOf,
  checkModel,
  scenarioOf,
  statesOf,
  type CheckedModel,
  type CrossImpactModel,
  type Scenario,
} from './crossImpact.js'

/**
 * The path from a scenario. `path` starts with it and ends with the last new scenario; `attractor` is
 * the part of the path that repeats: one consistent scenario, or a cycle.
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

// Every descriptor at its state with the largest balance; on a tie it stays, or takes the first.
const successor = (checked: CheckedModel, states: ReadonlyArray<number>): number[] =>
  states.map((state, j) => {
    const own = balancesOf(checked, states, j)
    const least = own.reduce((most, balance) => Math.max(most, balance)) - checked.tolerance
    const isMost = (balance: number): boolean => balance >= least
    return isMost(at(own, state)) ? state : own.findIndex(isMost)
  })
