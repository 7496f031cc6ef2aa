import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzyShares, memberships } from '../../src/analysis/memberships.js'
import { PLATFORM31 } from '../../src/catalogue/platform31.js'
import { PROFILES } from '../../src/catalogue/profiles.js'
import { allPanels, panelFromKey } from '../../src/model/panel.js'
import { hamming } from '../../src/operations/distance.js'
import { classify } from '../../src/operations/classification.js'
import {
  allRanks,
  bruteShares,
  gaps,
  profileIds,
  profiles,
  steps,
  type Ranks,
} from './bruteForcePanels.js'

describe('memberships', () => {
  const of = memberships()

  it('minimum and shares equal their definitions, on all 243 panels', () => {
    allPanels().forEach((panel, code) => {
      const ranks = allRanks[code] as Ranks
      const answer = of(panel)
      const shares = bruteShares(
        profileIds.map((id) => steps(ranks, profiles[id])),
        3,
      )
      expect(answer.panel).toBe(panel)
      profileIds.forEach((id, index) => {
        const perSlider = gaps(ranks, profiles[id]).map((gap) => 1 - gap / 2)
        expect(answer.minimum[id]).toBe(Math.min(...perSlider))
        expect(answer.shares[id]).toBeCloseTo(shares[index] as number, 12)
      })
      expect(answer.noise).toBeCloseTo(shares[5] as number, 12)
    })
  })

  it('exact: all five tie by the minimum on 84 panels', () => {
    const tied = allPanels().filter((panel) => new Set(Object.values(of(panel).minimum)).size === 1)
    expect(tied).toHaveLength(84)
  })

  it('exact: noise is largest on 50 panels, those without a fitting profile', () => {
    const noisy = allPanels().filter((panel) => {
      const { shares, noise } = of(panel)
      return Object.values(shares).every((share) => share < noise)
    })
    expect(noisy).toHaveLength(50)
    expect(noisy.every((panel) => classify(panel).fit === 'none')).toBe(true)
  })

  it("a profile's own panel belongs to it wholly", () => {
    for (const { id, panel } of Object.values(PROFILES)) {
      const answer = of(panel)
      expect([answer.minimum[id], answer.shares[id], answer.noise]).toEqual([1, 1, 0])
    }
  })

  it('own profiles, own metric, own noise', () => {
    const own = memberships(
      {
        id: 'own',
        profiles: [
          { id: 'low', panel: panelFromKey('LLLLL') },
          { id: 'high', panel: panelFromKey('HHHHH') },
        ],
      },
      { metric: hamming, noiseDistance: Infinity },
    )
    const answer = own(panelFromKey('LLLLH'))
    expect(answer.shares.low).toBeCloseTo(16 / 17, 12)
    expect(answer.shares.high).toBeCloseTo(1 / 17, 12)
    expect(answer.noise).toBe(0)
    expect(answer.minimum).toEqual({ low: 0, high: 0 })
  })

  it('refuses a noise distance that is not above 0', () => {
    for (const noiseDistance of [0, -1, NaN]) {
      expect(() => memberships(PLATFORM31, { noiseDistance })).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
  })
})

describe('fuzzy shares', () => {
  it('exact: (1, 3) is 0.9 and 0.1; (2, 2, 4) is 4/9, 4/9, 1/9', () => {
    const close = (values: number[]): unknown[] =>
      values.map((value) => expect.closeTo(value, 14) as number)
    expect(fuzzyShares([1, 3], Infinity).shares).toEqual(close([0.9, 0.1]))
    expect(fuzzyShares([0, 5, 0], 3)).toEqual({ shares: [0.5, 0, 0.5], noise: 0 })
    expect(fuzzyShares([2, 2, 4], Infinity).shares).toEqual(close([4 / 9, 4 / 9, 1 / 9]))
  })

  it('equal the definition, add up to 1, and share among zeros', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 6 }),
        fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Infinity)),
        (distances, noiseDistance) => {
          const { shares, noise } = fuzzyShares(distances, noiseDistance)
          const expected = bruteShares(distances, noiseDistance)
          ;[...shares, noise].forEach((share, i) =>
            expect(share).toBeCloseTo(expected[i] as number, 12),
          )
          expect(shares.reduce((a, b) => a + b, noise)).toBeCloseTo(1, 12)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('multiplying all distances changes nothing, however small or large they become', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(1e-300, 1e-160, 0.1, 1e160, 1e300),
        (distances, noise, factor) => {
          const before = fuzzyShares(distances, noise)
          const after = fuzzyShares(
            distances.map((distance) => distance * factor),
            noise * factor,
          )
          ;[...before.shares, before.noise].forEach((share, i) =>
            expect([...after.shares, after.noise][i]).toBeCloseTo(share, 12),
          )
        },
      ),
      { numRuns: 1000 },
    )
    expect(fuzzyShares([1], Number.MIN_VALUE)).toEqual({ shares: [0], noise: 1 })
  })

  it('refuses to share out nothing', () => {
    for (const noise of [3, Infinity]) {
      expect(() => fuzzyShares([], noise)).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
  })

  it('refuses distances that are none', () => {
    for (const distance of [-1, NaN, Infinity]) {
      for (const distances of [[distance], [1, distance]])
        expect(() => fuzzyShares(distances, 3)).toThrow(
          expect.objectContaining({ code: 'invalidValue' }),
        )
    }
  })
})
