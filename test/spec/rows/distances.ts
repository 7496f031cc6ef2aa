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
  type ExtendedPanel,
  type PanelKey,
  type Metric,
  type WeightableMetric,
} from '../../../src/index.js'
import { rules, type Row, type VectorFile } from '../vectorFile.js'
import { extendedWeightsOf, present, spreadPairs, weightsOf } from './notation.js'

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
    'Distance and similarity of two panels by each metric, with `weights` per slider in canonical order if there are any; `atMost`: whether no slider of `a` stands higher than in `b`.',
  rows: [
    ...[...profilePairs(), ...spreadPairs(60)].map(rowUnder(undefined)),
    ...WEIGHTS.flatMap((weights) => spreadPairs(20).map(rowUnder(weights))),
  ],
})

const profilePairs = (): ReadonlyArray<Pair> =>
  PROFILE_IDS.flatMap((a) =>
    PROFILE_IDS.map((b) => ({ a: panelKey(PROFILES[a].panel), b: panelKey(PROFILES[b].panel) })),
  )

interface Pair {
  readonly a: PanelKey
  readonly b: PanelKey
}

// A row under weights. A similarity measures all pairs of panels once, so it is made once.
const rowUnder = (weights: ReadonlyArray<number> | undefined): ((pair: Pair) => Row) => {
  const measured = perMetric((metric): Metric => {
    if (weights === undefined) return metric
    const own = weightsOf(weights)
    return (a, b) => metric(a, b, own)
  })
  const similar = mapMetrics(measured, (metric) => similarity(metric))
  return ({ a, b }) => {
    const [from, to] = [panelFromKey(a), panelFromKey(b)]
    return {
      id: [a, b, ...(weights === undefined ? [] : [weights.join()])].join(' '),
      rules: rules(110, 301, ...(weights === undefined ? [] : [302]), 303),
      question: present({ a, b, weights }),
      answer: {
        distance: mapMetrics(measured, (metric) => metric(from, to)),
        similarity: mapMetrics(similar, (metric) => metric(from, to)),
        atMost: atMost(from, to),
      },
    }
  }
}

const mapMetrics = <A, B>(
  { manhattan, hamming, euclidean, chebyshev }: { readonly [M in MetricName]: A },
  to: (one: A) => B,
): { readonly [M in MetricName]: B } => ({
  manhattan: to(manhattan),
  hamming: to(hamming),
  euclidean: to(euclidean),
  chebyshev: to(chebyshev),
})

const perMetric = <B>(to: (metric: WeightableMetric) => B) => mapMetrics(METRICS, to)

export const extendedDistances = (): VectorFile => ({
  name: 'extended-distances',
  about:
    'Distance of two extended panels by each metric, with `weights` per slider (six) if there are any.',
  rows: [undefined, [1, 2, 3, 4, 5, 6], [1, 0, 0.5, 0, 0, 0.1]].flatMap((weights) =>
    Array.from({ length: 20 }, (_, i): Row => {
      const from = allExtendedPanels()[(97 * i + 13) % 729] as ExtendedPanel // of 729
      const to = allExtendedPanels()[(151 * i + 71) % 729] as ExtendedPanel // of 729
      const [a, b] = [extendedPanelKey(from), extendedPanelKey(to)]
      return {
        id: [a, b, ...(weights === undefined ? [] : [weights.join()])].join(' '),
        rules: rules(301, ...(weights === undefined ? [] : [302]), 704),
        question: present({ a, b, weights }),
        answer: {
          distance: perMetric((metric) =>
            metric(from, to, weights === undefined ? undefined : extendedWeightsOf(weights)),
          ),
        },
      }
    }),
  ),
})
