import { describe, expect, it } from 'vitest'
import { CORRELATION_IDS, CORRELATIONS, type Correlation } from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'
import { CORRELATIONS as ORACLE } from '../oracle/meaning.js'
import { at, SLIDERS } from '../oracle/space.js'

const correlations: ReadonlyArray<Correlation> = CORRELATION_IDS.map((id) => CORRELATIONS[id])

describe('the correlations', () => {
  it('are the three of the oracle, in the order of the publication, under their own ids', () => {
    expect(CORRELATION_IDS).toEqual(ORACLE.map(({ id }) => id))
    expect(Object.keys(CORRELATIONS)).toEqual(CORRELATION_IDS)
    expect(correlations.map(({ id }) => id)).toEqual(CORRELATION_IDS)
  })

  it('have the direction and strength of the oracle', () => {
    expect(correlations.map(({ from, to, strength }) => ({ from, to, strength }))).toEqual(
      ORACLE.map(({ from, to, weight }) => ({
        from: at(SLIDERS, from),
        to: at(SLIDERS, to),
        strength: weight === 1 ? 'waarschijnlijk' : 'mogelijk',
      })),
    )
  })

  it('record the other reading of the ambiguous one, and of no other', () => {
    expect(correlations.map(({ otherReading }) => otherReading)).toEqual([
      undefined,
      undefined,
      { to: 'procesMetBewoners' },
    ])
  })

  it('record the other direction of the same one: the process pulls the positioning along', () => {
    expect(correlations.map(({ otherDirection }) => otherDirection)).toEqual([
      undefined,
      undefined,
      { from: ['procesBinnenGemeente', 'procesMetBewoners'], to: 'positioneringIntern' },
    ])
  })

  it('rest on chapter 9 and on one earlier heading', () => {
    expect(correlations.map(({ sources }) => sources.map(({ chapter }) => chapter))).toEqual([
      ['9', '2.1'],
      ['9', '4'],
      ['9', '4'],
    ])
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(CORRELATIONS)).toBeUndefined()
    expect(firstUnfrozen(CORRELATION_IDS)).toBeUndefined()
    expectPlainData(CORRELATIONS)
  })
})
