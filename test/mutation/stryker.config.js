// Mutation testing of one layer, for `npm run test:mutation`; docs/contributing.md says what is decided here and why.
const layer = process.env.MUTATED_LAYER ?? 'model'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [`src/${layer}/**/*.ts`],
  coverageAnalysis: 'perTest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    './test/mutation/misuseMessages.js',
    './test/mutation/sample.js',
  ],
  ignorers: ['misuse-messages'],
  incremental: process.env.SAMPLED_MUTANTS === undefined,
  incrementalFile: `out/mutation/${layer}/incremental.json`,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `out/mutation/${layer}/report.json` },
  tempDirName: 'out/stryker',
  ignorePatterns: ['dist', 'out'],
  timeoutMS: 6_000,
  timeoutFactor: 1.5,
  concurrency: Number(process.env.VITEST_MAX_WORKERS ?? 2),
}
