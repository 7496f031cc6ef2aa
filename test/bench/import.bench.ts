/**
 * Importing the built core in Node, above importing an empty module: fresh processes that take turns.
 * Aim: at most 5 ms.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { doors, manifest, root } from '../gate/doors.js'
import { median } from './measure.js'

const ROUNDS = 41

// A project with two packages: ours, and one with an empty module.
const project = `${root}out/bench`
const makeProject = (): void => {
  rmSync(project, { recursive: true, force: true })
  mkdirSync(`${project}/node_modules/empty`, { recursive: true })
  writeFileSync(`${project}/node_modules/empty/index.js`, '')
  writeFileSync(
    `${project}/node_modules/empty/package.json`,
    '{ "type": "module", "exports": "./index.js" }',
  )
  symlinkSync(root, `${project}/node_modules/${manifest.name}`)
}

const millisecondsToImport = (specifier: string): number => {
  const code = `
    const start = performance.now()
    await import('${specifier}')
    console.log(performance.now() - start)`
  const node = ['--input-type=module', '-e', code]
  return Number(execFileSync('node', node, { cwd: project, encoding: 'utf8' }))
}

export const run = (): void => {
  makeProject()
  const specifiers = ['empty', ...doors.map(({ specifier }) => specifier)]
  const times = specifiers.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    specifiers.forEach((specifier, index) => times[index]?.push(millisecondsToImport(specifier)))
  }
  const medians = times.map(median)
  specifiers.forEach((specifier, index) => {
    const [time = NaN, empty = NaN] = [medians[index], medians[0]]
    const above = index === 0 ? '' : `, ${(time - empty).toFixed(2)} ms above empty`
    console.log(`  ${time.toFixed(2).padStart(7)} ms  ${specifier}${above}`)
  })
}
