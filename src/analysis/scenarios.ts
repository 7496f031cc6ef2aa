/**
 * All scenarios of a cross-impact model by plain enumeration, in the order in which the last descriptor
 * changes fastest.
 *
 * The work is known before it starts: the number of scenarios times the balances and judgements that
 * each asks for. Larger models are for tools made for them, such as ScenarioWizard and PyCIB.
 *
 * @module
 */
import { at } from '../model/known.js'
import {
  balancesOf,
  checkModel,
  scenarioOf,
  type CheckedModel,
  type CrossImpactModel,
  type Scenario,
} from './crossImpact.js'
import { refusal } from './misuse.js'
import { ownOption } from './options.js'

/** Which scenarios count as consistent. */
export interface ScenarioOptions {
  /** The largest inconsistency that is still accepted. Default 0. */
  readonly inconsistency?: number | undefined
}

/**
 * Every consistent scenario, or every scenario up to an inconsistency, in the order in which the
 * last descriptor changes fastest.
 *
 * Law: a scenario is listed exactly when {@link crossImpactBalance} gives it an inconsistency of at
 * most that. Throws `invalidModel`, `invalidValue` for an inconsistency below 0, and
 * `tooManyScenarios`, before it starts, beyond 3^12 scenarios or 2^28 judgements and balances to look
 * at, which takes some seconds.
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
  const checked = checkModel(model)
  const inconsistency = ownOption(options, 'inconsistency') ?? 0
  if (!(inconsistency >= 0)) throw refusal('invalidValue', 'An inconsistency is 0 or more.')
  const accepted = inconsistency + checked.tolerance
  const found: Scenario[] = []
  eachScenario(checked, (states) => {
    const accepts = checked.descriptors.every((_, j) => {
      const own = balancesOf(checked, states, j)
      const most = at(own, at(states, j)) + accepted // a state for each descriptor
      return own.every((balance) => balance <= most)
    })
    if (accepts) found.push(scenarioOf(checked, states))
  })
  return found
}

/**
 * Visits the states of every scenario, an array that is used again for the next. Gives the number of
 * scenarios; throws `tooManyScenarios` before the first when they are too much work.
 */
export const eachScenario = (
  { descriptors, about }: CheckedModel,
  visit: (states: ReadonlyArray<number>) => void,
): number => {
  const sizes = descriptors.map(({ states }) => states.length)
  const scenarios = sizes.reduce((product, size) => product * size, 1)
  const looks = sizes.reduce((sum, size, j) => sum + size * ((about[j]?.length ?? 0) + 1), 0)
  if (scenarios > 3 ** 12 || scenarios * looks > 2 ** 28) {
    throw refusal('tooManyScenarios', `${scenarios} scenarios are too much work.`)
  }
  const states = sizes.map(() => 0)
  for (let index = 0; index < scenarios; index++) {
    visit(states)
    for (let j = states.length - 1; j >= 0; j--) {
      states[j] = (at(states, j) + 1) % at(sizes, j) // within the lists
      if (states[j] !== 0) break
    }
  }
  return scenarios
}
