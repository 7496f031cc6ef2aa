import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPanels } from '../../src/files/index.js'
import { CASES, PROFILE_IDS, PROFILES, SLIDER_IDS, type Evidence } from '../../src/index.js'
import { nl } from '../../src/texts/index.js'

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

describe('the sources in documented-municipalities.csv', () => {
  const { rows } = read('documented-municipalities.csv')
  const said = ({ grade, source, alternatives = [] }: Evidence): string =>
    `${nl.grades[grade].label} (${source.chapter} ${source.heading ?? ''}${alternatives
      .map(({ position }) => `; ook te lezen als ${nl.positions[position].label}`)
      .join('')})`

  it('are those of the catalogue, with their grades', () => {
    expect(rows.map(({ extra }) => extra['bron'])).toEqual(
      CASES.map(({ evidence, wishes }) =>
        [
          ...SLIDER_IDS.flatMap((slider) => {
            const found: Evidence | undefined = evidence[slider]
            return found === undefined ? [] : [`${nl.sliders[slider].label} ${said(found)}`]
          }),
          ...wishes.map((wish) => `wens ${said(wish.evidence)}`),
        ].join(', '),
      ),
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
