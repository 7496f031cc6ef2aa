import { describe, expect, it } from 'vitest'
import { POSITIONS, ripple } from '../../src/index.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { panelOf } from '../laws/values.js'
import { CORRELATIONS } from '../oracle/meaning.js'
import { allVectors, at, PMB, SLIDERS, WORDS } from '../oracle/space.js'

describe('ripple', () => {
  it('tells who is expected to follow, for every panel and every move: 3,645 of them', () => {
    for (const vector of allVectors)
      SLIDERS.forEach((slider, index) =>
        POSITIONS.forEach((position, level) => {
          const raised = level > at(vector, index)
          const expected = CORRELATIONS.filter(({ from }) => raised && from === index).map(
            ({ id, to, weight }) => ({
              correlation: id,
              slider: at(SLIDERS, to),
              strength: weight === 1 ? 'waarschijnlijk' : 'mogelijk',
              position: at(WORDS, at(vector, to)),
              room: 2 - at(vector, to),
              ...(id === 'bestuur-proces' ? { otherReading: at(SLIDERS, PMB) } : {}),
            }),
          )
          expect(ripple(frozen(panelOf(vector)), slider, position)).toStrictEqual({
            slider,
            from: at(WORDS, at(vector, index)),
            to: position,
            expected,
          })
        }),
      )
  })

  it('expects nothing of a move down or of no move', () => {
    for (const slider of SLIDERS) {
      expect(ripple(panelOf([2, 2, 2, 2, 2]), slider, 'laag').expected).toStrictEqual([])
      expect(ripple(panelOf([2, 2, 2, 2, 2]), slider, 'hoog').expected).toStrictEqual([])
    }
  })

  it('is plain data', () => {
    expectPlainData(ripple(panelOf([0, 0, 0, 0, 0]), 'bestuurEnPolitiek', 'hoog'))
  })
})
