import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { COMMAND, doors } from './test/gate/doors.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The layers under the doors, which all doors share. */
const LAYERS = ['model', 'catalogue', 'operations']
const SHARED = 'out/shared.ts'

/** Where src/tsconfig.json has the compiler write declarations. */
const TYPES = 'out/types'
const declarationsOf = (source: string): string =>
  source.replace(/^src/, TYPES).replace(/\.ts$/, '.d.ts')

const all: Options = { format: ['esm', 'cjs'], target: 'es2022', platform: 'neutral' }

// What is used of fp-ts are the constructors and guards of Option and Either. They are inlined from the
// module where fp-ts defines them, without the operators around them, so that a consumer pays for nothing
// else (docs/decisions.md, "fp-ts"). Declarations have types of our own, and no import of fp-ts.
const fpTsWithoutOperators: Plugin = {
  name: 'fp-ts without its operators',
  setup(build) {
    build.onResolve({ filter: /^fp-ts\/lib\// }, ({ kind, resolveDir }) =>
      build.resolve('fp-ts/es6/internal.js', { kind, resolveDir }),
    )
  },
}

// An import that is left for another built file: a path of the source, and the name of the file.
const builtElsewhere = (path: RegExp, nameOf: (path: string) => string): Plugin => ({
  name: 'built elsewhere',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    build.onResolve({ filter: path }, (found) => ({
      path: `./${nameOf(found.path)}.${extension}`,
      external: true,
    }))
  },
})

// A door finds the layers under it in one file (docs/decisions.md, "build").
const layersInOneFile = builtElsewhere(
  new RegExp(`^(?:\\.\\./)+(?:${LAYERS.join('|')})/`),
  () => 'shared',
)

// The command stands on the doors as they are.
const doorsAsBuilt = builtElsewhere(
  /^\.\.\/(?:[a-z]+\/)?index\.js$/,
  (path) => path.slice('../'.length).replace(/\/?index\.js$/, '') || 'index',
)

export default defineConfig(() => {
  rmSync('dist', { recursive: true, force: true })
  mkdirSync('out', { recursive: true })
  const files = LAYERS.flatMap((layer) =>
    readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${layer}/${file}`),
  )
  writeFileSync(
    SHARED,
    files.map((file) => `export * from '../src/${file.replace('.ts', '.js')}'\n`).join(''),
  )

  // Each source file gets its declarations by itself (isolatedDeclarations), unchecked: the gate checks types. What is
  // left is to put those of a door together. Made from the source in one go, that takes six times as long.
  rmSync(TYPES, { recursive: true, force: true })
  const tsc = ['node_modules/typescript7/bin/tsc', '-p', 'src', '--noCheck']
  execFileSync('node', tsc, { stdio: 'inherit' })

  const entries = doors.map(({ built, source }) => [built, source] as const)
  return [
    {
      ...all,
      entry: { index: 'src/index.ts', shared: SHARED },
      splitting: true,
      noExternal: [/^fp-ts/],
      esbuildPlugins: [fpTsWithoutOperators],
    },
    {
      ...all,
      entry: Object.fromEntries(entries.filter(([built]) => built !== 'index')),
      splitting: true,
      noExternal: [/^fp-ts/],
      esbuildPlugins: [layersInOneFile, fpTsWithoutOperators],
    },
    {
      ...all,
      format: ['esm'],
      platform: 'node',
      entry: { [COMMAND.built]: COMMAND.source },
      splitting: false,
      noExternal: [/^fp-ts/],
      esbuildPlugins: [doorsAsBuilt, layersInOneFile, fpTsWithoutOperators],
    },
    {
      ...all,
      entry: Object.fromEntries(entries.map(([built, source]) => [built, declarationsOf(source)])),
      dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
    },
  ]
})
