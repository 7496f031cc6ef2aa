import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contingencyTable } from '../../src/analysis/contingency.js'
import { cheapest, exactTest, workOf } from '../../src/analysis/exactTest.js'
import {
  bruteExactTest,
  bruteS,
  listsOf,
  permutationTest,
  tables,
} from './bruteForceAssociation.js'
import { answered } from './answered.js'
import { casesAtLeast } from '../laws/sampling.js'

const table = (rows: number, columns: number, most: number): fc.Arbitrary<number[][]> =>
  fc.array(
    fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }),
    { minLength: rows, maxLength: rows },
  )

const fractionOf = (counts: ReadonlyArray<ReadonlyArray<number>>): readonly [bigint, bigint] => {
  const [part, whole] = answered(exactTest(counts)).fraction.split('/').map(BigInt)
  return [part as bigint, whole as bigint]
}

const constant = (counts: ReadonlyArray<ReadonlyArray<number>>): boolean => {
  const { x, y } = listsOf(counts)
  return new Set(x).size < 2 || new Set(y).size < 2
}

describe('exact test', () => {
  it('equals listing every table with the same margins, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.oneof(table(3, 3, 3), table(2, 3, 4), table(3, 2, 4), table(2, 2, 9), table(3, 3, 1)),
        (counts) => {
          if (constant(counts)) {
            const n = listsOf(counts).x.length
            const reason = n < 2 ? 'tooFewValues' : 'noVariation'
            expect(exactTest(counts)).toEqual({ _tag: 'Left', left: { reason } })
            return
          }
          const [part, whole] = fractionOf(counts)
          const [bruteP, bruteAll] = bruteExactTest(counts)
          expect(part * bruteAll).toBe(bruteP * whole)
        },
      ),
      { ...casesAtLeast(60), numRuns: 600 },
    )
  })

  it('equals the list of tables for some forty cases as well', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(table(3, 3, 9), (counts) => {
        fc.pre(!constant(counts))
        const [part, whole] = fractionOf(counts)
        const [bruteP, bruteAll] = bruteExactTest(counts)
        expect(part * bruteAll).toBe(bruteP * whole)
      }),
      { numRuns: 4 },
    )
  })

  it('equals permuting one variable in every way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
          minLength: 2,
          maxLength: 6,
        }),
        (pairs) => {
          const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
          const counts = contingencyTable(x, y)
          fc.pre(!constant(counts))
          const [part, whole] = fractionOf(counts)
          const [ways, all] = permutationTest(x, y)
          expect(part * BigInt(all)).toBe(BigInt(ways) * whole)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('all tables of one set of margins: probabilities of the values of S add up to 1', () => {
    const margins = [
      [4, 3, 5],
      [2, 6, 4],
    ] as const
    const distribution = new Map<number, bigint>()
    for (const counts of tables(...margins)) {
      const [part, whole] = fractionOf(counts)
      expect(whole > 0n && part > 0n && part <= whole).toBe(true)
      distribution.set(bruteS(counts), (part * 10n ** 40n) / whole)
    }
    const tails = [...distribution].sort(([a], [b]) => a - b).map(([, p]) => p)
    expect(tails[0]).toBe(10n ** 40n) // the smallest S has everything at or above it
    tails.slice(1).forEach((p, index) => expect(p < (tails[index] as bigint)).toBe(true))
  })

  it('exchanging the variables, or reversing both, changes nothing', () => {
    fc.assert(
      fc.property(table(3, 3, 6), (counts) => {
        const transposed = [0, 1, 2].map((j) => counts.map((row) => row[j] as number))
        const reversed = [...counts].reverse().map((row) => [...row].reverse())
        expect(exactTest(transposed)).toEqual(exactTest(counts))
        expect(exactTest(reversed)).toEqual(exactTest(counts))
      }),
      { numRuns: 300 },
    )
  })

  it('empty rows and columns do not count', () => {
    const small = exactTest([
      [3, 1],
      [1, 3],
    ])
    expect(
      exactTest([
        [3, 0, 1],
        [0, 0, 0],
        [1, 0, 3],
      ]),
    ).toEqual(small)
    expect(
      exactTest([
        [0, 0, 0, 0],
        [0, 3, 0, 1],
        [0, 0, 0, 0],
        [0, 1, 0, 3],
      ]),
    ).toEqual(small)
  })

  it('exact: a diagonal of threes 1/1680; (1,1,2,2,3) with (1,2,2,3,3) 2/15; a reversal 1', () => {
    expect(
      exactTest([
        [0, 1],
        [1, 0],
      ]),
    ).toMatchObject({ right: { fraction: '1/1' } })
    expect(
      exactTest([
        [3, 0, 0],
        [0, 3, 0],
        [0, 0, 3],
      ]),
    ).toMatchObject({ right: { fraction: '1/1680' } })
    const p = exactTest(contingencyTable([1, 1, 2, 2, 3], [1, 2, 2, 3, 3]))
    expect(p).toEqual({ _tag: 'Right', right: { value: 2 / 15, fraction: '2/15' } })
  })

  it(
    'all 342 municipalities: both tails together are a little above 1, whatever the table',
    { tags: ['slow'] },
    () => {
      for (const counts of [
        [
          [60, 30, 24],
          [34, 44, 36],
          [20, 40, 54],
        ],
        [
          [38, 38, 38],
          [38, 38, 38],
          [38, 38, 38],
        ],
        [
          [200, 40, 20],
          [3, 30, 29],
          [2, 8, 10],
        ],
      ]) {
        const [up, all] = fractionOf(counts)
        const [down, same] = fractionOf(counts.map((row) => [...row].reverse()))
        const both = up * same + down * all
        expect(both > all * same).toBe(true) // the tables with the same S are in both
        expect(100n * both < 101n * all * same).toBe(true)
      }
    },
  )

  it('a perfect order of 342 has the probability of one table: the value is small, not 0', () => {
    const p = exactTest([
      [114, 0, 0],
      [0, 114, 0],
      [0, 0, 114],
    ])
    const factorial = (n: bigint): bigint => (n < 2n ? 1n : n * factorial(n - 1n))
    const ways = factorial(342n) / factorial(114n) ** 3n
    expect(p).toMatchObject({ right: { fraction: `1/${ways}` } })
    expect(answered(p).value * Number(ways)).toBeCloseTo(1, 12)
  })

  it('limits: more than three levels, or too many steps', () => {
    const diagonal = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 2 : 0)))
    expect(exactTest(diagonal)).toEqual({ _tag: 'Left', left: { reason: 'tooManyLevels' } })
    const tall = diagonal.map(([first = 0]) => [first, 1])
    expect(exactTest(tall)).toEqual({ _tag: 'Left', left: { reason: 'tooManyLevels' } })
    expect(
      exactTest([
        [1, 0, 0, 0],
        [0, 1, 1, 1],
      ]),
    ).toEqual({ _tag: 'Left', left: { reason: 'tooManyLevels' } })
    const tooLarge = { _tag: 'Left', left: { reason: 'tooLarge' } }
    expect(exactTest([0, 1, 2].map(() => [1000, 1000, 1000]))).toEqual(tooLarge)
    expect(
      exactTest([
        [1, 0],
        [0, 10_000],
      ]),
    ).toEqual(tooLarge)
  })

  // By hand: steps, times the square of 1 and the bits of entropy of the columns in words.
  it.each([
    [[5, 23, 100], [32, 32, 64], 6 * 6 * (24 + 65) * 4 ** 2],
    [[100, 23, 5], [32, 32, 64], 33 * 65 * (6 + 29) * 4 ** 2],
    [[20, 54, 54], [32, 32, 64], 21 * 21 * (33 + 65) * 4 ** 2],
    [[90, 38, 0], [64, 32, 32], 65 * 33 * (1 + 33) * 4 ** 2],
    [[40, 80, 8], [64, 64, 0], 41 * 1 * (9 + 1) * 3 ** 2],
  ] as const)('the work for rows %j and columns %j is %d', (rows, columns, work) => {
    expect(workOf(rows, columns)).toBe(work)
  })

  it('is made the cheapest of four ways, whichever is given', () => {
    const [rows, columns, back, side] = [
      [5, 23, 100],
      [64, 32, 32],
      [100, 23, 5],
      [32, 32, 64],
    ] as const
    for (const [r, k] of [
      [rows, columns],
      [back, side],
      [columns, rows],
      [side, back],
    ] as const) {
      expect(cheapest(r, k)).toEqual([rows, columns])
    }
    expect(cheapest([40, 88, 0], side)).toEqual([side, [40, 88, 0]])
    expect(cheapest([88, 40, 0], columns)).toEqual([side, [40, 88, 0]])
  })

  it('unequal margins of very many cases are within the limits', () => {
    // Two cases apart from all others, in perfect order: one way out of n (n - 1).
    for (const order of [0, 1, 2]) {
      const counts = [0, 1, 2].map((i) =>
        [0, 1, 2].map((j) => (i !== j ? 0 : i === order ? 9998 : 1)),
      )
      expect(exactTest(counts)).toMatchObject({ right: { fraction: `1/${10_000 * 9999}` } })
    }
  })

  it(
    'two by two of many cases is the tail of a hypergeometric distribution',
    { tags: ['slow'] },
    () => {
      const choose = (n: number, k: number): bigint => {
        let ways = 1n
        for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i)
        return ways
      }
      for (const [a, b, c, d] of [
        [900, 1100, 600, 1400],
        [3, 4000, 1, 900],
        [40, 2, 700, 20],
      ] as const) {
        let part = 0n
        for (let x = a; x <= Math.min(a + b, a + c); x++) {
          part += choose(a + b, x) * choose(c + d, a + c - x)
        }
        const [found, whole] = fractionOf([
          [a, b],
          [c, d],
        ])
        expect(found * choose(a + b + c + d, a + c)).toBe(part * whole)
      }
    },
  )

  it('what is less likely than the smallest number says is not 0', { tags: ['slow'] }, () => {
    const p = exactTest([0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? 250 : 0))))
    expect(p).toMatchObject({ right: { value: Number.MIN_VALUE } })
    expect(answered(p).fraction.length).toBeGreaterThan(350)
  })

  it('refuses what is no table of counts', () => {
    expect(() =>
      exactTest([
        [1, -1],
        [1, 1],
      ]),
    ).toThrow(expect.objectContaining({ code: 'invalidCounts' }))
  })
})
