/**
 * `npm run test:examples`: runs the examples that need more than this package, as a user would, from
 * the tarball: DuckDB and Vega-Lite each with the lockfile of the example, and the hand-over in base R
 * (Debian: r-base-core, r-cran-boot). Needs the network, and ends with the line `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manhattan, rank, SLIDER_IDS, type Panel } from 'schuifoefening'
import { association, contingencyTable } from 'schuifoefening/analysis'
import { readPanels } from 'schuifoefening/files'
import { root } from '../gate/doors.js'

const work = mkdtempSync(join(tmpdir(), 'schuifoefening-'))
let passed = 0
let failed = 0

const check = (name: string, run: () => boolean): void => {
  let ok = false
  try {
    ok = run()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
  }
  console.log(`${ok ? '✓' : '✗'} ${name}\n`)
  if (ok) passed++
  else failed++
}

// Runs a command and gives what it printed, after showing it; throws when it fails.
const output = (folder: string, command: string, ...words: ReadonlyArray<string>): string => {
  const { status, stdout, error } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (error) throw error
  console.log(stdout.trim())
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}.`)
  return stdout
}

const textOf = (path: string): string => readFileSync(path, 'utf8')

// The package as it is published, with the examples where they are in the project.
const unpack = (): string => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], {
    cwd: root,
  })
  execFileSync('bash', ['-c', `tar -xzf "${work}"/*.tgz -C "${work}"`])
  const unpacked = join(work, 'package')
  cpSync(join(root, 'examples'), join(unpacked, 'examples'), {
    recursive: true,
    filter: (path) => !path.endsWith('node_modules'),
  })
  return join(unpacked, 'examples')
}

const install = (folder: string): void => {
  output(folder, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund')
}

try {
  const examples = unpack()

  check('duckdb: a million panels are classified alike in SQL and by the library', () => {
    const folder = join(examples, 'duckdb')
    install(folder)
    const printed = output(folder, 'npm', 'start', '--silent')
    return printed === textOf(join(root, 'examples/duckdb/printed.txt'))
  })

  check('figure: the picture is the one that is kept', () => {
    const folder = join(examples, 'figure')
    install(folder)
    rmSync(join(folder, 'panels.svg'))
    output(folder, 'npm', 'start', '--silent')
    return textOf(join(folder, 'panels.svg')) === textOf(join(root, 'examples/figure/panels.svg'))
  })

  check('hand-over: base R reads the files and computes the same', () => {
    const script = join(root, 'examples/analysis/handOverToR.ts')
    output(root, 'node', '--import', 'tsx', script, work)
    const panels = casesOf()
    writeFileSync(
      join(work, 'distances.csv'),
      tableOf(panels, panels, (a, b) => manhattan(a, b)),
    )
    const lists = SLIDER_IDS.map((slider) => panels.map((panel) => rank(panel[slider])))
    writeFileSync(join(work, 'tau.csv'), tableOf(lists, lists, tau))
    output(work, 'Rscript', '--vanilla', join(root, 'test/examples/handOver.R'))
    return true
  })

  check('survey: base R, and boot from the same draws, compute all of it again', () => {
    const script = join(root, 'test/slow/analysis/againstR.ts')
    return output(root, 'node', '--import', 'tsx', script).includes('bca, boot')
  })
} finally {
  rmSync(work, { recursive: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

// The cases of the hand-over.
function casesOf(): ReadonlyArray<Panel> {
  const { rows } = readPanels(readFileSync(join(root, 'examples/analysis/onderzoek-verzonnen.csv')))
  return rows
    .filter(({ role, moment }) => role === 'wijkambtenaar' && moment === 'huidig')
    .map(({ panel }) => panel)
    .filter((panel): panel is Panel => SLIDER_IDS.every((slider) => slider in panel))
}

function tau(x: ReadonlyArray<number>, y: ReadonlyArray<number>): number {
  const { tauB } = association(contingencyTable(x, y))
  return tauB._tag === 'Right' ? tauB.right : NaN
}

// A number for each pair, as CSV without names.
function tableOf<A>(
  rows: ReadonlyArray<A>,
  columns: ReadonlyArray<A>,
  of: (row: A, column: A) => number,
): string {
  return rows.map((row) => `${columns.map((column) => of(row, column)).join(',')}\n`).join('')
}
