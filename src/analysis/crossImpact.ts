/**
 * Cross-impact balances (CIB): which combinations of states hang together, given judgements of how
 * each state of one descriptor promotes or restrains each state of another.
 *
 * With judgements c(s -> t), customarily -3 to 3, a scenario z (one state per descriptor) gives
 * each state t of descriptor j the balance b_j(t) = sum over i other than j of c(z_i -> t).
 *
 * - consistent: each chosen state has the largest balance of its descriptor (ties allowed)
 * - inconsistency: the largest shortfall, max over j of (max_t b_j(t) - b_j(z_j)); 0 when consistent
 * - total impact: the sum of the balances of the chosen states
 *
 * General: any descriptors and states. Consistency follows from the judgements alone; it is no
 * probability and no forecast.
 *
 * Source: Weimer-Jehle 2006, "Cross-impact balances: a system-theoretical approach to cross-impact
 * analysis".
 *
 * @module
 */
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
 * How a scenario stands to the judgements of its model.
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
  /** No state falls short: the inconsistency is 0. */
  readonly consistent: boolean
  /** The sum of the balances of the chosen states. */
  readonly totalImpact: number
}

/**
 * Makes a function that gives the balance of a scenario.
 *
 * Laws: permuting descriptors, states or judgements changes nothing; multiplying all judgements
 * multiplies the balances and leaves what is consistent; sums that differ by rounding only are equal.
 *
 * Throws `invalidModel` for judgements about unknown descriptors, about a descriptor itself, given
 * twice, of the wrong size, not finite or beyond 1e100, and for ids or states that are doubled or
 * missing; the function throws `invalidScenario`.
 *
 * @example
 * crossImpactBalance(correlationModel())(panelFromKey('LLHLL')).balances['communicatie'] // => { laag: -1, midden: 0, hoog: 1 }
 */
export const crossImpactBalance = (
  model: CrossImpactModel,
): ((scenario: Scenario) => ScenarioBalance) => {
  const compiled = compileModel(model)
  const { descriptors } = compiled
  return (scenario) => {
    const states = statesOf(compiled, scenario)
    const balances = balancesOf(compiled, states)
    const parts = descriptors.map((descriptor, j): DescriptorBalance => {
      const offset = compiled.offsets[j] as number // an offset for each descriptor
      const own = [...balances.subarray(offset, offset + descriptor.states.length)]
      const chosen = own[states[j] as number] as number // statesOf gave a state for each
      const short = Math.max(...own) - chosen
      return { own, chosen, short: short <= compiled.tolerance ? 0 : short }
    })
    const named = <A>(value: (part: DescriptorBalance, of: Descriptor) => A): Named<A> =>
      Object.fromEntries(
        descriptors.map((of, j) => [of.id, value(parts[j] as DescriptorBalance, of)]), // one each
      )
    const inconsistency = parts.reduce((most, { short }) => Math.max(most, short), 0)
    return {
      scenario: scenarioOf(compiled, states),
      balances: named(
        ({ own }, of) => Object.fromEntries(of.states.map((state, t) => [state, own[t] as number])), // one each
      ),
      shortfalls: named(({ short }) => short),
      inconsistency,
      consistent: inconsistency === 0,
      totalImpact: parts.reduce((total, { chosen }) => total + chosen, 0),
    }
  }
}

type Named<A> = { readonly [id: string]: A }

interface DescriptorBalance {
  readonly own: ReadonlyArray<number>
  readonly chosen: number
  readonly short: number
}

/** A model with its judgements in one table: rows and columns are all states of all descriptors. */
export interface CompiledModel {
  readonly descriptors: ReadonlyArray<Descriptor>
  /** Where the states of each descriptor start. */
  readonly offsets: ReadonlyArray<number>
  /** The number of states of all descriptors. */
  readonly width: number
  /** Row by row. */
  readonly impacts: Float64Array
  /** Sums of judgements that differ by less are equal: a billionth of the largest judgement. */
  readonly tolerance: number
}

/** Checks a model and lays its judgements out in a table. */
export const compileModel = ({ descriptors, judgements }: CrossImpactModel): CompiledModel => {
  const invalid = (why: string): Error => refusal('invalidModel', why)
  const ids = descriptors.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw invalid('Two descriptors share an id.')
  const offsets: number[] = []
  let width = 0
  for (const { id, states } of descriptors) {
    if (states.length === 0 || new Set(states).size < states.length) {
      throw invalid(`The states of ${id} are missing or doubled.`)
    }
    offsets.push(width)
    width += states.length
  }
  const impacts = new Float64Array(width * width)
  let largest = 0
  const judged = new Set<number>()
  for (const { from, to, impacts: block } of judgements) {
    const [i, j] = [ids.indexOf(from), ids.indexOf(to)]
    const [source, target] = [descriptors[i], descriptors[j]]
    if (source === undefined || target === undefined || i === j) {
      throw invalid(`No such pair of descriptors: ${from}, ${to}.`)
    }
    if (judged.has(i * ids.length + j)) throw invalid(`Judged twice: ${from}, ${to}.`)
    judged.add(i * ids.length + j)
    if (
      block.length !== source.states.length ||
      block.some((row) => row.length !== target.states.length)
    ) {
      throw invalid(`The judgements of ${from} about ${to} have the wrong size.`)
    }
    const [row0, column0] = [offsets[i] as number, offsets[j] as number] // both were found
    block.forEach((row, s) =>
      row.forEach((impact, t) => {
        if (!(Math.abs(impact) <= LARGEST)) throw invalid(`Not a judgement: ${impact}.`)
        impacts[(row0 + s) * width + column0 + t] = impact
        largest = Math.max(largest, Math.abs(impact))
      }),
    )
  }
  return { descriptors, offsets, width, impacts, tolerance: 1e-9 * largest }
}

// No sum of so many judgements as fit in memory leaves the range of numbers.
const LARGEST = 1e100

/** The balances of all states, given the index of the chosen state of each descriptor. */
export const balancesOf = (compiled: CompiledModel, states: ArrayLike<number>): Float64Array => {
  const balances = new Float64Array(compiled.width)
  addImpacts(compiled, states, 0, compiled.descriptors.length, balances, 0)
  return balances
}

/** Adds the impacts of the chosen states of descriptors `first` to before `end` to the balances. */
export const addImpacts = (
  { offsets, width, impacts }: CompiledModel,
  states: ArrayLike<number>,
  first: number,
  end: number,
  balances: Float64Array,
  start: number,
): void => {
  for (let i = first; i < end; i++) {
    const row = ((offsets[i] as number) + (states[i] as number)) * width // both given per descriptor
    for (let t = 0; t < width; t++) {
      balances[start + t] = (balances[start + t] as number) + (impacts[row + t] as number) // within
    }
  }
}

/** The indices of the chosen states; throws `invalidScenario`. */
export const statesOf = ({ descriptors }: CompiledModel, scenario: Scenario): number[] =>
  descriptors.map(({ id, states }) => {
    const state = Object.hasOwn(scenario, id) ? scenario[id] : undefined
    const index = state === undefined ? -1 : states.indexOf(state)
    if (index < 0) throw refusal('invalidScenario', `Not a state of ${id}: ${state}.`)
    return index
  })

/** The scenario with the given indices of states. */
export const scenarioOf = ({ descriptors }: CompiledModel, states: ArrayLike<number>): Scenario =>
  Object.fromEntries(
    descriptors.map(({ id, states: own }, i) => [id, own[states[i] as number] as string]), // in range
  )
