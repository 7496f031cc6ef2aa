import { describe, expect, it } from 'vitest'
import {
  RISK_IDS,
  RISK_PROFILES,
  SLIDER_IDS,
  type Condition,
  type RiskProfile,
} from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { conditionHolds } from '../oracle/condition.js'
import { RISKS, riskNamesOf } from '../oracle/meaning.js'
import { allVectors, asPanel, WORDS } from '../oracle/space.js'

const risks: ReadonlyArray<RiskProfile> = RISK_IDS.map((id) => RISK_PROFILES[id])

const leaves = (condition: Condition): ReadonlyArray<Condition & { readonly slider: string }> =>
  'slider' in condition
    ? [condition]
    : ('all' in condition ? condition.all : condition.any).flatMap(leaves)

describe('the risk profiles', () => {
  it('are the eight of the oracle, in canonical order, under their own ids', () => {
    expect(RISK_IDS).toEqual(RISKS)
    expect(Object.keys(RISK_PROFILES)).toEqual(RISK_IDS)
    expect(risks.map(({ id }) => id)).toEqual(RISK_IDS)
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(RISK_PROFILES)).toBeUndefined()
    expect(firstUnfrozen(RISK_IDS)).toBeUndefined()
    expectPlainData(RISK_PROFILES)
  })

  it('have conditions that mean, read from JSON by another program, what the oracle says', () => {
    const read = JSON.parse(JSON.stringify(RISK_PROFILES)) as typeof RISK_PROFILES
    for (const vector of allVectors) {
      const found = RISK_IDS.filter((id) => conditionHolds(read[id].condition, asPanel(vector)))
      expect(found).toEqual(riskNamesOf(vector))
    }
  })

  it('have conditions about known sliders and positions only, none of them void', () => {
    for (const { condition } of risks)
      for (const leaf of leaves(condition)) {
        expect(SLIDER_IDS).toContain(leaf.slider)
        const positions = 'in' in leaf ? leaf.in : []
        expect(positions.length).toBeGreaterThan(0)
        expect(positions.length).toBeLessThan(3)
        for (const position of positions) expect(WORDS).toContain(position)
      }
  })

  it('three are tied to a profile, one is the rule behind them, four are extremes', () => {
    expect(risks.map(({ kind }) => kind)).toEqual([
      'profile',
      'profile',
      'profile',
      'rule',
      'extreme',
      'extreme',
      'extreme',
      'extreme',
    ])
    expect(risks.flatMap(({ profile }) => profile ?? [])).toEqual([
      'toenaderingsgericht',
      'participatief',
      'organisatiegericht',
    ])
  })

  it('are claims of chapter 9, and none is stated in full', () => {
    for (const { sources, formalisation } of risks) {
      expect(sources.map(({ chapter }) => chapter)).toContain('9')
      expect(['partly', 'ours']).toContain(formalisation)
    }
  })
})
