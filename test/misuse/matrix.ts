/** Every exported function of core and analysis, with the kinds of its arguments. */
import * as analysis from '../../src/analysis/index.js'
import * as core from '../../src/index.js'
import { panelFromKey, type Metric } from '../../src/index.js'
import { KINDS, type Kind } from './kinds.js'

type KindName = keyof typeof KINDS

export interface Row {
  readonly args: ReadonlyArray<KindName>
  /** For a factory: how what it makes is used. */
  readonly use?: (made: never) => unknown
  /** Wrong values that have an answer all the same, by their label, and what the docs say. */
  readonly answers?: { readonly [wrong: string]: string }
}

const low = panelFromKey('LLLLL')
const onPanel = (made: (panel: object) => unknown): unknown => made(low)
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
  chebyshev: { args: ['either', 'panel'] },
  classifier: { args: ['typology', 'measure'], use: onPanel },
  classify: { args: ['panel'] },
  classifyPartial: { args: ['partial'] },
  coherence: { args: ['panel'] },
  completions: { args: ['partial'] },
  corePanel: { args: ['six'] },
  countRoutes: { args: ['panel', 'panel', 'through'] },
  difference: { args: ['either', 'either'] },
  districtFit: { args: ['partialOfSix', 'districts'] },
  districtOf: { args: ['area'] },
  euclidean: { args: ['either', 'panel'] },
  evaluateProgress: { args: ['panel', 'panel', 'panel', 'progress'] },
  exerciseFindings: { args: ['summary'] },
  extendPanel: { args: ['panel', 'position'] },
  extendedPanelFromKey: { args: ['keyOfSix'] },
  extendedPanelKey: { args: ['six'] },
  findings: { args: ['partial', 'typology'] },
  hamming: { args: ['either', 'panel'] },
  holds: { args: ['condition', 'panel'] },
  isComplete: { args: ['partial'] },
  manhattan: { args: ['either', 'panel'] },
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
  partialClassifier: { args: ['typology', 'measure'], use: onPanel },
  planTransition: { args: ['panel', 'panel', 'transition'] },
  positionFromRank: { args: ['rank'] },
  practicesFor: { args: ['practice'] },
  pseudonymise: { args: ['exercise'] },
  rank: { args: ['position'] },
  ripple: { args: ['panel', 'slider', 'position'] },
  robustness: { args: ['panel', 'typology'] },
  robustnessFinder: { args: ['typology', 'measure'], use: onPanel },
  routes: { args: ['panel', 'panel', 'through'], use: all },
  similarity: { args: ['metric'], use: (made: Metric) => made(low, low) },
  stepsApart: { args: ['position', 'position'] },
  summariseExercise: { args: ['exercise'] },
  tallyStatements: { args: ['marks', 'tally'] },
  tensions: { args: ['partial'] },
  unansweredSliders: { args: ['partial'] },
  withPosition: { args: ['panel', 'slider', 'position'] },
}

export const ANALYSIS: { readonly [name: string]: Row } = {
  alphaStatistic: { args: ['slider', 'level'] },
  answerRange: { args: ['counts'] },
  associationStatistic: { args: ['slider', 'slider'] },
  averageDeviation: { args: ['counts'] },
  medianInterval: { args: ['counts'] },
  answerTable: { args: [] },
  answerTableCsv: { args: [] },
  answerTableJson: { args: [] },
  association: { args: ['table'], answers: NO_ROWS },
  bootstrap: { args: ['anyList', 'statistic', 'draws'] },
  changeBetween: { args: ['pairs'] },
  moveTable: { args: ['unitPairs', 'slider'] },
  classifyCodes: { args: ['codes'] },
  codeClassifier: {
    args: ['typology', 'measure'],
    use: (made: (codes: Uint8Array) => unknown) => made(Uint8Array.of(0)),
  },
  codeFrequencies: { args: ['codes'] },
  collectPanels: { args: ['observations', 'moment'] },
  configurationTable: { args: ['cases'] },
  consensus: { args: ['countList'] },
  consistentScenarios: { args: ['model', 'limit'] },
  contingencyTable: { args: ['numbers', 'numbers'] },
  correlationModel: { args: ['correlations'] },
  countedStatistic: { args: ['statistic', 'statistic'] },
  crossImpactBalance: { args: ['model'], use: onPanel },
  distanceMatrix: {
    args: ['panels', 'panels', 'metric'],
    answers: { 'argument 2: undefined': 'the same panels', 'argument 3: undefined': 'manhattan' },
  },
  drawIndices: { args: ['whole', 'draws'] },
  exactTest: { args: ['table'], answers: NO_ROWS },
  fuzzyShares: {
    args: ['numbers', 'distance'],
    answers: { Infinity: 'at no distance is anything noise' },
  },
  groupObservations: { args: ['observations', 'properties'] },
  holm: { args: ['probabilities'] },
  jackknife: { args: ['anyList', 'statistic'] },
  krippendorffAlpha: { args: ['ratings', 'level'] },
  krippendorffAlphaPerSlider: { args: ['raters', 'level'] },
  memberships: { args: ['typology', 'memberships'], use: onPanel },
  multiverse: { args: ['choices'], use: onPanel },
  oneStepRetention: { args: ['panel'] },
  pairUnits: { args: ['units', 'units'] },
  panelCodes: { args: ['panels'] },
  panelSets: { args: ['observations', 'moment'] },
  prevalence: { args: ['units'] },
  prevalenceFinder: {
    args: ['typology', 'measure'],
    use: (made: (units: ReadonlyArray<unknown>) => unknown) => made(KINDS.units.right as []),
  },
  prevalenceStatistic: { args: ['profileId'] },
  profilesInMask: { args: ['mask'] },
  qcaCsv: { args: ['cases'] },
  sheetsOf: { args: ['sheets'] },
  signTest: { args: ['whole', 'whole'] },
  sliderAlpha: { args: ['raters', 'slider', 'level'] },
  sliderAlphaBounds: { args: ['raters', 'slider', 'level'] },
  sliderFrequencies: { args: ['partials'] },
  succession: { args: ['model'], use: onPanel },
  summariseBy: { args: ['observations', 'properties'] },
  surveyFiles: { args: ['tidyRows', 'units', 'draws'] },
  switchingWeights: { args: ['panel', 'typology'] },
  tauBBounds: { args: ['units', 'slider', 'slider'] },
  testCorrelations: { args: ['partials'] },
  tidyCodebook: { args: [] },
  tidyLong: { args: ['tidyRows'] },
  tidyUnits: { args: ['units'] },
  tidyWide: { args: ['tidyRows'] },
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

/** Calls a function of a door, and uses what it makes if it is a factory. */
export const callWith = (
  door: object,
  name: string,
  { use = (made) => made }: Row,
  args: ReadonlyArray<unknown>,
): unknown => {
  const functions = door as { readonly [name: string]: (...args: ReadonlyArray<unknown>) => never }
  const called = functions[name]
  if (called === undefined) throw new Error(`There is no ${name}.`)
  return use(called(...args))
}

/** Each function with one wrong argument at a time. */
export const cellsOf = (
  door: object,
  rows: { readonly [name: string]: Row },
): ReadonlyArray<Cell> =>
  Object.entries(rows).flatMap(([name, row]) => {
    const { args, answers = {} } = row
    const right = args.map((kind) => KINDS[kind].right)
    return args.flatMap((kind, index) => {
      const { wrong, fine = [] }: Kind = KINDS[kind]
      return Object.entries(wrong).map(([label, value]): Cell => ({
        name,
        wrong: `argument ${index + 1} (${kind}): ${label}`,
        outcome: outcomeOf(() => callWith(door, name, row, right.with(index, value))),
        isAnswer:
          fine.includes(label) ||
          [label, `argument ${index + 1}: ${label}`].some((key) => Object.hasOwn(answers, key)),
      }))
    })
  })

/** The doors whose typed functions the matrix is about. */
export const DOORS: ReadonlyArray<{
  readonly door: string
  readonly functions: object
  readonly rows: { readonly [name: string]: Row }
}> = [
  { door: 'core', functions: core, rows: CORE },
  { door: 'analysis', functions: analysis, rows: ANALYSIS },
]
