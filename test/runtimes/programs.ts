/**
 * The plain scripts that the runtimes run, in a folder where the package is installed. Our own TypeScript is
 * bundled; its imports of a door's source become imports of that door by name, so the code that asks is
 * that of the other tests and the code that answers is the tarball's. Only the list of readings, which no door
 * gives, comes from the source.
 */
import { build, type Format, type Plugin } from 'esbuild'
import { doors, root } from '../gate/doors.js'

/** Writes `program.mjs` and `program.cjs` for Node, Deno and Bun, and `page.js` for a browser. */
export const writePrograms = async (folder: string): Promise<void> => {
  await Promise.all([
    bundle('inProcess.ts', 'esm', `${folder}/program.mjs`),
    bundle('inProcess.ts', 'cjs', `${folder}/program.cjs`),
    bundle('inPage.ts', 'esm', `${folder}/page.js`),
  ])
}

/** Writes `schemas.mjs`, which asks the schemas of two copies of the package. */
export const writeSchemaProgram = async (folder: string): Promise<void> => {
  await bundle('onZod.ts', 'esm', `${folder}/schemas.mjs`)
}

const bundle = (entry: string, format: Format, outfile: string): Promise<unknown> =>
  build({
    entryPoints: [`${root}test/runtimes/${entry}`],
    bundle: true,
    format,
    outfile,
    target: 'es2022',
    external: ['node:*', 'zod'],
    plugins: [doorsByName],
  })

const doorsByName: Plugin = {
  name: 'doors by name',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\// }, ({ path }) => {
      if (path.endsWith('/operations/readings.js')) return undefined
      const door = doors.find(({ source }) => path.endsWith(source.replace(/\.ts$/, '.js')))
      return door === undefined
        ? { errors: [{ text: `${path} is no door: a consumer cannot import it.` }] }
        : { path: door.specifier, external: true }
    })
  },
}
