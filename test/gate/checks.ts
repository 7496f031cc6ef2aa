/**
 * What is checked, in three steps: `fast` is `npm test`; `rest` takes minutes, and runs in `.ci/run`;
 * `long` needs a quiet machine or takes
 * hours, and runs every week. Within a step the longest come first.
 */

export interface Check {
  readonly name: string
  readonly command: string
}

export type Step = 'fast' | 'rest' | 'long'

const TSC = 'node node_modules/typescript7/bin/tsc'
const VITEST = 'vitest run --project'
const WITHOUT_SLOW = `--tagsFilter '!slow'`

export const BUILD: Check = { name: 'build', command: 'tsup' }

// Types are checked by the newest TypeScript, which is fast.
export const CHECKS: { readonly [S in Step]: ReadonlyArray<Check> } = {
  fast: [
    { name: 'unit tests', command: `${VITEST} unit ${WITHOUT_SLOW}` },
    { name: 'lint', command: 'eslint .' },
    { name: 'what is built', command: `${VITEST} gate ${WITHOUT_SLOW}` },
    { name: 'format', command: 'npm run --silent format:check' },
    { name: 'types', command: TSC },
    { name: 'types of the workshop page', command: `${TSC} -p examples/workshop-page/page` },
    { name: 'types of the site', command: `${TSC} -p site` },
    { name: 'types of the browser tests', command: `${TSC} -p test/browser` },
  ],
  rest: [
    { name: 'all unit tests, with coverage', command: `${VITEST} unit --coverage` },
    { name: 'fuzzing', command: 'tsx test/fuzz/run.ts --inputs 5000' },
    { name: 'every answer changed, in Python', command: 'npm run --silent test:python' },
    { name: 'laws for all weights', command: 'tsx test/proofs/run.ts' },
    { name: 'recipes', command: 'tsx test/recipes/run.ts' },
    { name: 'examples that need more', command: 'tsx test/examples/run.ts' },
  ],
  long: [
    { name: 'browser', command: `${VITEST} browser` },
    { name: 'growth', command: 'tsx test/growth/run.ts' },
    { name: 'slow tests of what is built', command: `${VITEST} gate --tagsFilter slow` },
    { name: 'runtimes, compilers, bundlers', command: `${VITEST} runtimes` },
    { name: 'mutants', command: 'tsx test/mutation/run.ts' },
    { name: 'long fuzzing', command: 'tsx test/fuzz/run.ts' },
    { name: 'speed', command: 'tsx test/bench/run.ts' },
  ],
}
