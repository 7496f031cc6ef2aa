// Cross-impact balances by their definition. Imports nothing from src.

export interface BruteModel {
  readonly descriptors: ReadonlyArray<{
    readonly id: string
    readonly states: ReadonlyArray<string>
  }>
  readonly judgements: ReadonlyArray<{
    readonly from: string
    readonly to: string
    readonly impacts: ReadonlyArray<ReadonlyArray<number>>
  }>
}

export type BruteScenario = Record<string, string>

/** Every scenario, the last descriptor fastest. */
export const allScenarios = ({ descriptors }: BruteModel): BruteScenario[] =>
  descriptors.reduce<BruteScenario[]>(
    (scenarios, { id, states }) =>
      scenarios.flatMap((scenario) => states.map((state) => ({ ...scenario, [id]: state }))),
    [{}],
  )

/** The balance of one state: what the states of the other descriptors say of it. */
export const bruteBalance = (
  model: BruteModel,
  scenario: BruteScenario,
  id: string,
  state: string,
): number => {
  const statesOf = (wanted: string): ReadonlyArray<string> =>
    model.descriptors.find((descriptor) => descriptor.id === wanted)?.states ?? []
  return model.judgements
    .filter(({ to }) => to === id)
    .reduce(
      (sum, { from, impacts }) =>
        sum +
        (impacts[statesOf(from).indexOf(stateOf(scenario, from))]?.[statesOf(id).indexOf(state)] ??
          NaN),
      0,
    )
}

export const bruteInconsistency = (model: BruteModel, scenario: BruteScenario): number =>
  Math.max(
    0,
    ...model.descriptors.map(({ id, states }) => {
      const own = bruteBalance(model, scenario, id, stateOf(scenario, id))
      return Math.max(...states.map((state) => bruteBalance(model, scenario, id, state))) - own
    }),
  )

export const bruteTotalImpact = (model: BruteModel, scenario: BruteScenario): number =>
  model.descriptors.reduce(
    (sum, { id }) => sum + bruteBalance(model, scenario, id, stateOf(scenario, id)),
    0,
  )

/** All descriptors at once to the state with the largest balance; stay on a tie, else the first. */
export const bruteSuccessor = (model: BruteModel, scenario: BruteScenario): BruteScenario =>
  Object.fromEntries(
    model.descriptors.map(({ id, states }) => {
      const balances = states.map((state) => bruteBalance(model, scenario, id, state))
      const largest = Math.max(...balances)
      const stay = balances[states.indexOf(stateOf(scenario, id))] === largest
      return [id, stay ? stateOf(scenario, id) : (states[balances.indexOf(largest)] as string)]
    }),
  )

/** The attractor of a scenario: follows it until it repeats; the keys of the members, sorted. */
export const bruteAttractorKey = (model: BruteModel, scenario: BruteScenario): string => {
  const path: string[] = []
  let here = scenario
  while (!path.includes(JSON.stringify(here))) {
    path.push(JSON.stringify(here))
    here = bruteSuccessor(model, here)
  }
  return path
    .slice(path.indexOf(JSON.stringify(here)))
    .sort()
    .join('; ')
}

const stateOf = (scenario: BruteScenario, id: string): string => scenario[id] as string // all are given
