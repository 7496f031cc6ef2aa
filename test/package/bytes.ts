/** How many bytes some lines of code add to a user's bundle: built from the tarball, minified and gzipped. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import budgets from './budgets.json' with { type: 'json' }

export interface Bytes {
  readonly code: string
  /** Bytes of a bundle of this code alone; beside other code, what it adds to a bundle of that. */
  readonly bytes: number
  readonly beside: ReadonlyArray<string>
  readonly budget: number
}

/** Of every line that has a budget, in a folder where the package is installed. */
export const bytesPerLine = async (folder: string): Promise<ReadonlyArray<Bytes>> => {
  const alone = Object.entries(budgets.bytes).map(async ([code, budget]) => {
    return { code, bytes: await bytesOf(folder, code), beside: [], budget }
  })
  const more = Object.entries(budgets.bytesBeside).map(async ([code, { beside, budget }]) => {
    const bytes = (await bytesOf(folder, ...beside, code)) - (await bytesOf(folder, ...beside))
    return { code, bytes, beside, budget }
  })
  return Promise.all([...alone, ...more])
}

const bytesOf = async (folder: string, ...lines: ReadonlyArray<string>): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: lines.map((line, index) => line.replace('*', `* as door${index}`)).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength
}
