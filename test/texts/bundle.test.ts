import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { en, nl } from '../../src/texts/index.js'

const source = fileURLToPath(new URL('../../src/texts/index.ts', import.meta.url))

const codeOf = async (options: Parameters<typeof build>[0]): Promise<string> => {
  const { outputFiles } = await build({
    ...options,
    ...{ bundle: true, write: false, format: 'esm', charset: 'utf8' },
  })
  return outputFiles[0]?.text ?? ''
}

/** The door as one file, both languages in it, that does not say that it has no side effects. */
const door: Plugin = {
  name: 'the built door',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^door$/ }, ({ path }) => ({ path, namespace: 'built' }))
    onLoad({ filter: /.*/, namespace: 'built' }, async () => ({
      contents: await codeOf({ entryPoints: [source] }),
    }))
  },
}

const bundled = (name: string): Promise<string> =>
  codeOf({ stdin: { contents: `export { ${name} } from 'door'` }, plugins: [door], minify: true })

describe('a bundle', () => {
  it.each([
    ['nl', nl, en],
    ['en', en, nl],
  ])('of %s holds that language only, in at most 17 kB compressed', async (name, wanted, other) => {
    const code = await bundled(name)
    expect(code).toContain(wanted.notes.opinion)
    expect(code).not.toContain(other.notes.opinion)
    expect(code).not.toContain(other.sliders.communicatie.about)
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(17_000)
  })

  it('of describeError holds no language', async () => {
    const code = await bundled('describeError')
    expect(code).toContain('otherError')
    for (const texts of [nl, en]) expect(code).not.toContain(texts.notes.opinion)
  })
})
