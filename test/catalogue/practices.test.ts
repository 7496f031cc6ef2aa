import { describe, expect, it } from 'vitest'
import { CASES, PRACTICES, SLIDER_IDS } from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'

describe('the practices', () => {
  it('are 21 of 16 municipalities, under different names', () => {
    expect(PRACTICES).toHaveLength(21)
    expect(new Set(PRACTICES.map(({ id }) => id)).size).toBe(21)
    expect(new Set(PRACTICES.map(({ municipality }) => municipality)).size).toBe(16)
  })

  it('are about known sliders, or else about a theme', () => {
    for (const { sliders, theme } of PRACTICES) {
      for (const slider of sliders) expect(SLIDER_IDS).toContain(slider)
      expect(sliders.length === 0).toBe(theme !== undefined)
    }
  })

  it('cover every municipality with a documented position, on that slider', () => {
    for (const { municipality, panel } of CASES)
      for (const slider of SLIDER_IDS)
        if (panel[slider] !== undefined) {
          const about = PRACTICES.filter((p) => p.municipality === municipality)
          expect(about.flatMap(({ sliders }) => sliders)).toContain(slider)
        }
  })

  it('cite a heading, but for the opening of 7 and for 9', () => {
    for (const { sources } of PRACTICES) {
      expect(sources.length).toBeGreaterThan(0)
      for (const { chapter, heading } of sources)
        expect(heading === undefined).toBe(['7', '9'].includes(chapter))
    }
  })

  it('are in the order of the publication', () => {
    const chapters = PRACTICES.map(({ sources }) => Number(sources[0]?.chapter))
    expect(chapters).toEqual([...chapters].sort((a, b) => a - b))
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(PRACTICES)).toBeUndefined()
    expectPlainData(PRACTICES)
  })
})
