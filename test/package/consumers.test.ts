import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, it } from 'vitest'
import { doors, manifest, root } from '../gate/doors.js'
import budgets from './budgets.json' with { type: 'json' }

const { full } = inject('tarball')

// A user's file that opens every door; with skipLibCheck off every declaration behind it is checked.
const names = doors.map(({ name }) => name).join(', ')
const code = `
${doors.map(({ name, specifier }) => `import * as ${name} from '${specifier}'`).join('\n')}
import { classify, panelFromKey, type Classification } from '${manifest.name}'
export const nearest: Classification['nearest'] = classify(panelFromKey('LLMML')).nearest
export const all = { ${names} }
`
for (const file of ['esm.mts', 'cjs.cts', 'bundler.ts']) writeFileSync(join(full, file), code)

const STRICT =
  '--strict --noEmit --skipLibCheck false --target es2022 --lib es2022,dom --types node'
const RESOLUTIONS = {
  nodenext: 'esm.mts cjs.cts --module nodenext',
  bundler: 'bundler.ts --module esnext --moduleResolution bundler',
}

const compile = async (version: string, options: string): Promise<string> => {
  const tsc = join(root, 'node_modules', version, 'bin/tsc')
  const parts = `${STRICT} ${options}`.split(' ')
  const run = promisify(execFile)('node', [tsc, ...parts], { cwd: full })
  return (await run.catch((error: unknown) => error as { readonly stdout: string })).stdout
}

describe('the declarations compile, with skipLibCheck off,', () => {
  const versions = ['typescript55', 'typescript7']
  const cases = versions.flatMap((version) =>
    Object.values(RESOLUTIONS).map((options) => [version, options] as const),
  )
  it.concurrent.each(cases)('on %s: %s', async (version, options) => {
    expect(await compile(version, options)).toBe('')
  })

  // The version that we develop with also counts what the types cost a user.
  it.concurrent.each(Object.entries(RESOLUTIONS))(
    'on typescript: %s, within its budget of type instantiations',
    async (resolution, options) => {
      const output = await compile('typescript', `${options} --extendedDiagnostics`)
      const counted = Number(/^Instantiations: +(\d+)$/m.exec(output)?.[1])
      console.log(`${counted} type instantiations, ${resolution}`)
      expect(output).not.toContain('error')
      expect(counted).toBeLessThanOrEqual(
        budgets.typeInstantiations[resolution as keyof typeof RESOLUTIONS],
      )
    },
  )
})
