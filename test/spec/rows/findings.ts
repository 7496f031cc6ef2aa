/** Vectors: what may be said of panels, changes and typologies of one's own. */
import {
  allPanels,
  allPartialPanels,
  changeFindings,
  classifier,
  findings,
  isComplete,
  panelFromKey,
  panelKey,
  robustnessFinder,
  type Panel,
  type PanelKey,
  type PartialPanel,
  type Typology,
} from '../../../src/index.js'
import { numbered, rules, type Row, type VectorFile } from '../vectorFile.js'
import { METRICS, WEIGHTS, type MetricName } from './distances.js'
import { partialKey, partialOf, present, weightsOf } from './notation.js'

export const panelFindings = (): VectorFile => ({
  name: 'findings',
  about:
    'What may be said of a panel, in reading order: every complete panel, and of the 781 that are not complete every eleventh in the order of SO-954, beginning with the one without an answer.',
  rows: [
    ...allPanels(),
    ...allPartialPanels()
      .filter((panel) => !isComplete(panel))
      .filter((_, index) => index % 11 === 0),
  ].map(findingsRow),
})

const findingsRow = (panel: PartialPanel): Row => ({
  id: partialKey(panel),
  rules: isComplete(panel) ? rules(801, 802, 803, 804, 808) : rules(801, 805, 808),
  question: { panel: partialKey(panel) },
  answer: findings(panel),
})

export const changes = (): VectorFile => ({
  name: 'change-findings',
  about:
    'What may be said of the way from one panel to another, in reading order; `reason` as in SO-511, if there is one, and beside a typology of one’s own (invented, verzonnen) if there is one.',
  rows: CHANGES.map(({ from, to, reason, typology }, index) => ({
    id: numbered('change', index),
    rules: rules(801, 806),
    question: present({ from, to, reason, typology }),
    answer: changeFindings<string>(partialOf(from), partialOf(to), { reason, typology }),
  })),
})

const profile = (id: string, key: PanelKey) => ({ id, panel: panelFromKey(key) })

type Reason = NonNullable<NonNullable<Parameters<typeof changeFindings>[2]>['reason']>

const CHANGES: ReadonlyArray<{
  readonly from: string
  readonly to: string
  readonly reason?: Reason
  readonly typology?: Typology
}> = [
  { from: '-----', to: '-----' },
  { from: '-----', to: 'LLMML' },
  { from: '----L', to: '----H' },
  { from: 'L---H', to: '-M--H' },
  { from: 'LLMM-', to: 'MMHHH' },
  { from: 'LLMML', to: 'MMHH-' },
  { from: 'LLMML', to: 'LLMML' },
  { from: 'LLMML', to: 'MLHLH' },
  { from: 'LLMML', to: 'MLHHM', reason: 'optrekken-met-bewoners' },
  { from: 'MLHLH', to: 'HHHHH', reason: 'verschillen-tussen-gebieden' },
  { from: 'HHLHL', to: 'MMMMM', reason: ['communicatie', 'positioneringIntern'] },
  { from: 'LLHHL', to: 'LMHMM' },
  { from: 'HHHHH', to: 'LLLLL' },
  // One slider of the reason moves, and none does.
  { from: 'LLMML', to: 'LLHML', reason: 'nabijheid-bestuur' },
  { from: 'LLMML', to: 'LLMMH', reason: 'nabijheid-bestuur' },
  {
    from: 'LLMML',
    to: 'HHHHM',
    typology: {
      id: 'twee',
      profiles: [profile('rustig', 'LLLLL'), profile('druk', 'HHHHH')],
    },
  },
]

export const typologies = (): VectorFile => ({
  name: 'typologies',
  about:
    'A panel beside a typology of one’s own (invented, verzonnen), by `metric` and with `weights` if there are any: `nearest` and `fit`, the robustness (SO-904) of a complete panel, and by Manhattan without weights the findings.',
  rows: SETTINGS().flatMap(({ name, typology, metric, weights, panels }) => {
    const options = {
      metric: METRICS[metric ?? 'manhattan'],
      weights: weights === undefined ? undefined : weightsOf(weights),
    }
    const classify = classifier(typology, options)
    const assess = robustnessFinder(typology, options)
    const answerTo = (panel: Panel): object => {
      const { nearest, fit } = classify(panel)
      return { nearest, fit, robustness: assess(panel) }
    }
    return panels.map((key): Row => {
      const panel = partialOf(key)
      return {
        id: `${name} ${key}`,
        rules: rules(312, 336, 801, 803, 804, 805),
        question: present({ typology, metric, weights, panel: key }),
        answer: {
          ...(isComplete(panel) ? answerTo(panel) : {}),
          ...(metric === undefined ? { findings: findings(panel, typology) } : {}),
        },
      }
    })
  }),
})

interface Setting {
  readonly name: string
  readonly typology: Typology
  readonly metric?: MetricName
  readonly weights?: ReadonlyArray<number> | undefined
  readonly panels: ReadonlyArray<string>
}

const everyNth = (step: number, first: number): ReadonlyArray<string> =>
  allPanels()
    .filter((_, code) => code % step === first)
    .map(panelKey)

const SETTINGS = (): ReadonlyArray<Setting> => {
  const [, inexact] = WEIGHTS
  const three: Typology = {
    id: 'drie',
    profiles: [
      { ...profile('rustig', 'LLLLL'), alternatives: { communicatie: ['midden', 'hoog'] } },
      {
        ...profile('midden', 'MMMMM'),
        alternatives: { positioneringIntern: ['hoog'], procesMetBewoners: ['laag'] },
      },
      { ...profile('druk', 'HHHHH'), hypothetical: true },
    ],
  }
  const equal: Typology = {
    id: 'gelijk',
    profiles: [
      profile('een', 'LMHLM'),
      profile('twee', 'LMHLM'),
      { ...profile('drie', 'LMHLH'), alternatives: { communicatie: ['midden'] } },
    ],
  }
  const whole: Typology = {
    id: 'alles',
    profiles: [
      {
        ...profile('open', 'MMMMM'),
        alternatives: {
          positioneringIntern: ['laag', 'hoog'],
          procesBinnenGemeente: ['laag', 'hoog'],
          procesMetBewoners: ['laag', 'hoog'],
          bestuurEnPolitiek: ['laag', 'hoog'],
          communicatie: ['laag', 'hoog'],
        },
      },
      { ...profile('vast', 'LLHHL'), hypothetical: true },
    ],
  }
  // As near on paper, while the computed distances differ in the last bit.
  const level: Typology = {
    id: 'even',
    profiles: [profile('ver', 'LMLML'), profile('dichtbij', 'LLLLM')],
  }
  return [
    { name: 'three', typology: three, panels: [...everyNth(27, 5), '--M--', 'HH---', '-----'] },
    {
      name: 'three euclidean',
      typology: three,
      metric: 'euclidean',
      weights: inexact,
      panels: everyNth(41, 7),
    },
    { name: 'three hamming', typology: three, metric: 'hamming', panels: everyNth(61, 9) },
    { name: 'equal', typology: equal, panels: [...everyNth(81, 50), 'LMHLM', 'LMHL-'] },
    { name: 'level', typology: level, metric: 'manhattan', weights: inexact, panels: ['LLLLL'] },
    { name: 'whole', typology: whole, panels: [...everyNth(81, 3), 'LLHHL', 'LL-HL'] },
  ]
}
