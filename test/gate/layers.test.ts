import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMAND, doors, root } from './doors.js'
import { importFaults, type LayerTable } from './importRules.js'
import { importTimeFaults } from './importTimeRules.js'

const table = JSON.parse(
  readFileSync(new URL('layers.json', import.meta.url), 'utf8'),
) as LayerTable

const sources = new Map(
  readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(`${root}src/${file}`, 'utf8')]),
)

// The file that runs the command is imported by nobody; no bundler makes the command smaller.
const modules = [...sources].filter(([file]) => `src/${file}` !== COMMAND.source)
const faultsIn = (file: string, text: string): ReadonlyArray<string> =>
  importTimeFaults(file, text).filter(
    (fault) => !file.startsWith('cli/') || /module state|runs at import/.test(fault),
  )

describe('the source', () => {
  it('imports in one direction, without cycles', () => {
    expect(importFaults(sources, table)).toEqual([])
  })

  it('has no module state and does nothing at import', () => {
    expect(modules.flatMap(([file, text]) => faultsIn(file, text))).toEqual([])
  })

  it('excuses a mutant only where it says why: on the next line, or up to where it restores', () => {
    const excuses = [...sources].flatMap(([file, text]) =>
      Array.from(text.matchAll(/Stryker disable.*/g), ([comment]) => `src/${file}: ${comment}`),
    )
    const withReason = /Stryker disable (?:next-line )?[\w,]+: .{10,}/
    expect(excuses.filter((excuse) => !withReason.test(excuse))).toEqual([])
    for (const [file, text] of sources) {
      const open = Array.from(
        text.matchAll(/Stryker disable (?!next-line )(\w+)/g),
        ([, kind]) => kind,
      )
      const restored = Array.from(text.matchAll(/Stryker restore (\w+)/g), ([, kind]) => kind)
      expect([file, restored]).toEqual([file, open])
    }
  })

  it('has an entry in package.json for each door, and no other', () => {
    const indexes = [...sources.keys()].filter((file) => /(^|\/)index\.ts$/.test(file))
    expect(indexes.map((file) => `src/${file}`).sort()).toEqual(
      doors.map(({ source }) => source).sort(),
    )
  })

  it('is in layers that the table knows', () => {
    const folders = [...sources.keys()].filter((file) => file.includes('/'))
    for (const file of folders) expect(table).toHaveProperty(file.split('/')[0] ?? '')
  })
})

describe('the rules themselves', () => {
  const faults = (...files: ReadonlyArray<readonly [string, string]>): ReadonlyArray<string> =>
    importFaults(new Map(files), table)

  it.each([
    ['model/a.ts', `import { b } from '../catalogue/b.js'`, 'model does not import catalogue/b.ts'],
    ['operations/a.ts', `export * from '../texts/nl.js'`, 'operations does not import texts/nl.ts'],
    ['render/a.ts', `import { nl } from '../texts/nl.js'`, 'render does not import texts/nl.ts'],
    ['model/a.ts', `import { z } from 'zod'`, 'model does not import zod'],
    ['model/a.ts', `import type { a } from '../index.js'`, 'model does not import index.ts'],
    ['model/a.ts', `const f = () => import('zod')`, 'model does not import zod'],
  ])('refuse in %s: %s', (file, text, problem) => {
    expect(faults([file, text])).toEqual([`src/${file}:1: ${problem}`])
  })

  it.each([
    ['render/a.ts', `import type { Texts } from '../texts/texts.js'`],
    ['catalogue/a.ts', `import { b } from '../model/b.js'`],
    ['model/a.ts', `import { left } from 'fp-ts/lib/Either.js'`],
    ['schema/a.ts', `import * as z from 'zod'`],
  ])('allow in %s: %s', (file, text) => {
    expect(faults([file, text])).toEqual([])
  })

  it('see a cycle', () => {
    const a = ['model/a.ts', `import type { b } from './b.js'`] as const
    const b = ['model/b.ts', `export { a } from './a.js'`] as const
    expect(faults(a, b)).toEqual(['cycle: model/a.ts -> model/b.ts -> model/a.ts'])
  })

  it.each([
    ['let count = 0', 'module state: let or var'],
    ['const seen = []', 'module state: a collection that can change'],
    ['const seen = { a: 1 } satisfies object', 'module state: a collection that can change'],
    ['const seen = /*#__PURE__*/ new Map()', 'module state: a collection that can change'],
    ['console.log(1)', 'runs at import'],
    ['export default 1', 'runs at import'],
    ["export * from './b.js'", 'exports names that are not named'],
    ['class A {}', 'runs at import'],
    ['for (;;) {}', 'runs at import'],
    ['const a = f()', 'a call at import that is not marked /*#__PURE__*/'],
    ['const a = /*#__PURE__*/ f({ b: g() })', 'a call at import that is not marked /*#__PURE__*/'],
    ['const a: A = { b: c = 1 }', 'evaluated at import; a bundler keeps it'],
    ['const a: A = { b: c.d }', 'evaluated at import; a bundler keeps it'],
    ['const a: A = [...b]', 'evaluated at import; a bundler keeps it'],
    ['const a: A = `${b}`', 'evaluated at import; a bundler keeps it'],
  ])('refuse at the top level: %s', (text, problem) => {
    expect(importTimeFaults('model/a.ts', text)).toEqual([`src/model/a.ts:1: ${problem}`])
  })

  it.each([
    `import { a } from './a.js'`,
    `export type { A } from './a.js'`,
    'type A = 1',
    'interface A {}',
    'function f() { return g() }',
    'const f = () => g()',
    'const a = -1 + 2',
    'const a = [1, 2] as const',
    'const a: ReadonlyArray<number> = [1, b]',
    'const a = { b: { f() { return g() } } } as const satisfies A',
    'const a = /*#__PURE__*/ f({ b: /*#__PURE__*/ g(1) })',
    'const a = /*#__PURE__*/ z.object({ b }).strict()',
  ])('allow at the top level: %s', (text) => {
    expect(importTimeFaults('model/a.ts', text)).toEqual([])
  })
})
