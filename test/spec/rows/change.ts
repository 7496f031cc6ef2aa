/** Vectors: routes, plans and progress. */
import {
  countRoutes,
  evaluateProgress,
  holds,
  panelFromKey,
  panelKey,
  planTransition,
  PROFILE_IDS,
  PROFILES,
  REASON_IDS,
  routes,
  type Condition,
  type PanelKey,
  type ProgressOptions,
  type ReasonId,
  type SliderId,
} from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'
import { spreadPairs } from './notation.js'

export const routesFile = (): VectorFile => ({
  name: 'routes',
  about:
    'Shortest routes between two panels: how many, and the first three in order. `through` is a condition on the panels strictly between, or null.',
  requirements: ['SO-501', 'SO-502', 'SO-503', 'SO-504'],
  rows: [
    ...[...pairsOfProfiles(), ...EXTREMES, ...spreadPairs(40)].map((pair) => routeRow(pair, null)),
    ...[...EXTREMES, ...spreadPairs(12)].flatMap((pair) =>
      [COMMUNICATIE_FOLLOWS, IN_BALANCE].map((through) => routeRow(pair, through)),
    ),
  ],
})

type Pair = { readonly a: PanelKey; readonly b: PanelKey }

const pairsOfProfiles = (): ReadonlyArray<Pair> =>
  PROFILE_IDS.flatMap((a) =>
    PROFILE_IDS.map((b) => ({ a: panelKey(PROFILES[a].panel), b: panelKey(PROFILES[b].panel) })),
  )

const EXTREMES: ReadonlyArray<Pair> = [
  { a: 'LLLLL', b: 'HHHHH' },
  { a: 'HHHHH', b: 'LLLLL' },
]

// Communicatie never stands above proces met bewoners.
const COMMUNICATIE_FOLLOWS: Condition = {
  any: [
    { slider: 'communicatie', in: ['laag'] },
    {
      all: [
        { slider: 'communicatie', in: ['midden'] },
        { slider: 'procesMetBewoners', in: ['midden', 'hoog'] },
      ],
    },
    { slider: 'procesMetBewoners', in: ['hoog'] },
  ],
}

const IN_BALANCE: Condition = {
  all: [
    { slider: 'procesMetBewoners', in: ['midden', 'hoog'] },
    { slider: 'procesBinnenGemeente', in: ['midden', 'hoog'] },
  ],
}

const routeRow = ({ a, b }: Pair, condition: Condition | null): object => {
  const [from, to] = [panelFromKey(a), panelFromKey(b)]
  const options = condition === null ? {} : { through: holdsFor(condition) }
  const first: object[] = []
  for (const route of routes(from, to, options)) {
    if (first.push(route.map(panelKey)) === 3) break
  }
  return { from: a, to: b, through: condition, count: countRoutes(from, to, options), first }
}

const holdsFor =
  (condition: Condition) =>
  (panel: Parameters<typeof holds>[1]): boolean =>
    holds(condition, panel)

export const plans = (): VectorFile => ({
  name: 'plans',
  about:
    'The plan from one panel to another. `reason` is a reason, a list of sliders, or null for none; `sliders` move one step each, in this order, `why` and `insteadOf` per step.',
  requirements: [
    ...['SO-510', 'SO-511', 'SO-512', 'SO-513', 'SO-514', 'SO-515', 'SO-516', 'SO-517'],
    ...['SO-518', 'SO-519', 'SO-520'],
  ],
  rows: [
    ...pairsOfProfiles().flatMap((pair) =>
      [null, ...REASON_IDS].map((reason) => planRow(pair, reason)),
    ),
    ...spreadPairs(60).map((pair, i) => planRow(pair, OWN_REASONS[i % OWN_REASONS.length] ?? null)),
    ...EXTREMES.map((pair) => planRow(pair, null)),
  ],
})

const OWN_REASONS: ReadonlyArray<ReadonlyArray<SliderId> | null> = [
  null,
  ['communicatie', 'positioneringIntern'],
  [],
  ['bestuurEnPolitiek', 'procesBinnenGemeente', 'bestuurEnPolitiek'],
]

const planRow = ({ a, b }: Pair, reason: ReasonId | ReadonlyArray<SliderId> | null): object => {
  const [from, to] = [panelFromKey(a), panelFromKey(b)]
  const plan = planTransition(from, to, reason === null ? {} : { reason })
  return {
    from: a,
    to: b,
    reason,
    routes: plan.routes,
    reasonSliders: plan.reason,
    sliders: plan.steps.map(({ slider }) => slider),
    why: plan.steps.map(({ why }) => why),
    insteadOf: plan.steps.map(({ insteadOf }) => insteadOf),
  }
}

export const progress = (): VectorFile => ({
  name: 'progress',
  about:
    'Start, ambition and now, with what else is known at the evaluation (absent where it is not). Lists of five are in the order of the sliders; a gap closure is null where it is not defined.',
  requirements: [
    ...['SO-530', 'SO-531', 'SO-532', 'SO-533', 'SO-534', 'SO-535', 'SO-304', 'SO-905'],
  ],
  rows: [...everyStatus(), ...withOptions()].map(progressRow),
})

interface ProgressQuestion {
  readonly start: PanelKey
  readonly ambition: PanelKey
  readonly now: PanelKey
  readonly newAmbition?: PanelKey
  readonly thenRating?: PanelKey
  readonly ranges?: NonNullable<ProgressOptions['ranges']>
}

// In 27 rows every slider has every combination of start, ambition and now once.
const everyStatus = (): ReadonlyArray<ProgressQuestion> =>
  Array.from({ length: 27 }, (_, row) => {
    const keyOf = (divisor: number): PanelKey =>
      [0, 1, 2, 3, 4]
        .map((slider) => 'LMH'.charAt(Math.floor(((row + 5 * slider) % 27) / divisor) % 3))
        .join('') as PanelKey // five letters
    return { start: keyOf(9), ambition: keyOf(3), now: keyOf(1) }
  })

const withOptions = (): ReadonlyArray<ProgressQuestion> => [
  { start: 'LLMML', ambition: 'LLMML', now: 'LLMML' },
  { start: 'LLLLL', ambition: 'LLLLH', now: 'LLLLM', ranges: { communicatie: 1 } },
  { start: 'LLLLL', ambition: 'LLLLH', now: 'LLLLH', ranges: { communicatie: 1 } },
  { start: 'LLMML', ambition: 'MMHMM', now: 'LMMMM', ranges: { procesMetBewoners: 2 } },
  { start: 'LLMML', ambition: 'MMHMM', now: 'MMMML', newAmbition: 'HMHMM' },
  { start: 'LLMML', ambition: 'MMHMM', now: 'MMMML', thenRating: 'LLLML' },
  {
    start: 'LLMML',
    ambition: 'MMHMM',
    now: 'MLHML',
    newAmbition: 'MLHML',
    thenRating: 'LLLLL',
    ranges: { positioneringIntern: 1, procesMetBewoners: 0, bestuurEnPolitiek: 2 },
  },
  { start: 'HHHHH', ambition: 'MMMMM', now: 'LLLLL', newAmbition: 'HHHHH' },
  { start: 'MMMMM', ambition: 'MMMMM', now: 'HHLLM', thenRating: 'MMMMM', newAmbition: 'HHHHH' },
  { start: 'LHLHL', ambition: 'HLHLH', now: 'MMMMM', thenRating: 'HLHLH' },
]

const progressRow = (question: ProgressQuestion): object => {
  const { start, ambition, now, newAmbition, thenRating, ranges } = question
  const answer = evaluateProgress(panelFromKey(start), panelFromKey(ambition), panelFromKey(now), {
    ...(newAmbition === undefined ? {} : { newAmbition: panelFromKey(newAmbition) }),
    ...(thenRating === undefined ? {} : { thenRating: panelFromKey(thenRating) }),
    ...(ranges === undefined ? {} : { ranges }),
  })
  return {
    ...question,
    status: answer.sliders.map(({ status }) => status),
    newStatus: newAmbition && answer.sliders.map(({ newStatus }) => newStatus),
    ambitionChanged: answer.sliders.map(({ ambitionChanged }) => ambitionChanged),
    withinDisagreement: answer.sliders.map(({ withinDisagreement }) => withinDisagreement),
    gapClosure: orNull(answer.gapClosure),
    newGapClosure: answer.newGapClosure && orNull(answer.newGapClosure),
    thenGapClosure: answer.thenGapClosure && orNull(answer.thenGapClosure),
    responseShift: answer.responseShift,
  }
}

const orNull = (option: { readonly _tag: string; readonly value?: number }): number | null =>
  option.value ?? null
