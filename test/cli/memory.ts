/** An environment in memory for the command: files, streams, and errors. */
import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

export interface World {
  readonly files?: { readonly [path: string]: string | Uint8Array }
  readonly stdin?: string
  readonly columns?: number
  /** Codes of system errors, per path; `out` is the standard output. */
  readonly failing?: { readonly [path: string]: string }
  /** Paths that lead to the same file. */
  readonly same?: ReadonlyArray<readonly [string, string]>
}

export interface Ran {
  readonly exit: number
  readonly out: string
  readonly warned: string
  /** What was written, by path. */
  readonly written: { readonly [path: string]: string }
  /** Folders that were made. */
  readonly made: ReadonlyArray<string>
  readonly progress: ReadonlyArray<string>
}

const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(code), path === undefined ? { code } : { code, path })

/** Runs the command in a world. */
export const ran = async (
  line: string | ReadonlyArray<string>,
  world: World = {},
): Promise<Ran> => {
  const { files = {}, failing = {}, same = [] } = world
  const printed: string[] = []
  const warned: string[] = []
  const progress: string[] = []
  const made: string[] = []
  const written: { [path: string]: string } = {}
  const io: Io = {
    readFile: async (path) => {
      const found = files[path]
      const code = failing[path] ?? (found === undefined ? 'ENOENT' : undefined)
      if (code !== undefined || found === undefined) throw systemError(code ?? 'ENOENT', path)
      return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : found)
    },
    readStdin: () => Promise.resolve(new TextEncoder().encode(world.stdin ?? '')),
    writeFile: async (path, text) => {
      const code = failing[path]
      if (code !== undefined) throw systemError(code, path)
      written[path] = text
      return Promise.resolve()
    },
    makeFolder: async (path) => {
      const code = failing[path]
      if (code !== undefined) throw systemError(code, path)
      made.push(path)
      return Promise.resolve()
    },
    isSameFile: (a, b) =>
      Promise.resolve(
        same.some(([one, other]) => (one === a && other === b) || (one === b && other === a)),
      ),
    print: async (text) => {
      if (failing['out'] !== undefined) throw systemError(failing['out'])
      printed.push(text)
      return Promise.resolve()
    },
    warn: (text) => warned.push(text),
    progress: (text) => progress.push(text),
    columns: world.columns,
    schemas: () => Promise.resolve(['answer/risks', 'input/panel']),
    readSchema: (name) => Promise.resolve(`{"$id":"${name}"}\n`),
    version: '1.2.3',
  }
  const exit = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, io)
  return { exit, out: printed.join(''), warned: warned.join('\n'), written, made, progress }
}
