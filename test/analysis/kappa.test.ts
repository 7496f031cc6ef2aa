import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { contingencyTable } from '../../src/analysis/contingency.js'
import { weightedKappa } from '../../src/analysis/kappa.js'
import { bruteKappa } from './bruteForceAgreement.js'
import { casesAtLeast } from '../laws/sampling.js'

const weights = {
  unweighted: (levels: number) => (levels === 0 ? 0 : 1),
  linear: (levels: number) => levels,
  quadratic: (levels: number) => levels ** 2,
}
const weightings = ['unweighted', 'linear', 'quadratic'] as const
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
  maxLength: 12,
})

describe('weighted kappa', () => {
  it.each(weightings)('%s: equals the definition over all pairs', (weighting) => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)]
        const answer = weightedKappa(contingencyTable(x, y, [0, 1, 2, 3]), weighting)
        const expected = bruteKappa(x, y, weights[weighting])
        seen.add(isRight(answer))
        if (list.length === 0)
          expect(answer).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
        else if (expected === undefined) {
          expect(answer).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
        } else
          expect(answer).toEqual({ _tag: 'Right', right: expect.closeTo(expected, 10) as number })
      }),
      { ...casesAtLeast(200), numRuns: 2000 },
    )
    expect(seen.size).toBe(2)
  })

  it.each(weightings)('%s: exchanging raters or reversing levels changes nothing', (weighting) => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)]
        const kappa = weightedKappa(contingencyTable(x, y, [0, 1, 2, 3]), weighting)
        for (const other of [
          contingencyTable(y, x, [0, 1, 2, 3]),
          contingencyTable(x, y, [3, 2, 1, 0]),
          contingencyTable([...x].reverse(), [...y].reverse(), [0, 1, 2, 3]),
        ]) {
          expect(weightedKappa(other, weighting)).toEqual(kappa) // to the last digit
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('one level for both is no variation; one level each, but different, is 0', () => {
    expect(
      weightedKappa([
        [4, 0],
        [0, 0],
      ]),
    ).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
    expect(
      weightedKappa([
        [0, 4],
        [0, 0],
      ]),
    ).toEqual({ _tag: 'Right', right: 0 })
  })

  it('two levels: all weightings agree; the default is linear', () => {
    const table = [
      [10, 4],
      [2, 4],
    ]
    const answers = weightings.map((weighting) => weightedKappa(table, weighting))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const three = [
      [2, 1, 1],
      [0, 3, 0],
      [0, 1, 2],
    ]
    expect(weightedKappa(three)).toEqual(weightedKappa(three, 'linear'))
    expect(weightedKappa(three)).not.toEqual(weightedKappa(three, 'quadratic'))
  })

  it('refuses what is no square table of counts', () => {
    for (const table of [
      [[1, 2]],
      [[1, 2], [3]],
      [
        [1, -1],
        [0, 1],
      ],
      [
        [1, 0.5],
        [0, 1],
      ],
    ]) {
      expect(() => weightedKappa(table)).toThrow(expect.objectContaining({ code: 'invalidCounts' }))
    }
    expect(weightedKappa([])).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
  })
})
