/**
 * Importing each door in Node, beside importing an empty module: fresh processes that take turns, round
 * after round, of which the median counts.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { median } from './measure.js'
import { doors, manifest, root } from '../gate/doors.js'
import budgets from '../package/budgets.json' with { type: 'json' }

export interface ImportTime {
  /** A door, or `empty`. */
  readonly specifier: string
  readonly milliseconds: number
  readonly aboveEmpty: number
  /** How many times the time of the empty module. */
  readonly ofEmpty: number
  /** What `ofEmpty` may be, where that is set. */
  readonly budget?: number
}

/** Of the built package; needs `npm run build` first. */
export const importTimes = (rounds = 41): ReadonlyArray<ImportTime> => {
  const project = makeProject()
  const specifiers = ['empty', ...doors.map(({ specifier }) => specifier)]
  const times = specifiers.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    specifiers.forEach((specifier, index) => {
      times[index]?.push(millisecondsToImport(specifier, project))
    })
  }
  const medians = times.map(median)
  const empty = medians[0] ?? NaN
  return specifiers.map((specifier, index) => {
    const milliseconds = medians[index] ?? NaN
    const ofEmpty = milliseconds / empty
    const budget = specifier === manifest.name ? { budget: budgets.timed.importOfEmpty } : {}
    return { specifier, milliseconds, aboveEmpty: milliseconds - empty, ofEmpty, ...budget }
  })
}

// A project with two packages: ours, and one with an empty module.
const makeProject = (): string => {
  const project = `${root}out/bench`
  const empty = `${project}/node_modules/empty`
  rmSync(project, { recursive: true, force: true })
  mkdirSync(empty, { recursive: true })
  writeFileSync(`${empty}/index.js`, '')
  writeFileSync(`${empty}/package.json`, '{ "type": "module", "exports": "./index.js" }')
  symlinkSync(root, `${project}/node_modules/${manifest.name}`)
  return project
}

const millisecondsToImport = (specifier: string, project: string): number => {
  const code = `
    const start = performance.now()
    await import('${specifier}')
    console.log(performance.now() - start)`
  const node = ['--input-type=module', '-e', code]
  return Number(execFileSync('node', node, { cwd: project, encoding: 'utf8' }))
}
