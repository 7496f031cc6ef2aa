// A survey of 342 invented trios at two moments, computed by the example for researchers and again by R.
// R has to be installed.
//
//   npx tsx test/slow/analysis/againstR.ts
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writePanels } from '../../../src/files/writePanels.js'
import { inventedSurvey } from './inventedSurvey.js'

const folder = mkdtempSync(join(tmpdir(), 'survey-'))
const of = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const rows = join(folder, 'rows.csv')
writeFileSync(rows, writePanels(inventedSurvey(342, 20_261_126, ['huidig', 'ambitie'])))
const run = (program: string, ...rest: string[]): void => {
  execFileSync(program, rest, {
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: of('../../analysis/tsconfig.examples.json') },
  })
}
run('node', '--import', 'tsx', of('../../../examples/analysis/wholeSurvey.ts'), rows, folder)
run('Rscript', of('../../../examples/analysis/recompute.R'), folder)
