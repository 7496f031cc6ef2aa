import { describe, expect, it } from 'vitest'
import { en, nl } from '../../src/texts/index.js'
import { committed, specification } from './files.js'

interface TextsFile {
  readonly [part: string]: { readonly [name: string]: unknown }
}

interface Catalogue {
  readonly [list: string]: ReadonlyArray<{
    readonly id: string
    readonly characteristics: ReadonlyArray<string>
    readonly questions: ReadonlyArray<string>
    readonly attentionPoints: ReadonlyArray<{ readonly id: string }>
  }>
}

const catalogue = committed<Catalogue>('catalogue.json')
const idsOf = (list: string) => catalogue[list]?.map(({ id }) => id)
const languages = (['nl', 'en'] as const).map((language) => ({
  language,
  texts: committed<TextsFile>(`texts/${language}.json`),
}))

// Every path to a text.
const pathsIn = (value: unknown, path = ''): ReadonlyArray<string> =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => pathsIn(part, `${path}/${name}`))
    : [path]

const textAt = (texts: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as TextsFile)[name], texts)

describe.each(languages)('the texts in $language', ({ texts, language }) => {
  const keysOf = (part: string, name: string) => Object.keys(texts[part]?.[name] ?? {})

  it('SO-920: have a text for every name of the catalogue', () => {
    for (const list of ['positions', 'sliders', 'profiles', 'correlations', 'risks', 'reasons']) {
      expect(Object.keys(texts[list] ?? {})).toEqual(idsOf(list))
    }
    for (const list of ['roles', 'moments'])
      expect(Object.keys(texts[list] ?? {})).toEqual(committed<TextsFile>('catalogue.json')[list])
    for (const { id, characteristics, questions } of catalogue['sliders'] ?? []) {
      const slider = texts['sliders']?.[id] as TextsFile
      expect(Object.keys(slider['characteristics'] ?? {})).toEqual(characteristics)
      expect(Object.keys(slider['questions'] ?? {})).toEqual(questions)
    }
    for (const { id, attentionPoints } of catalogue['profiles'] ?? []) {
      const profile = texts['profiles']?.[id] as TextsFile
      expect(Object.keys(profile['attentionPoints'] ?? {})).toEqual(
        attentionPoints.map((point) => point.id),
      )
    }
  })

  it('SO-920: have the parts that the page lists', () => {
    const paragraph = specification().split('**SO-920** ')[1]?.split('**SO-921**')[0] ?? ''
    const parts = Object.keys(texts).filter((part) => !['specVersion', 'language'].includes(part))
    expect(parts.filter((part) => !paragraph.includes(`\`${part}\``))).toEqual([])
  })

  it('SO-921: leave out what takes numbers or lists, and nothing else', () => {
    const { phrases: _, otherError: __, ...rest } = language === 'nl' ? nl : en
    expect(Object.keys(texts).sort()).toEqual([...Object.keys(rest), 'specVersion'].sort())
    const { errors: ___, ...plain } = rest
    const given = pathsIn(plain).filter((path) => typeof textAt(plain, path) === 'string')
    const { errors: ____, specVersion: _____, ...written } = texts
    expect(pathsIn(written)).toEqual(given)
  })

  it('SO-922: have templates for every code, with braces for its data', () => {
    const table = (specification().split('**SO-205** ')[1] ?? '').split('**SO-206**')[0] ?? ''
    const codes = Array.from(table.matchAll(/^\| `(\w+)`\s*\| (.*?)\s*\|/gm))
    expect(codes.length).toBe(9)
    for (const [, code = '', data = ''] of codes) {
      const templates = texts['errors']?.[code] as ReadonlyArray<string>
      const names = Array.from(data.matchAll(/`(\w+)`/g), ([, name]) => name)
      const used = templates.map((t) => Array.from(t.matchAll(/\{(\w+)\}/g), ([, name]) => name))
      expect(used.flat().filter((name) => !names.includes(name))).toEqual([])
      expect(templates.length).toBe(data.includes('within a panel') ? 2 : 1)
      expect(templates.slice(1).filter((template) => template.includes('{slider}'))).toEqual([])
    }
    for (const code of keysOf('errors', '')) expect(code).not.toContain('undefined')
    expect(JSON.stringify(texts['errors'])).not.toContain('undefined')
  })

  it('SO-923: say "closest to" and call nothing better', () => {
    const closest = { nl: 'het dichtst bij', en: 'closest to' }[language]
    expect(JSON.stringify(texts['headings']).toLowerCase()).toContain(closest)
    expect(JSON.stringify(texts['notes']).toLowerCase()).toContain(closest)
    const verdicts = /\b(beter|beste|slechter|slechtste|better|best|worse|worst|score)\b/i
    const { errors: _, ...sentences } = texts
    const found = pathsIn(sentences).filter((path) => {
      const text = path
        .split('/')
        .slice(1)
        .reduce<unknown>((part, name) => (part as TextsFile)[name], sentences)
      return verdicts.test(String(text))
    })
    expect(found).toEqual([])
  })
})

describe('SO-920: both languages', () => {
  it('have the same names', () => {
    const [first, second] = languages.map(({ texts }) => pathsIn(texts))
    expect(first?.length).toBeGreaterThan(250)
    expect(first?.toSorted()).toEqual(second?.toSorted())
  })
})
