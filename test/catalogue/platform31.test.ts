import { describe, expect, it } from 'vitest'
import {
  parseTypology,
  PLATFORM31,
  PROFILE_IDS,
  PROFILES,
  SLIDER_IDS,
  type Profile,
} from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { right, typologyOf } from '../laws/values.js'
import { FIVE_DOUBTFUL } from '../oracle/readings.js'

describe('the typology of the publication', () => {
  it('says of each profile what its evidence says: panel, alternatives, thought experiment', () => {
    const fromEvidence = PROFILE_IDS.map((id) => {
      const { panel, hypothetical, evidence }: Profile = PROFILES[id]
      const alternatives = SLIDER_IDS.flatMap((slider) => {
        const found = evidence[slider]
        const others = ('alternatives' in found ? found.alternatives : undefined) ?? []
        return others.length === 0 ? [] : [[slider, others.map(({ position }) => position)]]
      })
      return {
        id,
        panel,
        ...(alternatives.length > 0
          ? { alternatives: Object.fromEntries(alternatives) as object }
          : {}),
        ...(hypothetical ? { hypothetical } : {}),
      }
    })
    expect(PLATFORM31).toEqual({ id: 'platform31', profiles: fromEvidence })
  })

  it('is that of the oracle', () => {
    const plain = PLATFORM31.profiles.map(({ id, panel, alternatives = {} }) => ({
      id,
      panel,
      alternatives,
    }))
    expect(plain).toEqual(typologyOf(FIVE_DOUBTFUL).profiles)
  })

  it('is frozen plain data, and is read back from JSON', () => {
    expect(firstUnfrozen(PLATFORM31)).toBeUndefined()
    expectPlainData(PLATFORM31)
    expect(parseTypology(JSON.parse(JSON.stringify(PLATFORM31)))).toEqual(right(PLATFORM31))
  })
})
