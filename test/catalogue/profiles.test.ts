import { describe, expect, it } from 'vitest'
import {
  panelKey,
  PROFILE_IDS,
  PROFILES,
  SLIDER_IDS,
  type Evidence,
  type Profile,
  type ProfileId,
} from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { FIVE_PROFILES, keyOf } from '../oracle/space.js'

// The table of evidence: grade, with the rule of an inferred position and its alternatives.
const EVIDENCE: { readonly [I in ProfileId]: ReadonlyArray<string> } = {
  ontwikkelend: ['implied', 'implied', 'stated', 'implied', 'implied: midden'],
  participatief: ['stated', 'inferred 2', 'inferred 1', 'inferred 2', 'inferred 1'],
  organisatiegericht: ['inferred 1', 'inferred 1', 'stated', 'inferred 1', 'inferred 2: midden'],
  toenaderingsgericht: [
    'inferred 3: laag hoog',
    'stated',
    'inferred 1: midden',
    'inferred 1',
    'inferred 3: laag',
  ],
  gekanteld: ['stated', 'stated', 'stated', 'stated', 'stated'],
}

const written = (evidence: Evidence): string => {
  const grade = evidence.grade === 'inferred' ? `inferred ${evidence.rule}` : evidence.grade
  const alternatives = (evidence.alternatives ?? []).map(({ position }) => position)
  return `${grade}${alternatives.length === 0 ? '' : `: ${alternatives.join(' ')}`}`
}

const profiles: ReadonlyArray<Profile> = PROFILE_IDS.map((id) => PROFILES[id])

describe('the five profiles', () => {
  it('are those of the oracle, in the order of the chapters, under their own ids', () => {
    expect(PROFILE_IDS).toEqual(FIVE_PROFILES.map(({ id }) => id))
    expect(Object.keys(PROFILES)).toEqual(PROFILE_IDS)
    expect(profiles.map(({ id }) => id)).toEqual(PROFILE_IDS)
    expect(profiles.map(({ chapter }) => chapter)).toEqual(['3', '4', '5', '6', '7'])
  })

  it('have the panels of the oracle', () => {
    expect(profiles.map(({ panel }) => panelKey(panel))).toEqual(
      FIVE_PROFILES.map(({ vector }) => keyOf(vector)),
    )
    expect(profiles.map(({ panel }) => panelKey(panel))).toEqual([
      'LLMML',
      'MLHLH',
      'HHLHL',
      'MLHHM',
      'HHHHH',
    ])
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(PROFILES)).toBeUndefined()
    expect(firstUnfrozen(PROFILE_IDS)).toBeUndefined()
    expectPlainData(PROFILES)
  })

  it('only the tilted one is hypothetical', () => {
    expect(profiles.filter(({ hypothetical }) => hypothetical).map(({ id }) => id)).toEqual([
      'gekanteld',
    ])
  })

  it('each name attention points, all different, from their own chapter', () => {
    for (const { attentionPoints, chapter } of profiles) {
      expect(attentionPoints.length).toBeGreaterThan(0)
      expect(new Set(attentionPoints.map(({ id }) => id)).size).toBe(attentionPoints.length)
      for (const { source } of attentionPoints) {
        expect(source.chapter).toBe(chapter)
        expect(source.heading).toBeDefined()
      }
    }
  })
})

describe('the evidence for the positions', () => {
  it.each(PROFILE_IDS)('%s: the grades, rules and alternatives of the table', (id) => {
    const { evidence }: Profile = PROFILES[id]
    expect(Object.keys(evidence)).toEqual(SLIDER_IDS)
    expect(SLIDER_IDS.map((slider) => written(evidence[slider]))).toEqual(EVIDENCE[id])
  })

  it('comes from the chapter of the profile', () => {
    for (const { evidence, chapter } of profiles)
      for (const slider of SLIDER_IDS) expect(evidence[slider].source.chapter).toBe(chapter)
  })

  it('names the heading of every inferred position but one, whose words are in the opening', () => {
    const fromOpening = profiles.flatMap(({ id, evidence }) =>
      SLIDER_IDS.filter(
        (slider) =>
          evidence[slider].grade === 'inferred' && evidence[slider].source.heading === undefined,
      ).map((slider) => `${id} ${slider}`),
    )
    expect(fromOpening).toEqual(['organisatiegericht communicatie'])
  })

  it('lists only alternatives that differ from the position and from each other', () => {
    for (const { evidence, panel } of profiles)
      for (const slider of SLIDER_IDS) {
        const { alternatives = [] } = evidence[slider]
        const positions = [panel[slider], ...alternatives.map(({ position }) => position)]
        expect(new Set(positions).size).toBe(positions.length)
      }
  })

  it('follows its own coding rules: 1 gives hoog, 2 gives laag, 3 gives midden', () => {
    const byRule = { 1: 'hoog', 2: 'laag', 3: 'midden' }
    for (const { evidence, panel } of profiles)
      for (const slider of SLIDER_IDS) {
        const found = evidence[slider]
        if (found.grade === 'inferred') expect(panel[slider]).toBe(byRule[found.rule])
      }
  })
})
