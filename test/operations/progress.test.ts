import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, evaluateProgress, manhattan, type Panel } from '../../src/index.js'
import { vectors } from '../laws/arbitraries.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { none, optionOf, panelOf, some } from '../laws/values.js'
import { gapClosureOf, STATUS, statusOf } from '../oracle/progress.js'
import { allVectors, at, SLIDERS, tuples, WORDS, type Vector } from '../oracle/space.js'

// Every combination of start, ambition and now on one slider, the others still.
const combinations = tuples([0, 1, 2], 3)

const onlyFirst = (level: number): Panel => panelOf([level, 0, 0, 0, 0])

const word = (level: number) => at(WORDS, level)

describe('the status of a slider', () => {
  it.each(Object.entries(STATUS))('start, ambition, now %s: %s', (letters, expected) => {
    const [start, ambition, now] = Array.from(letters, (letter) => 'LMH'.indexOf(letter))
    const { sliders } = evaluateProgress(
      onlyFirst(start ?? 9),
      onlyFirst(ambition ?? 9),
      onlyFirst(now ?? 9),
    )
    expect(sliders[0]?.status).toBe(expected)
  })

  it('is about the new ambition in newStatus, and keeps the first in status', () => {
    for (const [start, ambition, now] of combinations)
      for (const changed of [0, 1, 2]) {
        const [first] = evaluateProgress(
          onlyFirst(start ?? 9),
          onlyFirst(ambition ?? 9),
          onlyFirst(now ?? 9),
          { newAmbition: onlyFirst(changed) },
        ).sliders
        expect(first?.status).toBe(statusOf(start ?? 9, ambition ?? 9, now ?? 9))
        expect(first?.newStatus).toBe(statusOf(start ?? 9, changed, now ?? 9))
        expect(first?.newAmbition).toBe(word(changed))
        expect(first?.ambitionChanged).toBe(changed !== ambition)
      }
  })

  it('is within disagreement when it moved by no more than the range of the group', () => {
    for (const [start, , now] of combinations)
      for (const range of [0, 1, 2] as const) {
        const moved = Math.abs((start ?? 9) - (now ?? 9))
        const { sliders } = evaluateProgress(
          onlyFirst(start ?? 9),
          onlyFirst(2),
          onlyFirst(now ?? 9),
          { ranges: { positioneringIntern: range } },
        )
        expect(sliders[0]?.withinDisagreement).toBe(moved > 0 && moved <= range)
      }
  })

  it('is never within disagreement where no range is known', () => {
    const { sliders } = evaluateProgress(
      panelOf([0, 0, 0, 0, 0]),
      panelOf([2, 2, 2, 2, 2]),
      panelOf([1, 1, 1, 1, 1]),
      { ranges: { communicatie: 1 } },
    )
    expect(sliders.map(({ withinDisagreement }) => withinDisagreement)).toStrictEqual([
      false,
      false,
      false,
      false,
      true,
    ])
  })
})

describe('progress as a whole', () => {
  const options = fc.record({ newAmbition: vectors, thenRating: vectors }, { requiredKeys: [] })
  const evaluate = (
    start: Vector,
    ambition: Vector,
    now: Vector,
    given: { readonly newAmbition?: Vector; readonly thenRating?: Vector } = {},
  ) =>
    evaluateProgress(frozen(panelOf(start)), frozen(panelOf(ambition)), frozen(panelOf(now)), {
      ...(given.newAmbition === undefined ? {} : { newAmbition: panelOf(given.newAmbition) }),
      ...(given.thenRating === undefined ? {} : { thenRating: panelOf(given.thenRating) }),
    })

  it('equals the oracle slider by slider, and in the closure of each gap', () => {
    fc.assert(
      fc.property(vectors, vectors, vectors, options, (start, ambition, now, given) => {
        const { newAmbition, thenRating } = given
        const progress = evaluate(start, ambition, now, given)
        expect(progress.sliders).toStrictEqual(
          SLIDERS.map((slider, i) => ({
            slider,
            start: word(at(start, i)),
            ambition: word(at(ambition, i)),
            now: word(at(now, i)),
            status: statusOf(at(start, i), at(ambition, i), at(now, i)),
            ...(newAmbition === undefined
              ? {}
              : {
                  newAmbition: word(at(newAmbition, i)),
                  newStatus: statusOf(at(start, i), at(newAmbition, i), at(now, i)),
                }),
            ambitionChanged: newAmbition !== undefined && newAmbition[i] !== ambition[i],
            ...(thenRating === undefined ? {} : { thenRating: word(at(thenRating, i)) }),
            withinDisagreement: false,
          })),
        )
        const closures = {
          gapClosure: gapClosureOf(start, ambition, now),
          newGapClosure: newAmbition && gapClosureOf(start, newAmbition, now),
          thenGapClosure: thenRating && gapClosureOf(thenRating, newAmbition ?? ambition, now),
        }
        for (const [name, expected] of Object.entries(closures)) {
          const found = progress[name as keyof typeof closures]
          if (expected === undefined) expect(found).toBeUndefined()
          else if (expected === null) expect(found).toStrictEqual(none)
          else expect(found?._tag === 'Some' ? found.value : 9).toBeCloseTo(expected, 12)
        }
        expect(progress.responseShift).toStrictEqual(
          thenRating && difference(panelOf(start), panelOf(thenRating)),
        )
        expectPlainData(progress)
      }),
      { numRuns: 500 },
    )
  })

  it('says nothing of a new ambition or a then-rating that was not given', () => {
    const progress = evaluate([0, 0, 0, 0, 0], [2, 2, 2, 2, 2], [1, 1, 1, 1, 1])
    expect(Object.keys(progress).sort()).toStrictEqual([
      'ambition',
      'gapClosure',
      'now',
      'sliders',
      'start',
    ])
    expect(Object.keys(at(progress.sliders, 0)).sort()).toStrictEqual([
      'ambition',
      'ambitionChanged',
      'now',
      'slider',
      'start',
      'status',
      'withinDisagreement',
    ])
  })

  it('now at the ambition: reached everywhere, closure 1 unless it was so at the start', () => {
    for (const start of allVectors)
      for (const ambition of [at(allVectors, 12), at(allVectors, 200)]) {
        const progress = evaluate(start, ambition, ambition)
        expect(progress.sliders.every(({ status }) => status === 'reached')).toBe(true)
        expect(progress.gapClosure).toStrictEqual(start === ambition ? none : some(1))
      }
  })

  it('now at the start: nothing moved, closure 0', () => {
    for (const start of allVectors) {
      const ambition = at(allVectors, 121)
      const progress = evaluate(start, ambition, start)
      expect(
        progress.sliders.every(({ status }) => ['reached', 'unchanged'].includes(status)),
      ).toBe(true)
      expect(progress.gapClosure).toStrictEqual(optionOf(start === ambition ? null : 0))
    }
  })

  it('closure is below 0 exactly when the distance to the ambition grew', () => {
    fc.assert(
      fc.property(vectors, vectors, vectors, (start, ambition, now) => {
        const { gapClosure } = evaluate(start, ambition, now)
        if (gapClosure._tag === 'None') return
        const [before, after] = [start, now].map((v) => manhattan(panelOf(v), panelOf(ambition)))
        expect(gapClosure.value < 0).toBe((after ?? 0) > (before ?? 0))
      }),
    )
  })
})
