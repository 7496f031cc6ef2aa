import { describe, expect, it } from 'vitest'
import { allPanels, classify, PROFILE_IDS, PROFILES, robustness } from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { possibleIn, robustIn, timesNearest } from '../oracle/classification.js'
import { asVector } from '../oracle/space.js'

describe('robustness over the 24 readings', () => {
  it('equals the oracle on all 243 panels', () => {
    for (const panel of allPanels()) {
      const times = timesNearest(asVector(panel))
      const answer = robustness(panel)
      expect(answer.panel).toEqual(panel)
      expect(answer.readings).toBe(24)
      expect(answer.robust).toEqual(robustIn(asVector(panel)))
      expect(answer.possible).toEqual(possibleIn(asVector(panel)))
      expect(Object.keys(answer.shares)).toEqual(PROFILE_IDS)
      for (const id of PROFILE_IDS)
        expect(answer.shares[id]).toBeCloseTo((times[id] ?? -1) / 24, 12)
    }
  })

  it('robust lies within nearest, and nearest within possible', () => {
    for (const panel of allPanels()) {
      const { robust, possible } = robustness(panel)
      const { nearest } = classify(panel)
      expect(robust.filter((id) => !nearest.includes(id))).toEqual([])
      expect(nearest.filter((id) => !possible.includes(id))).toEqual([])
    }
  })

  it('a share of 1 is robust, a share of 0 is not possible, and nothing else is', () => {
    for (const panel of allPanels()) {
      const { robust, possible, shares } = robustness(panel)
      expect(robust).toEqual(PROFILE_IDS.filter((id) => shares[id] === 1))
      expect(possible).toEqual(PROFILE_IDS.filter((id) => shares[id] !== 0))
    }
  })

  it('of the five profiles is complete where the reading is certain', () => {
    for (const id of ['ontwikkelend', 'participatief', 'gekanteld'] as const)
      expect(robustness(PROFILES[id].panel).robust).toEqual([id])
  })

  it('is frozen plain data, the same object for equal panels', () => {
    for (const panel of allPanels()) {
      expect(firstUnfrozen(robustness(panel))).toBeUndefined()
      expectPlainData(robustness(panel))
      expect(robustness({ ...panel })).toBe(robustness(panel))
    }
  })
})
