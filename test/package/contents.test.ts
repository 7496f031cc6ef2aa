import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { describe, expect, inject, it } from 'vitest'
import { COMMAND, doors, manifest, root } from '../gate/doors.js'
import { brokenLinks, pagesIn } from '../gate/site/links.js'
import { licences } from './licences.js'

const { file, contents, bare } = inject('tarball')
const unpacked = join(bare, 'node_modules', manifest.name)

describe('the tarball', () => {
  it('holds what users need and nothing else', () => {
    const known = [
      /^(package\.json|README(\.nl)?\.md|LICENSE|NOTICE\.md|CHANGELOG\.md|llms\.txt)$/,
      /^dist\/[\w.-]+\.(js|cjs|d\.ts|d\.cts)$/,
      /^docs\/[\w-]+\.(md|R)$/,
      /^docs\/(pictures|diagrams)\/[\w-]+\.svg$/,
      /^spec\/[\w-]+(\/[\w-]+)*\.(json|csv|md)$/,
    ]
    expect(contents.filter((path) => !known.some((form) => form.test(path)))).toEqual([])
    for (const path of ['README.md', 'LICENSE', 'NOTICE.md', 'CHANGELOG.md']) {
      expect(contents).toContain(path)
    }
  })

  it('has no guide with a link that leads nowhere', () => {
    const pages = pagesIn(unpacked)
    expect(pages.length).toBeGreaterThan(8)
    expect(brokenLinks(pages)).toEqual([])
  })

  it('has the four files of each door', () => {
    for (const { built } of doors)
      for (const extension of ['js', 'cjs', 'd.ts', 'd.cts'])
        expect(contents).toContain(`dist/${built}.${extension}`)
  })

  it('opens the doors and nothing else', () => {
    const files = existsSync(`${root}spec`) ? ['./spec/*'] : []
    const paths = doors.map(({ built }) => (built === 'index' ? '.' : `./${built}`))
    expect(Object.keys(manifest.exports)).toEqual([...paths, ...files, './package.json'])
    for (const { built } of doors) {
      expect(manifest.exports[built === 'index' ? '.' : `./${built}`]).toEqual({
        import: { types: `./dist/${built}.d.ts`, default: `./dist/${built}.js` },
        require: { types: `./dist/${built}.d.cts`, default: `./dist/${built}.cjs` },
      })
    }
  })

  it('shows the doors to compilers that do not read exports', () => {
    const subpaths = doors.filter(({ built }) => built !== 'index')
    expect(manifest.typesVersions).toEqual({
      '*': Object.fromEntries(subpaths.map(({ built }) => [built, [`./dist/${built}.d.cts`]])),
    })
  })

  it('has a command that runs where nothing else is installed', () => {
    expect(manifest.bin).toEqual({ [manifest.name]: `dist/${COMMAND.built}.js` })
    const command = join(unpacked, 'dist', `${COMMAND.built}.js`)
    const run = (...args: ReadonlyArray<string>): string =>
      execFileSync(command, args, { cwd: bare, encoding: 'utf8' })
    expect(run('--version')).toBe(`${manifest.version}\n`)
    const [first, ...names] = run('schema').trimEnd().split('\n')
    const schemas = contents.filter((path) => path.startsWith('spec/schemas/'))
    expect(names.length + 1).toBe(schemas.length)
    expect(JSON.parse(run('schema', first ?? ''))).toHaveProperty('$schema')
  })

  // Where a declaration imports a package that is not installed, its types silently become `any`.
  it('has declarations that import no package, but zod behind its door', () => {
    const files = contents.filter((path) => /\.d\.c?ts$/.test(path))
    const imports = files.flatMap((path) =>
      Array.from(
        readFileSync(join(unpacked, path), 'utf8').matchAll(
          /(?:^(?:im|ex)port .*from |import\()'(\w[^'/]*)/gm,
        ),
        ([, name]) => `${path}: ${name}`,
      ),
    )
    expect(imports).toEqual(['dist/schema.d.cts: zod', 'dist/schema.d.ts: zod'])
  })

  it('runs nothing when it is installed', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([])
  })

  it('needs only packages that anyone may use, and lists them in NOTICE.md', () => {
    const needed = licences().map(({ name, range, licence, kind }) => [
      name,
      range.replaceAll('||', 'or'),
      licence,
      kind,
    ])
    expect(needed.map(([, , licence]) => licence)).toEqual(needed.map(() => 'MIT'))
    const rows = readFileSync(join(unpacked, 'NOTICE.md'), 'utf8').match(/^\| [a-z][\w-]* .*\|$/gm)
    const cells = (rows ?? []).map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    expect(cells).toEqual([['package', 'versions', 'licence', 'how'], ...needed])
  })

  it('installs nothing that runs a script of its own', () => {
    for (const { name } of licences()) {
      const text = readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')
      const { scripts = {} } = JSON.parse(text) as { readonly scripts?: object }
      expect(Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script))).toEqual(
        [],
      )
    }
  })

  it('has one version: that of the changelog and of the citation', () => {
    const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
    expect(read('CHANGELOG.md')).toContain(`\n## ${manifest.version} `)
    expect(read('CITATION.cff')).toContain(`\nversion: ${manifest.version}\n`)
  })

  it('names no folder of the machine that built it', () => {
    const naming = contents.filter((path) => readFileSync(join(unpacked, path)).includes(root))
    expect(naming).toEqual([])
  })

  it('gives publint nothing to say', async () => {
    const tarball = readFileSync(file)
    const { messages } = await publint({ pack: { tarball: arrayBufferOf(tarball) } })
    expect(messages).toEqual([])
  })

  it('gives arethetypeswrong nothing to say', { tags: ['slow'] }, () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const run = (): unknown => execFileSync('node', [attw, file, '--profile', 'node16'])
    expect(run).not.toThrow() // it ends with an error code when it finds something
  })
})

const arrayBufferOf = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer
