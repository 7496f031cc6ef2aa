/**
 * What the package's types cost the compiler. The consumer is the programs in examples/, which use every
 * door; the same programs are compiled where every door is declared as `any`, once as they are and once with
 * the types of the peers (fp-ts and zod) read all the same, as in a project that uses those itself.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from '../bench/measure.js'
import { manifest, root } from '../gate/doors.js'
import budgets from '../package/budgets.json' with { type: 'json' }

export interface TypeCheckTime {
  readonly consumer: 'typed' | 'any' | 'any, with the types of the peers'
  /** Median milliseconds of processor for a whole run of `tsc`. */
  readonly milliseconds: number
  /** How many times that of `any`, and of `any, with the types of the peers`. */
  readonly ofAny: number
  readonly ofAnyWithPeers: number
  /** What `ofAny` may be, where that is set. */
  readonly budget?: number
}

/**
 * Of a folder where the package and its peers are installed. Fresh processes that take turns, round after
 * round; processor time, since that is what another program on the machine changes least.
 */
export const typeCheckTimes = (folder: string, rounds = 15): ReadonlyArray<TypeCheckTime> => {
  const measured = consumers(folder).map((one) => ({ ...one, times: new Array<number>() }))
  for (let round = 0; round < rounds; round++) {
    for (const { project, times } of measured) times.push(compile(project).milliseconds)
  }
  const medians = measured.map(({ consumer, times }) => ({ consumer, time: median(times) }))
  const [, any = NaN, anyWithPeers = NaN] = medians.map(({ time }) => time)
  return medians.map(({ consumer, time }) => ({
    consumer,
    milliseconds: time,
    ofAny: time / any,
    ofAnyWithPeers: time / anyWithPeers,
    ...(consumer === 'typed' ? { budget: budgets.timed.typeCheckOfAny } : {}),
  }))
}

export interface TypesBesideAny {
  readonly count: 'instantiations' | 'files'
  readonly counted: number
  readonly budget: number
}

/** Instantiations and files that `typed` has and `any` has not: counts, the same on every machine. */
export const typesBesideAny = (folder: string): ReadonlyArray<TypesBesideAny> => {
  const [typed = NO_COSTS, any = NO_COSTS] = consumers(folder).map(({ project }) =>
    compile(project),
  )
  const { instantiations, files } = budgets.typesBesideAny
  return [
    {
      count: 'instantiations',
      counted: typed.instantiations - any.instantiations,
      budget: instantiations,
    },
    // The file that declares the doors as any is of `any` alone.
    { count: 'files', counted: typed.files - any.files + 1, budget: files },
  ]
}

interface ConsumerProject {
  readonly consumer: TypeCheckTime['consumer']
  readonly project: string
}

// A project each, in the order of the type. Where the doors are any, the package is not installed: a
// package that is found is read, whatever a declaration says.
const consumers = (folder: string): ReadonlyArray<ConsumerProject> => {
  const makeProject = (
    name: string,
    packages: ReadonlyArray<string>,
    files: { readonly [file: string]: string },
  ): string => {
    const project = join(folder, '..', name)
    rmSync(project, { recursive: true, force: true })
    for (const part of ['', 'analysis/']) {
      for (const file of readdirSync(`${root}examples/${part}`)) {
        if (file.endsWith('.ts')) cpSync(`${root}examples/${part}${file}`, join(project, file))
      }
    }
    for (const name of packages) {
      const path = join('node_modules', name)
      mkdirSync(join(project, path, '..'), { recursive: true })
      cpSync(join(folder, path), join(project, path), { recursive: true, verbatimSymlinks: true })
    }
    const all = { 'package.json': '{ "type": "module" }', ...files }
    for (const [file, text] of Object.entries(all)) writeFileSync(join(project, file), text)
    return project
  }
  const installed = ['@types/node', ...Object.keys(manifest.peerDependencies)]
  const { name } = manifest
  const doors = { 'doors.d.ts': `declare module '${name}'; declare module '${name}/*'` }
  const peers = `import type {} from 'fp-ts/lib/Either.js'; import type {} from 'zod/mini'`
  return [
    { consumer: 'typed', project: makeProject('typed', [...installed, name], {}) },
    { consumer: 'any', project: makeProject('any', installed, doors) },
    {
      consumer: 'any, with the types of the peers',
      project: makeProject('any-with-peers', installed, { ...doors, 'peers.ts': peers }),
    },
  ]
}

interface Costs {
  readonly files: number
  readonly instantiations: number
  readonly milliseconds: number
}

const NO_COSTS: Costs = { files: 0, instantiations: 0, milliseconds: 0 }

// As users have it: strict, and declarations of packages are not checked. What a function gets from `any` has
// no type, which is let be in all; it ends well, since what is wrong with `any` is no matter here.
const OPTIONS =
  '--extendedDiagnostics --strict --noImplicitAny false --noEmit --skipLibCheck --target es2022 --lib es2023 --types node --module nodenext'

const compile = (project: string): Costs => {
  const files = readdirSync(project).filter((file) => file.endsWith('.ts'))
  const code = `
    process.on('exit', () => {
      const { user, system } = process.cpuUsage()
      console.log('Milliseconds: ' + (user + system) / 1000)
      process.exitCode = 0
    })
    require(${JSON.stringify(join(root, 'node_modules/typescript/lib/tsc.js'))})`
  const args = ['-e', code, 'tsc', ...OPTIONS.split(' '), ...files]
  const printed = execFileSync('node', args, { cwd: project, encoding: 'utf8' })
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(printed)?.[1])
  return {
    files: figure('Files'),
    instantiations: figure('Instantiations'),
    milliseconds: figure('Milliseconds'),
  }
}
