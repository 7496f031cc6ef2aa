import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLATFORM31 } from '../../src/index.js'
import { profileReadings, readingsOf } from '../../src/operations/readings.js'
import { doubtfulLists } from '../laws/arbitraries.js'
import { typologyOf } from '../laws/values.js'
import { allReadings } from '../oracle/classification.js'
import { FIVE_DOUBTFUL, readingsOf as byOracle } from '../oracle/readings.js'
import { asPanel } from '../oracle/space.js'

describe('the readings of a typology', () => {
  it('are for the publication the 48 of the domain page, 2 x 2 x 3 x 2 x 2, the last fastest', () => {
    const expected = allReadings().map((reading) =>
      reading.map(({ id, vector }) => ({ id, panel: asPanel(vector) })),
    )
    expect(expected).toHaveLength(48)
    expect(readingsOf(PLATFORM31).map(({ profiles }) => profiles)).toStrictEqual(expected)
    expect(byOracle(FIVE_DOUBTFUL)).toStrictEqual(allReadings())
  })

  it('are typologies of the same id without alternatives', () => {
    for (const { id, profiles } of readingsOf(PLATFORM31)) {
      expect(id).toBe('platform31')
      for (const profile of profiles) expect(Object.keys(profile)).toStrictEqual(['id', 'panel'])
    }
  })

  it('are those of the oracle for any profiles', () => {
    fc.assert(
      fc.property(doubtfulLists, (profiles) => {
        const expected = byOracle(profiles).map((reading) =>
          reading.map(({ id, vector }) => ({ id, panel: asPanel(vector) })),
        )
        expect(readingsOf(typologyOf(profiles)).map((reading) => reading.profiles)).toStrictEqual(
          expected,
        )
      }),
      { numRuns: 25 },
    )
  })

  it('of one profile are 243 at most', () => {
    const panel = asPanel([1, 1, 1, 1, 1])
    const both = ['hoog', 'laag'] as const
    const alternatives = {
      positioneringIntern: both,
      procesBinnenGemeente: both,
      procesMetBewoners: both,
      bestuurEnPolitiek: both,
      communicatie: both,
    }
    const keys = profileReadings({ id: 'any', panel, alternatives }).map((one) =>
      Object.values(one).join(),
    )
    expect(new Set(keys).size).toBe(243)
    expect(keys[0]).toBe('midden,midden,midden,midden,midden')
    expect(profileReadings({ id: 'any', panel, alternatives: { communicatie: [] } })).toStrictEqual(
      [panel],
    )
  })
})
