/**
 * What is checked, in three steps: `fast` is `npm test`; `rest` takes minutes, and runs in `.ci/run`; `long` takes
 * hours or needs a quiet machine, and runs every week. Within a step the longest come first.
 */

export interface Check {
  readonly name: string
  readonly command: string
  /** Whether it reads what is built. */
  readonly needsBuild?: true
  /** Whether it measures time, so that nothing else may run beside it. */
  readonly isTimed?: true
}

export type Step = 'fast' | 'rest' | 'long'

const VITEST = 'vitest run --project'
const WITHOUT_SLOW = `--tagsFilter '!slow'`
const TYPESCRIPT = 'node node_modules/typescript/bin/tsc' // three versions have the name 'tsc'
const TYPESCRIPT_7 = 'node node_modules/typescript7/bin/tsc'
const BUILT = { needsBuild: true } as const

export const BUILD: Check = { name: 'build', command: 'tsup' }

export const CHECKS: { readonly [S in Step]: ReadonlyArray<Check> } = {
  fast: [
    { name: 'unit tests', command: `${VITEST} unit ${WITHOUT_SLOW}` },
    { name: 'what is built', command: `${VITEST} gate ${WITHOUT_SLOW}`, ...BUILT },
    { name: 'types', command: `${TYPESCRIPT_7} --noEmit --checkers 1`, ...BUILT }, // others have the cores
    { name: 'rules that know types, in src', command: 'oxlint --type-aware src' },
    { name: 'rules', command: 'oxlint' },
    { name: 'format', command: 'oxfmt --check' },
  ],
  rest: [
    { name: 'browser', command: `${VITEST} browser ${WITHOUT_SLOW}`, ...BUILT },
    { name: 'slow unit tests', command: `${VITEST} unit --tagsFilter slow`, ...BUILT },
    { name: 'slow tests of what is built', command: `${VITEST} gate --tagsFilter slow`, ...BUILT },
    { name: 'coverage', command: `${VITEST} unit ${WITHOUT_SLOW} --coverage`, ...BUILT },
    { name: 'recipes', command: 'tsx test/recipes/run.ts', ...BUILT },
    { name: 'examples that need more', command: 'tsx test/examples/run.ts', ...BUILT },
    { name: 'rules and types, everywhere', command: 'npm run --silent lint', ...BUILT },
    { name: 'every answer changed, in Python', command: 'npm run --silent test:python' },
    { name: 'fuzzing', command: 'tsx test/fuzz/run.ts --inputs 2000', ...BUILT },
    { name: 'laws for all weights', command: 'tsx test/proofs/run.ts' },
    { name: 'growth', command: 'tsx test/growth/run.ts', isTimed: true, ...BUILT },
    { name: 'types, by TypeScript 6', command: `${TYPESCRIPT} --noEmit`, isTimed: true, ...BUILT }, // beside `npm test`
  ],
  long: [
    {
      name: 'browser, every width and scheme',
      command: `${VITEST} browser --tagsFilter slow`,
      ...BUILT,
    },
    { name: 'runtimes, compilers, bundlers', command: `${VITEST} runtimes`, ...BUILT }, // downloads 1.2 GB
    { name: 'mutants', command: 'npm run test:mutation' },
    { name: 'long fuzzing', command: 'tsx test/fuzz/run.ts', ...BUILT },
    { name: 'speed', command: 'tsx test/bench/run.ts', isTimed: true, ...BUILT },
  ],
}
