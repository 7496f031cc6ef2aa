/**
 * `npm run test:fuzz`: feeds every function that takes unknown input or text with 200,000 inputs each
 * (`-- --inputs 1000000` for more, `-- --only parsePanel` for one), in a process of its own per function, and ends with the line
 * `N passed, N failed`. A function fails when it throws, when objects get a new inherited property,
 * when memory grows with the inputs, or when its process does not end.
 */
import { spawnSync } from 'node:child_process'
import { root } from '../gate/doors.js'
import { targets, type Target } from './targets.js'

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const inputs = Number(option('inputs') ?? 200_000)
const only = option('only')
const here = option('here') // in this process, which has a garbage collector to call

const SECONDS_AT_MOST = 900
const GROWTH_AT_MOST = 16 // megabytes between the first tenth of the inputs and the last

// In megabytes, without what can be let go.
const heapAfter = async (target: Target, count: number): Promise<number> => {
  await target.run(Math.ceil(count * target.share))
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1_048_576
}

/** Runs one function in this process; what went wrong is thrown. */
const runHere = async (name: string): Promise<void> => {
  const found = targets.find((target) => target.name === name)
  if (found === undefined) throw new Error(`No function ${name}`)
  const inherited = Reflect.ownKeys(Object.prototype).length
  const before = await heapAfter(found, inputs / 10)
  const after = await heapAfter(found, inputs)
  const growth = after - before
  if (Reflect.ownKeys(Object.prototype).length !== inherited) {
    throw new Error('Object.prototype has changed')
  }
  if (growth > GROWTH_AT_MOST) throw new Error(`Memory grew by ${growth.toFixed(0)} MB`)
}

const runApart = ({ name, share }: Target): boolean => {
  const start = performance.now()
  const node = ['--expose-gc', '--import', 'tsx', 'test/fuzz/run.ts', '--here', name]
  const { status, signal, stderr } = spawnSync('node', [...node, '--inputs', String(inputs)], {
    cwd: root,
    encoding: 'utf8',
    timeout: SECONDS_AT_MOST * 1000,
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const passed = status === 0
  console.log(`${passed ? '✓' : '✗'} ${name}: ${Math.ceil(inputs * share)} inputs in ${seconds} s`)
  if (!passed) console.log(signal === null ? stderr : `It did not end within ${SECONDS_AT_MOST} s.`)
  return passed
}

if (here !== undefined) await runHere(here)
else {
  const outcomes = targets.filter(({ name }) => name === (only ?? name)).map(runApart)
  const passed = outcomes.filter(Boolean).length
  console.log(`\n${passed} passed, ${outcomes.length - passed} failed`)
  process.exitCode = passed === outcomes.length ? 0 : 1
}
