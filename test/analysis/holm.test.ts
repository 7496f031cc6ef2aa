import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holm } from '../../src/analysis/holm.js'
import { bruteHolm } from './bruteForceAssociation.js'

const probabilities = fc.array(
  fc.integer({ min: 0, max: 40 }).map((n) => n / 40),
  { maxLength: 8 },
)

describe('Holm', () => {
  it('equals the step-down procedure', () => {
    fc.assert(
      fc.property(probabilities, (list) => {
        const expected = bruteHolm(list)
        holm(list).forEach((p, i) => expect(p).toBeCloseTo(expected[i] as number, 12))
      }),
      { numRuns: 3000 },
    )
  })

  it('at least the given, at most Bonferroni; permuting the input permutes the output', () => {
    fc.assert(
      fc.property(probabilities, (list) => {
        const adjusted = holm(list)
        adjusted.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual(list[i] as number)
          expect(p).toBeLessThanOrEqual(Math.min(1, list.length * (list[i] as number)))
        })
        expect(holm([...list].reverse())).toEqual([...adjusted].reverse())
      }),
    )
  })

  it('refuses what is no probability', () => {
    for (const p of [NaN, -0.01, 1.01]) {
      expect(() => holm([0.5, p])).toThrow(expect.objectContaining({ code: 'invalidValue' }))
    }
  })

  it('nothing to adjust, and one test', () => {
    expect(holm([])).toEqual([])
    expect(holm([0.2])).toEqual([0.2])
  })
})
