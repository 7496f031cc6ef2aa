import { describe, expect, it } from 'vitest'
import {
  CORRELATION_IDS,
  CORRELATIONS,
  RELATION_IDS,
  RELATIONS,
  type Correlation,
  type Relation,
} from '../../src/index.js'
import { expectPlainData, firstUnfrozen } from '../laws/dataLaws.js'

const relations: ReadonlyArray<Relation> = RELATION_IDS.map((id) => RELATIONS[id])

describe('the relations that single chapters state', () => {
  it('are listed with their direction, effect and heading', () => {
    expect(Object.keys(RELATIONS)).toEqual(RELATION_IDS)
    expect(
      relations.map(({ from, to, effect, source }) => `${from} ${effect} ${to} ${source.chapter}`),
    ).toEqual([
      'positioneringIntern helps procesBinnenGemeente 3',
      'communicatie helps procesMetBewoners 4',
      'positioneringIntern helps bestuurEnPolitiek 5',
      'bestuurEnPolitiek helps procesBinnenGemeente 5',
      'procesBinnenGemeente hinders procesMetBewoners 5',
      'bestuurEnPolitiek helps procesMetBewoners 6',
      'procesBinnenGemeente helps procesMetBewoners 6',
    ])
    for (const { source } of relations) expect(source.heading).toBeDefined()
  })

  it('hold the reverse of two correlations', () => {
    const reversed = CORRELATION_IDS.filter((id) => {
      const { from, to }: Correlation = CORRELATIONS[id]
      return relations.some((relation) => relation.from === to && relation.to === from)
    })
    expect(reversed).toEqual(['bewoners-communicatie', 'bestuur-positionering'])
  })

  it('are frozen plain data', () => {
    expect(firstUnfrozen(RELATIONS)).toBeUndefined()
    expectPlainData(RELATIONS)
  })
})
