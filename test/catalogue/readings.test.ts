import { describe, expect, it } from 'vitest'
import { PROFILE_IDS, PROFILES, READINGS } from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { allReadings } from '../oracle/classification.js'
import { asPanel, asVector, keyOf, SLIDERS } from '../oracle/space.js'

const keysOf = (profiles: (typeof READINGS)[number]['profiles']): ReadonlyArray<string> =>
  profiles.map(({ panel }) => keyOf(asVector(panel)))

describe('the readings', () => {
  it('are the 24 of the oracle: 2 x 3 x 2 x 2, the last doubtful position fastest', () => {
    expect(READINGS).toHaveLength(24)
    expect(READINGS.map(({ profiles }) => profiles)).toEqual(
      allReadings().map((reading) =>
        reading.map(({ id, vector }) => ({ id, panel: asPanel(vector) })),
      ),
    )
  })

  it('are all different', () => {
    expect(new Set(READINGS.map(({ profiles }) => keysOf(profiles).join(' '))).size).toBe(24)
  })

  it('start with the default reading, which has no choices', () => {
    expect(READINGS[0].choices).toEqual([])
    expect(READINGS[0].profiles).toEqual(
      PROFILE_IDS.map((id) => ({ id, panel: PROFILES[id].panel })),
    )
  })

  it('have as choices exactly the positions that differ from the default reading', () => {
    for (const { choices, profiles } of READINGS) {
      const differing = profiles.flatMap(({ id, panel }) =>
        SLIDERS.filter((slider) => panel[slider] !== PROFILES[id].panel[slider]).map((slider) => ({
          profile: id,
          slider,
          position: panel[slider],
        })),
      )
      expect(choices).toEqual(differing)
    }
  })

  it('leave the positions of three profiles as they are', () => {
    for (const { profiles } of READINGS)
      for (const { id, panel } of profiles)
        if (id !== 'organisatiegericht' && id !== 'toenaderingsgericht')
          expect(panel).toEqual(PROFILES[id].panel)
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(READINGS)).toBeUndefined()
    expectPlainData(READINGS)
  })
})
