import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { association } from '../../src/analysis/association.js'
import { contingencyTable } from '../../src/analysis/contingency.js'
import { brutePairs, listsOf } from './bruteForceAssociation.js'
import { casesAtLeast } from '../laws/sampling.js'

const lists = fc
  .array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: 0, max: 3 })), {
    maxLength: 14,
  })
  .map((pairs) => ({ x: pairs.map(([a]) => a), y: pairs.map(([, b]) => b) }))

describe('association', () => {
  it('equals the definitions over all pairs of cases', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const answer = association(contingencyTable(x, y))
        const { concordant, discordant, tiedX, tiedY } = brutePairs(x, y)
        const all = (x.length * (x.length - 1)) / 2
        expect(answer).toMatchObject({ n: x.length, concordant, discordant, tiedX, tiedY })
        const balance = concordant - discordant
        const close = (value: number): unknown => {
          const reason = x.length < 2 ? 'tooFewValues' : Number.isNaN(value) ? 'noVariation' : ''
          seen.add(reason)
          return reason === ''
            ? { _tag: 'Right', right: expect.closeTo(value, 12) as number }
            : { _tag: 'Left', left: { reason } }
        }
        expect(answer.tauB).toEqual(close(balance / Math.sqrt((all - tiedX) * (all - tiedY))))
        expect(answer.gamma).toEqual(close(balance / (concordant + discordant)))
        expect(answer.somersYGivenX).toEqual(close(balance / (all - tiedX)))
        expect(answer.somersXGivenY).toEqual(close(balance / (all - tiedY)))
      }),
      { ...casesAtLeast(150), numRuns: 3000 },
    )
    expect(seen).toEqual(new Set(['tooFewValues', 'noVariation', '']))
  })

  it('permuting cases changes nothing', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), ({ x, y }, keys) => {
        const order = x
          .map((_, i) => ({ i, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ i }) => i)
        const permuted = contingencyTable(
          order.map((i) => x[i] as number),
          order.map((i) => y[i] as number),
        )
        expect(association(permuted)).toEqual(association(contingencyTable(x, y)))
      }),
    )
  })

  it('reversing one variable changes the sign; exchanging them exchanges the two D', () => {
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const one = association(contingencyTable(x, y))
        const reversed = association(
          contingencyTable(
            x,
            y.map((value) => -value),
          ),
        )
        const exchanged = association(contingencyTable(y, x))
        expect([reversed.concordant, reversed.discordant]).toEqual([one.discordant, one.concordant])
        expect(exchanged.tauB).toEqual(one.tauB)
        expect(exchanged.somersYGivenX).toEqual(one.somersXGivenY)
        if (isRight(one.tauB) && isRight(one.somersYGivenX) && isRight(one.somersXGivenY)) {
          const product = one.somersYGivenX.right * one.somersXGivenY.right
          expect(one.tauB.right ** 2).toBeCloseTo(product, 12)
          for (const { right } of [one.tauB, one.somersYGivenX, one.somersXGivenY]) {
            expect(Math.abs(right)).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it("Somers' D is 0 when nothing differs on Y, as SciPy and DescTools give it", () => {
    const constantY = association([[3], [2]])
    expect(constantY.somersYGivenX).toEqual({ _tag: 'Right', right: 0 })
    expect(constantY.somersXGivenY).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
    expect(constantY.tauB).toEqual({ _tag: 'Left', left: { reason: 'noVariation' } })
  })

  it('exact: a diagonal of threes is 1; (1,1,2,2,3) with (1,2,2,3,3) is 0.75', () => {
    expect(
      association([
        [3, 0, 0],
        [0, 3, 0],
        [0, 0, 3],
      ]).tauB,
    ).toEqual({ _tag: 'Right', right: 1 })
    expect(association(contingencyTable([1, 1, 2, 2, 3], [1, 2, 2, 3, 3])).tauB).toEqual({
      _tag: 'Right',
      right: 0.75,
    })
  })

  it('a perfect order is 1 to the last digit, a perfect reversal -1, whatever the counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 6 }),
        (counts) => {
          const diagonal = counts.map((count, i) => counts.map((_, j) => (i === j ? count : 0)))
          const { tauB, gamma, somersYGivenX, somersXGivenY } = association(diagonal)
          const reversed = association([...diagonal].reverse())
          for (const found of [tauB, gamma, somersYGivenX, somersXGivenY]) {
            expect(found).toEqual({ _tag: 'Right', right: 1 })
          }
          expect([reversed.tauB, reversed.gamma]).toEqual(
            Array(2).fill({ _tag: 'Right', right: -1 }),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('empty tables have too few values', () => {
    for (const table of [
      [],
      [[]],
      [
        [0, 0],
        [0, 0],
      ],
      [[1]],
    ]) {
      expect(association(table).tauB).toEqual({ _tag: 'Left', left: { reason: 'tooFewValues' } })
    }
  })

  it('refuses what is no table of counts', () => {
    for (const table of [[[1, 2], [3]], [[1, -1]], [[1.5]], [[NaN]], [[2 ** 60]]]) {
      expect(() => association(table)).toThrow(expect.objectContaining({ code: 'invalidCounts' }))
    }
  })
})

describe('contingency table', () => {
  it('counts the pairs, so that the lists can be had back', () => {
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const table = contingencyTable(x, y, [-1, 0, 1, 2, 3])
        const sorted = (a: number[], b: number[]): string[] =>
          a.map((value, i) => `${value},${b[i] ?? ''}`).sort()
        const back = listsOf(table)
        expect(
          sorted(
            back.x.map((i) => i - 1),
            back.y.map((i) => i - 1),
          ),
        ).toEqual(sorted(x, y))
      }),
    )
  })

  it('takes its levels from the values, in ascending order, or those given', () => {
    expect(contingencyTable([10, 9, 10], [1, 2, 2])).toEqual([
      [0, 1],
      [1, 1],
    ])
    expect(contingencyTable([1], [1], [0, 1, 2])).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ])
    expect(contingencyTable([], [])).toEqual([])
  })

  it('refuses lists of unequal length and values that are no level', () => {
    expect(() => contingencyTable([1], [])).toThrow(
      expect.objectContaining({ code: 'unequalLengths' }),
    )
    for (const [x, y] of [
      [[NaN], [1]],
      [[1], [NaN]],
      [[1], [Infinity]],
    ] as const) {
      expect(() => contingencyTable(x, y)).toThrow(
        expect.objectContaining({ code: 'invalidValue' }),
      )
    }
    expect(() => contingencyTable([1], [5], [1, 2])).toThrow(
      expect.objectContaining({ code: 'invalidValue' }),
    )
  })
})
