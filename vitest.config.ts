import { configDefaults, defineConfig } from 'vitest/config'

// Tests of what is built and packed: they need `npm run build` first.
const gate = ['test/gate/**/*.test.ts', 'test/types/**/*.test.ts', 'test/package/**/*.test.ts']

/**
 * Tests that take seconds: over very many cases, or with programs of their own. A test has the tag in its options, a
 * file by a comment with `@module-tag slow`. They run in `.ci/run` and `npm run test:all`, not in `npm test`.
 */
export const slow = { name: 'slow' }

// In `npm test` sampled laws try fewer cases (test/laws/sampling.ts). Not where coverage is measured: what few cases
// reach depends on chance.
const isMeasured = process.argv.includes('--coverage')
const isBrief = process.argv.includes('!slow') && !isMeasured
const doors = [
  { find: /^schuifoefening$/, replacement: `${import.meta.dirname}/src/index.ts` },
  { find: /^schuifoefening\/(\w+)$/, replacement: `${import.meta.dirname}/src/$1/index.ts` },
]

export default defineConfig({
  test: {
    tags: [slow],
    env: { SAMPLING: isBrief ? 'brief' : 'all' },
    // No test fails because the machine is busy; this ends one that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    maxWorkers: 1, // each loads everything, and the second core has another check
    reporters: ['default', './test/gate/countReporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      // What no test can reach is deleted, or ignored with its reason beside it.
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: './test/laws/sampling.ts',
          // Node loads the modules, by way of tsx, in two thirds of the time; only coverage needs Vite for it.
          execArgv: ['--import', 'tsx'],
          experimental: { viteModuleRunner: isMeasured, nodeLoader: false },
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...gate, 'test/browser/**', 'test/runtimes/**'],
        },
      },
      {
        extends: true,
        test: { name: 'gate', include: gate, globalSetup: './test/package/tarball.ts' },
      },
      {
        // The tarball on what test/runtimes/package.json pins; that is downloaded, so not in `npm test`.
        extends: true,
        test: {
          name: 'runtimes',
          include: ['test/runtimes/**/*.test.ts'],
          globalSetup: ['./test/package/tarball.ts', './test/runtimes/matrix.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: doors }, // the page is built from source, so its tests take that too
        test: {
          name: 'browser',
          expect: { poll: { timeout: 300_000 } },
          include: ['test/browser/**/*.test.ts'],
          globalSetup: './test/browser/served.ts',
        },
      },
    ],
  },
})
