/**
 * All scenarios of a cross-impact model by plain enumeration, in the order in which the last descriptor
 * changes fastest.
 *
 * The amount of work is known beforehand: the number of scenarios times the balances and judgements per
 * scenario. For larger models, use tools such as ScenarioWizard and PyCIB.
 *
 * @module
 */
import { at } from '../model/known.js'
import {
  balancesOf,
  checkModel,
  scenarioOf,
  type CrossImpactModel,
  type Scenario,
} from './crossImpact.js'
import { sum } from './contingency.js'
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
 * Law: a scenario is listed exactly when {@link crossImpactBalance} gives it at most that
 * inconsistency. Throws `invalidModel`, `invalidValue` for an inconsistency below 0, and
 * `tooManyScenarios`, before it starts, for more than 3^12 scenarios or 2^28 judgements and balances,
 * which is a few seconds of work.
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
  const { descriptors, about } = checked
  const sizes = descriptors.map(({ states: own }) => own.length)
  const scenarios = sizes.reduce((product, size) => product * size, 1)
  const looks = sum(sizes.map((size, j) => size * (at(about, j).length + 1)))
  if (scenarios > 3 ** 12 || scenarios * looks > 2 ** 28) {
    throw refusal('tooManyScenarios', `${scenarios} scenarios are too much work.`)
  }
  const states = sizes.map(() => 0)
  const found: Scenario[] = []
  for (let index = 0; index < scenarios; index++) {
    const accepts = descriptors.every((_, j) => {
      const own = balancesOf(checked, states, j)
      const most = at(own, at(states, j)) + accepted
      return own.every((balance) => balance <= most)
    })
    if (accepts) found.push(scenarioOf(checked, states))
    for (let j = states.length - 1; j >= 0; j--) {
      states[j] = (at(states, j) + 1) % at(sizes, j)
      if (states[j] !== 0) break
    }
  }
  return found
}
