/**
 * `npm run test:fuzz`: feeds every function that takes unknown input or text with 200,000 inputs each
 * (`-- --inputs 1000000` for more, `-- --only parsePanel` for one), and ends with the line
 * `N passed, N failed`. A function fails when it throws, when objects get a new inherited property,
 * when memory grows with the inputs, or when its process does not end. Each has a process of its own;
 * with few inputs they share one, which would take longer to start than to work.
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
const here = option('here') // the names of those to run in this process, which has a garbage collector to call

const FEW = 20_000
const SECONDS_AT_MOST = 900
const GROWTH_AT_MOST = 16 // megabytes between the first tenth of the inputs and the last

// In megabytes, without what can be let go.
const heapAfter = async (target: Target, count: number): Promise<number> => {
  await target.run(Math.ceil(count * target.share))
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1_048_576
}

// Runs one function in this process; what went wrong is thrown.
const feed = async (target: Target): Promise<void> => {
  const inherited = Reflect.ownKeys(Object.prototype).length
  const before = await heapAfter(target, inputs / 10)
  const after = await heapAfter(target, inputs)
  const growth = after - before
  if (Reflect.ownKeys(Object.prototype).length !== inherited) {
    throw new Error('Object.prototype has changed')
  }
  if (growth > GROWTH_AT_MOST) throw new Error(`Memory grew by ${growth.toFixed(0)} MB`)
}

/** Prints a line for each function; that of one that passed begins with a tick. */
const runHere = async (names: ReadonlyArray<string>): Promise<void> => {
  for (const target of targets.filter(({ name }) => names.includes(name))) {
    const start = performance.now()
    const problem = await feed(target).then(
      () => undefined,
      (error: unknown) => String(error),
    )
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    const count = Math.ceil(inputs * target.share)
    console.log(`${problem ? '✗' : '✓'} ${target.name}: ${count} inputs in ${seconds} s`)
    if (problem) console.log(problem)
  }
}

// How many of them passed.
const runApart = (names: ReadonlyArray<string>): number => {
  const node = ['--expose-gc', '--import', 'tsx', 'test/fuzz/run.ts', '--here', names.join()]
  const { signal, stdout, stderr } = spawnSync('node', [...node, '--inputs', String(inputs)], {
    cwd: root,
    encoding: 'utf8',
    timeout: SECONDS_AT_MOST * 1000,
  })
  console.log(`${stdout}${stderr}`.trim())
  if (signal !== null) console.log(`It did not end within ${SECONDS_AT_MOST} s.`)
  return stdout.match(/^✓/gm)?.length ?? 0
}

if (here !== undefined) await runHere(here.split(','))
else {
  const names = targets.map(({ name }) => name).filter((name) => name === (only ?? name))
  const groups = inputs < FEW ? [names] : names.map((name) => [name])
  const passed = groups.map(runApart).reduce((sum, count) => sum + count, 0)
  console.log(`\n${passed} passed, ${names.length - passed} failed`)
  process.exitCode = passed === names.length ? 0 : 1
}
