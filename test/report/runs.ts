/** Runs of the package's own checks, and what they print of themselves. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { root } from '../gate/doors.js'

export interface Run {
  readonly passed: number
  readonly failed: number
  readonly seconds: number
  readonly output: string
}

/** A command that ends with the line `N passed, N failed`; what it prints is shown as well. */
export const runCounted = (command: string): Run => {
  const start = performance.now()
  const { stdout } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const seconds = (performance.now() - start) / 1000
  console.log(stdout)
  const [, passed, failed] = [...stdout.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? []
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 1), seconds, output: stdout }
}

export interface Fuzzed {
  readonly name: string
  readonly inputs: number
  readonly passed: boolean
}

/** Each function that was fuzzed, from what `npm run test:fuzz` printed. */
export const fuzzedIn = (output: string): ReadonlyArray<Fuzzed> =>
  [...output.matchAll(/^([✓✗]) (.+): (\d+) inputs in \d+ s$/gm)].map(
    ([, mark, name = '', inputs]) => ({ name, inputs: Number(inputs), passed: mark === '✓' }),
  )

export interface TestGroup {
  readonly name: string
  /** What it was tried on, or in. */
  readonly tests: ReadonlyArray<string>
  readonly failed: number
}

interface VitestReport {
  readonly testResults: ReadonlyArray<{
    readonly assertionResults: ReadonlyArray<{
      readonly ancestorTitles: ReadonlyArray<string>
      readonly title: string
      readonly status: string
    }>
  }>
}

/** The tests of a project of vitest, group by group, as they ran. */
export const runProject = (project: string): ReadonlyArray<TestGroup> => {
  const file = `${root}out/report/${project}.json`
  mkdirSync(`${root}out/report`, { recursive: true })
  const args = ['vitest', 'run', '--project', project, '--reporter=json', `--outputFile=${file}`]
  spawnSync('npx', args, { cwd: root, stdio: 'inherit' })
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport // as vitest documents it
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const names = [...new Set(tests.map(({ ancestorTitles }) => ancestorTitles.join(' ')))]
  return names.map((name) => {
    const group = tests.filter(({ ancestorTitles }) => ancestorTitles.join(' ') === name)
    return {
      name,
      tests: group.map(({ title }) => title),
      failed: group.filter(({ status }) => status !== 'passed').length,
    }
  })
}
