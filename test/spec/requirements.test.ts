import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { committed, committedPaths, specification } from './files.js'
import { SPEC_VERSION } from './version.js'

const NUMBER = /SO-\d{3}/g

// A requirement begins with its number in bold; elsewhere numbers are references.
const stated = Array.from(specification().matchAll(/^\*\*(SO-\d{3})\*\* /gm), ([, id = '']) => id)

const vectorFiles = committedPaths().filter((path) => path.startsWith('vectors/'))
const inVectors = vectorFiles.flatMap((path) =>
  committed<{ readonly rows: ReadonlyArray<{ readonly rules: ReadonlyArray<string> }> }>(
    path,
  ).rows.flatMap(({ rules }) => rules),
)
const inTests = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8').match(NUMBER) ?? [])

describe('the requirements of docs/specification.md', () => {
  it('are numbered once, in order', () => {
    expect(stated.length).toBeGreaterThan(100)
    expect(stated).toEqual([...new Set(stated)].sort())
  })

  it('stand in the chapter of their first digit', () => {
    const chapters = specification()
      .split(/^## (?=\d\. )/m)
      .slice(1)
    expect(chapters).toHaveLength(10)
    chapters.forEach((chapter, number) => {
      const numbers = chapter.match(/^\*\*SO-\d{3}(?=\*\*)/gm) ?? []
      expect(numbers.filter((id) => !id.startsWith(`**SO-${number}`))).toEqual([])
      expect(numbers.length).toBeGreaterThan(0)
    })
  })

  it('are each named by a test or a vector file', () => {
    expect(stated.filter((id) => !inVectors.includes(id) && !inTests.includes(id))).toEqual([])
  })

  it('exist, wherever one is named', () => {
    const named = [...new Set(inVectors), ...inTests, ...(specification().match(NUMBER) ?? [])]
    expect(named.filter((id) => !stated.includes(id))).toEqual([])
  })

  it('SO-001: have one version, the same in every file', () => {
    expect(specification()).toContain(`The version of this specification is **${SPEC_VERSION}**.`)
    const versions = committedPaths()
      .filter((path) => path.endsWith('.json') && !path.startsWith('schemas/'))
      .map((path) => committed<{ readonly specVersion?: string }>(path).specVersion)
    expect(new Set(versions)).toEqual(new Set([SPEC_VERSION]))
  })

  it('SO-005: the version is a semantic one, and the rule is that of the package', () => {
    const rule = /\*\*a changed answer is a\s+breaking\s+change\*\*/
    const versioning = new URL('../../docs/versioning.md', import.meta.url)
    expect(SPEC_VERSION).toMatch(/^\d+\.\d+\.\d+$/)
    expect(specification()).toMatch(rule)
    expect(readFileSync(versioning, 'utf8')).toMatch(rule)
  })
})
