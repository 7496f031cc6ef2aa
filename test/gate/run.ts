/**
 * `npm test`: builds and runs every fast check, two at a time, and continues after a failure, so that
 * one run shows everything that is wrong. With names of steps (checks.ts) it runs the checks of those
 * instead. Writes a report to out/report.md and ends with the line `N passed, N failed`: the tests of
 * the checks that count theirs, one for each other check.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import budgets from '../package/budgets.json' with { type: 'json' }
import { BUILD, CHECKS, type Check, type Step } from './checks.js'
import { root } from './doors.js'

interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
  /** Lines that say how much of a budget was used. */
  readonly budgets: ReadonlyArray<string>
}

const isStep = (word: string): word is Step => Object.hasOwn(CHECKS, word)

/** The build begins first; a check that needs it waits for it, and is left out when it fails. What needs both cores comes last. */
const runTwoAtATime = async (checks: ReadonlyArray<Check>): Promise<ReadonlyArray<Outcome>> => {
  const building = run(BUILD)
  const waiting = checks.filter(({ isTimed }) => isTimed !== true).values()
  const outcomes: Outcome[] = []
  const lane = async (first?: Promise<Outcome>): Promise<void> => {
    if (first !== undefined) outcomes.push(await first)
    for (const check of waiting) {
      if (check.needsBuild !== true || (await building).failed === 0) {
        outcomes.push(await run(check))
      }
    }
  }
  await Promise.all([lane(building), lane()]) // both take from the same queue
  for (const check of checks.filter(({ isTimed }) => isTimed === true)) {
    if ((await building).failed === 0) outcomes.push(await run(check))
  }
  return outcomes
}

const run = async ({ name, command }: Check): Promise<Outcome> => {
  const start = performance.now()
  const { output, ok } = await outputOf(command)
  const seconds = (performance.now() - start) / 1000
  console.log(`\n${ok ? '✓' : '✗'} ${name}: ${command} (${seconds.toFixed(1)} s)\n`)
  console.log(output.trim().replaceAll(/^/gm, '    '))
  const plain = stripVTControlCharacters(output)
  const [, passed, failed] = [...plain.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? []
  return {
    name,
    passed: Number(passed ?? (ok ? 1 : 0)),
    failed: Math.max(Number(failed ?? 0), ok ? 0 : 1),
    seconds,
    budgets: plain.match(/^\d+ of \d+\b.*$/gm) ?? [],
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

const total = (outcomes: ReadonlyArray<Outcome>, count: 'passed' | 'failed'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[count], 0)

const reportOf = (outcomes: ReadonlyArray<Outcome>, seconds: number): string =>
  [
    '| check | passed | failed | seconds |',
    '| --- | --: | --: | --: |',
    ...outcomes.map(
      (one) => `| ${one.name} | ${one.passed} | ${one.failed} | ${one.seconds.toFixed(1)} |`,
    ),
    `| all, two at a time | ${total(outcomes, 'passed')} | ${total(outcomes, 'failed')} | ${seconds.toFixed(1)} |`,
    '',
    ...outcomes.flatMap((one) => one.budgets.map((line) => `- ${line}`)),
    '',
  ].join('\n')

const words = process.argv.slice(2)
const unknown = words.filter((word) => !isStep(word))
if (unknown.length > 0) {
  throw new Error(`${unknown.join(', ')}: none of ${Object.keys(CHECKS).join(', ')}.`)
}
const steps = words.length === 0 ? (['fast'] as const) : words.filter(isStep)

const start = performance.now()
const outcomes = await runTwoAtATime(steps.flatMap((step) => CHECKS[step]))
const seconds = (performance.now() - start) / 1000
const report = reportOf(outcomes, seconds)
mkdirSync(`${root}out`, { recursive: true })
writeFileSync(`${root}out/report.md`, report)
console.log(`\n${report}`)
// Told, not held: how fast a machine is at this moment is no fault of the code.
if (steps.join() === 'fast')
  console.log(`The budget on two cores is ${budgets.timed.testSeconds} s.`)
console.log(`\n${total(outcomes, 'passed')} passed, ${total(outcomes, 'failed')} failed`)
process.exitCode = total(outcomes, 'failed') === 0 ? 0 : 1
