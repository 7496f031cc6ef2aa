import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPanels } from '../../src/files/index.js'
import { CASES, PROFILE_IDS, PROFILES } from '../../src/index.js'

const read = (name: string) =>
  readPanels(readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), 'utf8'))

describe('documented-municipalities.csv', () => {
  const { rows, problems } = read('documented-municipalities.csv')

  it('is read without problems', () => {
    expect(problems).toEqual([])
  })
  it('has the documented municipalities, in their order', () => {
    expect(rows.map(({ subject, panel }) => ({ subject, panel }))).toEqual(
      CASES.map(({ municipality, panel }) => ({
        subject: { kind: 'gemeente', name: municipality },
        panel,
      })),
    )
  })
  it('has a wish where one is documented', () => {
    expect(rows.map(({ extra }) => 'wens' in extra)).toEqual(
      CASES.map(({ wishes }) => wishes.length > 0),
    )
  })
})

describe('profiles.csv', () => {
  const { rows, problems } = read('profiles.csv')

  it('is read without problems', () => {
    expect(problems).toEqual([])
  })
  it('has the five profiles, in their order', () => {
    expect(rows.map(({ extra, panel }) => [extra['profiel'], panel])).toEqual(
      PROFILE_IDS.map((id) => [id, PROFILES[id].panel]),
    )
  })
})
