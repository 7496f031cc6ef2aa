import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exercises,
  partialVectors,
  profileLists,
  vectors,
  wholeWeights,
} from '../laws/arbitraries.js'

const drawn = <A>(arbitrary: fc.Arbitrary<A>): ReadonlyArray<A> =>
  fc.sample(arbitrary, { seed: 5, numRuns: 1000 })

describe('what the properties draw reaches the interesting cases', () => {
  it('panels: most of the 243', () => {
    expect(new Set(drawn(vectors).map(String)).size).toBeGreaterThan(230)
  })

  it('partial panels: from nothing answered to everything', () => {
    const answered = drawn(partialVectors).map((p) => p.filter((level) => level !== null).length)
    expect([...new Set(answered)].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('weights: zeros, equal ones, different ones; never all zero', () => {
    const weights = drawn(wholeWeights)
    expect(weights.some((list) => list.includes(0))).toBe(true)
    expect(weights.some((list) => new Set(list).size === 5)).toBe(true)
    expect(weights.some((list) => new Set(list).size < 4)).toBe(true)
    expect(weights.every((list) => list.some((weight) => weight > 0))).toBe(true)
  })

  it('profiles: from two to eight, also on one panel', () => {
    const lists = drawn(profileLists)
    expect(new Set(lists.map(({ length }) => length)).size).toBe(7)
    expect(
      lists.some((list) => new Set(list.map(({ vector }) => String(vector))).size < list.length),
    ).toBe(true)
  })

  it('exercises: from no sheet to many, every moment, answers missing, agreed or not', () => {
    const found = drawn(exercises)
    const sizes = found.map(({ sheets }) => sheets.length)
    const sheets = found.flatMap((exercise) => exercise.sheets)
    const answers = new Set(sheets.flatMap((sheet) => sheet.answers))
    expect(Math.min(...sizes)).toBe(0)
    expect(Math.max(...sizes)).toBeGreaterThan(15)
    expect(new Set(sheets.map(({ moment }) => moment)).size).toBe(3)
    expect(new Set(sheets.map(({ role }) => role)).size).toBe(4)
    expect(answers).toEqual(new Set([0, 1, 2, 'unknown', 'unanswered']))
    expect(found.some(({ agreed }) => agreed.ambitie === undefined)).toBe(true)
    expect(found.some(({ agreed }) => agreed.ambitie !== undefined)).toBe(true)
    const trios = found.filter(
      (exercise) => exercise.sheets.filter(({ moment }) => moment === 'huidig').length === 3,
    )
    expect(trios.length).toBeGreaterThan(20)
  })
})
