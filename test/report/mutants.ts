/** Mutation testing of every layer that docs/mutation.md gives counts of. */
import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../gate/doors.js'
import { countsOf, listedCounts, unloadedOf, type Counts, type Report } from '../mutation/report.js'
import { runCounted } from './runs.js'

export interface Mutants extends Counts {
  readonly layer: string
  /** Mutants under which a test file does not load; they count as neither. */
  readonly unloaded: number
  /** How many of the results an earlier run had found for the same code and tests. */
  readonly reused: number
}

export interface MutationRun {
  readonly layers: ReadonlyArray<Mutants>
  /** Layers of which too little is noticed, or docs/mutation.md says something else. */
  readonly failed: number
}

export const runMutants = (): MutationRun => {
  const { failed, output } = runCounted('npx tsx test/mutation/run.ts')
  const printed = stripVTControlCharacters(output)
  const layers = [...listedCounts(readFileSync(`${root}docs/mutation.md`, 'utf8')).keys()]
  return {
    failed,
    layers: layers.map((layer) => {
      const text = readFileSync(`${root}out/mutation/${layer}/report.json`, 'utf8')
      const report = JSON.parse(text) as Report // Stryker's own format, of the version that package.json pins
      const itsLines = printed.split(`\n${layer}: `)[0] ?? '' // up to the line that sums it up
      const reused = [...itsLines.matchAll(/(\d+) of \d+ mutant result/g)].at(-1)?.[1]
      return {
        layer,
        ...countsOf(report),
        unloaded: unloadedOf(report),
        reused: Number(reused ?? 0),
      }
    }),
  }
}
