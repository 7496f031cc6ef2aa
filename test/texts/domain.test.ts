import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  allPanels,
  assessRisks,
  CASES,
  CORRELATION_IDS,
  CORRELATIONS,
  PRACTICES,
  PROFILE_IDS,
  PROFILES,
  REASON_IDS,
  REASONS,
  RELATION_IDS,
  RELATIONS,
  RISK_IDS,
  RISK_PROFILES,
  SLIDER_IDS,
  SLIDERS,
  STATEMENTS,
  tensions,
  type Evidence,
  type Relation,
  type RiskProfile,
  type SliderId,
  type Source,
} from '../../src/index.js'
import { en, nl } from '../../src/texts/index.js'
import { flatten, plainTexts } from './flatten.js'
import headings from './headings.json' with { type: 'json' }
import { rowsOf, type Row } from './markdownTable.js'
import { spokenTexts } from './spoken.js'

const page = readFileSync(new URL('../../docs/domain.md', import.meta.url), 'utf8')
const rows = (firstColumn: string): ReadonlyArray<Row> => rowsOf(page, firstColumn)

/** As the page writes it. */
const cited = ({ chapter, heading }: Source, place = ''): string =>
  heading === undefined ? `${chapter}${place}` : `${chapter}, ${heading}`

/** Every object of the catalogue that has a chapter and is not a profile: the citations. */
const citations = (data: unknown): ReadonlyArray<Source> => {
  if (typeof data !== 'object' || data === null) return []
  const own = 'chapter' in data && !('panel' in data) ? [data as Source] : []
  return [...own, ...Object.values(data).flatMap(citations)]
}

const hasHeading = (chapter: string, heading: string): boolean =>
  headings.some((listed) => listed.chapter === chapter && listed.headings.includes(heading))

const hasChapter = (chapter: string): boolean =>
  headings.some((listed) => listed.chapter === chapter)

describe('the headings of the publication', () => {
  it('are listed once per chapter, in its order', () => {
    expect(headings.map(({ chapter }) => chapter)).toEqual(
      ['1.1', '1.2', '2.1', '2.2', '3', '4', '5', '6', '7', '8.1', '8.2', '9'], // prettier-ignore
    )
    for (const listed of headings) {
      expect(new Set(listed.headings).size).toBe(listed.headings.length)
    }
  })

  it('hold every citation of the catalogue', () => {
    const catalogue = [
      ...[SLIDERS, PROFILES, CORRELATIONS, RELATIONS, REASONS, RISK_PROFILES, CASES],
      ...[PRACTICES, STATEMENTS],
    ]
    const all = catalogue.flatMap(citations)
    expect(all.length).toBeGreaterThan(130)
    for (const { chapter, heading } of all) {
      expect(hasChapter(chapter), chapter).toBe(true)
      if (heading !== undefined) expect(hasHeading(chapter, heading), heading).toBe(true)
    }
  })

  it('hold every citation in the tables of the page', () => {
    const tables = [
      'slider',
      'profile',
      'correlation',
      'relation',
      'risk',
      'reason',
      'municipality',
      'text',
    ]
    const sources = tables.flatMap((table) =>
      rows(table).flatMap((row) => (row['source'] ?? row['sources'] ?? '').split('; ')),
    )
    expect(sources.length).toBeGreaterThan(250)
    for (const source of sources) {
      if (source === '(title page)' || source === '(none)') continue
      const [, chapter = '', heading] = /^(\d(?:\.\d)?)(?:, (.*))?/.exec(source) ?? []
      expect(hasChapter(chapter), source).toBe(true)
      if (heading === undefined) {
        expect(source).toMatch(/^[\d.]+( \((opening|table|title)\))?$/)
      } else expect(hasHeading(chapter, heading), source).toBe(true)
    }
  })

  it('hold every citation in the running text of the page', () => {
    const prose = page.replace(/^\|.*$/gm, '').replace(/\s+/g, ' ')
    const inBrackets = Array.from(prose.matchAll(/\(([^()]*)\)/g), ([, text = '']) => text)
    const found = inBrackets
      .flatMap((text) => text.split('; '))
      .flatMap((text) => Array.from(text.matchAll(/^(\d(?:\.\d)?)(?:, (.*))?$/g)))
    expect(found.length).toBeGreaterThan(15)
    for (const [text, chapter = '', heading] of found) {
      const known = heading === undefined || heading === 'opening' || hasHeading(chapter, heading)
      expect(hasChapter(chapter) && known, text).toBe(true)
    }
  })
})

describe('the tables of docs/domain.md', () => {
  it('name the sliders, their labels and their headings', () => {
    expect(
      rows('slider').map(({ slider, Dutch, English, source }) => [slider, Dutch, English, source]),
    ).toEqual(
      SLIDER_IDS.map((id) => [
        id,
        nl.sliders[id].label,
        en.sliders[id].label,
        cited(SLIDERS[id].source),
      ]),
    )
  })

  it('give each position of each profile the grade, rule, heading and alternatives of the catalogue', () => {
    const expected = PROFILE_IDS.flatMap((profile) =>
      SLIDER_IDS.map((slider): Row => {
        const evidence: Evidence = PROFILES[profile].evidence[slider]
        const rule = evidence.grade === 'inferred' ? evidence.rule : ''
        return {
          profile,
          slider,
          position: PROFILES[profile].panel[slider],
          grade: evidence.grade,
          rule: String(rule),
          source: cited(evidence.source, ' (opening)'),
          alternatives: (evidence.alternatives ?? []).map(({ position }) => position).join(', '),
        }
      }),
    )
    expect(rows('profile')).toEqual(expected)
  })

  it('give the number of readings, from the alternatives', () => {
    const choices = PROFILE_IDS.flatMap((profile) =>
      SLIDER_IDS.map((slider) => {
        const { alternatives = [] }: Evidence = PROFILES[profile].evidence[slider]
        return 1 + alternatives.length
      }),
    ).filter((count) => count > 1)
    const product = choices.reduce((total, count) => total * count, 1)
    expect(page).toContain(`${choices.join(' × ')} = ${product} ways`)
  })

  it('give the correlations of the catalogue, and the panels without tension', () => {
    expect(rows('correlation')).toEqual(
      CORRELATION_IDS.map((correlation): Row => {
        const { from, to, strength, sources } = CORRELATIONS[correlation]
        return { correlation, from, to, strength, sources: sources.map((s) => cited(s)).join('; ') }
      }),
    )
    const calm = allPanels().filter((panel) => tensions(panel).length === 0)
    expect(page).toContain(`Of all 243 panels ${calm.length} have no tension.`)
    const tense = PROFILE_IDS.filter((id) => tensions(PROFILES[id].panel).length === 3)
    expect(tense).toEqual(PROFILE_IDS.filter((id) => tensions(PROFILES[id].panel).length > 0))
    expect(page.replace(/\s+/g, ' ')).toContain(
      `${tense.map((id) => `\`${id}\``).join(' and ')}, on all three correlations`,
    )
  })

  it('give the relations of the catalogue', () => {
    expect(rows('relation')).toEqual(
      RELATION_IDS.map((relation): Row => {
        const { from, to, effect, source }: Relation = RELATIONS[relation]
        return { relation, from, to, effect, source: cited(source) }
      }),
    )
  })

  it('say of every heading of the publication where it is carried, or why not, in its order', () => {
    // Chapters whose text before the first heading carries something have an opening.
    const withOpening = ['2.1', '2.2', '3', '4', '5', '6', '7', '8.1', '8.2', '9']
    const chapters = headings.map(({ chapter, headings: listed }) => [
      ...(withOpening.includes(chapter) ? [[chapter, '(opening)']] : []),
      ...listed.map((heading) => [chapter, heading]),
    ])
    const after = headings.findIndex(({ chapter }) => chapter === '4') + 1
    expect(rows('chapter').map(({ chapter, heading }) => [chapter, heading])).toEqual([
      ...chapters.slice(0, after).flat(),
      ['Intermezzo', '(opening)'],
      ...chapters.slice(after).flat(),
      ['Meer lezen', '(opening)'],
    ])
    for (const { carried, heading, ...row } of rows('chapter')) {
      expect(carried, heading).toMatch(/^(carried|left out)$/)
      expect(row['where, or why not'], heading).toMatch(/\S/)
    }
  })

  it('name in that table what the citations of the catalogue can show', () => {
    const names: ReadonlyArray<readonly [string, unknown]> = [
      ['CASES', CASES],
      ['PRACTICES', PRACTICES],
      ['RELATIONS', RELATIONS],
      ['REASONS', REASONS],
      ['CORRELATIONS', CORRELATIONS],
      ['RISK_PROFILES', RISK_PROFILES],
      ['STATEMENTS', STATEMENTS],
    ]
    for (const [name, data] of names) {
      const found = rows('chapter')
        .filter((row) => row['where, or why not']?.split(/\W+/).includes(name))
        .map(({ chapter, heading }) =>
          heading === '(opening)' ? chapter : `${chapter}, ${heading}`,
        )
      expect(new Set(found), name).toEqual(new Set(citations(data).map((source) => cited(source))))
    }
  })

  it('give each risk the panels, the formalisation and the sources of the library', () => {
    const found = rows('risk').map(({ risk, panels, sources, ...row }) => [
      ...[risk, panels, row['the condition is'], sources],
    ])
    expect(found).toEqual(
      RISK_IDS.map((id) => {
        const profile: RiskProfile = RISK_PROFILES[id]
        const panels = allPanels().filter((panel) => assessRisks(panel).some((r) => r.risk === id))
        const sources = profile.sources.map((source) => cited(source)).join('; ')
        return [id, String(panels.length), profile.formalisation, sources]
      }),
    )
  })

  it('name in each condition of a risk the sliders and positions of the catalogue', () => {
    for (const { risk, condition = '' } of rows('risk')) {
      const id = RISK_IDS.find((known) => known === risk)
      const written = JSON.stringify(id === undefined ? [] : RISK_PROFILES[id].condition)
      const named = SLIDER_IDS.filter((slider) => written.includes(slider))
      const all = /all five/.test(condition)
      expect(
        SLIDER_IDS.filter((s) => all || condition.includes(nl.sliders[s].label.toLowerCase())),
      ).toEqual(named)
      for (const position of ['laag', 'midden', 'hoog']) {
        expect(condition.includes(position), `${risk ?? ''} ${position}`).toBe(
          written.includes(position),
        )
      }
    }
  })

  it('give the reasons of the catalogue', () => {
    expect(rows('reason')).toEqual(
      REASON_IDS.map((reason): Row => ({
        reason,
        sliders: REASONS[reason].sliders.join(', '),
        source: cited(REASONS[reason].source),
      })),
    )
  })

  it('give the documented municipalities of the catalogue, wishes among them', () => {
    const row = (municipality: string, slider: SliderId, position: string, evidence: Evidence) => ({
      ...{ municipality, slider, position },
      alternatives: (evidence.alternatives ?? []).map((other) => other.position).join(', '),
      ...{ grade: evidence.grade, source: cited(evidence.source) },
    })
    const expected = CASES.flatMap(({ municipality, panel, evidence, wishes }) => [
      ...SLIDER_IDS.flatMap((slider) => {
        const [position, why] = [panel[slider], evidence[slider]]
        return position === undefined || why === undefined
          ? []
          : [row(municipality, slider, position, why)]
      }),
      ...wishes.map((wish) => row(municipality, wish.slider, 'higher', wish.evidence)),
    ])
    expect(rows('municipality')).toEqual(expected)
  })
})

describe('the check of every text', () => {
  const checked = rows('text')

  it('says of each text what the library says', () => {
    const english = flatten(en)
    const spoken = spokenTexts(en)
    for (const { text = '', claim } of checked) {
      const leaf = english.get(text)
      const said = spoken[text.replace('explanation.', '')]?.join(' ')
      expect(typeof leaf === 'function' ? said : leaf, text).toBe(claim)
    }
  })

  it('holds every text once, in Dutch as in English, but for the groups that the page leaves out', () => {
    const leftOut = /are left out: ([^.]*)\./.exec(page.replace(/\s+/g, ' '))?.[1] ?? ''
    const groups = Array.from(leftOut.matchAll(/`(\w+)`/g), ([, group = '']) => group)
    expect(groups).toEqual(
      ['language', 'riskStatuses', 'practiceThemes', 'marks', 'statementStatuses', 'missingReasons', 'pictures', 'fits', 'patterns', 'progress', 'stepWhys', 'headings', 'words', 'errors', 'typeNames', 'inputKinds'], // prettier-ignore
    )
    const functions = Object.keys(spokenTexts(nl)).map((name) => `explanation.${name}`)
    expect([...flatten(nl).keys()]).toEqual(expect.arrayContaining(functions))
    const expected = [...plainTexts(nl).map(([path]) => path), ...functions].filter(
      (path) => !groups.includes(path.split('.')[0] ?? '') && !path.endsWith('.shortLabel'),
    )
    const found = checked.map(({ text = '' }) => text)
    expect(found.toSorted()).toEqual(expected.toSorted())
    expect(new Set(found).size).toBe(found.length)
  })

  it('says of each text what is stated and what is ours, and cites a source', () => {
    for (const { text, source, ...row } of checked) {
      expect(row['stated or ours'], text).toMatch(/^(stated|ours|partly: \S)/)
      expect(source, text).toMatch(/\d|\(title page\)|\(none\)/)
      // Without a source nothing can be stated.
      if (source === '(none)') expect(row['stated or ours'], text).toMatch(/^ours/)
    }
  })

  it('cites what the catalogue cites', () => {
    const sourceOf = new Map(
      checked.map(({ text = '', source = '' }) => [text, source.split('; ')]),
    )
    for (const id of PROFILE_IDS) {
      for (const point of PROFILES[id].attentionPoints) {
        expect(sourceOf.get(`profiles.${id}.attentionPoints.${point.id}`)).toEqual([
          cited(point.source),
        ])
      }
    }
    for (const id of RISK_IDS) {
      const { sources }: RiskProfile = RISK_PROFILES[id]
      expect(sourceOf.get(`risks.${id}.claim`)).toEqual(sources.map((source) => cited(source)))
    }
    for (const id of CORRELATION_IDS) {
      const { sources } = CORRELATIONS[id]
      expect(sourceOf.get(`correlations.${id}.explanation`)).toEqual(sources.map((s) => cited(s)))
    }
    for (const { id, sources } of PRACTICES) {
      const expected = sources.map((s) => cited(s, s.chapter === '7' ? ' (opening)' : ''))
      expect(sourceOf.get(`practices.${id}`)).toEqual(expected)
    }
    for (const id of RELATION_IDS) {
      expect(sourceOf.get(`relations.${id}`)).toEqual([cited(RELATIONS[id].source)])
    }
    for (const id of REASON_IDS) {
      expect(sourceOf.get(`reasons.${id}.explanation`)).toEqual([cited(REASONS[id].source)])
    }
    for (const id of SLIDER_IDS) {
      expect(sourceOf.get(`sliders.${id}.about`)).toEqual([cited(SLIDERS[id].source)])
    }
  })

  it('calls a condition of a risk ours or partly ours exactly where the catalogue does', () => {
    for (const id of RISK_IDS) {
      const row = checked.find(({ text }) => text === `risks.${id}.formalisation`)
      expect(row?.['stated or ours']?.split(':')[0], id).toBe(RISK_PROFILES[id].formalisation)
    }
  })

  it('calls every position of the proposed sixth slider ours', () => {
    const meanings = checked.filter(({ text = '' }) =>
      text.startsWith('sliders.wijkkenmerken.meaning.'),
    )
    expect(meanings).toHaveLength(3)
    for (const row of meanings) expect(row['stated or ours']).toMatch(/^ours/)
  })
})
