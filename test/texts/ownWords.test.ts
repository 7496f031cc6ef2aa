import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SLIDER_IDS } from '../../src/index.js'
import { en, nl } from '../../src/texts/index.js'
import { plainTexts } from './flatten.js'
import headings from './headings.json' with { type: 'json' }
import { spokenTexts } from './spoken.js'
import { hash, publicationRuns, RUN_LENGTH, splitAtQuoted, wordRuns } from './wordRuns.js'

const runs = publicationRuns()

// What may be quoted: headings, which are cited, the titles of the reflection and of the workbook, the
// authors, and the names of the sliders in a row.
const quoted = [
  ...headings.flatMap((chapter) => chapter.headings),
  SLIDER_IDS.map((slider) => nl.sliders[slider].label).join(' '),
  'Zet de toon van de wijk',
  'Wijkgericht werken: zo doen we dat', // another publication
  'Merlijn van Hulst en Martine de Jong',
].filter((name) => wordRuns(name).length > 0)

const taken = (text: string): ReadonlyArray<string> =>
  wordRuns(text).filter((run) => runs.has(hash(run)))

const takenUnquoted = (text: string): ReadonlyArray<string> =>
  splitAtQuoted(text, quoted).flatMap(taken)

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|js|md|csv|json|txt)$/.test(path) && !path.includes('node_modules'))
    .map((path) => `${folder}/${path}`)

// Written by hand; spec/texts and spec/catalogue.json are written from src.
const written = [
  ...['README.md', 'README.nl.md', 'CHANGELOG.md', 'NOTICE.md'],
  ...['docs', 'src', 'examples'].flatMap(filesIn),
]

describe('our own words', () => {
  it('the check would see a sentence of the publication: it sees its long headings', () => {
    const long = headings
      .flatMap((chapter) => chapter.headings)
      .filter((heading) => wordRuns(heading).length > 0)
    expect(long.length).toBeGreaterThan(4)
    for (const heading of long) expect(taken(heading)).toEqual(wordRuns(heading))
  })

  it('the check sees a run in the middle of a text, in any case and punctuation', () => {
    const [heading = ''] = headings[1]?.headings ?? []
    const text = `Dit zijn wij: ${heading.toUpperCase().replaceAll(' ', ', ')}! En dit zijn wij ook.`
    expect(taken(text)).toHaveLength(wordRuns(heading).length)
    expect(wordRuns(heading).length).toBe(heading.split(' ').length - RUN_LENGTH + 1)
  })

  it('the check lets a heading be quoted, and sees a run beside it', () => {
    const [first = '', second = ''] = quoted.filter((name) => wordRuns(name).length > 1)
    expect(takenUnquoted(`(3, ${first}; ${first})`)).toEqual([])
    const cut = second.split(' ').slice(1).join(' ')
    expect(takenUnquoted(`${first}: ${cut}`)).toEqual(wordRuns(cut))
    expect(wordRuns(cut).length).toBeGreaterThan(0)
  })

  it.each([nl, en])('no text in $language.name has six words in a row of it', (texts) => {
    for (const [path, text] of plainTexts(texts)) expect(takenUnquoted(text), path).toEqual([])
    for (const [name, sentences] of Object.entries(spokenTexts(texts))) {
      expect(sentences.flatMap(takenUnquoted), name).toEqual([])
    }
  })

  it('nor has any page, source file or example', { tags: ['slow'] }, () => {
    expect(written.length).toBeGreaterThan(100)
    for (const path of written) {
      const parts = read(path).split(/\n\s*\n|\|/) // paragraphs and cells
      expect(parts.flatMap(takenUnquoted), path).toEqual([])
    }
  })
})
