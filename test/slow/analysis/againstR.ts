// A survey of 342 invented trios at two moments, computed by the example for researchers and again by R, from
// the files of the command.
// R has to be installed.
//
//   npx tsx test/slow/analysis/againstR.ts
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
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
const command = [
  'survey',
  rows,
  '--files',
  folder,
  '--draws',
  '999',
  '--out',
  join(folder, 'a.html'),
]
run('node', '--import', 'tsx', of('../../../src/cli/main.ts'), ...command)
run('node', '--import', 'tsx', of('../../../examples/analysis/wholeSurvey.ts'), rows, folder)
run('Rscript', of('../../../docs/recompute.R'), folder)

// The notebook, as one program: its alpha is that of the example.
interface Notebook {
  readonly cells: ReadonlyArray<{ readonly cell_type: string; readonly source: readonly string[] }>
}
const notebook = JSON.parse(
  readFileSync(of('../../../examples/analysis/survey.ipynb'), 'utf8'),
) as Notebook // ours
const code = notebook.cells
  .filter(({ cell_type: kind }) => kind === 'code')
  .map(({ source }) => source.join(''))
const program = join(folder, 'notebook.R')
writeFileSync(program, [...code, 'cat(sprintf("%.12f", alpha(sheets)))'].join('\n'))
const printed = execFileSync('Rscript', [program], {
  encoding: 'utf8',
  env: { ...process.env, SURVEY_FILES: folder },
})
const { results } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as {
  readonly results: { readonly alpha: { readonly estimate: { readonly right: number } } }
} // as the example writes it
const difference = Math.abs(Number(printed.split('\n').at(-1)) - results.alpha.estimate.right)
if (!(difference < 1e-9)) throw new Error(`The notebook differs by ${difference}.`)
console.log('The notebook agrees')
