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
import {
  balancesOf,
  compileModel,
  scenarioOf,
  statesOf,
  type CompiledModel,
  type CrossImpactModel,
  type Scenario,
} from './crossImpact.js'
import { checkScenarios, eachScenario } from './scenarios.js'

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
  const compiled = compileModel(model)
  return (scenario) => {
    const path: Scenario[] = []
    const seen = new Map<string, number>()
    let states: ArrayLike<number> = statesOf(compiled, scenario)
    let key = keyOf(states)
    while (!seen.has(key)) {
      seen.set(key, path.length)
      path.push(scenarioOf(compiled, states))
      states = successor(compiled, states, balancesOf(compiled, states))
      key = keyOf(states)
    }
    return { path, attractor: path.slice(seen.get(key)) }
  }
}

/**
 * All attractors, in the order of their first scenarios. Follows every scenario of the model.
 *
 * Laws: the basins add up to the number of scenarios; the attractors of one scenario are the
 * consistent scenarios. Throws `invalidModel`, and `tooManyScenarios` beyond 2^24, which would not
 * fit in memory.
 *
 * @example
 * attractors(correlationModel()).length // => 55
 */
export const attractors = (model: CrossImpactModel): ReadonlyArray<Attractor> => {
  const compiled = compileModel(model)
  const following = new Uint32Array(checkScenarios(compiled, 2 ** 24))
  const balances = new Float64Array(compiled.width)
  eachScenario(compiled, (index, states, slow, fast, start) => {
    for (let t = 0; t < balances.length; t++) {
      balances[t] = (slow[t] as number) + (fast[start + t] as number) // as long as the balances
    }
    following[index] = indexOf(compiled, successor(compiled, states, balances))
  })
  return attractorsOf(following).map(({ cycle, basin }) => ({
    scenarios: cycle.map((index) => scenarioOf(compiled, statesAt(compiled, index))),
    basin,
  }))
}

// Every descriptor at its state with the largest balance. All indices below are of descriptors,
// states or scenarios of the model, so in range.
const successor = (
  { descriptors, offsets, tolerance }: CompiledModel,
  states: ArrayLike<number>,
  balances: Float64Array,
): number[] =>
  descriptors.map(({ states: own }, j) => {
    const offset = offsets[j] as number
    let best = states[j] as number
    for (let t = 0; t < own.length; t++) {
      const larger = (balances[offset + t] as number) - (balances[offset + best] as number)
      if (larger > tolerance) best = t
    }
    return best
  })

const keyOf = (states: ArrayLike<number>): string => Array.from(states).join()

interface Cycle {
  readonly cycle: ReadonlyArray<number>
  readonly basin: number
}

// The cycles of a function on 0 to n - 1 and how many numbers end in each, by smallest member.
const attractorsOf = (following: Uint32Array): ReadonlyArray<Cycle> => {
  const unknown = following.length
  const endsIn = new Uint32Array(following.length).fill(unknown) // the smallest member of the cycle
  const walk = new Uint32Array(following.length).fill(unknown) // the start of the walk that came by
  const basins = new Map<number, number>()
  for (let start = 0; start < following.length; start++) {
    let here = start
    while (endsIn[here] === unknown && walk[here] !== start) {
      walk[here] = start
      here = following[here] as number
    }
    const known = endsIn[here] as number
    const end = known === unknown ? smallest(cycleFrom(following, here)) : known
    let reached = 0
    for (here = start; endsIn[here] === unknown; here = following[here] as number) {
      endsIn[here] = end
      reached++
    }
    basins.set(end, (basins.get(end) ?? 0) + reached)
  }
  return [...basins]
    .sort(([a], [b]) => a - b)
    .map(([end, basin]) => ({ cycle: cycleFrom(following, end), basin }))
}

const cycleFrom = (following: Uint32Array, start: number): ReadonlyArray<number> => {
  const cycle = [start]
  for (let here = following[start]; here !== start; here = following[here as number]) {
    cycle.push(here as number)
  }
  return cycle
}

const smallest = (indices: ReadonlyArray<number>): number =>
  indices.reduce((least, index) => Math.min(least, index))

const indexOf = ({ descriptors }: CompiledModel, states: ReadonlyArray<number>): number =>
  descriptors.reduce(
    (index, { states: own }, i) => index * own.length + (states[i] as number), // one for each
    0,
  )

const statesAt = ({ descriptors }: CompiledModel, index: number): ReadonlyArray<number> =>
  descriptors.reduceRight<{ readonly rest: number; readonly states: ReadonlyArray<number> }>(
    ({ rest, states }, { states: own }) => ({
      rest: Math.floor(rest / own.length),
      states: [rest % own.length, ...states],
    }),
    { rest: index, states: [] },
  ).states
