import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessRisks,
  classify,
  coherence,
  manhattan,
  panelKey,
  robustness,
  SLIDER_IDS,
  withPosition,
  type Panel,
} from '../../src/index.js'
import { vectors } from '../laws/arbitraries.js'
import { panelOf } from '../laws/values.js'
import { nearestTo } from '../oracle/classification.js'
import { manhattan as byOracle } from '../oracle/distance.js'
import { coherenceInTenths, riskNamesOf } from '../oracle/meaning.js'
import { at, keyOf, WORDS, type Vector } from '../oracle/space.js'

const moves = fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { maxLength: 40 })

const after = (panel: Panel, list: ReadonlyArray<readonly [number, number]>): Panel =>
  list.reduce(
    (moved, [slider, level]) => withPosition(moved, at(SLIDER_IDS, slider), at(WORDS, level)),
    panel,
  )

describe('a sequence of moves', () => {
  it('leads where the oracle says, and all answers along the way are those of a fresh panel', () => {
    fc.assert(
      fc.property(vectors, moves, (start, list) => {
        let panel = panelOf(start)
        let vector: Vector = start
        for (const [slider, level] of list) {
          panel = withPosition(panel, at(SLIDER_IDS, slider), at(WORDS, level))
          vector = vector.map((other, i) => (i === slider ? level : other))
          expect(panelKey(panel)).toBe(keyOf(vector))
          expect(classify(panel)).toBe(classify(panelOf(vector)))
          expect(classify(panel).nearest).toEqual(nearestTo(vector))
          expect(robustness(panel)).toBe(robustness(panelOf(vector)))
          expect(assessRisks(panel).map(({ risk }) => risk)).toEqual(riskNamesOf(vector))
          expect(coherence(panel)).toBeCloseTo(coherenceInTenths(vector) / 10, 12)
          expect(manhattan(panel, panelOf(start))).toBe(byOracle(vector, start))
        }
      }),
    )
  })

  it('ends at the last move of each slider, in whatever order the sliders move', () => {
    fc.assert(
      fc.property(vectors, moves, (start, list) => {
        const last = new Map(list)
        const expected = start.map((level, slider) => last.get(slider) ?? level)
        expect(after(panelOf(start), list)).toEqual(panelOf(expected))
        expect(after(panelOf(start), [...last].reverse())).toEqual(panelOf(expected))
      }),
    )
  })

  it('taken back one by one leads home', () => {
    fc.assert(
      fc.property(vectors, moves, (start, list) => {
        const visited = list.reduce<ReadonlyArray<Panel>>(
          (panels, move) => [...panels, after(at(panels, panels.length - 1), [move])],
          [panelOf(start)],
        )
        const back = [...list].reverse().reduce(
          (panel, [slider], i) => {
            const before = at(visited, visited.length - 2 - i)
            const id = at(SLIDER_IDS, slider)
            return withPosition(panel, id, before[id])
          },
          at(visited, visited.length - 1),
        )
        expect(back).toEqual(panelOf(start))
      }),
    )
  })
})
