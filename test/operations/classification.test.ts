import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  classifier,
  classify,
  difference,
  hamming,
  manhattan,
  panelKey,
  PLATFORM31,
  PROFILE_IDS,
  PROFILES,
  type Classification,
  type MeasureOptions,
  type Metric,
  type Panel,
  type SliderId,
  type Typology,
} from '../../src/index.js'
import { profileLists, wholeWeights } from '../laws/arbitraries.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { METRICS, panelOf, typologyOf, weightsOf } from '../laws/values.js'
import { classifierOf, type OracleClassification } from '../oracle/classification.js'
import { DISTANCES, METRIC_NAMES } from '../oracle/distance.js'
import { allVectors, asVector, at, FIVE_PROFILES, keyOf, type Vector } from '../oracle/space.js'

const metricNames = fc.constantFrom(...METRIC_NAMES)

// The parts of an answer that are decided by comparing, so that they are exact or wrong.
const decided = (answer: Classification<string>) => ({
  order: answer.ranking.map(({ profile }) => profile),
  nearest: answer.nearest,
  typicality: answer.typicality.toFixed(6),
  fit: answer.fit,
  tied: answer.margin === 0,
})

const expectedOf = (answer: OracleClassification): ReturnType<typeof decided> => ({
  order: answer.ranking.map(({ id }) => id),
  nearest: answer.nearest as ReturnType<typeof decided>['nearest'],
  typicality: answer.typicality.toFixed(6),
  fit: answer.fit,
  tied: answer.margin === 0,
})

// The first panel on which two ways of classifying decide differently.
const firstDifference = (
  ask: (panel: Panel) => Classification<string>,
  oracle: (vector: Vector) => OracleClassification,
) => {
  for (const vector of allVectors) {
    const [found, expected] = [decided(ask(panelOf(vector))), expectedOf(oracle(vector))]
    if (JSON.stringify(found) !== JSON.stringify(expected))
      return { panel: keyOf(vector), found, expected }
  }
  return undefined
}

describe.each(METRIC_NAMES)('classification by %s', (name) => {
  const ask = classifier(PLATFORM31, { metric: METRICS[name] })
  const oracle = classifierOf(FIVE_PROFILES, DISTANCES[name])
  const largest = DISTANCES[name]([0, 0, 0, 0, 0], [2, 2, 2, 2, 2])

  it('decides on all 243 panels as the oracle does', () => {
    expect(firstDifference(ask, oracle)).toBeUndefined()
  })

  it('gives distances, similarities and margins as the oracle does', () => {
    const ask = classifier(PLATFORM31, { metric: METRICS[name] })
    for (const vector of allVectors) {
      const answer = ask(panelOf(vector))
      const expected = oracle(vector)
      expect(answer.ranking.map(({ distance }) => distance)).toEqual(
        expected.ranking.map(({ distance }) => distance),
      )
      expect(answer.margin).toBeCloseTo(expected.margin, 12)
      for (const { distance, similarity } of answer.ranking)
        expect(similarity).toBeCloseTo(1 - distance / largest, 12)
    }
  })
})

describe('classification by the default', () => {
  it.each([
    ['manhattan', 163],
    ['hamming', 132],
    ['euclidean', 187],
    ['chebyshev', 90],
  ] as const)('%s: %d panels have one nearest profile', (name, count) => {
    const ask = classifier(PLATFORM31, { metric: METRICS[name] })
    expect(allPanels().filter((panel) => ask(panel).nearest.length === 1)).toHaveLength(count)
  })

  it('fit: 35 strong at distance 0-1, 158 partial at 2-3, 50 none from 4', () => {
    const found = allPanels().map((panel) => {
      const { fit, ranking } = classify(panel)
      return `${fit} ${ranking[0].distance}`
    })
    expect([...new Set(found)].sort()).toEqual([
      'none 4',
      'none 5',
      'partial 2',
      'partial 3',
      'strong 0',
      'strong 1',
    ])
    const count = (fit: string): number => found.filter((text) => text.startsWith(fit)).length
    expect([count('strong'), count('partial'), count('none')]).toEqual([35, 158, 50])
  })

  it('a profile is nearest to its own panel, alone, at distance 0', () => {
    for (const id of PROFILE_IDS) {
      const answer = classify(PROFILES[id].panel)
      expect(answer.nearest).toEqual([id])
      expect(answer.ranking[0]).toEqual({
        profile: id,
        distance: 0,
        similarity: 1,
        differences: [],
      })
    }
  })

  it('every profile is ranked once, nearest first', () => {
    for (const panel of allPanels()) {
      const { ranking } = classify(panel)
      expect(ranking.map(({ profile }) => profile).sort()).toEqual([...PROFILE_IDS].sort())
      ranking.forEach((match, i) => {
        if (i > 0) expect(match.distance).toBeGreaterThanOrEqual(at(ranking, i - 1).distance)
      })
    }
  })

  it('the differences say how to get from the panel to the profile', () => {
    for (const panel of allPanels())
      for (const { profile, distance, differences } of classify(panel).ranking) {
        expect(differences).toEqual(difference(panel, PROFILES[profile].panel))
        expect(differences.reduce((sum, { steps }) => sum + Math.abs(steps), 0)).toBe(distance)
      }
  })

  it('is the classifier without options, and with the five profiles given', () => {
    const given = classifier(
      { id: 'five', profiles: PROFILE_IDS.map((id) => PROFILES[id]) },
      { metric: manhattan },
    )
    expect(allPanels().map(classifier())).toEqual(allPanels().map(classify))
    expect(allPanels().map(given)).toEqual(allPanels().map(classify))
  })
})

describe('an answer', () => {
  it('is frozen plain data', () => {
    for (const panel of allPanels()) {
      expect(firstUnfrozen(classify(panel))).toBeUndefined()
      expectPlainData(classify(panel))
    }
  })

  it('is the same object for equal panels, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(242), { maxLength: 30 }), (codes) => {
        const ask = (code: number) => classify({ ...at(allPanels(), code) })
        const first = codes.map(ask)
        const second = [...codes].reverse().map(ask).reverse()
        second.forEach((answer, i) => {
          expect(answer).toBe(first[i])
        })
      }),
    )
  })

  it('holds the panel that was asked about', () => {
    for (const panel of allPanels()) expect(classify({ ...panel }).panel).toEqual(panel)
  })

  it('throws notAPanel when untyped code passes something else', () => {
    const untyped = classify as (input: unknown) => unknown
    const panel = panelOf([0, 0, 0, 0, 0])
    for (const input of [
      undefined,
      null,
      'LLMML',
      12,
      {},
      { ...panel, communicatie: undefined },
      { ...panel, communicatie: 'hoger' },
      { ...panel, wijkkenmerken: 'laag' },
    ])
      expect(() => untyped(input)).toThrow(expect.objectContaining({ code: 'notAPanel' }))
  })
})

describe('own profiles and own metrics', () => {
  it(
    'decide as the oracle does, for any profiles and any of the four metrics',
    { tags: ['slow'] },
    () => {
      fc.assert(
        fc.property(profileLists, metricNames, (profiles, name) => {
          const ask = classifier(typologyOf(profiles), { metric: METRICS[name] })
          expect(firstDifference(ask, classifierOf(profiles, DISTANCES[name]))).toBeUndefined()
        }),
        { numRuns: 12 },
      )
    },
  )

  it('decide as the oracle does, for any whole weights', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(wholeWeights, metricNames, (weights, name) => {
        const ask = classifier(PLATFORM31, { metric: METRICS[name], weights: weightsOf(weights) })
        const oracle = classifierOf(FIVE_PROFILES, (a, b) => DISTANCES[name](a, b, weights))
        expect(firstDifference(ask, oracle)).toBeUndefined()
      }),
      { numRuns: 12 },
    )
  })

  it(
    'tie where exact arithmetic ties: tenths decide as the whole numbers do',
    { tags: ['slow'] },
    () => {
      fc.assert(
        fc.property(wholeWeights, metricNames, (weights, name) => {
          const tenths = weightsOf(weights.map((weight) => weight / 10))
          const ask = classifier(PLATFORM31, { metric: METRICS[name], weights: tenths })
          const oracle = classifierOf(FIVE_PROFILES, (a, b) => DISTANCES[name](a, b, weights))
          expect(firstDifference(ask, oracle)).toBeUndefined()
        }),
        { numRuns: 12 },
      )
    },
  )

  it('tie at 0.1 + 0.2 and 0.3, which differ as floating-point numbers', () => {
    const ask = classifier(
      typologyOf([
        { id: 'two sliders', vector: [1, 1, 0, 0, 0] },
        { id: 'one slider', vector: [0, 0, 1, 0, 0] },
      ]),
      { weights: weightsOf([0.1, 0.2, 0.3, 0, 0]) },
    )
    const answer = ask(panelOf([0, 0, 0, 0, 0]))
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(answer.nearest).toEqual(['two sliders', 'one slider'])
    expect(answer.margin).toBe(0)
  })

  it.each<[string, Vector]>([
    ['sum 7', [1, 1, 2, 1, 2]],
    ['sum 11', [3, 2, 2, 3, 1]],
    ['sum 13', [3, 3, 3, 2, 2]],
    ['sum 1024', [1000, 1, 20, 1, 2]],
  ])(
    'fit is partial at exactly half the distance between two profiles (weights of %s)',
    { tags: ['slow'] },
    (_, w) => {
      const oracle = classifierOf(FIVE_PROFILES, (a, b) => DISTANCES.manhattan(a, b, w))
      for (const scale of [1, 1 / 10, 1 / 3]) {
        const weights = weightsOf(w.map((weight) => weight * scale))
        const ask = classifier(PLATFORM31, { weights })
        expect(firstDifference(ask, oracle)).toBeUndefined()
      }
    },
  )

  it('decide the same when all weights are multiplied', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(
        wholeWeights,
        metricNames,
        fc.constantFrom(1e-6, 1 / 3, 0.1, 7, Math.PI, 1e6),
        (weights, name, factor) => {
          const [base, scaled] = [1, factor].map((scale) =>
            classifier(PLATFORM31, {
              metric: METRICS[name],
              weights: weightsOf(weights.map((w) => w * scale)),
            }),
          )
          for (const panel of allPanels())
            expect(scaled && decided(scaled(panel))).toEqual(base && decided(base(panel)))
        },
      ),
      { numRuns: 8 },
    )
  })

  it('the order of the profiles changes the order of ties and nothing else', () => {
    const backwards = classifier({
      id: 'backwards',
      profiles: [...PROFILE_IDS].reverse().map((id) => ({ id, panel: PROFILES[id].panel })),
    })
    for (const panel of allPanels()) {
      const [found, expected] = [backwards(panel), classify(panel)]
      expect([...found.nearest].reverse()).toEqual(expected.nearest)
      expect({ ...found, nearest: 0, ranking: 0 }).toEqual({ ...expected, nearest: 0, ranking: 0 })
      expect(found.ranking.map(({ distance }) => distance)).toEqual(
        expected.ranking.map(({ distance }) => distance),
      )
    }
  })

  it('have weights that are read when the classifier is made: a later change changes nothing', () => {
    const weights: { [S in SliderId]: number } = { ...weightsOf([0, 0, 0, 0, 1]) }
    const ask = classifier(PLATFORM31, { weights })
    Object.assign(weights, weightsOf([1, 0, 0, 0, 0]))
    expect(ask(panelOf([2, 2, 2, 2, 0])).nearest).toEqual(['ontwikkelend', 'organisatiegericht'])
  })

  it('are read when the classifier is made: a later change changes nothing', () => {
    const own = [
      { id: 'a', panel: { ...panelOf([0, 0, 0, 0, 0]) } },
      { id: 'b', panel: { ...panelOf([2, 2, 2, 2, 2]) } },
    ]
    const ask = classifier({ id: 'own', profiles: own })
    Object.assign(at(own, 0).panel, panelOf([2, 2, 2, 2, 2]))
    own.pop()
    expect(ask(panelOf([0, 0, 0, 0, 1])).nearest).toEqual(['a'])
  })

  it('may stand on one panel: then they tie everywhere, and no fit is strong', () => {
    const vector = [1, 1, 1, 1, 1]
    const ask = classifier(
      typologyOf([
        { id: 'a', vector },
        { id: 'b', vector },
      ]),
    )
    for (const panel of allPanels()) {
      expect(ask(panel).nearest).toEqual(['a', 'b'])
      expect(ask(panel).margin).toBe(0)
      expect(ask(panel).fit).not.toBe('strong')
    }
  })

  it('may come with a metric that is no formula: any function of two panels', () => {
    const byKey: Metric = (a, b) => (panelKey(a) === panelKey(b) ? 0 : 1)
    const ask = classifier(PLATFORM31, { metric: byKey })
    const oracle = classifierOf(FIVE_PROFILES, (a, b) => (keyOf(a) === keyOf(b) ? 0 : 1))
    expect(firstDifference(ask, oracle)).toBeUndefined()
  })

  it('are computed at first use and once: 243 answers', () => {
    let calls = 0
    const counted: Metric = (a, b) => {
      calls += 1
      return manhattan(a, b)
    }
    const ask = classifier(PLATFORM31, { metric: counted })
    expect(calls).toBe(0)
    ask(panelOf([0, 0, 0, 0, 0]))
    const afterFirst = calls
    for (const panel of allPanels()) ask(panel)
    expect(afterFirst).toBeGreaterThan(0)
    expect(calls).toBe(afterFirst)
  })
})

describe('misuse of the classifier', () => {
  const a = { id: 'a', panel: panelOf([0, 0, 0, 0, 0]) }
  const b = { id: 'b', panel: panelOf([2, 2, 2, 2, 2]) }

  it.each([
    ['no profile', [], 'tooFewProfiles'],
    ['one profile', [a], 'tooFewProfiles'],
    ['two profiles with one id', [a, b, { ...b, id: 'a' }], 'duplicateProfile'],
    ['a profile without a panel', [a, { id: 'c', panel: {} as Panel }], 'notAPanel'],
  ])('%s: throws at once', (_, profiles, code) => {
    expect(() => classifier({ id: 'own', profiles })).toThrow(
      expect.objectContaining({ name: 'RangeError', code }),
    )
  })

  it.each<[string, unknown, string]>([
    ['null', null, 'notATypology'],
    ['a metric', manhattan, 'notATypology'],
    ['options', { metric: manhattan }, 'notATypology'],
    ['profiles that are no list', { id: 'own', profiles: { a, b } }, 'notATypology'],
    ['a gap in the profiles', { id: 'own', profiles: [a, , b] }, 'notATypology'],
    ['a profile that is null', { id: 'own', profiles: [a, null] }, 'notATypology'],
    ['an id that is no text', { id: 'own', profiles: [a, { ...b, id: 2 }] }, 'notATypology'],
    [
      'a panel of six',
      { id: 'own', profiles: [a, { ...b, panel: { ...b.panel, wijkkenmerken: 'laag' } }] },
      'notAPanel',
    ],
  ])('a typology that is or has %s: throws at once', (_, typology, code) => {
    expect(() => classifier(typology as Typology)).toThrow(expect.objectContaining({ code }))
  })

  it.each<[string, unknown, string]>([
    ['null', null, 'invalidOptions'],
    ['a metric', hamming, 'invalidOptions'],
    ['the name of a metric', { metric: 'hamming' }, 'invalidMetric'],
    [
      'weights for a metric that does not use them',
      { metric: (x: Panel, y: Panel) => hamming(x, y), weights: weightsOf([1, 1, 1, 1, 2]) },
      'invalidMetric',
    ],
    ['a negative weight', { weights: weightsOf([1, 1, -1, 1, 1]) }, 'invalidWeights'],
    ['weights that are all zero', { weights: weightsOf([0, 0, 0, 0, 0]) }, 'invalidWeights'],
    ['a weight that is left out', { weights: { communicatie: 1 } }, 'invalidWeights'],
    [
      'a weight that is a text',
      { weights: { ...weightsOf([1, 1, 1, 1, 1]), communicatie: '1' } },
      'invalidWeights',
    ],
    ['weights that are null', { weights: null }, 'invalidWeights'],
  ])('options that are or have %s: throws at once', (_, options, code) => {
    expect(() => classifier(PLATFORM31, options as MeasureOptions)).toThrow(
      expect.objectContaining({ code }),
    )
  })

  it('options may be undefined, each of them', () => {
    const ask = classifier(undefined, { metric: undefined, weights: undefined })
    expect(allPanels().map(ask)).toEqual(allPanels().map(classify))
  })

  it.each<[string, Metric]>([
    ['negative', (x, y) => -manhattan(x, y)],
    ['negative between equal panels', (x, y) => manhattan(x, y) - 1],
    ['infinite', (x, y) => 1 / manhattan(x, y)],
    ['not a number', () => Number.NaN],
    ['always zero', () => 0],
  ])('a distance that is %s: throws invalidMetric at first use, and again', (_, metric) => {
    const ask = classifier(PLATFORM31, { metric })
    for (const panel of [a.panel, b.panel])
      expect(() => ask(panel)).toThrow(expect.objectContaining({ code: 'invalidMetric' }))
  })
})

describe('the vectors of the oracle and the panels of the package', () => {
  it('are the same, in the same order', () => {
    expect(allPanels().map(asVector)).toEqual(allVectors)
  })
})
