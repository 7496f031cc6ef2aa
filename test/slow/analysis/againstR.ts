// A survey of 342 invented trios at two moments, computed by the command and again by R from the files that it
// writes; and a small one in which much is missing, so that numbers are too.
// R has to be installed.
//
//   npx tsx test/slow/analysis/againstR.ts
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SurveyResults } from '../../../src/cli/surveyResults.js'
import { writePanels } from '../../../src/files/writePanels.js'
import { inventedSurvey } from './inventedSurvey.js'

const folder = mkdtempSync(join(tmpdir(), 'survey-'))
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const rows = join(folder, 'rows.csv')
// Half of the rows about now say so by leaving the moment blank.
const trios = inventedSurvey(342, 20_261_126, ['huidig', 'ambitie'])
writeFileSync(
  rows,
  writePanels(
    trios.map(({ moment, ...row }, place) =>
      moment === 'huidig' && place % 2 === 0 ? row : { ...row, moment },
    ),
  ),
)
const small = join(folder, 'small.csv')
writeFileSync(
  small,
  `gemeente;respondent;positionering intern;proces binnen gemeente;communicatie
a (verzonnen);A;laag;hoog;laag
a (verzonnen);A;laag;hoog;laag
a (verzonnen);B;laag;hoog;midden
b (verzonnen);A;laag;;laag
b (verzonnen);;;hoog;hoog
c (verzonnen);A;laag;;laag
c (verzonnen);B;laag;;hoog
d (verzonnen);A;laag;;laag
d (verzonnen);A;laag;;hoog
`,
)
const run = (program: string, ...rest: ReadonlyArray<string>): void => {
  execFileSync(program, rest, {
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: path('../../analysis/tsconfig.examples.json') },
  })
}
const command = (of: string, moment: string, files: string): void =>
  run(
    ...['node', '--import', 'tsx', path('../../../src/cli/main.ts'), 'survey', of],
    ...['--moment', moment, '--files', files, '--draws', '999', '--out', join(folder, 'a.html')],
  )
const now = join(folder, 'now')
const wish = join(folder, 'wish')
const few = join(folder, 'few')
command(rows, 'huidig', now)
command(rows, 'ambitie', wish)
run('node', '--import', 'tsx', path('../../../examples/analysis/wholeSurvey.ts'), rows, now)
run('Rscript', path('../../../docs/recompute.R'), now, wish)
try {
  command(small, 'huidig', few)
} catch {
  // Somebody contradicts themselves in it, so the command ends with 1.
}
run('Rscript', path('../../../docs/recompute.R'), few)

// The notebook, as one program: its alpha is that of the example.
interface Notebook {
  readonly cells: ReadonlyArray<{ readonly cell_type: string; readonly source: readonly string[] }>
}
const notebook = JSON.parse(
  readFileSync(path('../../../examples/analysis/survey.ipynb'), 'utf8'),
) as Notebook // ours
const code = notebook.cells
  .filter(({ cell_type: kind }) => kind === 'code')
  .map(({ source }) => source.join(''))
const program = join(folder, 'notebook.R')
writeFileSync(program, [...code, 'cat(sprintf("%.12f", alpha(sheets)))'].join('\n'))
const printed = execFileSync('Rscript', [program], {
  encoding: 'utf8',
  env: { ...process.env, SURVEY_FILES: now },
})
const { sliders } = JSON.parse(readFileSync(join(now, 'results.json'), 'utf8')) as SurveyResults // as written
const { estimate } = sliders.communicatie.alpha
const alpha = estimate._tag === 'Right' ? estimate.right : NaN
const difference = Math.abs(Number(printed.split('\n').at(-1)) - alpha)
if (!(difference < 1e-9)) throw new Error(`The notebook differs by ${difference}.`)
console.log('The notebook agrees')
