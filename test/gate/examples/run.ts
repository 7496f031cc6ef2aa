/**
 * Compiles the examples against the built declarations and runs them on the built package: one
 * compilation, one run of Node, in `out/examples`.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { buildSync, type BuildFailure } from 'esbuild'
import { programOf, publicNames } from '../compiler.js'
import { doors, root } from '../doors.js'
import type { Mismatch } from './check.js'
import type { Example } from './collect.js'
import { generateModule, type Scope } from './generate.js'

/** A problem of an example, with the place in its source. */
export type Problem = string

const FOLDER = 'out/examples'

/** The names that the doors export, as built; a name of several doors is taken from the first. */
export const scopeOfDoors = (): Scope => {
  const program = programOf(doors.map(({ built }) => `dist/${built}.d.ts`))
  return new Map(
    doors
      .flatMap(({ built, specifier }) =>
        publicNames(program, `dist/${built}.d.ts`).map(({ name }) => [name, specifier] as const),
      )
      .reverse(),
  )
}

/** The problems of each example, in the order of the examples. */
export const runExamples = (
  examples: ReadonlyArray<Example & { readonly scope: Scope }>,
): ReadonlyArray<ReadonlyArray<Problem>> => {
  const generated = examples.map(({ code, scope }) => generateModule(code, scope))
  write(generated.map(({ module }) => module))
  const compiled = compile(generated.map(({ module }) => module))
  const ran = run(compiled.map((faults) => faults.length === 0))
  return examples.map(({ file, line, code }, index) => {
    const { results = [], unchecked = 0 } = generated[index] ?? {}
    const { mismatches = [], reached = [] } = ran[index] ?? {}
    const faults: ReadonlyArray<Mismatch> = [
      ...(results.length === 0 ? [{ line: 0, message: 'states no result' }] : []),
      ...(unchecked > 0 ? [{ line: 0, message: 'has a result that is not checked' }] : []),
      ...(compiled[index] ?? []),
      ...mismatches,
      ...results
        .filter((result) => mismatches.length === 0 && !reached.includes(result))
        .map((result) => ({ line: result, message: 'was not reached' })),
    ]
    return faults.map(
      (fault) =>
        `${file}:${line + fault.line}: ${code.split('\n')[fault.line] ?? ''}\n  ${fault.message}`,
    )
  })
}

const write = (modules: ReadonlyArray<string>): void => {
  rmSync(`${root}${FOLDER}`, { recursive: true, force: true })
  mkdirSync(`${root}${FOLDER}`, { recursive: true })
  copyFileSync(new URL('check.ts', import.meta.url), `${root}${FOLDER}/check.ts`)
  modules.forEach((module, index) => {
    writeFileSync(`${root}${FOLDER}/${index}.ts`, module)
  })
}

// Compiles all modules in place; the faults of each. Generated line 0 holds the imports. The compiler checks none where
// one cannot be read: those are found first.
const compile = (modules: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<Mismatch>> => {
  const all = [...modules.keys()]
  const unread = emit(all)
  const readable = all.filter((index) => !unread.has(index))
  if (unread.size > 0) emit(readable)
  const refused = refusals(readable)
  return all.map((index) => unread.get(index) ?? refused.get(index) ?? [])
}

type Faults = ReadonlyMap<number, ReadonlyArray<Mismatch>>

// Writes all as JavaScript, or none and what cannot be read.
const emit = (indexes: ReadonlyArray<number>): Faults => {
  const outdir = `${root}${FOLDER}`
  const entryPoints = ['check', ...indexes].map((name) => `${outdir}/${name}.ts`)
  try {
    buildSync({ entryPoints, outdir, logLevel: 'silent', tsconfigRaw: {} })
    return new Map()
  } catch (failure) {
    const { errors } = failure as BuildFailure // what esbuild throws
    return new Map(
      errors.map(({ location, text }) => [
        Number(/(\d+)\.ts$/.exec(location?.file ?? '')?.[1]),
        [{ line: (location?.line ?? 0) - 2, message: text }],
      ]),
    )
  }
}

const refusals = (indexes: ReadonlyArray<number>): Faults => {
  const project = {
    extends: `${root}tsconfig.json`,
    compilerOptions: { noUnusedLocals: false, verbatimModuleSyntax: false, isolatedModules: false },
    files: indexes.map((index) => `${index}.ts`),
    include: [],
  }
  writeFileSync(`${root}${FOLDER}/tsconfig.json`, JSON.stringify(project))
  const tsc = spawnSync(
    'node',
    ['node_modules/typescript7/bin/tsc', '-p', FOLDER, '--pretty', 'false', '--checkers', '1'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  const lines = tsc.stdout.split('\n').filter((line) => /^\S/.test(line))
  const refused = new Map<number, Mismatch[]>()
  for (const line of lines) {
    const [, index, at, message] = /(\d+)\.ts\((\d+),\d+\): error (.*)$/.exec(line) ?? []
    if (index === undefined) throw new Error(`The examples are not compiled: ${line}`)
    const faults = refused.get(Number(index)) ?? []
    refused.set(Number(index), [...faults, { line: Number(at) - 2, message: message ?? '' }])
  }
  return refused
}

interface Ran {
  readonly mismatches: ReadonlyArray<Mismatch>
  readonly reached: ReadonlyArray<number>
}

// Runs the modules that compiled, one after the other; what happened in each.
const run = (compiled: ReadonlyArray<boolean>): ReadonlyArray<Ran> => {
  const runner = `
    import { writeFileSync } from 'node:fs'
    import { seen } from './check.js'
    const found = []
    for (const [index, ok] of ${JSON.stringify(compiled)}.entries()) {
      if (ok) await import(\`./\${index}.js\`).catch((error) =>
        seen.mismatches.push({ line: 0, message: 'throws ' + error.stack }))
      found.push({ ...seen })
      Object.assign(seen, { mismatches: [], reached: [] })
    }
    writeFileSync(new URL('found.json', import.meta.url), JSON.stringify(found))
    process.exit()`
  writeFileSync(`${root}${FOLDER}/run.js`, runner)
  const { status, stderr } = spawnSync('node', [`${root}${FOLDER}/run.js`])
  if (status !== 0) throw new Error(`The examples did not run to the end.\n${stderr.toString()}`)
  return JSON.parse(readFileSync(`${root}${FOLDER}/found.json`, 'utf8')) as ReadonlyArray<Ran>
}
