/** Twelve invented profiles with labels and alternatives, through everything that takes a typology. */
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  classifier,
  hamming,
  panelFromKey,
  parseTypology,
  partialClassifier,
  robustnessFinder,
  type MeasureOptions,
  type Typology,
} from '../../src/index.js'
import { optionOf, panelOf, partialOf, right, typologyOf, weightsOf } from '../laws/values.js'
import { classifierOf, classifyPartial as partialByOracle } from '../oracle/classification.js'
import { DISTANCES, type Distance } from '../oracle/distance.js'
import { robustnessOf, type DoubtfulProfile } from '../oracle/readings.js'
import { allPartialVectors, allVectors, at, codeOf, SLIDERS, WORDS } from '../oracle/space.js'

// Invented. Two profiles stand on one panel, and three have positions in doubt: 36 readings.
const TWELVE: ReadonlyArray<DoubtfulProfile> = [
  { id: 'buurtbus', vector: [0, 0, 1, 1, 0], others: [[], [], [], [], [1]] },
  { id: 'marktplein', vector: [1, 0, 2, 0, 2], others: [[], [], [], [], []] },
  { id: 'kantoor', vector: [2, 2, 0, 2, 0], others: [[], [], [1, 2], [], []] },
  { id: 'wijkhuis', vector: [1, 0, 2, 2, 1], others: [[0, 2], [], [], [], [0]] },
  { id: 'torenflat', vector: [2, 2, 2, 2, 2], others: [[], [], [], [], []] },
  { id: 'polder', vector: [0, 0, 0, 0, 0], others: [[], [], [], [], []] },
  { id: 'haven', vector: [1, 1, 1, 1, 1], others: [[], [], [], [], []] },
  { id: 'haven-oost', vector: [1, 1, 1, 1, 1], others: [[], [], [], [], []] },
  { id: 'fabriek', vector: [2, 0, 1, 0, 2], others: [[], [], [], [], []] },
  { id: 'akker', vector: [0, 2, 0, 1, 2], others: [[], [], [], [], []] },
  { id: 'station', vector: [0, 1, 2, 2, 0], others: [[], [], [], [], []] },
  { id: 'duin', vector: [2, 1, 0, 0, 1], others: [[], [], [], [], []] },
]

const typology: Typology = {
  id: 'verzonnen',
  profiles: typologyOf(TWELVE).profiles.map((profile) => ({
    ...profile,
    labels: { nl: `Het ${profile.id}profiel`, en: `The ${profile.id} profile` },
    hypothetical: profile.id === 'torenflat',
  })),
}

describe('a typology of twelve invented profiles', () => {
  it('is read from JSON as it is written', () => {
    expect(parseTypology(JSON.parse(JSON.stringify(typology)))).toEqual(right(typology))
  })

  it('classifies all 243 panels as brute force does', () => {
    const [ask, oracle] = [classifier(typology), classifierOf(TWELVE)]
    for (const vector of allVectors) {
      const [answer, expected] = [ask(panelOf(vector)), oracle(vector)]
      expect(answer.nearest).toEqual(expected.nearest)
      expect(answer.ranking.map(({ profile, distance }) => ({ id: profile, distance }))).toEqual(
        expected.ranking,
      )
      expect([answer.margin, answer.fit]).toEqual([expected.margin, expected.fit])
      expect(answer.typicality).toBeCloseTo(expected.typicality, 12)
    }
  })

  it(
    'classifies one in five of 1,024 partial panels as brute force does',
    { tags: ['slow'] },
    () => {
      const ask = partialClassifier(typology)
      for (const partial of allPartialVectors.filter((_, place) => place % 5 === 0)) {
        const [answer, expected] = [ask(partialOf(partial)), partialByOracle(partial, TWELVE)]
        expect({ ...answer, panel: 0, deciding: 0 }).toEqual({
          panel: 0,
          completions: expected.completions,
          possible: expected.possible,
          certain: optionOf(expected.certain),
          bounds: expected.bounds.map(({ id, lowest, highest }) => ({
            profile: id,
            lowest,
            highest,
          })),
          deciding: 0,
        })
        expect(answer.deciding.map(({ slider }) => slider)).toEqual(
          expected.deciding.map(({ slider }) => at(SLIDERS, slider)),
        )
      }
    },
  )

  it.each<[string, MeasureOptions, Distance]>([
    ['by Manhattan', {}, DISTANCES.manhattan],
    [
      'by Hamming with weights',
      { metric: hamming, weights: weightsOf([3, 1, 2, 1, 1]) },
      (a, b) => DISTANCES.hamming(a, b, [3, 1, 2, 1, 1]),
    ],
  ])(
    'robustness %s equals all 36 readings on one in five of 243 panels',
    { tags: ['slow'] },
    (_, options, distance) => {
      const ask = robustnessFinder(typology, options)
      const answers = allPanels().map(ask)
      for (const vector of allVectors.filter((_, place) => place % 5 === 0)) {
        const expected = robustnessOf(vector, TWELVE, distance)
        const { readings, robust, possible, counts, deciding } = at(answers, codeOf(vector))
        expect({ readings, robust, possible, counts }).toEqual({
          readings: 36,
          robust: expected.robust,
          possible: expected.possible,
          counts: expected.counts,
        })
        expect(deciding).toEqual(
          expected.deciding.map(({ id, slider, levels }) => ({
            profile: id,
            slider: at(SLIDERS, slider),
            positions: levels.map((level) => at(WORDS, level)),
          })),
        )
      }
    },
  )

  it('keeps the ids of its profiles in the type of an answer', () => {
    const two = {
      id: 'two',
      profiles: [
        { id: 'a', panel: panelFromKey('LLLLL') },
        { id: 'b', panel: panelFromKey('HHHHH') },
      ],
    } as const satisfies Typology
    const nearest: ReadonlyArray<'a' | 'b'> = classifier(two)(panelFromKey('LLLLL')).nearest
    expect(nearest).toEqual(['a'])
  })
})
