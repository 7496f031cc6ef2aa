import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerRange,
  averageDeviation,
  medianInterval,
  vanDerEijkAgreement,
} from '../../src/analysis/index.js'
import { agreementPattern, type PositionCounts } from '../../src/index.js'
import { expectPlainData } from '../laws/dataLaws.js'
import { none, optionOf, some } from '../laws/values.js'
import {
  agreementOf,
  averageDeviationOf,
  countsOf,
  medianOf,
  patternOf,
  rangeOf,
} from '../oracle/exercise.js'
import { at, tuples, WORDS, type Vector } from '../oracle/space.js'

const asCounts = (counts: Vector): PositionCounts => ({
  laag: at(counts, 0),
  midden: at(counts, 1),
  hoog: at(counts, 2),
})

const agreement = (counts: Vector): number => {
  const found = vanDerEijkAgreement(counts)
  return found._tag === 'Some' ? found.value : Number.NaN
}

const medianExpected = (levels: Vector) => {
  const median = medianOf(levels)
  return median === null ? none : some({ lower: at(WORDS, median[0]), upper: at(WORDS, median[1]) })
}

const countLists = fc
  .array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 7 })
  .filter((counts) => counts.some((count) => count > 0))

describe('three people on one slider', () => {
  // Sliders are answered one by one, and no statistic of a slider looks at another. So the
  // 14,348,907 sheets of a trio (3 people, 5 sliders) are the fifth power of these 27.
  const trios = tuples([0, 1, 2], 3)

  it('fill in 27 sheets in exactly ten distributions', () => {
    expect(trios).toHaveLength(27)
    expect(new Set(trios.map((trio) => countsOf(trio).join('-'))).size).toBe(10)
  })

  it.each([
    ['3-0-0', 'eensgezind', 1],
    ['0-3-0', 'eensgezind', 1],
    ['0-0-3', 'eensgezind', 1],
    ['2-1-0', 'eenStap', 2 / 3],
    ['1-2-0', 'eenStap', 2 / 3],
    ['0-2-1', 'eenStap', 2 / 3],
    ['0-1-2', 'eenStap', 2 / 3],
    ['1-1-1', 'verspreid', 0],
    ['2-0-1', 'tegenoverElkaar', -1 / 3],
    ['1-0-2', 'tegenoverElkaar', -1 / 3],
  ])('%s is %s, A %d', (distribution, pattern, A) => {
    const counts = distribution.split('-').map(Number)
    expect(agreementPattern(asCounts(counts))).toEqual(some(pattern))
    expect(agreement(counts)).toBeCloseTo(A, 12)
  })

  it('range over two steps exactly when they lie half a step or more from their median', () => {
    for (const trio of trios) {
      const counts = asCounts(countsOf(trio))
      const deviation = averageDeviation(counts)
      expect(deviation._tag === 'Some' && deviation.value >= 1 / 2).toBe(
        JSON.stringify(answerRange(counts)) === JSON.stringify(some(2)),
      )
    }
  })
})

describe('any number of people on one slider', () => {
  // Up to seven people in any order: all that can be told from the answers is in the counts.
  const groups = Array.from({ length: 8 }, (_, size) => tuples([0, 1, 2], size)).flat()

  it('pattern, range, median and average deviation equal the oracle for all groups to seven', () => {
    for (const levels of groups) {
      const counts = asCounts(countsOf(levels))
      expect(agreementPattern(counts)).toEqual(optionOf(patternOf(levels)))
      expect(answerRange(counts)).toEqual(optionOf(rangeOf(levels)))
      expect(medianInterval(counts)).toEqual(medianExpected(levels))
      expect(averageDeviation(counts)).toEqual(optionOf(averageDeviationOf(levels)))
    }
  })

  it('the median minimises the total number of steps: every level of the interval, and no other', () => {
    for (const levels of groups.filter((group) => group.length > 0)) {
      const total = (level: number): number =>
        levels.reduce((sum, other) => sum + Math.abs(other - level), 0)
      const least = Math.min(...[0, 1, 2].map(total))
      const median = medianInterval(asCounts(countsOf(levels)))
      if (median._tag === 'None') throw new Error('no median')
      const [lower, upper] = [median.value.lower, median.value.upper].map((p) => WORDS.indexOf(p))
      const inside = [0, 1, 2].filter((level) => level >= (lower ?? 9) && level <= (upper ?? -9))
      expect(inside).toEqual([0, 1, 2].filter((level) => total(level) === least))
    }
  })

  it('without answers there is none of them', () => {
    const nobody = { laag: 0, midden: 0, hoog: 0 }
    for (const ask of [agreementPattern, answerRange, medianInterval, averageDeviation])
      expect(ask(nobody)).toEqual(none)
  })

  it('are plain data', () => {
    const counts = { laag: 1, midden: 2, hoog: 1 }
    expectPlainData([
      agreementPattern(counts),
      answerRange(counts),
      medianInterval(counts),
      averageDeviation(counts),
      vanDerEijkAgreement([1, 2, 1]),
    ])
  })
})

describe("van der Eijk's A", () => {
  it.each([
    [[30, 40, 210, 130, 530, 50, 10], 0.611333],
    [[2, 0, 1, 1], 1 / 12],
    [[1, 0, 1], -1],
    [[5, 5, 5, 5, 5], 0],
    [[0, 0, 7, 0], 1],
    [[1, 1], 0],
    [[3, 0], 1],
  ])('of %j is %d', (counts, A) => {
    expect(agreement(counts)).toBeCloseTo(A, 6)
  })

  it('equals the published algorithm in exact fractions, on all small counts of 2 to 5 levels', () => {
    for (const [levels, most] of [
      [2, 8],
      [3, 7],
      [4, 4],
      [5, 3],
    ] as const)
      for (const counts of tuples(
        Array.from({ length: most + 1 }, (_, n) => n),
        levels,
      )) {
        const expected = agreementOf(counts)
        const found = vanDerEijkAgreement(counts)
        expect(found._tag).toBe(expected === null ? 'None' : 'Some')
        if (found._tag === 'Some') expect(found.value).toBeCloseTo(expected ?? 9, 12)
      }
  })

  it('equals it for any counts', () => {
    fc.assert(
      fc.property(countLists, (counts) => {
        expect(agreement(counts)).toBeCloseTo(agreementOf(counts) ?? 9, 9)
      }),
    )
  })

  it('does not change when the levels are reversed', () => {
    fc.assert(
      fc.property(countLists, (counts) => {
        expect(agreement([...counts].reverse())).toBeCloseTo(agreement(counts), 12)
      }),
    )
  })

  it('does not change when all counts are multiplied, also by a fraction', () => {
    fc.assert(
      fc.property(countLists, fc.constantFrom(2, 10, 1000, 0.5, 0.1), (counts, factor) => {
        expect(agreement(counts.map((count) => count * factor))).toBeCloseTo(agreement(counts), 9)
      }),
    )
  })

  it('lies between -1 and 1, and is 1 exactly for unanimity', () => {
    fc.assert(
      fc.property(countLists, (counts) => {
        expect(Math.abs(agreement(counts))).toBeLessThanOrEqual(1 + 1e-12)
        const unanimous = counts.filter((count) => count > 0).length === 1
        expect(agreement(counts) > 1 - 1e-12).toBe(unanimous)
      }),
    )
  })

  it.each([
    ['no levels', []],
    ['one level', [3]],
    ['no answers', [0, 0, 0]],
    ['a negative count', [2, -1, 2]],
    ['a count that is no number', [2, Number.NaN, 2]],
    ['an infinite count', [2, Infinity, 2]],
  ])('is none for %s', (_, counts) => {
    expect(vanDerEijkAgreement(counts)).toEqual(none)
  })

  it('leaves the counts alone', () => {
    const counts = Object.freeze([3, 1, 2])
    expect(agreement(counts)).toBeCloseTo(agreementOf([3, 1, 2]) ?? 9, 12)
  })
})
