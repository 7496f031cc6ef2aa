/**
 * Tries mutants: `npm run test:mutation`, or `npm run test:mutation -- operations` for one layer; with `--sample 150` so
 * many of each layer, drawn with a seed (`--seed 2` for others); with `--fast` without the slow tests. Fails when less
 * than 95 % of what was tried is noticed; prints what was not. A mutant that no test can notice is excused where it
 * stands, by Stryker's own comment with the reason (docs/contributing.md).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  countsOf,
  intervalOf,
  scoreOf,
  survivorsOf,
  timeoutsOf,
  unloadedOf,
  unnoticedOf,
  withoutSurvivors,
  type Report,
} from './report.js'

const LOWEST_SCORE = 95

// Not the texts, whose mutants are sentences; nor the command, which mostly calls the rest and is tried in processes of
// its own.
const LAYERS = [
  'model',
  'catalogue',
  'operations',
  'explain',
  'schema',
  'files',
  'render',
  'analysis',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    fast: { type: 'boolean' },
  },
})
const sample =
  values.sample === undefined
    ? undefined
    : { number: Number(values.sample), seed: Number(values.seed) }

const readReport = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report // Stryker's own format, of the version that package.json pins

// Stryker would keep an earlier result for a mutant that runs at import, whatever tests came since. So what
// survived is tried anew.
const forgetSurvivors = (layer: string): void => {
  const file = `out/mutation/${layer}/incremental.json`
  if (existsSync(file)) writeFileSync(file, JSON.stringify(withoutSurvivors(readReport(file))))
}

const runStryker = (layer: string, tests: 'fast' | 'all', part?: object): Report | undefined => {
  forgetSurvivors(layer)
  const stryker = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.js'], {
    env: {
      ...process.env,
      MUTATED_LAYER: layer,
      MUTATED_TESTS: tests,
      ...(part === undefined ? {} : { SAMPLED_MUTANTS: JSON.stringify(part) }),
    },
    stdio: 'inherit',
  })
  return stryker.status === 0 ? readReport(`out/mutation/${layer}/report.json`) : undefined
}

interface Outcome {
  readonly layer: string
  readonly tried: number
  readonly noticed: number
  readonly timeouts: number
  readonly unloaded: number
  readonly survivors: ReadonlyArray<string>
}

const outcomeOf = (layer: string, report: Report): Outcome => {
  const { mutants, noticed } = countsOf(report)
  const timeouts = timeoutsOf(report)
  const unloaded = unloadedOf(report)
  return { layer, tried: mutants, noticed, timeouts, unloaded, survivors: survivorsOf(report) }
}

const isEnough = ({ tried, noticed }: Outcome): boolean =>
  scoreOf({ mutants: tried, noticed }) >= LOWEST_SCORE

// The slow tests are asked only of what the others let pass, and only where that is too much.
const tryLayer = (layer: string): Outcome | undefined => {
  const report = runStryker(layer, 'fast', sample)
  if (report === undefined) return undefined
  const first = outcomeOf(layer, report)
  if (isEnough(first) || values.fast === true) return first
  const only = unnoticedOf(report)
  const again = runStryker(layer, 'all', sample && { only })
  if (again === undefined) return undefined
  const second = outcomeOf(layer, again)
  return sample === undefined
    ? second
    : {
        ...first,
        noticed: first.noticed + second.noticed,
        timeouts: first.timeouts + second.timeouts,
        survivors: second.survivors,
      }
}

const rowOf = ({ layer, tried, noticed, timeouts, unloaded, survivors }: Outcome): string => {
  const counts = { mutants: tried, noticed }
  const [low, high] = intervalOf(counts).map((bound) => bound.toFixed(1))
  const cells = [
    layer,
    tried,
    noticed - timeouts,
    survivors.length,
    timeouts,
    unloaded,
    `${scoreOf(counts).toFixed(1)} %`,
    sample === undefined ? 'all' : `${low ?? ''} to ${high ?? ''} %`,
  ]
  return `| ${cells.join(' | ')} |`
}

const layers = positionals.length > 0 ? positionals : LAYERS
const outcomes = layers.map(tryLayer)
const known = outcomes.filter((outcome) => outcome !== undefined)
console.log(
  [
    '',
    '| layer | tried | killed | survived | timed out | not loaded | score | 95 % interval (Wilson) |',
    '| --- | --: | --: | --: | --: | --: | --: | --- |',
    ...known.map(rowOf),
    '',
    ...known.flatMap(({ survivors }) => survivors.map((survivor) => `survived: ${survivor}`)),
  ].join('\n'),
)
const passed = known.filter(isEnough).length
console.log(`\n${passed} passed, ${layers.length - passed} failed`)
process.exitCode = passed === layers.length ? 0 : 1
