import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en, nl } from '../../src/texts/index.js'
import { plainTexts } from './flatten.js'
import headings from './headings.json' with { type: 'json' }
import { hash, publicationRuns, RUN_LENGTH, wordRuns } from './wordRuns.js'

const runs = publicationRuns()
const taken = (text: string): ReadonlyArray<string> =>
  wordRuns(text).filter((run) => runs.has(hash(run)))

describe('our own words', () => {
  it('the check would see a sentence of the publication: it sees its long headings', () => {
    const long = headings
      .flatMap((chapter) => chapter.headings)
      .filter((heading) => wordRuns(heading).length > 0)
    expect(long.length).toBeGreaterThan(1)
    for (const heading of long) expect(taken(heading)).toEqual(wordRuns(heading))
  })

  it('the check sees a run in the middle of a text, in any case and punctuation', () => {
    const [heading = ''] = headings[1]?.headings ?? []
    const text = `Dit zijn wij: ${heading.toUpperCase().replaceAll(' ', ', ')}! En dit zijn wij ook.`
    expect(taken(text)).toHaveLength(wordRuns(heading).length)
    expect(wordRuns(heading).length).toBe(heading.split(' ').length - RUN_LENGTH + 1)
  })

  it.each([nl, en])('no text in $language.name has eight words in a row of it', (texts) => {
    for (const [path, text] of plainTexts(texts)) expect(taken(text), path).toEqual([])
  })

  it('nor has docs/domain.md', () => {
    const page = readFileSync(new URL('../../docs/domain.md', import.meta.url), 'utf8')
    const parts = page.split(/\n\n|\|/) // paragraphs and cells
    expect(parts.length).toBeGreaterThan(500)
    for (const part of parts) expect(taken(part)).toEqual([])
  })
})
