/**
 * Tries mutants: `npm run test:mutation`, or `npm run test:mutation -- operations` for one layer. Fails when
 * less than 95 % of a layer's mutants is noticed; prints those that were not. One that no test can notice is
 * excused where it stands, by Stryker's own comment with the reason (docs/contributing.md).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  countsOf,
  scoreOf,
  survivorsOf,
  unloadedOf,
  withoutSurvivors,
  type Report,
} from './report.js'

const LOWEST_SCORE = 95
const LAYERS = ['model', 'catalogue', 'operations', 'schema', 'render', 'analysis']

const readReport = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report // Stryker's own format, of the version that package.json pins

// Stryker would keep an earlier result for a mutant that runs at import, whatever tests came since. So what
// survived is tried anew.
const forgetSurvivors = (layer: string): void => {
  const file = `out/mutation/${layer}/incremental.json`
  if (existsSync(file)) writeFileSync(file, JSON.stringify(withoutSurvivors(readReport(file))))
}

const runStryker = (layer: string, tests: 'fast' | 'all'): Report | undefined => {
  forgetSurvivors(layer)
  const stryker = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.js'], {
    env: { ...process.env, MUTATED_LAYER: layer, MUTATED_TESTS: tests },
    stdio: 'inherit',
  })
  return stryker.status === 0 ? readReport(`out/mutation/${layer}/report.json`) : undefined
}

const isEnough = (report: Report | undefined): report is Report =>
  report !== undefined && scoreOf(countsOf(report)) >= LOWEST_SCORE

// The slow tests are asked only of what the others let pass, and only where that is too much.
const tryLayer = (layer: string): boolean => {
  const first = runStryker(layer, 'fast')
  const report = first === undefined || isEnough(first) ? first : runStryker(layer, 'all')
  if (report === undefined) return false
  const counts = countsOf(report)
  const share = scoreOf(counts).toFixed(1)
  console.log(`\n${layer}: ${counts.noticed} of ${counts.mutants} mutants noticed, ${share} %`)
  console.log(`  left out, because a test file does not load: ${unloadedOf(report)}`)
  survivorsOf(report).forEach((survivor) => {
    console.log(`  survived: ${survivor}`)
  })
  return isEnough(report)
}

const named = process.argv.slice(2)
const outcomes = (named.length > 0 ? named : LAYERS).map(tryLayer)
const failed = outcomes.filter((passed) => !passed).length
console.log(`\n${outcomes.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
