/**
 * `npm test`: the whole gate. Builds; then runs every check, two at a time, and goes on after a failure,
 * so that one run shows all that is wrong. Ends with the line `N passed, N failed`: the tests of the
 * checks that count theirs, one for each other check. Without a build there is nothing to check.
 */
import { spawn } from 'node:child_process'
import budgets from '../package/budgets.json' with { type: 'json' }
import { root } from './doors.js'

interface Check {
  readonly name: string
  readonly command: string
}

const BUILD: Check = { name: 'build', command: 'tsup' }

// The longest first. Types are checked by the newest TypeScript, which is fast; the build and the linter use another.
const CHECKS: ReadonlyArray<Check> = [
  { name: 'unit tests with coverage', command: 'vitest run --project unit --coverage' },
  { name: 'tests of what is built', command: 'vitest run --project gate' },
  { name: 'lint', command: 'eslint .' },
  { name: 'types', command: 'node node_modules/typescript7/bin/tsc' },
  {
    name: 'types of the workshop page',
    command: 'node node_modules/typescript7/bin/tsc -p examples/workshop-page/page',
  },
  {
    name: 'types of the browser tests',
    command: 'node node_modules/typescript7/bin/tsc -p test/browser',
  },
  { name: 'format', command: 'npm run --silent format:check' },
]

interface Outcome {
  readonly passed: number
  readonly failed: number
}

const runTwoAtATime = async (checks: ReadonlyArray<Check>): Promise<ReadonlyArray<Outcome>> => {
  const waiting = checks.values()
  const outcomes: Outcome[] = []
  const lane = async (): Promise<void> => {
    for (const check of waiting) outcomes.push(await run(check))
  }
  await Promise.all([lane(), lane()]) // both take from the same queue
  return outcomes
}

const run = async ({ name, command }: Check): Promise<Outcome> => {
  const start = performance.now()
  const { output, ok } = await outputOf(command)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`\n${ok ? '✓' : '✗'} ${name}: ${command} (${seconds} s)\n`)
  console.log(output.trim().replaceAll(/^/gm, '    '))
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? []
  return {
    passed: Number(passed ?? (ok ? 1 : 0)),
    failed: Math.max(Number(failed ?? 0), ok ? 0 : 1),
  }
}

const outputOf = (command: string): Promise<{ readonly output: string; readonly ok: boolean }> =>
  new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.on('close', (code) => {
      resolve({ output, ok: code === 0 })
    })
  })

const start = performance.now()
const built = await run(BUILD)
const outcomes = [built, ...(built.failed === 0 ? await runTwoAtATime(CHECKS) : [])]
const total = (count: keyof Outcome): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[count], 0)
// Told, not held: how fast a machine is at this moment is no fault of the code.
const seconds = Math.round((performance.now() - start) / 1000)
console.log(
  `\nThe gate took ${seconds} s; its budget on two cores is ${budgets.timed.testSeconds} s.`,
)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1
