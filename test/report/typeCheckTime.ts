/**
 * What the package's types cost the compiler. The consumer is the programs in examples/, which use every
 * door; the same programs are compiled with every door declared as `any`, once as they are and once
 * with the types of the peers (fp-ts and zod) read all the same, as in a project that uses those itself.
 * The three take turns in one process, round after round; processor time, of which the median counts.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { median } from '../bench/measure.js'
import { manifest, root } from '../gate/doors.js'

export interface TypeCheckTime {
  readonly consumer: 'typed' | 'any' | 'any, with the types of the peers'
  readonly files: number
  readonly instantiations: number
  /** Median milliseconds of processor: everything, and checking alone. */
  readonly total: number
  readonly check: number
  /** How many times the total of `any` and of `any, with the types of the peers` that is. */
  readonly ofAny: number
  readonly ofAnyWithPeers: number
}

/** Of a folder where the package and its peers are installed. */
export const typeCheckTimes = (folder: string, rounds = 15): ReadonlyArray<TypeCheckTime> => {
  const programs = ['', 'analysis/'].flatMap((part) =>
    readdirSync(`${root}examples/${part}`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, ts.sys.readFile(`${root}examples/${part}${file}`) ?? ''] as const),
  )
  const measured = CONSUMERS.map(({ consumer, declarations }) => {
    const texts = new Map([...programs, ...Object.entries(declarations)])
    return { consumer, compile: compilerOf(folder, texts), runs: new Array<Run>() }
  })
  for (let round = 0; round < rounds + 2; round++) {
    for (const { compile, runs } of measured) runs.push(compile())
  }
  const medians = measured.map(({ consumer, runs }) => {
    const warm = runs.slice(2)
    const { files, instantiations } = warm[0] ?? NO_RUN
    const total = median(warm.map((run) => run.total))
    return { consumer, files, instantiations, total, check: median(warm.map((run) => run.check)) }
  })
  const totalOf = (wanted: TypeCheckTime['consumer']): number =>
    medians.find(({ consumer }) => consumer === wanted)?.total ?? NaN
  return medians.map((figures) => ({
    ...figures,
    ofAny: figures.total / totalOf('any'),
    ofAnyWithPeers: figures.total / totalOf('any, with the types of the peers'),
  }))
}

interface Consumer {
  readonly consumer: TypeCheckTime['consumer']
  /** Files beside the programs. */
  readonly declarations: { readonly [file: string]: string }
}

const DOORS_ARE_ANY = {
  'doors.d.ts': `declare module '${manifest.name}'; declare module '${manifest.name}/*'`,
}

const CONSUMERS: ReadonlyArray<Consumer> = [
  { consumer: 'typed', declarations: {} },
  { consumer: 'any', declarations: DOORS_ARE_ANY },
  {
    consumer: 'any, with the types of the peers',
    declarations: {
      ...DOORS_ARE_ANY,
      'peers.ts': `import type {} from 'fp-ts/lib/Either.js'; import type {} from 'zod/mini'`,
    },
  },
]

interface Run {
  readonly files: number
  readonly instantiations: number
  readonly total: number
  readonly check: number
}

const NO_RUN: Run = { files: 0, instantiations: 0, total: 0, check: 0 }

// As users have it: strict, and declarations of packages are not checked. Functions that `any` is given
// have parameters without a type; what is no error in the one must be none in the other.
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noImplicitAny: false,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
}

const compilerOf = (folder: string, texts: ReadonlyMap<string, string>): (() => Run) => {
  // A package that is found is read, even where a declaration says that it is any.
  const isHidden = (file: string): boolean =>
    texts.has('doors.d.ts') && file.includes(`/node_modules/${manifest.name}/`)
  const files = new Map([...texts].map(([name, text]) => [join(folder, 'src', name), text]))
  return () => {
    const host = ts.createCompilerHost(OPTIONS)
    const { readFile, fileExists } = host
    host.readFile = (file) => files.get(file) ?? readFile(file)
    host.fileExists = (file) => files.has(file) || (fileExists(file) && !isHidden(file))
    host.getCurrentDirectory = () => folder
    const start = process.cpuUsage()
    const program = ts.createProgram([...files.keys()], OPTIONS, host)
    const parsed = process.cpuUsage(start)
    program.getGlobalDiagnostics()
    for (const file of files.keys()) program.getSemanticDiagnostics(program.getSourceFile(file))
    const all = process.cpuUsage(start)
    return {
      files: program.getSourceFiles().length,
      instantiations: program.getInstantiationCount(),
      total: milliseconds(all),
      check: milliseconds(all) - milliseconds(parsed),
    }
  }
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000
