import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const src = new URL('../../src/', import.meta.url).pathname

/** The size in bytes of a program with these modules, minified and compressed. */
const weightOf = async (modules: ReadonlyArray<string>): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: modules
        .map(
          (module, index) =>
            `import * as m${index} from './${module}'; globalThis.m${index} = m${index}`,
        )
        .join('\n'),
      resolveDir: src,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

// The core, and what pictures share.
const SHARED = [
  'index.ts',
  ...['colours', 'layout', 'legend', 'marks', 'rows', 'sheet', 'sliderRows', 'text'].map(
    (module) => `render/svg/${module}.ts`,
  ),
]
const PICTURES = [
  'panel',
  'change',
  'group',
  'smallMultiples',
  'map',
  'readings',
  'journey',
  'tensions',
  'answers',
  'prevalence',
  'districts',
  'history',
  'emptySheet',
]
const MOST = 4096

describe('the size of a picture in a bundle', { tags: ['slow'] }, () => {
  it('is at most 4 kB beside the core and what pictures share', async () => {
    const shared = await weightOf(SHARED)
    const sizes = await Promise.all(
      PICTURES.map(async (picture) => ({
        picture,
        bytes: (await weightOf([...SHARED, `render/svg/${picture}.ts`])) - shared,
      })),
    )
    console.table(Object.fromEntries(sizes.map(({ picture, bytes }) => [picture, { bytes }])))
    for (const { picture, bytes } of sizes) {
      expect(bytes, picture).toBeGreaterThan(0)
      expect(bytes, picture).toBeLessThanOrEqual(MOST)
    }
  })
})
