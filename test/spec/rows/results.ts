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
  type PartialPanel,
} from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'

export const results = (): VectorFile => ({
  name: 'results',
  about:
    'One or more answers of each kind, in the JSON form of chapter 8. `ask` names the question, `of` holds what it is asked of: keys for panels.',
  requirements: [
    ...[
      'SO-111',
      'SO-304',
      'SO-313',
      'SO-333',
      'SO-334',
      'SO-335',
      'SO-404',
      'SO-413',
      'SO-414',
      'SO-520',
      'SO-703',
    ],
    ...['SO-801', 'SO-802', 'SO-803', 'SO-804', 'SO-805', 'SO-806', 'SO-807', 'SO-906'],
  ],
  rows: [
    ...(['LLMMM', 'LLLML', 'MLHLH', 'LLHHH'] as const).map((key) => ({
      ask: 'classify',
      of: { panel: key },
      answer: classify(panelFromKey(key)),
    })),
    {
      ask: 'classify',
      of: { extendedPanel: 'HHLHLM' },
      answer: classify(corePanel(extendedPanelFromKey('HHLHLM'))),
    },
    ...PARTIAL_PANELS.flatMap((partialPanel) => [
      { ask: 'classifyPartial', of: { partialPanel }, answer: classifyPartial(partialPanel) },
      { ask: 'assessPartialRisks', of: { partialPanel }, answer: assessPartialRisks(partialPanel) },
    ]),
    ...(['HLHHL', 'LLHHH'] as const).map((key) => ({
      ask: 'robustness',
      of: { panel: key },
      answer: robustness(panelFromKey(key)),
    })),
    ...(['LLHHL', 'MLHLH', 'HHHHH', 'LLLLL'] as const).flatMap((key) => [
      { ask: 'tensions', of: { panel: key }, answer: tensions(panelFromKey(key)) },
      { ask: 'assessRisks', of: { panel: key }, answer: assessRisks(panelFromKey(key)) },
    ]),
    {
      ask: 'ripple',
      of: { panel: 'LLMML', slider: 'bestuurEnPolitiek', position: 'hoog' },
      answer: ripple(panelFromKey('LLMML'), 'bestuurEnPolitiek', 'hoog'),
    },
    {
      ask: 'difference',
      of: { from: 'LLMML', to: 'MLHLH' },
      answer: difference(panelFromKey('LLMML'), panelFromKey('MLHLH')),
    },
    {
      ask: 'planTransition',
      of: { from: 'LLMML', to: 'MLHMM', reason: 'optrekken-met-bewoners' },
      answer: planTransition(panelFromKey('LLMML'), panelFromKey('MLHMM'), {
        reason: 'optrekken-met-bewoners',
      }),
    },
    {
      ask: 'evaluateProgress',
      of: { start: 'LLMML', ambition: 'MMHMM', now: 'MMMML' },
      answer: evaluateProgress(panelFromKey('LLMML'), panelFromKey('MMHMM'), panelFromKey('MMMML')),
    },
    {
      ask: 'evaluateProgress',
      of: {
        start: 'LLMML',
        ambition: 'LLMML',
        now: 'MMMML',
        newAmbition: 'HMHMM',
        thenRating: 'LLLML',
        ranges: { positioneringIntern: 1 },
      },
      answer: evaluateProgress(
        panelFromKey('LLMML'),
        panelFromKey('LLMML'),
        panelFromKey('MMMML'),
        {
          newAmbition: panelFromKey('HMHMM'),
          thenRating: panelFromKey('LLLML'),
          ranges: { positioneringIntern: 1 },
        },
      ),
    },
  ],
})

const PARTIAL_PANELS: ReadonlyArray<PartialPanel> = [
  { procesMetBewoners: 'hoog', communicatie: 'laag' },
  { positioneringIntern: 'hoog', procesBinnenGemeente: 'hoog', procesMetBewoners: 'laag' },
]
