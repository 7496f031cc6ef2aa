import { describe, expect, it } from 'vitest'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, SLIDERS } from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'

describe('the facts about the sliders', () => {
  it('are one entry per slider, in canonical order, under its own id', () => {
    expect(Object.keys(SLIDERS)).toEqual(EXTENDED_SLIDER_IDS)
    for (const id of EXTENDED_SLIDER_IDS) expect(SLIDERS[id].id).toBe(id)
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(SLIDERS)).toBeUndefined()
    expectPlainData(SLIDERS)
  })

  it('name three or four characteristics and questions of each of the five, all different', () => {
    for (const id of SLIDER_IDS) {
      const { characteristics, questions } = SLIDERS[id]
      for (const names of [characteristics, questions]) {
        expect([3, 4]).toContain(names.length)
        expect(new Set(names).size).toBe(names.length)
      }
    }
  })

  it('mark the sixth, and only the sixth, as proposed: chapter 9, no questions', () => {
    const proposed = EXTENDED_SLIDER_IDS.filter((id) => SLIDERS[id].status === 'proposed')
    expect(proposed).toEqual(['wijkkenmerken'])
    expect(SLIDERS.wijkkenmerken.source).toEqual({ chapter: '9' })
    expect(SLIDERS.wijkkenmerken.questions).toEqual([])
    expect(SLIDERS.wijkkenmerken.characteristics).toEqual([
      'leefstijlen',
      'bewonersgroepen',
      'maatschappelijkeOpgaven',
    ])
  })

  it('cite a heading of 2.1 for each of the five', () => {
    expect(SLIDER_IDS.map((id) => SLIDERS[id].source)).toEqual(
      [
        'Positionering intern',
        'Proces binnen gemeente',
        'Proces met bewoners',
        'Bestuur en politiek',
        'Communicatie',
      ].map((heading) => ({ chapter: '2.1', heading })),
    )
  })
})
