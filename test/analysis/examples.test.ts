// @module-tag slow
// The examples for researchers run on the source as they stand and print what is kept in
// examples/analysis/printed. After a change that is meant: npx vitest run test/analysis/examples
// -u.
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = new URL('../../examples/analysis/', import.meta.url)
const paths = fileURLToPath(new URL('tsconfig.examples.json', import.meta.url))
const scripts = readdirSync(folder).filter((file) => file.endsWith('.ts'))

// All in one process, each after its name: to start and compile takes longer than to run.
const everything = scripts
  .map((script) => `console.log('=== ${script}'); await import('${new URL(script, folder).href}')`)
  .join('\n')

const printed = async (): Promise<ReadonlyMap<string, string>> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', everything],
    { env: { ...process.env, TSX_TSCONFIG_PATH: paths } },
  )
  const parts = stdout.split(/^=== (.*)\n/m).slice(1)
  return new Map(scripts.map((script) => [script, parts[parts.indexOf(script) + 1] ?? '']))
}

describe('the examples for researchers', () => {
  let outputs: ReadonlyMap<string, string> = new Map()
  beforeAll(async () => {
    outputs = await printed()
  })

  it.each(scripts)('%s prints what it says', async (script) => {
    const path = fileURLToPath(new URL(`printed/${script.replace('.ts', '.txt')}`, folder))
    await expect(outputs.get(script)).toMatchFileSnapshot(path)
  })

  it('there is one for each question that a researcher starts from', () => {
    expect(scripts).toEqual([
      'agreementOfTrios.ts',
      'dependenceOnOurReading.ts',
      'figureFromCsv.ts',
      'handOverToR.ts',
      'testingTheExpectations.ts',
      'wholeSurvey.ts',
    ])
  })
})
