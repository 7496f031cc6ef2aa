/** Every exported function of core and analysis, with the kinds of its arguments. */
import * as analysis from '../../src/analysis/index.js'
import * as core from '../../src/index.js'
import { KINDS, type Kind } from './kinds.js'

type KindName = keyof typeof KINDS

export interface Row {
  readonly args: ReadonlyArray<KindName>
  /** For a factory: how what it makes is used with the arguments of `made`, or else with none. */
  readonly use?: (made: never, ...args: ReadonlyArray<never>) => unknown
  /** For a factory: the kinds of the arguments of the function that it makes. */
  readonly made?: ReadonlyArray<KindName>
  /** Wrong values that have an answer all the same, by their label, and what the docs say. */
  readonly answers?: { readonly [wrong: string]: string }
}

/** A function that is made, called with the arguments that its row names. */
const called = (made: (...args: ReadonlyArray<unknown>) => unknown, ...args: unknown[]): unknown =>
  made(...args)
const onPanel = { use: called, made: ['panel'] } as const
const all = (made: Iterable<unknown>): unknown => Array.from(made)

// What is documented as an answer, by the label of the wrong value.
const NO_CODE = 'a number without a panel is none'
const NOT_COUNTS = 'counts that give no number are none'
const EMPTY = 'a table without rows has no values'
const NONE_OF: { readonly [wrong: string]: string } = {
  'a list with holes': NOT_COUNTS,
  'a count below zero': NOT_COUNTS,
  NaN: NOT_COUNTS,
  texts: NOT_COUNTS,
}
const NO_ROWS = { 'no rows': EMPTY }

export const CORE: { readonly [name: string]: Row } = {
  agreementPattern: { args: ['counts'] },
  allExtendedPanels: { args: [] },
  allPanels: { args: [] },
  allPartialPanels: { args: [] },
  answeredSliders: { args: ['partial'] },
  areaKind: { args: ['area'] },
  assessPartialRisks: { args: ['partial'] },
  assessRisks: { args: ['panel'] },
  atMost: { args: ['panel', 'panel'] },
  changeFindings: { args: ['partial', 'partial', 'transition'] },
  chebyshev: { args: ['either', 'either'] },
  classifier: { args: ['typology', 'measure'], ...onPanel },
  classify: { args: ['panel'] },
  classifyPartial: { args: ['partial'] },
  coherence: { args: ['panel'] },
  completions: { args: ['partial'] },
  corePanel: { args: ['six'] },
  countRoutes: { args: ['panel', 'panel', 'through'] },
  difference: { args: ['either', 'either'] },
  districtFit: { args: ['partialOfSix', 'districts'] },
  districtOf: { args: ['area'] },
  euclidean: { args: ['either', 'either'] },
  evaluateProgress: { args: ['panel', 'panel', 'panel', 'progress'] },
  exerciseFindings: { args: ['summary'] },
  extendPanel: { args: ['panel', 'position'] },
  extendedPanelFromKey: { args: ['keyOfSix'] },
  extendedPanelKey: { args: ['six'] },
  findings: { args: ['partial', 'typology'] },
  hamming: { args: ['either', 'either'] },
  holds: { args: ['condition', 'panel'] },
  isComplete: { args: ['partial'] },
  manhattan: { args: ['either', 'either'] },
  matchStatements: { args: ['partial', 'typology'] },
  mergeExercises: { args: ['exercise', 'exercise'] },
  municipalityOf: { args: ['area'] },
  neighbours: { args: ['panel'] },
  panelCode: { args: ['panel'] },
  panelFromCode: {
    args: ['whole'],
    answers: Object.fromEntries(Object.keys(KINDS.whole.wrong).map((label) => [label, NO_CODE])),
  },
  panelFromKey: { args: ['key'] },
  panelKey: { args: ['panel'] },
  partialClassifier: { args: ['typology', 'measure'], use: called, made: ['partial'] },
  planTransition: { args: ['panel', 'panel', 'transition'] },
  positionFromRank: { args: ['rank'] },
  practicesFor: { args: ['practice'] },
  pseudonymise: { args: ['exercise'] },
  pseudonymiseMerged: { args: ['merged'] },
  rank: { args: ['position'] },
  ripple: { args: ['panel', 'slider', 'position'] },
  robustness: { args: ['panel', 'typology'] },
  robustnessFinder: { args: ['typology', 'measure'], ...onPanel },
  routes: { args: ['panel', 'panel', 'through'], use: all },
  similarity: { args: ['metric'], use: called, made: ['panel', 'panel'] },
  stepsApart: { args: ['position', 'position'] },
  summariseExercise: { args: ['exercise', 'conflicts'] },
  tallyStatements: { args: ['marks', 'tally'] },
  tensions: { args: ['partial'] },
  unansweredSliders: { args: ['partial'] },
  withPosition: { args: ['panel', 'slider', 'position'] },
  'extendedPanelEq.equals': { args: ['six', 'six'] },
  'panelEq.equals': { args: ['panel', 'panel'] },
  'panelShow.show': { args: ['panel'] },
  'positionOrd.compare': { args: ['position', 'position'] },
}

export const ANALYSIS: { readonly [name: string]: Row } = {
  agreementStatistic: { args: ['slider'], use: called, made: ['sheets'] },
  agreementWithin: { args: ['sheets', 'slider'] },
  alphaStatistic: { args: ['slider', 'level'], use: called, made: ['sheets'] },
  answerRange: { args: ['counts'] },
  associationStatistic: { args: ['slider', 'slider'], use: called, made: ['units'] },
  averageDeviation: { args: ['counts'] },
  medianInterval: { args: ['counts'] },
  allAnswers: { args: [] },
  allAnswersCsv: { args: [] },
  association: { args: ['table'], answers: NO_ROWS },
  bootstrap: { args: ['anyList', 'statistic', 'draws'] },
  changeBetween: { args: ['pairs'] },
  changeStatistic: { args: ['slider'], use: called, made: ['unitPairs'] },
  moveTable: { args: ['unitPairs', 'slider'] },
  classifyCodes: { args: ['codes'] },
  codeClassifier: {
    args: ['typology', 'measure'],
    use: called,
    made: ['codes'],
  },
  collectPanels: { args: ['observations', 'moment'] },
  consensus: { args: ['countList'] },
  consistentScenarios: { args: ['model', 'limit'] },
  contingencyTable: { args: ['numbers', 'numbers'] },
  correlationModel: { args: ['correlations'] },
  countedStatistic: { args: ['statistic', 'statistic'] },
  crossImpactBalance: { args: ['model'], use: called, made: ['scenario'] },
  drawIndices: { args: ['whole', 'draws'] },
  exactTest: { args: ['table'], answers: NO_ROWS },
  fuzzyShares: {
    args: ['numbers', 'distance'],
    answers: { Infinity: 'at no distance is anything noise' },
  },
  groupObservations: { args: ['observations', 'properties'] },
  holm: { args: ['probabilities'] },
  jackknife: { args: ['anyList', 'statistic'] },
  kappaStatistic: { args: ['slider', 'weighting'], use: called, made: ['unitPairs'] },
  krippendorffAlpha: { args: ['ratings', 'level'] },
  krippendorffAlphaPerSlider: { args: ['raters', 'level'] },
  memberships: { args: ['typology', 'memberships'], ...onPanel },
  multiverse: { args: ['choices'], ...onPanel },
  oneStepRetention: { args: ['panel'] },
  pairUnits: { args: ['units', 'units'] },
  panelCodes: { args: ['panels'] },
  panelSets: { args: ['observations', 'moment'] },
  prevalence: { args: ['units', 'typology', 'measure'] },
  shareInterval: { args: ['countBounds'] },
  profilesInMask: { args: ['mask'] },
  qcaCsv: { args: ['cases'] },
  sheetsOf: { args: ['sheets'] },
  signTest: { args: ['whole', 'whole'] },
  sliderAlpha: { args: ['raters', 'slider', 'level'] },
  sliderAlphaBounds: { args: ['raters', 'slider', 'level'] },
  sliderFrequencies: { args: ['partials'] },
  succession: { args: ['model'], use: called, made: ['scenario'] },
  summariseBy: { args: ['observations', 'properties'] },
  switchingWeights: { args: ['panel', 'typology'] },
  tauBBounds: { args: ['units', 'slider', 'slider'] },
  testCorrelations: { args: ['partials'] },
  typologyUncertainty: { args: ['units', 'typology'] },
  unitAssociation: { args: ['units', 'slider', 'slider'] },
  vanDerEijkAgreement: { args: ['countList'], answers: NONE_OF },
  weightedKappa: { args: ['table', 'weighting'], answers: NO_ROWS },
}

export type Outcome =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'broke'; readonly message: string }

/** What a call gives: an answer, a refusal with a code, or something that must not be. */
export const outcomeOf = (call: () => unknown): Outcome => {
  try {
    return { kind: 'answered', answer: call() }
  } catch (thrown) {
    const { code } = thrown as { readonly code?: unknown }
    return typeof code === 'string'
      ? { kind: 'refused', code }
      : { kind: 'broke', message: String(thrown) }
  }
}

/** Whether there is a NaN somewhere in an answer. */
export const hasNaN = (answer: unknown): boolean =>
  Number.isNaN(answer) ||
  (typeof answer === 'object' && answer !== null && Object.values(answer).some(hasNaN))

export interface Cell {
  readonly name: string
  readonly wrong: string
  readonly outcome: Outcome
  /** The docs name an answer. */
  readonly isAnswer: boolean
}

/** Calls a function of a door, or a member of an object of it, and uses what it makes if it is a factory. */
export const callWith = (
  door: object,
  name: string,
  { use = (made) => made }: Row,
  args: ReadonlyArray<unknown>,
  madeArgs: ReadonlyArray<unknown> = [],
): unknown => {
  const found = name
    .split('.')
    .reduce<unknown>((part, key) => (part as { readonly [key: string]: unknown })[key], door)
  if (typeof found !== 'function') throw new Error(`There is no ${name}.`)
  const result = (found as (...args: ReadonlyArray<unknown>) => never)(...args)
  return use(result, ...(madeArgs as ReadonlyArray<never>))
}

/** The right arguments of some kinds. */
export const rightOf = (kinds: ReadonlyArray<KindName> = []): ReadonlyArray<unknown> =>
  kinds.map((kind) => KINDS[kind].right)

/** Each function, and each function that a function makes, with one wrong argument at a time. */
export const cellsOf = (
  door: object,
  rows: { readonly [name: string]: Row },
): ReadonlyArray<Cell> =>
  Object.entries(rows).flatMap(([name, row]) => {
    const { args, made = [], answers = {} } = row
    const [right, rightMade] = [rightOf(args), rightOf(made)]
    const cells = (
      kinds: ReadonlyArray<KindName>,
      of: string,
      call: (index: number, value: unknown) => unknown,
    ): ReadonlyArray<Cell> =>
      kinds.flatMap((kind, index) => {
        const { wrong, fine = [] }: Kind = KINDS[kind]
        return Object.entries(wrong).map(([label, value]): Cell => ({
          name,
          wrong: `${of} ${index + 1} (${kind}): ${label}`,
          outcome: outcomeOf(() => call(index, value)),
          isAnswer:
            fine.includes(label) ||
            [label, `${of} ${index + 1}: ${label}`].some((key) => Object.hasOwn(answers, key)),
        }))
      })
    return [
      ...cells(args, 'argument', (index, value) =>
        callWith(door, name, row, right.with(index, value), rightMade),
      ),
      ...cells(made, 'argument of what it makes', (index, value) =>
        callWith(door, name, row, right, rightMade.with(index, value)),
      ),
    ]
  })

/** Whether a wrong value is refused with a code, or has the answer that the docs name. */
export const isRight = ({ outcome, isAnswer }: Cell): boolean =>
  outcome.kind === (isAnswer ? 'answered' : 'refused') &&
  !(outcome.kind === 'answered' && hasNaN(outcome.answer))

/** The doors whose typed functions the matrix is about. */
export const DOORS: ReadonlyArray<{
  readonly door: string
  readonly functions: object
  readonly rows: { readonly [name: string]: Row }
}> = [
  { door: 'core', functions: core, rows: CORE },
  { door: 'analysis', functions: analysis, rows: ANALYSIS },
]
