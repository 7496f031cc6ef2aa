/**
 * Tries mutants: `npm run test:mutation`, or `npm run test:mutation -- operations` for other layers than
 * those that docs/mutation.md says were measured. Fails when less than 95 % of a layer's mutants is
 * noticed, or when the document does not list exactly the mutants that survived and the counts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  countsOf,
  listedCounts,
  listedSurvivors,
  scoreOf,
  survivorsOf,
  withoutSurvivors,
  type Report,
} from './report.js'

const LOWEST_SCORE = 95
const document = readFileSync('docs/mutation.md', 'utf8')
const measured = listedCounts(document)
const named = process.argv.slice(2)

/** The differences between a layer's report and what is asked of it, as lines to print. */
const problemsOf = (layer: string, report: Report): ReadonlyArray<string> => {
  const counts = countsOf(report)
  const listed = measured.get(layer)
  const survivors = survivorsOf(report)
  const known = listedSurvivors(document).filter((row) => row.startsWith(`src/${layer}/`))
  return [
    ...(scoreOf(counts) >= LOWEST_SCORE ? [] : [`less than ${LOWEST_SCORE} % is noticed`]),
    ...(listed?.mutants === counts.mutants && listed.noticed === counts.noticed
      ? []
      : ['docs/mutation.md gives other counts']),
    ...survivors.filter((row) => !known.includes(row)).map((row) => `not listed: ${row}`),
    ...known.filter((row) => !survivors.includes(row)).map((row) => `did not survive: ${row}`),
  ]
}

// Stryker would keep an earlier result for a mutant that runs at import, whatever tests came since. So what
// survived is tried anew.
const forgetSurvivors = (layer: string): void => {
  const file = `out/mutation/${layer}/incremental.json`
  if (existsSync(file)) {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report // Stryker's own format
    writeFileSync(file, JSON.stringify(withoutSurvivors(report)))
  }
}

const tryLayer = (layer: string): boolean => {
  forgetSurvivors(layer)
  const stryker = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.js'], {
    env: { ...process.env, MUTATED_LAYER: layer },
    stdio: 'inherit',
  })
  if (stryker.status !== 0) return false
  const report = JSON.parse(readFileSync(`out/mutation/${layer}/report.json`, 'utf8')) as Report // Stryker's own format, of the version that package.json pins
  const counts = countsOf(report)
  const problems = problemsOf(layer, report)
  const share = scoreOf(counts).toFixed(1)
  console.log(`\n${layer}: ${counts.noticed} of ${counts.mutants} mutants noticed, ${share} %`)
  problems.forEach((problem) => console.log(`  ${problem}`))
  return problems.length === 0
}

const outcomes = (named.length > 0 ? named : [...measured.keys()]).map(tryLayer)
const failed = outcomes.filter((passed) => !passed).length
console.log(`\n${outcomes.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 && outcomes.length > 0 ? 0 : 1
