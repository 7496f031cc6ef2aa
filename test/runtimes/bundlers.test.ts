/** Each bundler keeps what is used and no more; and what it makes for a browser runs there. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Classification, Panel } from '../../src/index.js'
import { panelFromKey } from '../../src/index.js'
import budgets from '../package/budgets.json' with { type: 'json' }
import { printedByPage } from './browser.js'
import { expectConformance } from './expectConformance.js'
import { installedFolder } from './matrix.js'
import { writePrograms } from './programs.js'

const { full } = inject('tarball')

const BUNDLERS = ['esbuild', 'rollup', 'webpack', 'vite'] as const

// A folder of a bundler's own, with one file to bundle.
const bundle = async (bundler: string, name: string, entry: string): Promise<string> => {
  const folder = join(full, `${bundler}-${name}`)
  mkdirSync(folder)
  copyFileSync(entry, join(folder, 'entry.js'))
  const outfile = join(folder, 'built', 'bundle.js')
  const args = [join(installedFolder, 'bundle.js'), bundler, join(folder, 'entry.js'), outfile]
  await promisify(execFile)('node', args, { cwd: installedFolder })
  return outfile
}

describe('one function in a bundle', () => {
  const entry = join(full, 'one.js')
  const ceiling = budgets.bytes["export { classify } from 'schuifoefening'"]

  beforeAll(() => {
    writeFileSync(
      entry,
      "import { classify } from 'schuifoefening'\nglobalThis.keptByBundler = classify\n",
    )
  })

  it.each(BUNDLERS)('by %s costs its budget at most, and works', async (bundler) => {
    const outfile = await bundle(bundler, 'one', entry)
    const bytes = gzipSync(readFileSync(outfile), { level: 9 }).byteLength
    console.log(`${bytes} of ${ceiling} bytes: classify, by ${bundler}`)
    expect(bytes).toBeLessThanOrEqual(ceiling)
    await import(pathToFileURL(outfile).href)
    const { keptByBundler } = globalThis as unknown as {
      // set by the file that was just run
      readonly keptByBundler: (panel: Panel) => Classification
    }
    expect(keptByBundler(panelFromKey('MLHLM')).nearest).toEqual(['participatief'])
  })
})

describe('every door in a bundle for browsers', () => {
  beforeAll(() => writePrograms(full))

  it.each(BUNDLERS)('by %s conforms in Chromium', async (bundler) => {
    const outfile = await bundle(bundler, 'all', join(full, 'page.js'))
    const folder = join(outfile, '..')
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><script type="module" src="/bundle.js"></script>',
    )
    symlinkSync(join(full, 'node_modules'), join(folder, 'node_modules')) // the page reads spec/
    await expectConformance(await printedByPage(folder))
  })
})
