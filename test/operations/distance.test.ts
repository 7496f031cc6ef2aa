import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allExtendedPanels,
  allPanels,
  chebyshev,
  euclidean,
  extendPanel,
  hamming,
  manhattan,
  type Metric,
  type Panel,
  type SliderWeights,
  type WeightableMetric,
} from '../../src/index.js'
import { wholeWeights } from '../laws/arbitraries.js'
import { brokenMetricLaws, distanceTable, firstPair, metricLaws } from '../laws/metricLaws.js'
import { extendedWeightsOf, METRICS, panelOf, weightsOf } from '../laws/values.js'
import { DISTANCES, METRIC_NAMES } from '../oracle/distance.js'
import {
  allExtendedVectors,
  allVectors,
  asPanel,
  asVector,
  at,
  codeOf,
  SLIDERS,
  type Vector,
} from '../oracle/space.js'

// A metric with weights in it.
const weighted =
  (metric: WeightableMetric, weights: SliderWeights): Metric =>
  (a, b) =>
    metric(a, b, weights)

const extendedOf = (vector: Vector) =>
  extendPanel(panelOf(vector), at(['laag', 'midden', 'hoog'] as const, at(vector, 5)))

describe.each(METRIC_NAMES)('%s', (name) => {
  it('equals the oracle on all 59,049 pairs', { tags: ['slow'] }, () => {
    const found = distanceTable(METRICS[name])
    const expected = allVectors.flatMap((a) => allVectors.map((b) => DISTANCES[name](a, b)))
    expect(found).toEqual(Float64Array.from(expected))
  })

  it('equals the oracle on pairs of extended panels, the sixth slider included', () => {
    const panels = allExtendedPanels()
    let wrong: string | undefined
    panels.forEach((a, i) =>
      panels.forEach((b, j) => {
        // Every pair would be 531,441: all pairs that differ on the sixth slider in one residue class.
        if ((i + 7 * j) % 11 !== 0) return
        const expected = DISTANCES[name](at(allExtendedVectors, i), at(allExtendedVectors, j))
        if (METRICS[name](a, b) !== expected) wrong ??= `${i} ${j}`
      }),
    )
    expect(wrong).toBeUndefined()
  })

  it('equals the oracle with any whole weights', () => {
    fc.assert(
      fc.property(wholeWeights, fc.nat(242), fc.nat(242), (weights, i, j) => {
        const [a, b] = [at(allVectors, i), at(allVectors, j)]
        const expected = DISTANCES[name](a, b, weights)
        expect(METRICS[name](panelOf(a), panelOf(b), weightsOf(weights))).toBeCloseTo(expected, 12)
      }),
    )
  })

  it('with all weights 1 is the metric itself', { tags: ['slow'] }, () => {
    const ones = weightsOf([1, 1, 1, 1, 1])
    expect(distanceTable(weighted(METRICS[name], ones))).toEqual(distanceTable(METRICS[name]))
  })

  it('with weight 0 no longer counts a slider', { tags: ['slow'] }, () => {
    SLIDERS.forEach((slider, index) => {
      const weights = [1, 2, 3, 4, 5].map((weight, i) => (i === index ? 0 : weight))
      const metric = weighted(METRICS[name], weightsOf(weights))
      const flattened = allVectors.map((vector) =>
        codeOf(vector.map((level, i) => (i === index ? 0 : level))),
      )
      const d = distanceTable(metric)
      const broken = firstPair(
        (a, b) => d[a * 243 + b] !== d[at(flattened, a) * 243 + at(flattened, b)],
      )
      expect({ slider, broken }).toEqual({ slider, broken: undefined })
    })
  })

  it('is invariant under permuting the sliders in both panels', () => {
    // Swaps of two adjacent sliders generate all 120 permutations.
    const d = distanceTable(METRICS[name])
    for (let index = 0; index < 4; index += 1) {
      const swapped = allVectors.map((vector) => {
        const next = [...vector]
        next[index] = at(vector, index + 1)
        next[index + 1] = at(vector, index)
        return codeOf(next)
      })
      expect(
        firstPair((a, b) => d[a * 243 + b] !== d[at(swapped, a) * 243 + at(swapped, b)]),
      ).toBeUndefined()
    }
  })

  it('is invariant under reversing all levels', () => {
    const d = distanceTable(METRICS[name])
    expect(firstPair((a, b) => d[a * 243 + b] !== d[(242 - a) * 243 + (242 - b)])).toBeUndefined()
  })

  it('throws notAPanel when untyped code passes something else', () => {
    const untyped = METRICS[name] as (a: unknown, b: unknown) => number
    for (const junk of [
      undefined,
      null,
      'LLLLL',
      {},
      { ...asPanel([0, 0, 0, 0, 0]), communicatie: 'hoger' },
    ])
      expect(() => untyped(junk, panelOf([0, 0, 0, 0, 0]))).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'notAPanel' }),
      )
  })
})

describe('a panel of five beside one of six', () => {
  it.each(METRIC_NAMES)('has no distance: %s throws notAPanel, either way round', (name) => {
    const untyped = METRICS[name] as (a: unknown, b: unknown) => number
    const [five, six] = [panelOf([0, 1, 2, 1, 0]), extendedOf([0, 1, 2, 1, 0, 1])]
    for (const [a, b] of [
      [five, six],
      [six, five],
    ])
      expect(() => untyped(a, b)).toThrow(expect.objectContaining({ code: 'notAPanel' }))
  })
})

for (const name of METRIC_NAMES) {
  metricLaws(name, METRICS[name])
  metricLaws(
    `${name} weighted 0.1 0.2 0.3 0.7 5`,
    weighted(METRICS[name], weightsOf([0.1, 0.2, 0.3, 0.7, 5])),
  )
}
metricLaws('manhattan without communicatie', weighted(manhattan, weightsOf([1, 2, 3, 4, 0])), {
  pseudo: true,
})

describe('the metric laws can fail', () => {
  const squared: Metric = (a, b) => euclidean(a, b) ** 2
  const oneWay: Metric = (a, b) =>
    asVector(b).reduce((sum, level, i) => sum + Math.max(0, level - at(asVector(a), i)), 0)
  const plusOne: Metric = (a, b) => manhattan(a, b) + 1
  const blind: Metric = weighted(manhattan, weightsOf([1, 1, 1, 1, 0]))
  const negative: Metric = (a, b) => -manhattan(a, b)

  it.each([
    { name: 'squared euclidean', metric: squared, law: 'd(a, c) <= d(a, b) + d(b, c)' },
    { name: 'steps up only', metric: oneWay, law: 'd(a, b) = d(b, a)' },
    { name: 'never zero', metric: plusOne, law: 'd(a, a) = 0' },
    { name: 'blind to a slider', metric: blind, law: 'd(a, b) > 0 for different panels' },
    { name: 'negative', metric: negative, law: 'is finite and at least zero' },
  ])('$name breaks $law', ({ metric, law }) => {
    expect(brokenMetricLaws(metric)).toContain(law)
  })
})

describe('the space under the metrics', () => {
  const d = (name: (typeof METRIC_NAMES)[number]) => Array.from(distanceTable(METRICS[name]))

  it('manhattan: ordered pairs per distance 0 to 10', () => {
    const counts = new Array<number>(11).fill(0)
    for (const distance of d('manhattan')) counts[distance] = at(counts, distance) + 1
    expect(counts).toEqual([243, 1620, 5130, 10080, 13560, 13024, 9040, 4480, 1520, 320, 32])
  })

  it('manhattan: 40/9 on average over all pairs', () => {
    expect(d('manhattan').reduce((a, b) => a + b) * 9).toBe(40 * 59_049)
  })

  it.each([
    ['manhattan', 10],
    ['hamming', 5],
    ['euclidean', Math.sqrt(20)],
    ['chebyshev', 2],
  ] as const)('%s: from 0 to %d', (name, largest) => {
    expect(Math.min(...new Set(d(name)))).toBe(0)
    expect(Math.max(...new Set(d(name)))).toBe(largest)
  })

  const tables = {
    m: distanceTable(manhattan),
    h: distanceTable(hamming),
    e: distanceTable(euclidean),
    c: distanceTable(chebyshev),
  }
  const holds = (law: (m: number, h: number, e2: number, c: number) => boolean) =>
    firstPair((a, b) => {
      const i = a * 243 + b
      const [m, h, e, c] = [at(tables.m, i), at(tables.h, i), at(tables.e, i), at(tables.c, i)]
      return !law(m, h, Math.round(e * e * 1e9) / 1e9, c)
    })

  it('hamming <= manhattan <= 2 hamming', () => {
    expect(holds((m, h) => h <= m && m <= 2 * h)).toBeUndefined()
  })
  it('chebyshev <= manhattan <= 5 chebyshev', () => {
    expect(holds((m, _h, _e2, c) => c <= m && m <= 5 * c)).toBeUndefined()
  })
  it('manhattan <= euclidean^2 <= 2 manhattan', () => {
    expect(holds((m, _h, e2) => m <= e2 && e2 <= 2 * m)).toBeUndefined()
  })
  it('but chebyshev may exceed hamming: one slider, two steps', () => {
    expect(holds((_m, h, _e2, c) => c <= h)).toBe('LLLLL LLLLH')
  })
})

describe('weights', () => {
  it(
    'multiplies all distances when all weights are multiplied (euclidean: by the root)',
    { tags: ['slow'] },
    () => {
      const base = weightsOf([1, 2, 3, 4, 5])
      const fourfold = weightsOf([4, 8, 12, 16, 20])
      for (const name of METRIC_NAMES) {
        const factor = name === 'euclidean' ? 2 : 4
        const once = distanceTable(weighted(METRICS[name], base))
        const often = distanceTable(weighted(METRICS[name], fourfold))
        const broken = firstPair((a, b) => often[a * 243 + b] !== factor * at(once, a * 243 + b))
        expect({ name, broken }).toEqual({ name, broken: undefined })
      }
    },
  )

  it('takes six weights for extended panels, also with weight on the sixth alone', () => {
    for (const weights of [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 1],
      [1, 1, 1, 1, 1, 0],
    ])
      for (const name of METRIC_NAMES) {
        const six = extendedWeightsOf(weights)
        fc.assert(
          fc.property(
            fc.constantFrom(...allExtendedVectors),
            fc.constantFrom(...allExtendedVectors),
            (a, b) => {
              const expected = DISTANCES[name](a, b, weights)
              expect(METRICS[name](extendedOf(a), extendedOf(b), six)).toBeCloseTo(expected, 12)
            },
          ),
        )
      }
  })

  it.each<[string, unknown, string]>([
    ['negative', weightsOf([1, 1, -1, 1, 1]), 'procesMetBewoners is -1.'],
    ['not a number', weightsOf([1, 1, Number.NaN, 1, 1]), 'is NaN'],
    ['infinite', weightsOf([1, 1, Infinity, 1, 1]), 'is Infinity'],
    ['all zero', weightsOf([0, 0, 0, 0, 0]), 'All weights are 0.'],
    ['left out', { communicatie: 1 }, 'positioneringIntern is undefined.'],
    ['a text', { ...weightsOf([1, 1, 1, 1, 1]), communicatie: '1' }, 'communicatie is'],
    ['null', null, 'positioneringIntern is'],
  ])('that are %s: invalidWeights', (_, weights, message) => {
    for (const name of METRIC_NAMES) {
      const untyped = METRICS[name] as (a: Panel, b: Panel, weights: unknown) => number
      expect(() => untyped(panelOf([0, 0, 0, 0, 0]), panelOf([2, 2, 2, 2, 2]), weights)).toThrow(
        expect.objectContaining({
          name: 'RangeError',
          code: 'invalidWeights',
          message: expect.stringContaining(message) as string,
        }),
      )
    }
  })

  it('of five for panels of six: invalidWeights', () => {
    const untyped = manhattan as (a: unknown, b: unknown, weights: unknown) => number
    const six = extendedOf([0, 0, 0, 0, 0, 1])
    expect(() => untyped(six, six, weightsOf([1, 1, 1, 1, 1]))).toThrow(
      expect.objectContaining({ code: 'invalidWeights' }),
    )
  })

  it('does not write to panels or weights', () => {
    const weights = Object.freeze(weightsOf([1, 1, 2, 1, 1]))
    const [a, b] = [
      Object.freeze(panelOf([0, 0, 0, 0, 0])),
      Object.freeze(panelOf([0, 0, 1, 0, 0])),
    ]
    expect(weighted(manhattan, weights)(a, b)).toBe(2)
    expect(allPanels()).toHaveLength(243)
  })
})
