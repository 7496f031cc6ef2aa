import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { doors } from '../gate/doors.js'
import budgets from './budgets.json' with { type: 'json' }

// Bytes that code costs a user, bundled from the tarball, minified and gzipped. budgets.json has the
// ceilings per line of code; a ceiling is only raised in the commit that needs it.
const bytesOf = async (...lines: ReadonlyArray<string>): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: lines.map((line, index) => line.replace('*', `* as door${index}`)).join('\n'),
      resolveDir: inject('tarball').full,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', 'stream', 'buffer', 'util', 'string_decoder'],
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength
}

const CORE = `export * from 'schuifoefening'`

describe('bytes, minified and gzipped', () => {
  it.each(Object.entries(budgets.bytes))('%s costs at most %i', async (code, ceiling) => {
    const bytes = await bytesOf(code)
    console.log(`${bytes} of ${ceiling} bytes: ${code}`)
    expect(bytes).toBeLessThanOrEqual(ceiling)
  })

  it.each(Object.entries(budgets.bytesBesideTheCore))(
    '%s adds at most %i to the core',
    async (code, ceiling) => {
      const bytes = (await bytesOf(CORE, code)) - (await bytesOf(CORE))
      console.log(`${bytes} of ${ceiling} bytes beside the core: ${code}`)
      expect(bytes).toBeLessThanOrEqual(ceiling)
    },
  )

  it.each(doors)('$specifier has a budget', ({ specifier }) => {
    const lines = Object.keys({ ...budgets.bytes, ...budgets.bytesBesideTheCore })
    expect(lines.some((code) => code.endsWith(` from '${specifier}'`))).toBe(true)
  })
})
