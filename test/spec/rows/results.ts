/** Vectors: one answer of each kind in its complete JSON form. */
import {
  assessPartialRisks,
  assessRisks,
  classify,
  classifyPartial,
  difference,
  evaluateProgress,
  extendedPanelFromKey,
  corePanel,
  panelFromKey,
  planTransition,
  ripple,
  robustness,
  tensions,
} from '../../../src/index.js'
import { partialOf } from './notation.js'
import { numbered, rules, type Row, type VectorFile } from '../vectorFile.js'

export const results = (): VectorFile => ({
  name: 'results',
  about:
    'One or more answers of each kind, whole, in the JSON form of chapter 8. `ask` names the question (SO-956).',
  rows: answers().map(({ ask, of, answer, comment }, index) => ({
    id: numbered(
      ask,
      answers()
        .slice(0, index)
        .filter((other) => other.ask === ask).length,
    ),
    rules: RULES[ask],
    question: { ask, ...of },
    answer,
    comment,
  })),
})

const RULES = {
  classify: rules(313, 703, 901, 902, 956),
  classifyPartial: rules(901, 903, 956),
  robustness: rules(333, 334, 335, 904, 956),
  tensions: rules(402, 905, 956),
  ripple: rules(404, 905, 956),
  assessRisks: rules(413, 905, 956),
  assessPartialRisks: rules(414, 905, 956),
  difference: rules(304, 905, 956),
  planTransition: rules(520, 906, 956),
  evaluateProgress: rules(901, 907, 956),
} as const satisfies { readonly [ask: string]: Row['rules'] }

interface Answer {
  readonly ask: keyof typeof RULES
  readonly of: object
  readonly answer: object
  readonly comment?: string
}

const answers = (): ReadonlyArray<Answer> => [
  ...(['LLMMM', 'LLLML', 'MLHLH', 'LLHHH'] as const).map((key) => ({
    ask: 'classify' as const,
    of: { panel: key },
    answer: classify(panelFromKey(key)),
  })),
  {
    ask: 'classify' as const,
    of: { panel: 'HHLHLM' },
    answer: classify(corePanel(extendedPanelFromKey('HHLHLM'))),
  },
  ...PARTIAL_PANELS.flatMap((key) => [
    {
      ask: 'classifyPartial' as const,
      of: { panel: key },
      answer: classifyPartial(partialOf(key)),
    },
    {
      ask: 'assessPartialRisks' as const,
      of: { panel: key },
      answer: assessPartialRisks(partialOf(key)),
    },
  ]),
  ...(['HLHHL', 'LLHHH'] as const).map((key) => ({
    ask: 'robustness' as const,
    of: { panel: key },
    answer: robustness(panelFromKey(key)),
  })),
  ...(['LLHHL', 'MLHLH', 'HHHHH', 'LLLLL'] as const).flatMap((key) => [
    { ask: 'tensions' as const, of: { panel: key }, answer: tensions(panelFromKey(key)) },
    { ask: 'assessRisks' as const, of: { panel: key }, answer: assessRisks(panelFromKey(key)) },
  ]),
  {
    ask: 'ripple' as const,
    of: { panel: 'LLMML', slider: 'bestuurEnPolitiek', position: 'hoog' },
    answer: ripple(panelFromKey('LLMML'), 'bestuurEnPolitiek', 'hoog'),
  },
  {
    ask: 'difference' as const,
    of: { from: 'LLMML', to: 'MLHLH' },
    answer: difference(panelFromKey('LLMML'), panelFromKey('MLHLH')),
  },
  {
    ask: 'planTransition' as const,
    of: { from: 'LLMML', to: 'MLHMM', reason: 'optrekken-met-bewoners' },
    answer: planTransition(panelFromKey('LLMML'), panelFromKey('MLHMM'), {
      reason: 'optrekken-met-bewoners',
    }),
  },
  {
    ask: 'evaluateProgress' as const,
    of: { start: 'LLMML', ambition: 'MMHMM', now: 'MMMML' },
    answer: evaluateProgress(panelFromKey('LLMML'), panelFromKey('MMHMM'), panelFromKey('MMMML')),
  },
  {
    ask: 'evaluateProgress' as const,
    of: {
      start: 'LLMML',
      ambition: 'LLMML',
      now: 'MMMML',
      newAmbition: 'HMHMM',
      thenRating: 'LLLML',
      ranges: { positioneringIntern: 1 },
    },
    answer: evaluateProgress(panelFromKey('LLMML'), panelFromKey('LLMML'), panelFromKey('MMMML'), {
      newAmbition: panelFromKey('HMHMM'),
      thenRating: panelFromKey('LLLML'),
      ranges: { positioneringIntern: 1 },
    }),
  },
  {
    ask: 'assessPartialRisks' as const,
    of: { panel: 'LLHHL' },
    answer: assessPartialRisks(partialOf('LLHHL')),
    comment: 'Of a complete panel there is one completion: no risk is `possible`.',
  },
]

const PARTIAL_PANELS = ['--H-L', 'HHL--']
