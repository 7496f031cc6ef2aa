import { describe, expect, it } from 'vitest'
import type { Wijkkenmerken } from '../../src/index.js'
import { RISKS, riskNamesOf } from '../oracle/meaning.js'
import { conditionHolds, type OracleCondition } from '../oracle/condition.js'
import {
  allVectors,
  asPanel,
  codeOf,
  FIVE_PROFILES,
  keyOf,
  SLIDERS,
  WORDS,
} from '../oracle/space.js'
import { committed, rowsIn, specification } from './files.js'

interface Source {
  readonly chapter: string
  readonly heading?: string
}

interface Evidence {
  readonly grade: string
  readonly rule?: number
  readonly source: Source
  readonly alternatives?: ReadonlyArray<{ readonly position: string; readonly source: Source }>
}

interface Named {
  readonly id: string
}

interface Catalogue {
  readonly positions: ReadonlyArray<{
    readonly id: string
    readonly rank: number
    readonly letter: string
    readonly spellings: ReadonlyArray<string>
  }>
  readonly sliders: ReadonlyArray<Named & { readonly status: string; readonly source: Source }>
  readonly profiles: ReadonlyArray<
    Named & {
      readonly chapter: string
      readonly hypothetical: boolean
      readonly key: string
      readonly code: number
      readonly panel: { readonly [slider: string]: string }
      readonly evidence: { readonly [slider: string]: Evidence }
    }
  >
  readonly readings: ReadonlyArray<{
    readonly choices: ReadonlyArray<object>
    readonly keys: ReadonlyArray<string>
  }>
  readonly correlations: ReadonlyArray<
    Named & {
      readonly from: string
      readonly to: string
      readonly strength: string
      readonly otherReading?: { readonly to: string }
    }
  >
  readonly risks: ReadonlyArray<Named & { readonly condition: OracleCondition }>
  readonly reasons: ReadonlyArray<Named & { readonly sliders: ReadonlyArray<string> }>
  readonly cases: ReadonlyArray<{
    readonly municipality: string
    readonly panel: object
    readonly evidence: object
    readonly wishes: ReadonlyArray<object>
  }>
  readonly roles: ReadonlyArray<string>
  readonly moments: ReadonlyArray<string>
}

const catalogue = committed<Catalogue>('catalogue.json')

// The cells of the table after a requirement, without the marks of code; a number is not a name.
const tableOf = (requirement: string): ReadonlyArray<ReadonlyArray<string>> =>
  (specification().split(`**${requirement}** `)[1] ?? '')
    .split(/^(?:\*\*SO-|#)/m)[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    ) ?? []

describe('the tables of the page are the catalogue', () => {
  it('SO-101, SO-102, SO-105: positions, ranks, letters', () => {
    expect(catalogue.positions.map(({ id, rank, letter }) => [id, rank, letter])).toEqual(
      WORDS.map((id, rank) => [id, rank, 'LMH'.charAt(rank)]),
    )
  })

  it('SO-103: sliders', () => {
    expect(tableOf('SO-103').map(([number, id]) => [number, id])).toEqual(
      SLIDERS.map((id, index) => [String(index + 1), id]),
    )
    expect(catalogue.sliders.slice(0, 5).map(({ id }) => id)).toEqual(SLIDERS)
  })

  it('SO-112: profiles', () => {
    const rows = catalogue.profiles.map(({ id, key, chapter }, i) => [`${i + 1}`, id, key, chapter])
    expect(tableOf('SO-112')).toEqual(rows)
    expect(catalogue.profiles.map(({ id, key, code }) => [id, key, code])).toEqual(
      FIVE_PROFILES.map(({ id, vector }) => [id, keyOf(vector), codeOf(vector)]),
    )
    expect(catalogue.profiles.map(({ panel }) => panel)).toEqual(
      FIVE_PROFILES.map(({ vector }) => asPanel(vector)),
    )
    expect(
      catalogue.profiles.filter((profile) => profile.hypothetical).map(({ id }) => id),
    ).toEqual(['gekanteld'])
  })

  it('SO-202: spellings', () => {
    expect(tableOf('SO-202')).toEqual(
      catalogue.positions.map(({ id, spellings }) => [id, spellings.join(', ')]),
    )
  })

  it('SO-401: correlations', () => {
    expect(tableOf('SO-401')).toEqual(
      catalogue.correlations.map((correlation) => [
        correlation.id,
        correlation.from,
        correlation.to,
        correlation.strength,
        correlation.otherReading?.to ?? '',
      ]),
    )
  })

  it('SO-412: risks, with conditions that say what the oracle says, and their counts', () => {
    expect(catalogue.risks.map(({ id }) => id)).toEqual(RISKS)
    const counts = catalogue.risks.map(({ id, condition }) => {
      const applies = allVectors.filter((vector) => conditionHolds(condition, asPanel(vector)))
      expect(applies).toEqual(
        allVectors.filter((vector) => riskNamesOf(vector).some((risk) => risk === id)),
      )
      return [id, String(applies.length)]
    })
    expect(tableOf('SO-412').map(([id, , panels]) => [id, panels])).toEqual(counts)
  })

  it('SO-510: reasons', () => {
    expect(tableOf('SO-510')).toEqual(
      catalogue.reasons.map(({ id, sliders }) => [id, sliders.join(', ')]),
    )
  })

  it('SO-602: roles and moments', () => {
    const text = specification().replaceAll(/\s+/g, ' ')
    const [before, last] = [
      catalogue.roles
        .slice(0, -1)
        .map((id) => `\`${id}\``)
        .join(', '),
      catalogue.roles.at(-1),
    ]
    expect(text).toContain(`**SO-602** Roles are ${before} and \`${last}\`;`)
    expect(text).toContain(
      `moments are \`${catalogue.moments.join('`, `').replace(/, `(\w+)$/, ' and `$1')}\``,
    )
  })
})

describe('the rest of the catalogue', () => {
  it('SO-113: every position has a grade, an inferred one a rule, a stated one no alternatives', () => {
    for (const { evidence, panel } of catalogue.profiles)
      for (const slider of SLIDERS) {
        const { grade, rule, alternatives = [] } = evidence[slider] ?? { grade: 'none' }
        expect(['stated', 'implied', 'inferred']).toContain(grade)
        expect(rule !== undefined).toBe(grade === 'inferred')
        if (grade === 'stated') expect(alternatives).toEqual([])
        expect(alternatives.map(({ position }) => position)).not.toContain(panel[slider])
      }
  })

  it('SO-114: eleven municipalities, with evidence for exactly their positions', () => {
    expect(catalogue.cases).toHaveLength(11)
    for (const { panel, evidence, wishes } of catalogue.cases) {
      expect(Object.keys(evidence)).toEqual(Object.keys(panel))
      expect(Object.keys(panel).length + wishes.length).toBeGreaterThan(0)
    }
  })

  it('SO-701: the sixth slider comes last and is marked as proposed', () => {
    expect(catalogue.sliders.map(({ status }) => status)).toEqual([
      ...SLIDERS.map(() => 'exercise'),
      'proposed',
    ])
    expect(catalogue.sliders.at(-1)?.id).toBe('wijkkenmerken')
  })

  it('SO-705: the description behind a position', () => {
    const description: Wijkkenmerken = {
      position: 'hoog',
      leefstijlen: [],
      bewonersgroepen: [{ text: 'ouderen (verzonnen)', source: 'wijkprofiel (verzonnen)' }],
      maatschappelijkeOpgaven: [],
      overige: [{ aspect: 'groen', kenmerken: [{ text: 'weinig bomen (verzonnen)' }] }],
      area: 'WK036301',
    }
    const paragraph = specification().split('**SO-705** ')[1]?.split('**SO-706**')[0] ?? ''
    for (const name of Object.keys(description)) expect(paragraph).toContain(`\`${name}\``)
  })

  it('SO-910: every source has a chapter, and a heading unless it is chapter 9 or an opening', () => {
    const sources = [...JSON.stringify(catalogue).matchAll(/"source":(\{.*?\})/g)].map(
      ([, source = '{}']) => JSON.parse(source) as Source,
    )
    expect(sources.length).toBeGreaterThan(60)
    for (const { chapter, heading } of sources) {
      expect(chapter).toMatch(/^(1\.[12]|2\.[12]|[3-7]|8\.[12]|9)$/)
      if (heading === undefined) expect(chapter).toMatch(/^[3-79]$/)
    }
  })

  it('SO-911: the readings are those of the vectors', () => {
    const readings = rowsIn('readings').map(({ answer }) => answer)
    expect(
      catalogue.readings.map(({ choices, keys }) => ({
        choices,
        panels: Object.fromEntries(keys.map((key, i) => [String(catalogue.profiles[i]?.id), key])),
      })),
    ).toEqual(readings)
    const members = specification().split('**SO-911** ')[1]?.split('**SO-912**')[0] ?? ''
    for (const name of Object.keys(catalogue).slice(1)) expect(members).toContain(`\`${name}\``)
  })
})
