/**
 * All scenarios of a cross-impact model, one after the other, in the order in which the last
 * descriptor changes fastest.
 *
 * The descriptors are taken in two parts. For the last few, the balances of all their combinations
 * are computed once; for the others they are computed once per block of such combinations. A
 * balance is then one addition, made only when it is asked for, so that the cost of a scenario does
 * not grow with the number of descriptors.
 *
 * @module
 */
import {
  addImpacts,
  compileModel,
  scenarioOf,
  type CompiledModel,
  type CrossImpactModel,
  type Scenario,
} from './crossImpact.js'
import { refusal } from './misuse.js'

/**
 * Which scenarios count as consistent.
 *
 * @example
 * const options: ScenarioOptions = { inconsistency: 2 }
 * consistentScenarios(correlationModel(), options).length // => 243
 */
export interface ScenarioOptions {
  /** The largest inconsistency that is still accepted. Default 0. */
  readonly inconsistency?: number
}

/**
 * Every consistent scenario, or every scenario up to an inconsistency, in the order in which the
 * last descriptor changes fastest. Looks at all scenarios, at a constant cost each: 3^12 in some
 * hundredths of a second.
 *
 * Law: a scenario is listed exactly when {@link crossImpactBalance} gives it an inconsistency of at
 * most that. Throws `invalidModel`, `invalidValue` for an inconsistency below 0, and
 * `tooManyScenarios` beyond 2^32, which would take minutes.
 *
 * Source: Weimer-Jehle 2006.
 *
 * @example
 * consistentScenarios(correlationModel()).length // => 55
 */
export const consistentScenarios = (
  model: CrossImpactModel,
  options: ScenarioOptions = {},
): ReadonlyArray<Scenario> => {
  const compiled = compileModel(model)
  const offsets = Uint32Array.of(...compiled.offsets, compiled.width)
  const inconsistency = options.inconsistency ?? 0
  if (!(inconsistency >= 0)) throw refusal('invalidValue', 'An inconsistency is 0 or more.')
  checkScenarios(compiled, 2 ** 32)
  const accepted = inconsistency + compiled.tolerance
  const found: Scenario[] = []
  eachScenario(compiled, (_, states, slow, fast, start) => {
    // Every index below is one of a state or a descriptor, so in range.
    for (let j = 0; j < states.length; j++) {
      const own = offsets[j] as number
      const end = offsets[j + 1] as number
      const chosen = own + (states[j] as number)
      const largest = (slow[chosen] as number) + (fast[start + chosen] as number) + accepted
      for (let t = own; t < end; t++) {
        if ((slow[t] as number) + (fast[start + t] as number) > largest) return
      }
    }
    found.push(scenarioOf(compiled, states))
  })
  return found
}

/** The number of scenarios of a model; throws `tooManyScenarios` when they are more than `most`. */
export const checkScenarios = ({ descriptors }: CompiledModel, most: number): number => {
  const count = descriptors.reduce((product, { states }) => product * states.length, 1)
  if (count <= most) return count
  throw refusal('tooManyScenarios', `${count} scenarios are more than ${most}.`)
}

/**
 * Visits every scenario: its index in the order, its states (reused for the next), and its balances
 * in two parts: the balance of state `t` is `slow[t] + fast[start + t]`.
 */
export const eachScenario = (
  compiled: CompiledModel,
  visit: (
    index: number,
    states: Uint32Array,
    slow: Float64Array,
    fast: Float64Array,
    start: number,
  ) => void,
): void => {
  const { descriptors, width } = compiled
  const sizes = descriptors.map(({ states }) => states.length)
  const split = splitAt(sizes)
  const states = new Uint32Array(sizes.length)

  const block = sizes.slice(split).reduce((product, size) => product * size, 1)
  const fast = new Float64Array(block * width)
  for (let b = 0; b < block; b++) {
    addImpacts(compiled, states, split, sizes.length, fast, b * width)
    advance(states, sizes, split, sizes.length)
  }
  const slow = new Float64Array(width)
  let index = 0
  do {
    slow.fill(0)
    addImpacts(compiled, states, 0, split, slow, 0)
    for (let b = 0; b < block; b++) {
      visit(index++, states, slow, fast, b * width)
      advance(states, sizes, split, sizes.length)
    }
  } while (advance(states, sizes, 0, split))
}

// Moves on the states of the descriptors from `first` to before `end`, as an odometer does. False
// when that was the last combination; then all are back at 0.
const advance = (
  states: Uint32Array,
  sizes: ReadonlyArray<number>,
  first: number,
  end: number,
): boolean => {
  for (let i = end - 1; i >= first; i--) {
    const state = (states[i] as number) + 1 // a state and a size for each descriptor
    if (state < (sizes[i] as number)) {
      states[i] = state
      return true
    }
    states[i] = 0
  }
  return false
}

// As many of the last descriptors as have at most a thousand combinations, and no more than the
// others have: what is computed per combination of either part is then little beside the scenarios.
const splitAt = (sizes: ReadonlyArray<number>): number => {
  const most = Math.min(1000, Math.sqrt(sizes.reduce((product, size) => product * size, 1)))
  let split = sizes.length
  let block = 1
  for (const size of [...sizes].reverse()) {
    block *= size
    if (block > most) return split
    split--
  }
  return split
}
