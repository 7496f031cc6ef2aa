import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifest, root } from './doors.js'

const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

describe('the version', () => {
  it.each([
    ['CITATION.cff', /^version: (\S+)$/m],
    ['publiccode.yml', /^softwareVersion: (\S+)$/m],
  ])('in %s is that of the package', (path, version) => {
    expect(version.exec(textOf(path))?.[1]).toBe(manifest.version)
  })
})

describe('REUSE.toml', () => {
  const valuesOf = (name: string): ReadonlyArray<string> =>
    [...textOf('REUSE.toml').matchAll(new RegExp(`^${name} = "(.*)"$`, 'gm'))].map(
      ([, value]) => value ?? '',
    )

  it('covers every file, as do the headers of files that have one', () => {
    const covers = valuesOf('path').map(patternOf)
    const files = filesIn('.')
    expect(files.length).toBeGreaterThan(500)
    const uncovered = files.filter(
      (file) => !covers.some((pattern) => pattern.test(file)) && licencesIn(file).length === 0,
    )
    expect(uncovered).toEqual([])
  })

  it('names licences of which the text is there, and no other is in a header', () => {
    const licences = new Set(
      ['REUSE.toml', ...filesIn('src'), ...filesIn('examples')].flatMap(licencesIn),
    )
    expect([...licences]).toEqual(readdirSync(`${root}LICENSES`).map((file) => parse(file).name))
    expect(textOf('LICENSES/MIT.txt')).toBe(textOf('LICENSE'))
  })

  it.each([
    ['**', 'src/a.ts', true],
    ['*', 'src/a.ts', false],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/b/a.ts', false],
    ['src/**', 'test/a.ts', false],
  ])('with %s, of %s, is %s', (path, file, isCovered) => {
    expect(patternOf(path).test(file)).toBe(isCovered)
  })
})

describe('publiccode.yml', () => {
  const yaml = textOf('publiccode.yml')
  const has = (key: string): boolean => new RegExp(`^ *${key}:`, 'm').test(yaml)

  // https://yml.publiccode.tools/schema.core.html; `url` waits for an address.
  it.each([
    'publiccodeYmlVersion',
    'name',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'shortDescription',
    'longDescription',
    'features',
    'legal',
    'license',
    'maintenance',
    'type',
    'contacts',
    'localisation',
    'localisationReady',
    'availableLanguages',
  ])('has the mandatory %s', (key) => {
    expect(has(key)).toBe(true)
  })

  it('keeps to the lengths of descriptions', () => {
    const short = [...yaml.matchAll(/shortDescription: (.*)/g)].map(([, text]) => text ?? '')
    const long = [...yaml.matchAll(/longDescription: >\n((?: {6}.*\n)+)/g)].map(
      ([, text]) => text ?? '',
    )
    expect([short.length, long.length]).toEqual([2, 2])
    for (const text of short) expect(text.length).toBeLessThanOrEqual(150)
    for (const text of long) {
      expect(text.length).toBeGreaterThanOrEqual(150)
      expect(text.length).toBeLessThanOrEqual(10_000)
    }
  })
})

describe('no address is invented', () => {
  it.each(['package.json', 'publiccode.yml', 'CITATION.cff'])('in %s', (path) => {
    expect(textOf(path)).not.toMatch(/^\s*"?(repository|homepage|bugs|url|landingURL|email)"?:/m)
  })
})

// Not in the repository (.gitignore), or git's own.
const ELSEWHERE = /^(\.git|node_modules|dist|out|coverage|__pycache__|\.mypy_cache)$|\.tgz$/

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ELSEWHERE.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : [path]
    })

const licencesIn = (file: string): ReadonlyArray<string> =>
  [...textOf(file).matchAll(/^\W*SPDX-License-Identifier\W+([\w.-]+)/gm)].map(([, id]) => id ?? '')

/** A path of REUSE.toml as a pattern: `*` stays within a folder, `**` does not. */
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))}$`,
  )
