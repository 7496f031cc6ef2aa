/**
 * Cross-impact balances (CIB): which combinations of states are consistent, given judgements of how
 * each state of one descriptor promotes or restrains each state of another.
 *
 * With judgements c(s -> t), customarily -3 to 3, a scenario z (one state per descriptor) gives
 * each state t of descriptor j the balance b_j(t) = sum over i other than j of c(z_i -> t).
 *
 * - consistent: each chosen state has the largest balance of its descriptor (ties allowed)
 * - inconsistency: the largest shortfall, max over j of (max_t b_j(t) - b_j(z_j)); 0 when consistent
 * - total impact: the sum of the balances of the chosen states
 *
 * It works for any descriptors and states. Consistency follows from the judgements only; it is neither
 * a probability nor a forecast.
 *
 * Source: Weimer-Jehle 2006, "Cross-impact balances: a system-theoretical approach to cross-impact
 * analysis".
 *
 * @module
 */
import { isList, isObject } from '../model/guards.js'
import { at } from '../model/known.js'
import { asRecord } from '../model/misuse.js'
import { sum } from './contingency.js'
import { refusal } from './misuse.js'

/**
 * Something that can be in one of several states.
 *
 * @example
 * const descriptor: Descriptor = { id: 'economy', states: ['shrinking', 'stagnant', 'dynamic'] }
 * descriptor.states.length // => 3
 */
export interface Descriptor {
  /** Its name in the model; no other descriptor has it. */
  readonly id: string
  /** The names of its states, all different. */
  readonly states: ReadonlyArray<string>
}

/**
 * The judgements of one descriptor about another: a row for each state of `from`, a column for each
 * state of `to`; positive promotes, negative restrains.
 *
 * @example
 * const judgements: Judgements = { from: 'a', to: 'b', impacts: [[1, -1], [-1, 1]] }
 * judgements.impacts[0] // => [1, -1]
 */
export interface Judgements {
  /** The id of the descriptor that promotes or restrains. */
  readonly from: string
  /** The id of the descriptor that is promoted or restrained. */
  readonly to: string
  /** A row per state of `from`, a column per state of `to`; customarily -3 to 3. */
  readonly impacts: ReadonlyArray<ReadonlyArray<number>>
}

/**
 * Descriptors and the judgements between them; a pair without judgements has no influence.
 *
 * @example
 * const model: CrossImpactModel = { descriptors: [{ id: 'a', states: ['low', 'high'] }, { id: 'b', states: ['low', 'high'] }], judgements: [{ from: 'a', to: 'b', impacts: [[1, -1], [-1, 1]] }] }
 * consistentScenarios(model) // => [{ a: 'low', b: 'low' }, { a: 'high', b: 'high' }]
 */
export interface CrossImpactModel {
  readonly descriptors: ReadonlyArray<Descriptor>
  readonly judgements: ReadonlyArray<Judgements>
}

/**
 * One state for each descriptor, by id. A panel is a scenario of {@link correlationModel}.
 *
 * @example
 * const scenario: Scenario = panelFromKey('LLHLL')
 * crossImpactBalance(correlationModel())(scenario).consistent // => false
 */
export type Scenario = { readonly [descriptor: string]: string }

/**
 * How consistent a scenario is with the judgements of its model.
 *
 * @example
 * const balance: ScenarioBalance = crossImpactBalance(correlationModel())(panelFromKey('LLHLL'))
 * balance.inconsistency // => 2
 */
export interface ScenarioBalance {
  readonly scenario: Scenario
  /** Per descriptor and state: the sum of the judgements of the other descriptors' states. */
  readonly balances: { readonly [descriptor: string]: { readonly [state: string]: number } }
  /** Per descriptor: how far the chosen state falls short of the largest balance; 0 or more. */
  readonly shortfalls: { readonly [descriptor: string]: number }
  /** The largest shortfall. */
  readonly inconsistency: number
  /** Whether no state falls short: the inconsistency is 0. */
  readonly consistent: boolean
  /** The sum of the balances of the chosen states. */
  readonly totalImpact: number
}

/**
 * Makes a function that gives the balance of a scenario.
 *
 * Laws: permuting descriptors, states or judgements changes nothing; multiplying all judgements
 * multiplies the balances and keeps what is consistent; sums that differ only by rounding are equal.
 *
 * The model is copied, so changing it later has no effect. Throws `invalidModel` for judgements about
 * unknown descriptors, about a descriptor itself, given twice, of the wrong size, not finite or beyond
 * 1e100, and for ids or states that are repeated, missing or not texts; the function throws
 * `invalidScenario`.
 *
 * @example
 * crossImpactBalance(correlationModel())(panelFromKey('LLHLL')).balances['communicatie'] // => { laag: -1, midden: 0, hoog: 1 }
 */
export const crossImpactBalance = (
  model: CrossImpactModel,
): ((scenario: Scenario) => ScenarioBalance) => {
  const checked = checkModel(model)
  return (scenario) => {
    const states = statesOf(checked, scenario)
    const parts = checked.descriptors.map(({ id, states: names }, j) => {
      const own = balancesOf(checked, states, j)
      const chosen = at(own, at(states, j)) // statesOf gave a state for each
      const short = own.reduce((most, balance) => Math.max(most, balance), chosen) - chosen
      // Stryker disable next-line EqualityOperator: within rounding both answers are right
      return { id, names, own, chosen, short: short <= checked.tolerance ? 0 : short }
    })
    const inconsistency = parts.reduce((most, { short }) => Math.max(most, short), 0)
    return {
      scenario: scenarioOf(checked, states),
      balances: Object.fromEntries(
        parts.map(({ id, names, own }) => [
          id,
          Object.fromEntries(names.map((name, t) => [name, at(own, t)])), // one each
        ]),
      ),
      shortfalls: Object.fromEntries(parts.map(({ id, short }) => [id, short])),
      inconsistency,
      consistent: inconsistency === 0,
      totalImpact: sum(parts.map(({ chosen }) => chosen)),
    }
  }
}

/** A copy of a valid model. */
export interface CheckedModel {
  readonly descriptors: ReadonlyArray<Descriptor>
  /** Per descriptor: the judgements about its states, and from which descriptor they come. */
  readonly about: ReadonlyArray<ReadonlyArray<JudgedFrom>>
  /** Sums of judgements that differ by less are equal: a billionth of the largest judgement. */
  readonly tolerance: number
}

/** Judgements, with the place of the descriptor that they come from. */
interface JudgedFrom {
  readonly from: number
  readonly impacts: Judgements['impacts']
}

// No sum of as many judgements as fit in memory can overflow.
const LARGEST = 1e100

/** Checks a model and copies it; throws `invalidModel`. */
export const checkModel = (model: CrossImpactModel): CheckedModel => {
  const invalid = (why: string): Error => refusal('invalidModel', why)
  if (!isObject(model) || !isList(model.descriptors) || !isList(model.judgements)) {
    throw invalid('A model has descriptors and judgements.')
  }
  const names = (list: ReadonlyArray<unknown>): boolean =>
    new Set(list).size === list.length && list.every((name) => typeof name === 'string')
  // Array.from, here and below, so that a hole in a list is a value that is missing.
  const descriptors = Array.from(model.descriptors, (descriptor: Descriptor) => {
    const states =
      isObject(descriptor) && isList(descriptor.states) ? Array.from(descriptor.states) : []
    if (states.length === 0 || !names(states)) {
      throw invalid('The states of a descriptor are missing or doubled.')
    }
    return { id: descriptor.id, states }
  })
  const ids = descriptors.map(({ id }) => id)
  if (!names(ids)) throw invalid('Ids of descriptors are different texts.')
  const parts = descriptors.map((descriptor): { descriptor: Descriptor; about: JudgedFrom[] } => ({
    descriptor,
    about: [],
  }))
  let largest = 0
  for (const judgement of Array.from(model.judgements)) {
    if (!isObject(judgement)) throw invalid('A judgement is missing.')
    const { from, to, impacts } = judgement
    const [i, j] = [ids.indexOf(from), ids.indexOf(to)]
    const [source, target] = [parts[i], parts[j]]
    if (source === undefined || target === undefined || i === j) {
      throw invalid(`No such pair of descriptors: ${from}, ${to}.`)
    }
    if (target.about.some((other) => other.from === i))
      throw invalid(`Judged twice: ${from}, ${to}.`)
    const sized = (list: unknown, { descriptor: { states } }: typeof source): boolean =>
      Array.isArray(list) && list.length === states.length
    if (!sized(impacts, source) || !Array.from(impacts).every((row) => sized(row, target))) {
      throw invalid(`The judgements of ${from} about ${to} have the wrong size.`)
    }
    const rows = impacts.map((row) =>
      Array.from(row, (impact) => {
        if (!(typeof impact === 'number' && Math.abs(impact) <= LARGEST)) {
          throw invalid(`Not a judgement: ${String(impact)}.`)
        }
        largest = Math.max(largest, Math.abs(impact))
        return impact
      }),
    )
    target.about.push({ from: i, impacts: rows })
  }
  return { descriptors, about: parts.map(({ about }) => about), tolerance: 1e-9 * largest }
}

/** The balances of the states of one descriptor, given the index of the chosen state of each. */
export const balancesOf = (
  { descriptors, about }: CheckedModel,
  states: ArrayLike<number>,
  j: number,
): number[] => {
  // All indices are of a descriptor or a state of the model.
  const balances = at(descriptors, j).states.map(() => 0)
  for (const { from, impacts } of at(about, j)) {
    const row = at(impacts, at(states, from))
    for (let t = 0; t < balances.length; t++) {
      balances[t] = at(balances, t) + at(row, t)
    }
  }
  return balances
}

/** The indices of the chosen states; throws `invalidScenario`. */
export const statesOf = ({ descriptors }: CheckedModel, scenario: Scenario): number[] => {
  const given = new Map(Object.entries(asRecord(scenario)))
  const indices = descriptors.map(({ id, states }) => {
    const state = given.get(id)
    const index = states.findIndex((own) => own === state)
    if (index < 0) throw refusal('invalidScenario', `Not a state of ${id}: ${String(state)}.`)
    given.delete(id)
    return index
  })
  for (const [id, state] of given) {
    if (state !== undefined) throw refusal('invalidScenario', `Not a descriptor: ${id}.`)
  }
  return indices
}

/** The scenario with the given indices of states. */
export const scenarioOf = ({ descriptors }: CheckedModel, states: ArrayLike<number>): Scenario =>
  Object.fromEntries(
    descriptors.map(({ id, states: own }, i) => [id, at(own, at(states, i))]), // in range
  )
