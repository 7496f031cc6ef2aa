import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decomposeDistance } from '../../src/analysis/decomposition.js'
import { fuzzyShares, memberships } from '../../src/analysis/memberships.js'
import { PLATFORM31 } from '../../src/catalogue/platform31.js'
import { PROFILES } from '../../src/catalogue/profiles.js'
import {
  allPanels,
  panelFromKey,
  panelKey,
  withPosition,
  type Panel,
} from '../../src/model/panel.js'
import { hamming } from '../../src/operations/distance.js'
import { classify } from '../../src/operations/classification.js'
import {
  allRanks,
  bruteMetrics,
  bruteShares,
  gaps,
  pearson,
  profileIds,
  profiles,
  steps,
  type Ranks,
} from './bruteForcePanels.js'

describe('memberships', () => {
  const of = memberships()

  it('mean, minimum and shares equal their definitions, on all 243 panels', () => {
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
        expect(answer.mean[id]).toBeCloseTo(perSlider.reduce((a, b) => a + b, 0) / 5, 12)
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
      expect([answer.mean[id], answer.minimum[id], answer.shares[id], answer.noise]).toEqual([
        1, 1, 1, 0,
      ])
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
    expect(answer.mean).toEqual({ low: 0.8, high: expect.closeTo(0.2, 12) as number })
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

describe('decomposition of distance', () => {
  it(
    'the parts are at least 0 and add up to the squared distance, on all 59,049 pairs',
    { tags: ['slow'] },
    () => {
      let largestError = 0
      let [negative, wrong] = [0, 0]
      allPanels().forEach((a, i) =>
        allPanels().forEach((b, j) => {
          const parts = decomposeDistance(a, b)
          const [x, y] = [allRanks[i] as Ranks, allRanks[j] as Ranks]
          const error = parts.elevation + parts.scatter + parts.shape - parts.squaredDistance
          largestError = Math.max(largestError, Math.abs(error))
          if (parts.elevation < 0 || parts.scatter < 0 || parts.shape < 0) negative++
          const expected = pearson(x, y)
          const { correlation } = parts
          const same =
            expected === undefined
              ? correlation._tag === 'Left' && correlation.left.reason === 'noVariation'
              : correlation._tag === 'Right' && Math.abs(correlation.right - expected) < 1e-9
          const squared = Math.round(bruteMetrics.euclidean(x, y) ** 2)
          if (!same || squared !== parts.squaredDistance) wrong++
        }),
      )
      expect([negative, wrong]).toEqual([0, 0])
      expect(largestError).toBeLessThan(1e-9)
    },
  )

  it('equal panels have only zeros', () => {
    for (const panel of allPanels()) {
      const { correlation, ...parts } = decomposeDistance(panel, panel)
      expect(parts).toEqual({ squaredDistance: 0, elevation: 0, scatter: 0, shape: 0 })
      expect(correlation).toEqual(
        new Set(Object.values(panel)).size === 1
          ? { _tag: 'Left', left: { reason: 'noVariation' } }
          : { _tag: 'Right', right: 1 },
      )
    }
  })

  it('exchanging the panels, or the sliders of both, changes nothing', { tags: ['slow'] }, () => {
    const mirrored = (panel: Panel): Panel =>
      allPanels().find((other) => panelKey(other) === [...panelKey(panel)].reverse().join('')) ??
      panel
    for (const a of allPanels().filter((_, code) => code % 5 === 0))
      for (const b of allPanels().filter((_, code) => code % 7 === 0)) {
        const parts = decomposeDistance(a, b)
        expect(decomposeDistance(b, a)).toEqual(parts)
        expect(decomposeDistance(mirrored(a), mirrored(b))).toEqual(parts)
      }
  })

  it('raising all sliders by a step changes only the elevation', () => {
    const parts = decomposeDistance(panelFromKey('LMLML'), panelFromKey('MHMHM'))
    expect(parts).toEqual({
      squaredDistance: 5,
      elevation: 5,
      scatter: 0,
      shape: 0,
      correlation: { _tag: 'Right', right: 1 },
    })
  })

  it('opposite panels differ in shape alone', () => {
    const a = withPosition(panelFromKey('MMMMM'), 'communicatie', 'hoog')
    const b = withPosition(a, 'positioneringIntern', 'laag')
    const opposite = decomposeDistance(
      b,
      withPosition(panelFromKey('HMMMM'), 'communicatie', 'laag'),
    )
    expect(opposite.elevation).toBe(0)
    expect(opposite.scatter).toBe(0)
    expect(opposite.shape).toBeCloseTo(8, 12)
  })
})
