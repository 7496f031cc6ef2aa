/** A user's files that open every door, and their compilation with the declarations checked as well. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { doors, manifest } from '../gate/doors.js'

/** The ways in which TypeScript finds a module that a user of today has, with the files for each. */
export const RESOLUTIONS = {
  node16: 'esm.mts cjs.cts --module node16',
  nodenext: 'esm.mts cjs.cts --module nodenext',
  bundler: 'bundler.ts --module esnext --moduleResolution bundler',
  node10: 'bundler.ts --module commonjs --moduleResolution node10 --esModuleInterop',
}

const names = doors.map(({ name }) => name).join(', ')
const code = `
${doors.map(({ name, specifier }) => `import * as ${name} from '${specifier}'`).join('\n')}
import { classify, panelFromKey, type Classification } from '${manifest.name}'
export const nearest: Classification['nearest'] = classify(panelFromKey('LLMML')).nearest
export const all = { ${names} }
`

/** Options for a user who installed this package and nothing else: every door but that of zod. */
export const ALONE = 'alone.ts --module esnext --moduleResolution bundler'

const withoutZod = doors.filter(({ name }) => name !== 'schema')
const codeAlone = `
${withoutZod.map(({ name, specifier }) => `import * as ${name} from '${specifier}'`).join('\n')}
export const all = { ${withoutZod.map(({ name }) => name).join(', ')} }
const read = core.parsePartialPanel({ communicatie: 'hoog' })
export const said: string = read._tag === 'Left' ? read.left[0].code : read._tag
// @ts-expect-error nothing has become any
export const count: number = core.classify(core.panelFromKey('LLMML')).nearest[0]
`

/** Writes the program of such a user. */
export const writeAlone = (folder: string): void => {
  writeFileSync(join(folder, 'alone.ts'), codeAlone)
}

/** Writes the files into the folder of a consumer. */
export const writeConsumers = (folder: string): void => {
  for (const file of ['esm.mts', 'cjs.cts', 'bundler.ts']) writeFileSync(join(folder, file), code)
}

const STRICT = '--strict --noEmit --skipLibCheck false --target es2022'

/** What a compiler, given by its folder, prints: nothing where all is well. */
export const compile = async (
  typescript: string,
  folder: string,
  options: string,
): Promise<string> => {
  const around = options === ALONE ? '--lib es2022' : '--lib es2022,dom --types node'
  const args = [join(typescript, 'bin/tsc'), ...`${STRICT} ${around} ${options}`.split(' ')]
  const run = promisify(execFile)('node', args, { cwd: folder })
  return (await run.catch((error: unknown) => error as { readonly stdout: string })).stdout // it prints and fails
}
