/** Vectors: classification by other metrics, weights and profiles than the default. */
import {
  allPanels,
  classifier,
  panelFromKey,
  panelKey,
  PROFILE_IDS,
  PROFILES,
  type Classification,
  type PanelKey,
} from '../../../src/index.js'
import { rules, type Row, type VectorFile } from '../vectorFile.js'
import { METRICS, WEIGHTS, type MetricName } from './distances.js'
import { present, weightsOf } from './notation.js'

export const classification = (): VectorFile => ({
  name: 'classification',
  about:
    '`panel` mirrored against `profiles`, in this order, by `metric`, with `weights` per slider if there are any. The answer is that of SO-902 without the panel and the differences.',
  rows: [...settings().flatMap(rowsOf), ...bounds()],
})

interface Setting {
  readonly name: string
  readonly profiles: ReadonlyArray<{ readonly id: string; readonly panel: PanelKey }>
  readonly metric: MetricName
  readonly weights?: ReadonlyArray<number> | undefined
}

const PROFILES_OF_FIVE = PROFILE_IDS.map((id) => ({ id, panel: panelKey(PROFILES[id].panel) }))

const settings = (): ReadonlyArray<Setting> => {
  const profiles = PROFILES_OF_FIVE
  const [whole, inexact, partly] = WEIGHTS
  return [
    { name: 'manhattan', profiles, metric: 'manhattan' },
    { name: 'reversed', profiles: profiles.toReversed(), metric: 'manhattan' },
    { name: 'hamming', profiles, metric: 'hamming' },
    { name: 'euclidean', profiles, metric: 'euclidean' },
    { name: 'chebyshev', profiles, metric: 'chebyshev' },
    { name: 'manhattan whole', profiles, metric: 'manhattan', weights: whole },
    { name: 'manhattan inexact', profiles, metric: 'manhattan', weights: inexact },
    { name: 'euclidean inexact', profiles, metric: 'euclidean', weights: inexact },
    { name: 'hamming inexact', profiles, metric: 'hamming', weights: inexact },
    { name: 'chebyshev partly', profiles, metric: 'chebyshev', weights: partly },
    { name: 'extremes', profiles: pair('LLLLL', 'HHHHH'), metric: 'manhattan' },
    { name: 'equal', profiles: pair('LMHLM', 'LMHLM'), metric: 'euclidean' },
  ]
}

const pair = (first: PanelKey, second: PanelKey): Setting['profiles'] => [
  { id: 'eerste', panel: first },
  { id: 'tweede', panel: second },
]

const classifierOf = ({ profiles, metric, weights }: Setting) =>
  classifier(
    {
      id: 'setting',
      profiles: profiles.map(({ id, panel }) => ({ id, panel: panelFromKey(panel) })),
    },
    {
      metric: METRICS[metric],
      weights: weights === undefined ? undefined : weightsOf(weights),
    },
  )

const rowsOf = (setting: Setting): ReadonlyArray<Row> => {
  const answers = allPanels().map(classifierOf(setting))
  const chosen = [
    ...answers.filter(needsTolerance).slice(0, 8),
    ...answers.filter((_, code) => code % 27 === 13),
  ]
  return [...new Set(chosen)].map((answer) => rowOf(setting, answer))
}

const rowOf = (
  { name, profiles, metric, weights }: Setting,
  { panel, ranking, nearest, margin, typicality, fit }: Classification<string>,
  comment?: string,
): Row => ({
  id: `${name} ${panelKey(panel)}`,
  rules: rules(305, 306, 307, 308, 309, 310, 311, 312),
  question: present({ profiles, metric, weights, panel: panelKey(panel) }),
  answer: {
    ranking: ranking.map(({ profile, distance, similarity }) => ({
      profile,
      distance,
      similarity,
    })),
    nearest,
    margin,
    typicality,
    fit,
  },
  ...(comment === undefined ? {} : { comment }),
})

// Bounds that an implementation passes by chance unless the distances lie exactly on them.
const bounds = (): ReadonlyArray<Row> =>
  [
    {
      metric: 'manhattan' as const,
      weights: [0.4, 0.4, 0.8, 2, 1.2],
      panel: 'LLMMM' as const,
      comment: 'Twice the distance is the smallest distance between profiles: not strong.',
    },
    {
      metric: 'hamming' as const,
      weights: [0.4, 1.1, 0.6, 0.2, 0.1],
      panel: 'LMLLL' as const,
      comment: 'The distance is the median distance, and not below it by rounding: none.',
    },
    {
      metric: 'manhattan' as const,
      weights: [1.2, 1.5, 0.3, 3, 0.2],
      profiles: pair('LLLLL', 'LLLLH'),
      panel: 'HLLML' as const,
      comment: 'The median is 5.4 with the pairs of a panel with itself, 5.5 without them: none.',
    },
    {
      metric: 'manhattan' as const,
      weights: [1e-10, 1e-10, 3e-10, 1e-10, 3e-10],
      profiles: pair('LLMLL', 'MMLLL'),
      panel: 'LLLLL' as const,
      comment: 'Two levels: the bound shrinks with the largest distance.',
    },
    {
      metric: 'manhattan' as const,
      weights: [1000, 2000, 2999.9999999, 1000, 3000],
      profiles: pair('MMLLL', 'LLMLL'),
      panel: 'LLLLL' as const,
      comment: 'One level: the bound grows with the largest distance.',
    },
    {
      metric: 'manhattan' as const,
      weights: [1, 1.5e-9, 0, 0, 0],
      profiles: pair('LHLLL', 'LLLLL'),
      panel: 'LLLLL' as const,
      comment: 'One level by way of 1.5e-9: each is within the bound of the one before it.',
    },
    {
      metric: 'manhattan' as const,
      weights: [499999999, 1, 0, 0, 0],
      profiles: pair('LMLLL', 'LLLLL'),
      panel: 'LLLLL' as const,
      comment: 'One level: the difference is the bound itself.',
    },
    {
      metric: 'manhattan' as const,
      weights: [0.1, 0.2, 0.15, 0.1, 0.3],
      profiles: pair('LLLLL', 'MMLLL'),
      panel: 'LLMLL' as const,
      comment: 'Twice the distance is that between the profiles, apart from rounding: not strong.',
    },
    {
      metric: 'manhattan' as const,
      weights: [0.1, 0.2, 0.3, 0.1, 0.3],
      profiles: pair('LLLLL', 'LLLLL'),
      panel: 'LLMLH' as const,
      comment: 'The distance is the median distance, but for its last bit: none.',
    },
  ].map(({ comment, panel, ...rest }) => {
    const name = `bound ${rest.metric} ${rest.weights.join()}`
    const setting = { profiles: PROFILES_OF_FIVE, ...rest, name }
    return rowOf(setting, classifierOf(setting)(panelFromKey(panel)), comment)
  })

// Profiles that are equally near on paper, while their computed distances differ in the last bit.
const needsTolerance = ({ ranking, nearest }: Classification<string>): boolean =>
  new Set(ranking.slice(0, nearest.length).map(({ distance }) => distance)).size > 1
