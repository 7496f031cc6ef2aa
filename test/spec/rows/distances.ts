/** Vectors: distances and similarities, of panels of five and of extended panels. */
import {
  allExtendedPanels,
  atMost,
  chebyshev,
  euclidean,
  extendedPanelKey,
  hamming,
  manhattan,
  panelFromKey,
  PROFILE_IDS,
  PROFILES,
  panelKey,
  similarity,
  weighted,
  type ExtendedPanel,
  type PanelKey,
  type WeightableMetric,
} from '../../../src/index.js'
import type { VectorFile } from '../vectorFile.js'
import { extendedWeightsOf, spreadPairs, weightsOf } from './notation.js'

export const METRICS = { manhattan, hamming, euclidean, chebyshev }
export type MetricName = keyof typeof METRICS

/** Whole weights, weights that are not exact in binary, and weights of which some are zero. */
export const WEIGHTS: ReadonlyArray<ReadonlyArray<number>> = [
  [1, 2, 3, 4, 5],
  [0.1, 0.2, 0.3, 0.1, 0.3],
  [0, 0, 2, 0.5, 0],
]

export const distances = (): VectorFile => ({
  name: 'distances',
  about:
    'Distance and similarity of two panels by each metric, with `weights` per slider in canonical order or null for none; `atMost`: whether no slider of `a` stands higher than in `b`.',
  requirements: ['SO-110', 'SO-301', 'SO-302', 'SO-303'],
  rows: [
    ...[...profilePairs(), ...spreadPairs(60)].map(({ a, b }) => rowOf(a, b, null)),
    ...WEIGHTS.flatMap((weights) => spreadPairs(20).map(({ a, b }) => rowOf(a, b, weights))),
  ],
})

const profilePairs = (): ReadonlyArray<{ a: PanelKey; b: PanelKey }> =>
  PROFILE_IDS.flatMap((a) =>
    PROFILE_IDS.map((b) => ({ a: panelKey(PROFILES[a].panel), b: panelKey(PROFILES[b].panel) })),
  )

const rowOf = (a: PanelKey, b: PanelKey, weights: ReadonlyArray<number> | null): object => {
  const [from, to] = [panelFromKey(a), panelFromKey(b)]
  const measured = (metric: WeightableMetric) =>
    weights === null ? metric : weighted(metric, weightsOf(weights))
  return {
    a,
    b,
    weights,
    distance: perMetric((metric) => measured(metric)(from, to)),
    similarity: perMetric((metric) => similarity(measured(metric))(from, to)),
    atMost: atMost(from, to),
  }
}

const perMetric = (ask: (metric: WeightableMetric) => number) => ({
  manhattan: ask(manhattan),
  hamming: ask(hamming),
  euclidean: ask(euclidean),
  chebyshev: ask(chebyshev),
})

export const extendedDistances = (): VectorFile => ({
  name: 'extended-distances',
  about:
    'Distance of two extended panels by each metric, with `weights` per slider (six) or null for none.',
  requirements: ['SO-301', 'SO-704'],
  rows: [null, [1, 2, 3, 4, 5, 6], [1, 0, 0.5, 0, 0, 0.1]].flatMap((weights) =>
    Array.from({ length: 20 }, (_, i) => {
      const a = allExtendedPanels()[(97 * i + 13) % 729] as ExtendedPanel // of 729
      const b = allExtendedPanels()[(151 * i + 71) % 729] as ExtendedPanel // of 729
      return {
        a: extendedPanelKey(a),
        b: extendedPanelKey(b),
        weights,
        distance: perMetric((metric) =>
          weights === null ? metric(a, b) : weighted(metric, extendedWeightsOf(weights))(a, b),
        ),
      }
    }),
  ),
})
