/**
 * The doors (entry points) of the package. The `exports` map of package.json is the one list of them;
 * the build, the documentation and every test of the gate take it from here.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Door {
  /** `core`, `texts`, ... */
  readonly name: string
  /** What a user imports: `schuifoefening`, `schuifoefening/texts`, ... */
  readonly specifier: string
  /** Its source, from the root of the project. */
  readonly source: string
  /** Its built files without extension: `index`, `texts`, ... */
  readonly built: string
}

/** The command: it is run, and opened by nobody. */
export const COMMAND = { source: 'src/cli/main.ts', built: 'cli' } as const

/** The folder of the project, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: { readonly [path: string]: unknown }
  readonly bin: { readonly [name: string]: string }
  readonly typesVersions: { readonly [range: string]: unknown }
  readonly scripts: { readonly [name: string]: string }
  readonly dependencies?: { readonly [name: string]: string }
  readonly peerDependencies: { readonly [name: string]: string }
  readonly peerDependenciesMeta: { readonly [name: string]: { readonly optional?: boolean } }
}

/** package.json, as far as the gate reads it. */
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest

/** Every door, in the order of package.json. Other entries are single files: `./x.json`, `./spec/*`. */
export const doors: ReadonlyArray<Door> = Object.keys(manifest.exports)
  .filter((path) => /^\.(\/[a-z]+)?$/.test(path))
  .map((path) => {
    const folder = path.slice(2)
    return folder === ''
      ? { name: 'core', specifier: manifest.name, source: 'src/index.ts', built: 'index' }
      : {
          name: folder,
          specifier: `${manifest.name}/${folder}`,
          source: `src/${folder}/index.ts`,
          built: folder,
        }
  })
