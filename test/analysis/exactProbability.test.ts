import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactProbability } from '../../src/analysis/exactProbability.js'

describe('exact probability', () => {
  it('the fraction is in lowest terms, the value the nearest number', () => {
    const isRight = (part: number, whole: number): boolean => {
      const p = exactProbability(BigInt(part), BigInt(whole))
      const [above = 0, below = 0] = p.fraction.split('/').map(Number)
      const factors = Array.from({ length: below }, (_, i) => i + 1)
      const shared = factors.filter((n) => above % n === 0 && below % n === 0)
      // Division rounds to the nearest number.
      return p.value === part / whole && above * whole === below * part && shared.length === 1
    }
    for (let whole = 1; whole <= 30; whole++) {
      const parts = [...Array(whole + 1).keys()]
      expect(parts.filter((part) => !isRight(part, whole))).toEqual([])
    }
  })

  it('cases without a common factor do not change the value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.bigInt({ min: 1n, max: 10n ** 80n }),
        (a, b, factor) => {
          const [part, whole] = [Math.min(a, b), Math.max(a, b)]
          const p = exactProbability(BigInt(part) * factor, BigInt(whole) * factor)
          expect(p).toMatchObject({ value: part / whole })
          expect(p).toEqual(exactProbability(BigInt(part), BigInt(whole)))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('a hair above the middle between two numbers is rounded up', () => {
    const [middle, hair] = [2n ** 53n + 1n, 10n ** 30n]
    const value = (part: bigint): number => {
      return exactProbability(part, 2n ** 54n * hair).value
    }
    expect(value(middle * hair)).toBe(0.5)
    expect(value(middle * hair + 1n)).toBe(0.5 + 2 ** -53)
  })

  it('far beyond the range of numbers on both sides', () => {
    const huge = 10n ** 400n
    expect(exactProbability(huge / 4n, huge)).toEqual({ value: 0.25, fraction: '1/4' })
    const tiny = exactProbability(3n, 10n ** 300n)
    expect(tiny.value).toBeCloseTo(3e-300, 310)
    expect(tiny.value > 0).toBe(true)
  })

  it('what is possible never looks impossible; what is impossible is 0', () => {
    const rare = exactProbability(1n, 10n ** 500n)
    expect(rare).toEqual({
      value: Number.MIN_VALUE,
      fraction: `1/1${'0'.repeat(500)}`,
    })
    expect(exactProbability(0n, 7n)).toEqual({ value: 0, fraction: '0/1' })
  })

  it('survives JSON', () => {
    const p = exactProbability(1n, 3n)
    expect(JSON.parse(JSON.stringify(p))).toEqual(p)
  })
})
