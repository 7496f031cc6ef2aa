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
import { numbered, rules, type Row, type VectorFile } from '../vectorFile.js'
import { present, spreadPairs } from './notation.js'

export const routesFile = (): VectorFile => ({
  name: 'routes',
  about:
    'Shortest routes between two panels: how many, and the first three in order. `through` is a condition on the panels strictly between, if there is one.',
  rows: [
    ...[...pairsOfProfiles(), ...EXTREMES, ...spreadPairs(40)].map((pair) => routeRow(pair)),
    ...[...EXTREMES, ...spreadPairs(12)].flatMap((pair) => [
      routeRow(pair, COMMUNICATIE_FOLLOWS, 'communicatie follows'),
      routeRow(pair, IN_BALANCE, 'in balance'),
    ]),
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

const routeRow = ({ a, b }: Pair, condition?: Condition, name?: string): Row => {
  const [from, to] = [panelFromKey(a), panelFromKey(b)]
  const options = condition === undefined ? {} : { through: holdsFor(condition) }
  const first: object[] = []
  for (const route of routes(from, to, options)) {
    if (first.push(route.map(panelKey)) === 3) break
  }
  return {
    id: [a, b, ...(name === undefined ? [] : [name])].join(' '),
    rules: rules(501, 502, 503, ...(condition === undefined ? [] : [504])),
    question: present({ from: a, to: b, through: condition }),
    answer: { count: countRoutes(from, to, options), first },
  }
}

const holdsFor =
  (condition: Condition) =>
  (panel: Parameters<typeof holds>[1]): boolean =>
    holds(condition, panel)

export const plans = (): VectorFile => ({
  name: 'plans',
  about:
    'The plan from one panel to another. `reason` is a reason or a list of sliders, if there is one. In the answer `reason` is a list of sliders; `sliders` move one step each, in this order, with `why` and `insteadOf` per step.',
  rows: [
    ...pairsOfProfiles().flatMap((pair) =>
      [undefined, ...REASON_IDS].map((reason) => planRow(pair, reason)),
    ),
    ...spreadPairs(60).map((pair, i) => planRow(pair, OWN_REASONS[i % OWN_REASONS.length])),
    ...EXTREMES.map((pair) => planRow(pair)),
  ],
})

const OWN_REASONS: ReadonlyArray<ReadonlyArray<SliderId> | undefined> = [
  undefined,
  ['communicatie', 'positioneringIntern'],
  [],
  ['bestuurEnPolitiek', 'procesBinnenGemeente', 'bestuurEnPolitiek'],
]

const planRow = ({ a, b }: Pair, reason?: ReasonId | ReadonlyArray<SliderId>): Row => {
  const [from, to] = [panelFromKey(a), panelFromKey(b)]
  const plan = planTransition(from, to, { reason })
  return {
    id: [
      a,
      b,
      ...(reason === undefined ? [] : [typeof reason === 'string' ? reason : `[${reason.join()}]`]),
    ].join(' '),
    rules: rules(510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520),
    question: present({ from: a, to: b, reason }),
    answer: {
      routes: plan.routes,
      reason: plan.reason,
      sliders: plan.steps.map(({ slider }) => slider),
      why: plan.steps.map(({ why }) => why),
      insteadOf: plan.steps.map(({ insteadOf }) => insteadOf),
    },
  }
}

export const progress = (): VectorFile => ({
  name: 'progress',
  about:
    'Start, ambition and now, with what else is known at the evaluation: `newAmbition`, `thenRating`, and `ranges` (SO-532) by slider. The answer is that of SO-907.',
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

const progressRow = (question: ProgressQuestion, index: number): Row => {
  const { start, ambition, now, newAmbition, thenRating, ranges } = question
  const options = {
    ...(newAmbition === undefined ? {} : { newAmbition: panelFromKey(newAmbition) }),
    ...(thenRating === undefined ? {} : { thenRating: panelFromKey(thenRating) }),
    ...(ranges === undefined ? {} : { ranges }),
  }
  return {
    id: numbered('progress', index),
    rules: [
      ...rules(530, 532, 533),
      ...(newAmbition === undefined ? [] : rules(531)),
      ...(thenRating === undefined ? [] : rules(534, 535)),
      ...rules(907),
    ],
    question,
    answer: evaluateProgress(
      panelFromKey(start),
      panelFromKey(ambition),
      panelFromKey(now),
      options,
    ),
  }
}
