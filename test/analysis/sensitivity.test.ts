import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiverse } from '../../src/analysis/multiverse.js'
import { oneStepRetention } from '../../src/analysis/retention.js'
import { switchingWeights } from '../../src/analysis/switching.js'
import { PROFILE_IDS } from '../../src/catalogue/profilePanels.js'
import { PLATFORM31 } from '../../src/catalogue/platform31.js'
import { readingsOf } from '../../src/operations/readings.js'
import { allPanels, panelFromKey, type Panel } from '../../src/model/panel.js'
import { POSITIONS } from '../../src/model/position.js'
import { SLIDER_IDS } from '../../src/model/slider.js'
import { classifier, classify } from '../../src/operations/classification.js'
import { chebyshev, hamming, manhattan, type SliderWeights } from '../../src/operations/distance.js'
import { robustness } from '../../src/operations/robustness.js'
import { someOf } from '../laws/sampling.js'
import {
  allRanks,
  bruteNearest,
  gaps,
  keyOf,
  profiles,
  steps,
  type Ranks,
} from './bruteForcePanels.js'

const weightsOf = (list: ReadonlyArray<number>): SliderWeights =>
  Object.fromEntries(SLIDER_IDS.map((slider, i) => [slider, list[i]])) as SliderWeights
const ranksOf = (panel: Panel): Ranks =>
  SLIDER_IDS.map((slider) => POSITIONS.indexOf(panel[slider]))
const equal = weightsOf([1, 1, 1, 1, 1])
const READINGS = readingsOf(PLATFORM31)
// By definition: the profiles of a reading that are nearest to a panel.
const RANKED = READINGS.map((reading) =>
  reading.profiles.map(({ id, panel }) => ({ id, ranks: ranksOf(panel) })),
)
type Distance = (apart: Ranks) => number
const [BY_STEPS, BY_LARGEST]: readonly [Distance, Distance] = [
  (apart) => apart.reduce((sum, gap) => sum + gap, 0),
  (apart) => Math.max(...apart),
]
const DISTANCES: ReadonlyArray<Distance> = [
  BY_STEPS,
  BY_LARGEST,
  (apart) => apart.filter((gap) => gap > 0).length,
  (apart) => apart.reduce((sum, gap) => sum + gap * gap, 0),
]
const nearestIn = (
  reading: (typeof RANKED)[number] = [],
  panel: Panel,
  distance: Distance,
): ReadonlyArray<string> => {
  const found = reading.map(({ ranks }) => distance(gaps(ranks, ranksOf(panel))))
  const least = Math.min(...found)
  return reading.filter((_, place) => found[place] === least).map(({ id }) => id)
}
const panels = fc.integer({ min: 0, max: 242 }).map((code) => allPanels()[code] as Panel)

describe('multiverse', () => {
  it('equals robustness when only the readings vary', () => {
    const readingsOnly = multiverse({ metrics: [manhattan], weights: [equal] })
    for (const panel of someOf(allPanels(), 9)) {
      const { robust, possible, counts, readings } = robustness(panel)
      expect(readingsOnly(panel)).toMatchObject({
        panel,
        robust,
        possible,
        shares: Object.fromEntries(PROFILE_IDS.map((id) => [id, counts[id] / readings])),
        universes: readings,
      })
    }
  })

  it(
    'by default 48 readings and 4 metrics: the share of those by which it is nearest',
    { tags: ['slow'] },
    () => {
      const answer = multiverse()
      for (const panel of allPanels()) {
        const times = new Map<string, number>()
        for (const reading of RANKED) {
          for (const distance of DISTANCES) {
            for (const id of nearestIn(reading, panel, distance)) {
              times.set(id, (times.get(id) ?? 0) + 1)
            }
          }
        }
        const inSome = PROFILE_IDS.filter((id) => times.has(id))
        expect(answer(panel)).toMatchObject({
          universes: 192,
          shares: Object.fromEntries(PROFILE_IDS.map((id) => [id, (times.get(id) ?? 0) / 192])),
          robust: inSome.filter((id) => times.get(id) === 192),
          possible: inSome,
        })
      }
    },
  )

  it('weights: ties are those of the classifier, rounding or not', () => {
    const tenths = weightsOf([0.1, 0.2, 0.3, 0.1, 0.2])
    const answer = multiverse({
      readings: READINGS.slice(0, 1),
      metrics: [manhattan],
      weights: [tenths],
    })
    const classifyWeighted = classifier(PLATFORM31, { metric: manhattan, weights: tenths })
    for (const panel of allPanels()) {
      expect(answer(panel).robust).toEqual(
        PROFILE_IDS.filter((id) => classifyWeighted(panel).nearest.includes(id)),
      )
    }
  })

  it('says which choice changes the answer on its own', () => {
    const heavy = weightsOf([1, 1, 1, 1, 20])
    const all = multiverse({ metrics: [manhattan, chebyshev], weights: [equal, heavy] })
    for (const panel of someOf(allPanels(), 25)) {
      const plain = nearestIn(RANKED[0], panel, BY_STEPS).join()
      const differs = (reading: (typeof RANKED)[number] | undefined, distance: Distance): boolean =>
        nearestIn(reading, panel, distance).join() !== plain
      expect(all(panel).sensitiveTo).toEqual([
        ...(RANKED.some((reading) => differs(reading, BY_STEPS)) ? ['reading'] : []),
        ...(differs(RANKED[0], BY_LARGEST) ? ['metric'] : []),
        ...(differs(RANKED[0], (apart) => BY_STEPS(apart) + 19 * (apart[4] ?? 0))
          ? ['weights']
          : []),
      ])
    }
  })

  it('permuting a list, its first apart, changes nothing', { tags: ['slow'] }, () => {
    const heavy = [2, 3].map((weight) => weightsOf([1, weight, 1, 1, weight * weight]))
    const answer = multiverse({
      metrics: [manhattan, hamming, chebyshev],
      weights: [equal, ...heavy],
    })
    const permuted = multiverse({
      readings: READINGS.map((_, i) => READINGS[(48 - i) % 48] as (typeof READINGS)[number]),
      metrics: [manhattan, chebyshev, hamming],
      weights: [equal, ...heavy.toReversed()],
    })
    const some = allPanels().filter((_, code) => code % 7 === 0)
    for (const panel of some) expect(permuted(panel)).toEqual(answer(panel))
  })

  it('equal panels get the same frozen answer', () => {
    const answer = multiverse({ metrics: [manhattan] })
    expect(answer(panelFromKey('MLHLM'))).toBe(answer({ ...panelFromKey('MLHLM') }))
    expect(Object.isFrozen(answer(panelFromKey('MLHLM')).shares)).toBe(true)
  })

  it('refuses an empty list of choices', () => {
    expect(() => multiverse()).not.toThrow()
    for (const options of [{ readings: [] }, { metrics: [] }, { weights: [] }]) {
      expect(() => multiverse(options)).toThrow(expect.objectContaining({ code: 'invalidValue' }))
    }
  })
})

describe('one-step retention', () => {
  it('is the share of neighbours with a nearest profile in common, on all 243 panels', () => {
    allPanels().forEach((panel, code) => {
      const own = bruteNearest(allRanks[code] as Ranks)
      const around = allRanks.filter((ranks) => steps(ranks, allRanks[code] as Ranks) === 1)
      const kept = around.filter((ranks) => bruteNearest(ranks).some((id) => own.includes(id)))
      expect(oneStepRetention(panel)).toBe(kept.length / around.length)
    })
  })

  it('is 1 when the margin is above 2', () => {
    const safe = allPanels().filter((panel) => classify(panel).margin > 2)
    expect(safe.length).toBeGreaterThan(0)
    for (const panel of safe) expect(oneStepRetention(panel)).toBe(1)
  })

  it('takes any classifier', () => {
    const always = (): { readonly nearest: readonly [string] } => ({ nearest: ['x'] })
    const never = (panel: Panel): { readonly nearest: readonly [string] } => ({
      nearest: [JSON.stringify(panel)],
    })
    expect(oneStepRetention(panelFromKey('LLLLL'), always)).toBe(1)
    expect(oneStepRetention(panelFromKey('LLLLL'), never)).toBe(0)
  })
})

describe('switching weights', () => {
  const positive = fc.tuple(...SLIDER_IDS.map(() => fc.integer({ min: 1, max: 5 })))

  it('with that weight, the nearest profile and the rival are equally far', () => {
    fc.assert(
      fc.property(panels, positive, (panel, list) => {
        const ranks = allRanks[allPanels().indexOf(panel)] as Ranks
        for (const found of switchingWeights(panel, PLATFORM31, { weights: weightsOf(list) })) {
          const slider = SLIDER_IDS.indexOf(found.slider)
          expect(found.current).toBe(list[slider])
          expect(found.weight).toBeGreaterThanOrEqual(0)
          const changed = list.map((weight, i) => (i === slider ? found.weight : weight))
          expect(steps(ranks, profiles[found.nearest], changed)).toBeCloseTo(
            steps(ranks, profiles[found.rival], changed),
            9,
          )
          const before = steps(ranks, profiles[found.nearest], list)
          expect(before).toBeLessThan(steps(ranks, profiles[found.rival], list))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('none is left out: scanning the weight of a slider finds the same ties', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const ranks = allRanks[allPanels().indexOf(panel)] as Ranks
        const nearest = bruteNearest(ranks)
        const rivals = PROFILE_IDS.filter((id) => !nearest.includes(id))
        const scanned = SLIDER_IDS.flatMap((slider, i) =>
          nearest.flatMap((a) =>
            rivals.flatMap((b) =>
              // distances differ by at most 10 and gaps by 1 or 2, so halves up to 11 will do
              Array.from({ length: 23 }, (_, half) => half / 2)
                .filter((weight) => {
                  const at = (changed: number, id: typeof a): number =>
                    steps(
                      ranks,
                      profiles[id],
                      [0, 1, 2, 3, 4].map((j) => (i === j ? changed : 1)),
                    )
                  return (
                    at(weight, a) === at(weight, b) && at(weight + 0.5, a) !== at(weight + 0.5, b)
                  )
                })
                .map((weight) => `${slider} ${a} ${b} ${weight}`),
            ),
          ),
        )
        expect(
          switchingWeights(panel).map(
            ({ slider, nearest: a, rival, weight }) => `${slider} ${a} ${rival} ${weight}`,
          ),
          keyOf(ranks),
        ).toEqual(scanned)
      }),
      { numRuns: 243 },
    )
  })

  it('multiplying all weights multiplies the switching weights, zeros and ties included', () => {
    const factors = fc.constantFrom(0.1, 1 / 3, 0.7, 1e-6, 1e6)
    fc.assert(
      fc.property(panels, positive, factors, (panel, list, factor) => {
        const scaled = weightsOf(list.map((weight) => weight * factor))
        const found = switchingWeights(panel, PLATFORM31, { weights: weightsOf(list) })
        const after = switchingWeights(panel, PLATFORM31, { weights: scaled })
        expect(after.map(({ slider, nearest, rival }) => [slider, nearest, rival])).toEqual(
          found.map(({ slider, nearest, rival }) => [slider, nearest, rival]),
        )
        after.forEach(({ weight }, i) => {
          expect(weight / factor).toBeCloseTo(found[i]?.weight ?? NaN, 9)
          expect(weight === 0).toBe(found[i]?.weight === 0)
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('takes own profiles', () => {
    const own = [
      { id: 'low', panel: panelFromKey('LLLLL') },
      { id: 'high', panel: panelFromKey('HHHHH') },
    ]
    expect(switchingWeights(panelFromKey('LLLLH'), { id: 'own', profiles: own })).toEqual([
      { slider: 'communicatie', nearest: 'low', rival: 'high', current: 1, weight: 4 },
    ])
  })
})
