// docs/proof.md says where and when each law is shown; this test checks those two columns against the files.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS } from './checks.js'
import { root } from './doors.js'

const WHEN: { readonly [word: string]: keyof typeof CHECKS } = {
  fast: 'fast',
  slow: 'rest',
  weekly: 'long',
}

const rows = readFileSync(`${root}docs/proof.md`, 'utf8')
  .split('\n')
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && WHEN[cells[4]?.split(', ')[0] ?? ''] !== undefined)
  .map(([, law = '', , where = '', when = '']) => ({ law, where, when: when.split(', ') }))

const commandsOf = (word: string): ReadonlyArray<string> =>
  CHECKS[WHEN[word] ?? 'fast'].map(({ command }) => command)

const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' }).map(
  (path) => `test/${path}`,
)
const tests = new Map(
  files
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')] as const),
)

// When a file of tests runs: by the tag of the file, or those of its tests.
const timesOf = (text: string): ReadonlyArray<string> => {
  if (text.includes('@module-tag slow')) return ['slow']
  const all = text.match(/\bit(\.\w+)?\(/g) ?? []
  const slow = text.match(/tags: \['slow'\]/g) ?? []
  return [...(all.length > slow.length ? ['fast'] : []), ...(slow.length > 0 ? ['slow'] : [])]
}

// When what a place names runs: a command, files of tests, or what such files import.
const whenRun = (place: string): ReadonlyArray<string> => {
  const words = Object.keys(WHEN)
  if (!place.startsWith('test/')) {
    return words.filter((word) => commandsOf(word).some((command) => place.endsWith(command)))
  }
  const paths = expand(place).flatMap(filesOf)
  expect(paths, place).not.toEqual([])
  const direct = paths.flatMap((path) => timesOf(tests.get(path) ?? ''))
  const programs = words.filter((word) => commandsOf(word).some((text) => text.includes(place)))
  const helper = place.endsWith('.ts') && !place.endsWith('.test.ts') ? nameOf(place) : undefined
  const users = [...tests.values()].filter((text) => helper && text.includes(`/${helper}.js'`))
  return [...direct, ...programs, ...users.flatMap(timesOf)]
}

describe('docs/proof.md', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(40)
  })

  it.each(rows)('says when it is shown: $law', ({ where, when }) => {
    const places = [...where.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place)
    expect(places).not.toEqual([])
    const found = places.flatMap(whenRun)
    for (const word of when) expect(found, where).toContain(word)
  })
})

const expand = (path: string): ReadonlyArray<string> => {
  const [, before = '', list, after = ''] = /^(.*)\{([\w,]+)\}(.*)$/.exec(path) ?? []
  return list === undefined ? [path] : list.split(',').map((name) => `${before}${name}${after}`)
}

// A file, the files of a folder, or those of a name with a star.
const filesOf = (place: string): ReadonlyArray<string> => {
  const name = new RegExp(`^${place.replaceAll('.', '\\.').replace('*', '\\w*')}(/.*)?$`)
  return files.filter((path) => name.test(path))
}

const nameOf = (path: string): string => path.replace(/^.*\/(\w+)\.ts$/, '$1')
