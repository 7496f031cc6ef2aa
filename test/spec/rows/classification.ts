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
import type { VectorFile } from '../vectorFile.js'
import { METRICS, WEIGHTS, type MetricName } from './distances.js'
import { weightsOf } from './notation.js'

export const classification = (): VectorFile => ({
  name: 'classification',
  about:
    'A panel mirrored against `profiles` (in this order) by `metric`, with `weights` per slider or null for none. `ranking`: profile, distance and similarity.',
  requirements: [
    ...['SO-305', 'SO-306', 'SO-307', 'SO-308', 'SO-309', 'SO-310', 'SO-311', 'SO-312'],
  ],
  rows: settings().flatMap(rowsOf),
})

interface Setting {
  readonly profiles: ReadonlyArray<readonly [id: string, key: PanelKey]>
  readonly metric: MetricName
  readonly weights: ReadonlyArray<number> | null
}

const settings = (): ReadonlyArray<Setting> => {
  const profiles = PROFILE_IDS.map((id) => [id, panelKey(PROFILES[id].panel)] as const)
  const [whole = null, inexact = null, partly = null] = WEIGHTS
  return [
    { profiles, metric: 'manhattan', weights: null },
    { profiles: profiles.toReversed(), metric: 'manhattan', weights: null },
    { profiles, metric: 'hamming', weights: null },
    { profiles, metric: 'euclidean', weights: null },
    { profiles, metric: 'chebyshev', weights: null },
    { profiles, metric: 'manhattan', weights: whole },
    { profiles, metric: 'manhattan', weights: inexact },
    { profiles, metric: 'euclidean', weights: inexact },
    { profiles, metric: 'hamming', weights: inexact },
    { profiles, metric: 'chebyshev', weights: partly },
    { profiles: pair('LLLLL', 'HHHHH'), metric: 'manhattan', weights: null },
    { profiles: pair('LMHLM', 'LMHLM'), metric: 'euclidean', weights: null },
  ]
}

const pair = (first: PanelKey, second: PanelKey): Setting['profiles'] => [
  ['eerste', first],
  ['tweede', second],
]

const rowsOf = (setting: Setting): ReadonlyArray<object> => {
  const options = {
    metric: METRICS[setting.metric],
    weights: setting.weights === null ? undefined : weightsOf(setting.weights),
  }
  const profiles = setting.profiles.map(([id, key]) => ({ id, panel: panelFromKey(key) }))
  const answers = allPanels().map(classifier({ id: 'setting', profiles }, options))
  const chosen = [
    ...answers.filter(needsTolerance).slice(0, 8),
    ...answers.filter((_, code) => code % 27 === 13),
  ]
  return [...new Set(chosen)].map(({ panel, ranking, nearest, margin, typicality, fit }) => ({
    ...setting,
    key: panelKey(panel),
    ranking: ranking.map(({ profile, distance, similarity }) => [profile, distance, similarity]),
    nearest,
    margin,
    typicality,
    fit,
  }))
}

// Profiles that are equally near on paper, while their computed distances differ in the last bit.
const needsTolerance = ({ ranking, nearest }: Classification<string>): boolean =>
  new Set(ranking.slice(0, nearest.length).map(({ distance }) => distance)).size > 1
