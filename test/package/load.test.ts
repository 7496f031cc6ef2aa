// @module-tag slow
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { programOf, publicNames } from '../gate/compiler.js'
import { doors, manifest, type Door } from '../gate/doors.js'
import { expectConformance } from '../runtimes/expectConformance.js'
import { writePrograms } from '../runtimes/programs.js'

const { bare, full } = inject('tarball')

/** The packages that a door loads; those that are peers have to be installed by its user. */
const PACKAGES: { readonly [door: string]: ReadonlyArray<string> } = {
  core: [],
  texts: [],
  explain: [],
  schema: ['zod'],
  files: [],
  render: [],
  analysis: [],
}

const needsPeer = ({ name }: Door): boolean =>
  (PACKAGES[name] ?? []).some((found) => found in manifest.peerDependencies)

// Runs a program of one format in the folder of a consumer; what it prints.
const runIn = (folder: string, format: 'module' | 'commonjs', program: string): unknown =>
  JSON.parse(
    execFileSync('node', [`--input-type=${format}`, '-e', program], {
      cwd: folder,
      encoding: 'utf8',
    }),
  )

let program: ts.Program | undefined
const valueNames = ({ built }: Door): ReadonlyArray<string> =>
  publicNames(
    (program ??= programOf(doors.map((door) => `dist/${door.built}.d.ts`))),
    `dist/${built}.d.ts`,
  )
    .filter(({ symbol }) => (symbol.flags & ts.SymbolFlags.Value) !== 0)
    .map(({ name }) => name)

describe.each([
  ['ES modules', 'module', (specifier: string) => `await import('${specifier}')`],
  ['CommonJS', 'commonjs', (specifier: string) => `require('${specifier}')`],
] as const)('in plain Node, as %s,', (_, format, load) => {
  it.each(doors)('$specifier gives the names of its declarations', (door) => {
    const print = `console.log(JSON.stringify(Object.keys(${load(door.specifier)}).sort()))`
    expect(runIn(needsPeer(door) ? full : bare, format, print)).toEqual(valueNames(door))
  })

  // What test/runtimes asks of every other runtime.
  it('answers as the specification says, and as the source does', async () => {
    await writePrograms(full)
    const program = format === 'module' ? 'program.mjs' : 'program.cjs'
    await expectConformance(execFileSync('node', [program], { cwd: full, encoding: 'utf8' }))
  })
})

describe('the two formats', () => {
  it('understand each other: plain data, errors by code', () => {
    const program = `
      import { createRequire } from 'node:module'
      import * as esm from '${manifest.name}'
      const cjs = createRequire(import.meta.url)('${manifest.name}')
      const codeOf = (f) => { try { f() } catch (error) { return error.code } }
      const panel = esm.panelFromKey('LLMML')
      console.log(JSON.stringify([
        cjs.classify(panel).nearest,
        JSON.stringify(cjs.classify(panel)) === JSON.stringify(esm.classify(panel)),
        codeOf(() => cjs.panelCode({})),
        codeOf(() => esm.panelCode({})),
      ]))`
    expect(runIn(bare, 'module', program)).toEqual([
      ['ontwikkelend'],
      true,
      'notAPanel',
      'notAPanel',
    ])
  })
})

describe('beside the doors', () => {
  const { contents } = inject('tarball')
  const resolve = (path: string): string =>
    createRequire(join(bare, 'package.json')).resolve(`${manifest.name}/${path}`)

  it('every file of spec can be had', () => {
    for (const path of contents.filter((file) => file.startsWith('spec/'))) {
      expect(existsSync(resolve(path))).toBe(true)
    }
  })

  it('no other file can', () => {
    for (const path of contents.filter((file) => !/^(spec\/|package\.json)/.test(file))) {
      expect(() => resolve(path)).toThrow(/not defined by "exports"/)
    }
  })
})

describe('a door loads what it needs and no more', () => {
  // What a built file leads to: files of the package, and names of other packages.
  const behind = async (
    path: string,
  ): Promise<{
    readonly files: ReadonlyArray<string>
    readonly packages: ReadonlyArray<string>
  }> => {
    const { metafile } = await build({
      entryPoints: [join(bare, 'node_modules', manifest.name, 'dist', path)],
      bundle: true,
      packages: 'external',
      format: 'esm',
      treeShaking: false,
      metafile: true,
      write: false,
      absWorkingDir: bare,
    })
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
    const external = imports.filter(({ external }) => external).map(({ path }) => path)
    return {
      files: Object.keys(metafile.inputs),
      packages: [...new Set(external.map((specifier) => specifier.split('/')[0] ?? ''))].sort(),
    }
  }

  const cases = doors.flatMap((door) =>
    ['js', 'cjs'].map((extension) => [`${door.built}.${extension}`, door.name] as const),
  )

  it.each(cases)('%s loads no other package than those listed', async (path, name) => {
    expect((await behind(path)).packages).toEqual(PACKAGES[name])
  })

  it.each(cases.filter(([, name]) => name !== 'texts'))(
    '%s does not load the texts',
    async (path) => {
      const sentences = await longTexts()
      const { files } = await behind(path)
      const withTexts = files.filter((file) => {
        const code = readFileSync(join(bare, file), 'utf8')
        return sentences.some((sentence) => code.includes(sentence))
      })
      expect(withTexts).toEqual([])
    },
  )
})

// The sentences of both languages; the first of them has to be found where the texts are.
const longTexts = async (): Promise<ReadonlyArray<string>> => {
  const built = join(bare, 'node_modules', manifest.name, 'dist/texts.js')
  const { nl, en } = (await import(built)) as { readonly nl: unknown; readonly en: unknown }
  const found = [...stringsIn(nl), ...stringsIn(en)].filter((text) => text.length > 60)
  expect(readFileSync(built, 'utf8')).toContain(found[0])
  return found
}

const stringsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
