// @module-tag slow
// The examples for researchers run on the source as they stand and print what is kept in
// examples/analysis/printed. After a change that is meant: npx vitest run test/analysis/examples
// -u.
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../examples/analysis/', import.meta.url))
const paths = fileURLToPath(new URL('tsconfig.examples.json', import.meta.url))
const scripts = readdirSync(folder).filter((file) => file.endsWith('.ts'))

describe('the examples for researchers', () => {
  it.each(scripts)('%s prints what it says', async (script) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', `${folder}${script}`],
      { env: { ...process.env, TSX_TSCONFIG_PATH: paths } },
    )
    await expect(stdout).toMatchFileSnapshot(`${folder}printed/${script.replace('.ts', '.txt')}`)
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
