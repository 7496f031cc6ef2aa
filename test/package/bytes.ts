/** Bytes that lines of code cost a user: bundled from the tarball, minified and gzipped. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import budgets from './budgets.json' with { type: 'json' }

export interface Bytes {
  readonly code: string
  /** Bytes of a bundle of this code alone; beside the core, what it adds to a bundle of all of that. */
  readonly bytes: number
  readonly isBesideTheCore: boolean
  readonly budget: number
}

/** Of every line that has a budget, in a folder where the package is installed. */
export const bytesPerLine = async (folder: string): Promise<ReadonlyArray<Bytes>> => {
  const core = await bytesOf(folder, CORE)
  const alone = Object.entries(budgets.bytes).map(async ([code, budget]) => {
    return { code, bytes: await bytesOf(folder, code), isBesideTheCore: false, budget }
  })
  const beside = Object.entries(budgets.bytesBesideTheCore).map(async ([code, budget]) => {
    return {
      code,
      bytes: (await bytesOf(folder, CORE, code)) - core,
      isBesideTheCore: true,
      budget,
    }
  })
  return Promise.all([...alone, ...beside])
}

const CORE = `export * from 'schuifoefening'`

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
