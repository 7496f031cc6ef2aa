import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { answered } from './answered.js'
import { consensus, vanDerEijkAgreement } from '../../src/analysis/index.js'
import { vanDerEijkAgreement as ofTheCore } from '../../src/operations/agreement.js'
import { bruteConsensus } from './bruteForceAgreement.js'

const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 7 })

describe("Tastle & Wierman's consensus", () => {
  it('equals the definition, answer by answer', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const answer = consensus(list)
        if (list.every((count) => count === 0)) {
          expect(answer).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
        } else {
          expect(answer).toEqual({
            _tag: 'Right',
            right: expect.closeTo(bruteConsensus(list), 10) as number,
          })
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is from 0 to 1; reversing levels or multiplying counts changes nothing', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 5 }), (list, factor) => {
        const first = consensus(list)
        fc.pre(isRight(first))
        expect(first.right).toBeGreaterThanOrEqual(0)
        expect(first.right).toBeLessThanOrEqual(1)
        for (const other of [[...list].reverse(), list.map((count) => count * factor)]) {
          expect(consensus(other)).toEqual(first) // to the last digit
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('unanimity is 1, half at each end is 0, also for two levels', () => {
    for (const list of [
      [5, 0, 0],
      [0, 5, 0],
      [0, 3],
    ]) {
      expect(consensus(list)).toEqual({ _tag: 'Right', right: 1 })
    }
    for (const list of [
      [2, 0, 2],
      [3, 3],
    ]) {
      expect(consensus(list)).toEqual({ _tag: 'Right', right: 0 })
    }
  })

  it('one voice against very many is nearly 1, not beyond the range of numbers', () => {
    const many = consensus([1, 0, 2 ** 51])
    expect(answered(many)).toBeCloseTo(1, 12)
  })

  it('refuses fewer than two levels and what is no count', () => {
    for (const list of [[], [3], [1, -1], [1, 0.5], [1, NaN]]) {
      expect(() => consensus(list)).toThrow(expect.objectContaining({ code: 'invalidCounts' }))
    }
  })

  it('the same agreement A is to be had at both doors', () => {
    expect(vanDerEijkAgreement).toBe(ofTheCore)
  })
})
