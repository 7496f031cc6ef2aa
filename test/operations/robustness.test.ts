import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  classify,
  PLATFORM31,
  PROFILE_IDS,
  PROFILES,
  robustness,
  robustnessFinder,
  SLIDER_IDS,
  type MeasureOptions,
  type Robustness,
  type Typology,
} from '../../src/index.js'
import { doubtfulLists, vectors, wholeWeights } from '../laws/arbitraries.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { METRICS, panelOf, typologyOf, weightsOf } from '../laws/values.js'
import { possibleIn, robustIn, timesNearest } from '../oracle/classification.js'
import { DISTANCES, METRIC_NAMES, type Distance } from '../oracle/distance.js'
import { FIVE_DOUBTFUL, robustnessOf, spreadOf, type DoubtfulProfile } from '../oracle/readings.js'
import { allVectors, at, WORDS, type Vector } from '../oracle/space.js'

// What the oracle says of a vector, in the words of the package.
const expectedOf = (
  vector: Vector,
  profiles: ReadonlyArray<DoubtfulProfile>,
  distance?: Distance,
) => {
  const { readings, robust, possible, counts, deciding } = robustnessOf(vector, profiles, distance)
  return {
    panel: panelOf(vector),
    readings,
    robust,
    possible,
    counts,
    deciding: deciding.map(({ id, slider, levels }) => ({
      profile: id,
      slider: at(SLIDER_IDS, slider),
      positions: levels.map((level) => at(WORDS, level)),
    })),
  }
}

const withoutSpread = ({ spread: _, ...answer }: Robustness<string>) => answer

describe('robustness over the 48 readings', () => {
  it(
    'equals the oracle on all 243 panels, by every reading of the domain page',
    { tags: ['slow'] },
    () => {
      for (const vector of allVectors) {
        const answer = robustness(panelOf(vector))
        expect(answer.readings).toBe(48)
        expect(answer.robust).toStrictEqual(robustIn(vector))
        expect(answer.possible).toStrictEqual(possibleIn(vector))
        expect(answer.counts).toStrictEqual(timesNearest(vector))
        expect(Object.keys(answer.counts)).toStrictEqual(PROFILE_IDS)
        expect(withoutSpread(answer)).toStrictEqual(expectedOf(vector, FIVE_DOUBTFUL))
      }
    },
  )

  it('spread: how far each profile lies over the ways to read it', () => {
    for (const vector of allVectors)
      expect(robustness(panelOf(vector)).spread).toStrictEqual(
        FIVE_DOUBTFUL.map((profile) => ({
          profile: profile.id,
          distances: spreadOf(vector, profile).map(([distance, ways]) => ({ distance, ways })),
        })),
      )
  })

  it('138 panels have a profile that is nearest in all; 50 have one answer in every reading', () => {
    const answers = allPanels().map((panel) => robustness(panel))
    expect(answers.filter(({ robust }) => robust.length > 0)).toHaveLength(138)
    expect(answers.filter(({ deciding }) => deciding.length === 0)).toHaveLength(50)
    expect(allVectors.filter((vector) => robustIn(vector).length > 0)).toHaveLength(138)
    expect(allVectors.filter((vector) => robustnessOf(vector).sameAnswer)).toHaveLength(50)
  })

  it('robust lies within nearest, and nearest within possible', () => {
    for (const panel of allPanels()) {
      const { robust, possible } = robustness(panel)
      const { nearest } = classify(panel)
      expect(robust.filter((id) => !nearest.includes(id))).toStrictEqual([])
      expect(nearest.filter((id) => !possible.includes(id))).toStrictEqual([])
    }
  })

  it('of the five profiles is complete for the two that are read in one way', () => {
    for (const id of ['participatief', 'gekanteld'] as const)
      expect(robustness(PROFILES[id].panel).robust).toStrictEqual([id])
  })

  it('is frozen plain data, the same object for equal panels', () => {
    for (const panel of allPanels()) {
      expect(firstUnfrozen(robustness(panel))).toBeUndefined()
      expectPlainData(robustness(panel))
      expect(robustness({ ...panel })).toBe(robustness(panel))
      expect(robustness(panel, PLATFORM31)).toBe(robustness(panel))
    }
  })
})

describe('robustness of typologies of your own', () => {
  it('equals the oracle for any profiles and alternatives', () => {
    fc.assert(
      fc.property(doubtfulLists, vectors, (profiles, vector) => {
        const answer = robustness(panelOf(vector), typologyOf(profiles))
        expect(withoutSpread(answer)).toStrictEqual(expectedOf(vector, profiles))
        expect(answer.spread.map(({ distances }) => distances)).toStrictEqual(
          profiles.map((profile) =>
            spreadOf(vector, profile).map(([distance, ways]) => ({ distance, ways })),
          ),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('equals the oracle with a metric whose distances are no whole numbers', () => {
    const ask = robustnessFinder(PLATFORM31, { metric: METRICS.euclidean })
    for (const vector of [
      [0, 1, 2, 0, 1],
      [1, 1, 1, 1, 1],
    ])
      expect(withoutSpread(ask(panelOf(vector)))).toStrictEqual(
        expectedOf(vector, FIVE_DOUBTFUL, DISTANCES.euclidean),
      )
  })

  it('equals the oracle with any metric and whole weights', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(
        doubtfulLists,
        fc.array(vectors, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...METRIC_NAMES),
        wholeWeights,
        (profiles, asked, name, weights) => {
          const ask = robustnessFinder(typologyOf(profiles), {
            metric: METRICS[name],
            weights: weightsOf(weights),
          })
          const distance: Distance = (a, b) => DISTANCES[name](a, b, weights)
          for (const vector of asked)
            expect(withoutSpread(ask(panelOf(vector)))).toStrictEqual(
              expectedOf(vector, profiles, distance),
            )
        },
      ),
      { numRuns: 20 },
    )
  })

  it(
    'ties where exact arithmetic ties: tenths answer as whole numbers do',
    { tags: ['slow'] },
    () => {
      fc.assert(
        fc.property(doubtfulLists, vectors, wholeWeights, (profiles, vector, weights) => {
          const tenths = weightsOf(weights.map((weight) => weight / 10))
          const ask = robustnessFinder(typologyOf(profiles), { weights: tenths })
          const distance: Distance = (a, b) => DISTANCES.manhattan(a, b, weights)
          expect(withoutSpread(ask(panelOf(vector)))).toStrictEqual(
            expectedOf(vector, profiles, distance),
          )
        }),
        { numRuns: 20 },
      )
    },
  )

  it('counts exactly at any number of readings: 243 to the power of 12', () => {
    // Twelve profiles that can be read in every way are alike: each is nearest equally often.
    const all = WORDS.map((_, level) => level)
    const profiles = Array.from({ length: 12 }, (_, index): DoubtfulProfile => {
      const vector = at(allVectors, index * 17)
      return {
        id: `p${index}`,
        vector,
        others: vector.map((level) => all.filter((other) => other !== level)),
      }
    })
    const { readings, counts, robust, possible } = robustness(
      panelOf([0, 1, 2, 1, 0]),
      typologyOf(profiles),
    )
    // Per profile, how many of the 243 panels lie at each distance from this one: a sum over sliders.
    const at0to10 = allVectors.reduce<number[]>((found, vector) => {
      const steps = DISTANCES.manhattan(vector, [0, 1, 2, 1, 0])
      found[steps] = (found[steps] ?? 0) + 1
      return found
    }, [])
    const beyond = at0to10.map((_, from) => BigInt(at0to10.slice(from).reduce((a, b) => a + b, 0)))
    const expected = at0to10
      .map((ways, level) => BigInt(ways) * at(beyond, level) ** 11n)
      .reduce((a, b) => a + b)
    expect(readings).toBe(Number(243n ** 12n))
    expect(Object.values(counts)).toStrictEqual(profiles.map(() => Number(expected)))
    expect(expected).toBeGreaterThan(2n ** 53n)
    expect([robust, possible]).toStrictEqual([[], profiles.map(({ id }) => id)])
  })

  it('without alternatives there is one reading, in which nearest is robust and possible', () => {
    const plain: Typology = {
      id: 'plain',
      profiles: PROFILE_IDS.map((id) => ({ id, panel: PROFILES[id].panel })),
    }
    const ask = robustnessFinder(plain)
    for (const panel of allPanels()) {
      const { nearest } = classify(panel)
      const { readings, robust, possible, deciding } = ask(panel)
      expect([readings, robust, possible, deciding]).toStrictEqual([1, nearest, nearest, []])
    }
  })

  it('keeps ids as they are, such as __proto__', () => {
    const answer = robustness(panelOf([0, 0, 0, 0, 0]), {
      id: 'hostile',
      profiles: [
        { id: '__proto__', panel: panelOf([0, 0, 0, 0, 0]) },
        { id: 'constructor', panel: panelOf([2, 2, 2, 2, 2]) },
      ],
    })
    expect(Object.entries(answer.counts)).toStrictEqual([
      ['__proto__', 1],
      ['constructor', 0],
    ])
  })

  it('reads the typology when it is made: a later change changes nothing', () => {
    const panel = { ...panelOf([0, 0, 0, 0, 0]) }
    const alternatives = { communicatie: ['midden' as const] }
    const ask = robustnessFinder({
      id: 'changing',
      profiles: [
        { id: 'a', panel, alternatives },
        { id: 'b', panel: panelOf([2, 2, 2, 2, 2]) },
      ],
    })
    Object.assign(panel, panelOf([2, 2, 2, 2, 2]))
    alternatives.communicatie = []
    expect(ask(panelOf([0, 0, 0, 0, 0]))).toMatchObject({ readings: 2, robust: ['a'] })
  })

  it('of the reversed panel under reversed profiles is the same: laag and hoog are alike', () => {
    const flip = (vector: Vector): Vector => vector.map((level) => 2 - level)
    fc.assert(
      fc.property(doubtfulLists, vectors, (profiles, vector) => {
        const flipped = profiles.map(({ id, vector: own, others }) => ({
          id,
          vector: flip(own),
          others: others.map(flip),
        }))
        const [a, b] = [
          robustness(panelOf(vector), typologyOf(profiles)),
          robustness(panelOf(flip(vector)), typologyOf(flipped)),
        ]
        expect([b.counts, b.robust, b.possible]).toStrictEqual([a.counts, a.robust, a.possible])
      }),
      { numRuns: 50 },
    )
  })
})

describe('misuse of robustness', () => {
  const untyped = robustness as (panel: unknown, typology?: unknown) => unknown
  const panel = panelOf([0, 0, 0, 0, 0])
  const profile = { id: 'a', panel }
  const doubtful = (alternatives: unknown) => ({
    id: 'own',
    profiles: [
      { ...profile, alternatives },
      { ...profile, id: 'b' },
    ],
  })

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'LLMML'],
    ['a misspelt position', { ...panel, communicatie: 'hoger' }],
    ['a sixth slider', { ...panel, wijkkenmerken: 'laag' }],
  ])('%s instead of a panel: notAPanel', (_, junk) => {
    expect(() => untyped(junk)).toThrow(expect.objectContaining({ code: 'notAPanel' }))
    expect(() => untyped(junk, doubtful({}))).toThrow(
      expect.objectContaining({ code: 'notAPanel' }),
    )
  })

  it.each([
    ['null', null, 'notATypology'],
    ['the index that map passes', 0, 'notATypology'],
    ['no profiles', { id: 'own' }, 'notATypology'],
    ['one profile', { id: 'own', profiles: [profile] }, 'tooFewProfiles'],
    ['a gap', { id: 'own', profiles: [profile, , { ...profile, id: 'b' }] }, 'notATypology'],
    ['a profile without an id', { id: 'own', profiles: [profile, { panel }] }, 'notATypology'],
    ['one id twice', { id: 'own', profiles: [profile, profile] }, 'duplicateProfile'],
    ['no panel', { id: 'own', profiles: [profile, { id: 'b' }] }, 'notAPanel'],
    ['alternatives of no slider', doubtful({ budget: ['laag'] }), 'notATypology'],
    ['alternatives that are no list', doubtful({ communicatie: 'midden' }), 'notATypology'],
    ['a misspelt alternative', doubtful({ communicatie: ['hoger'] }), 'notATypology'],
    ['a gap in the alternatives', doubtful({ communicatie: [, 'hoog'] }), 'notATypology'],
    ['the default as alternative', doubtful({ communicatie: ['laag'] }), 'notATypology'],
    ['one alternative twice', doubtful({ communicatie: ['hoog', 'hoog'] }), 'notATypology'],
    ['alternatives that are null', doubtful(null), 'notATypology'],
  ])('a typology that is or has %s: %s', (_, typology, code) => {
    expect(() => untyped(panel, typology)).toThrow(expect.objectContaining({ code }))
  })

  it.each<[string, unknown, string]>([
    ['a metric in the place of options', METRICS.hamming, 'invalidOptions'],
    ['null', null, 'invalidOptions'],
    ['a metric that is a name', { metric: 'hamming' }, 'invalidMetric'],
    ['weights that are all zero', { weights: weightsOf([0, 0, 0, 0, 0]) }, 'invalidWeights'],
  ])('options: %s', (_, options, code) => {
    expect(() => robustnessFinder(PLATFORM31, options as MeasureOptions)).toThrow(
      expect.objectContaining({ code }),
    )
  })
})
