import { describe, expect, it } from 'vitest'
import { REASON_IDS, REASONS } from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { REASONS_AND_NONE } from '../oracle/reasons.js'
import { at, SLIDERS } from '../oracle/space.js'

describe('the reasons for starting', () => {
  it('are the four of chapter 3 with the sliders of the oracle', () => {
    const [, ...four] = REASONS_AND_NONE
    expect(REASON_IDS).toEqual(four.map(({ id }) => id))
    expect(Object.keys(REASONS)).toEqual(REASON_IDS)
    expect(REASON_IDS.map((id) => ({ id: REASONS[id].id, sliders: REASONS[id].sliders }))).toEqual(
      four.map(({ id, sliders }) => ({ id, sliders: sliders.map((index) => at(SLIDERS, index)) })),
    )
  })

  it('cite a heading of chapter 3', () => {
    expect(REASON_IDS.map((id) => REASONS[id].source)).toEqual(
      [
        'Klein beginnen',
        'Klein beginnen',
        'Domeinoverstijgend werken',
        'Optrekken met bewoners',
      ].map((heading) => ({ chapter: '3', heading })),
    )
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(REASONS)).toBeUndefined()
    expect(firstUnfrozen(REASON_IDS)).toBeUndefined()
    expectPlainData(REASONS)
  })
})
