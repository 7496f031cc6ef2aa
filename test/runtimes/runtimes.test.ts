/** The tarball gives the answers of the specification, and those of the source, wherever it is run. */
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { doors, manifest, type Door } from '../gate/doors.js'
import { printedByPage } from './browser.js'
import { expectConformance } from './expectConformance.js'
import { pinnedFolder, pinnedNames } from './matrix.js'
import { writePrograms } from './programs.js'

const { full } = inject('tarball')

const run = async (
  folder: string,
  program: string,
  ...args: ReadonlyArray<string>
): Promise<string> => {
  const { stdout } = await promisify(execFile)(program, [...args], { cwd: folder })
  return stdout
}

beforeAll(() => writePrograms(full))

const DENO = 'run --node-modules-dir=manual --no-remote --allow-read --allow-env'.split(' ')
const runtimes = [
  ...pinnedNames('node').map((name) => ({ name, path: 'bin/node', args: [] })),
  { name: 'deno', path: 'deno', args: DENO },
  { name: 'bun', path: 'bin/bun', args: [] },
]

describe.each([
  ['an ES module', 'program.mjs'],
  ['CommonJS', 'program.cjs'],
])('as %s', (_, program) => {
  it.each(runtimes)('on $name', async ({ name, path, args }) => {
    await expectConformance(await run(full, join(pinnedFolder(name), path), ...args, program))
  })
})

describe('with the oldest peers that are allowed', () => {
  const folder = `${full}-oldest-peers`

  beforeAll(() => {
    cpSync(full, folder, { recursive: true, verbatimSymlinks: true })
    for (const peer of Object.keys(manifest.peerDependencies)) {
      rmSync(`${folder}/node_modules/${peer}`)
      symlinkSync(pinnedFolder(`${peer}-oldest`), `${folder}/node_modules/${peer}`)
    }
  })

  it.each(['program.mjs', 'program.cjs'])('on the oldest Node, %s', async (program) => {
    await expectConformance(await run(folder, `${pinnedFolder('node-20')}/bin/node`, program))
  })

  it('they are the lowest of the ranges in package.json', () => {
    for (const [peer, range] of Object.entries(manifest.peerDependencies)) {
      const { version } = JSON.parse(
        readFileSync(`${folder}/node_modules/${peer}/package.json`, 'utf8'),
      ) as { readonly version: string }
      expect(range.split(' || ')[0]).toBe(`^${version}`)
    }
  })
})

describe('in Chromium', () => {
  // What a page needs to load modules by name; for others a bundler does this.
  const doorPath = ({ built }: Door): string => `/node_modules/${manifest.name}/dist/${built}.js`
  const imports = {
    ...Object.fromEntries(doors.map((door) => [door.specifier, doorPath(door)])),
    'zod/v4': '/node_modules/zod/v4/index.js',
  }

  it('as ES modules, in a page', async () => {
    writeFileSync(
      join(full, 'index.html'),
      `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
       <script type="module" src="/page.js"></script>`,
    )
    await expectConformance(await printedByPage(full))
  })
})
