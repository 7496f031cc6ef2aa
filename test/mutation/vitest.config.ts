import { defineConfig } from 'vitest/config'
import { slow } from '../../vitest.config.js'
import FastFirst from './fastFirst.js'

const layer = process.env['MUTATED_LAYER'] ?? 'model'
const lazyPerTest = `${process.cwd()}/test/mutation/lazyPerTest.ts`

// Vitest takes this from a configuration as it does from the command line; its types leave that out.
const withoutSlow =
  process.env['MUTATED_TESTS'] === 'all' ? {} : { tagsFilter: [`not ${slow.name}`] }

// The tests that mutants are tried against: those of the layer itself, mostly without the slow ones.
export default defineConfig({
  root: process.cwd(), // a copy of the project, where mutants are tried
  resolve:
    layer === 'model' ? {} : { alias: [{ find: /^.*\/lazy\.js$/, replacement: lazyPerTest }] },
  test: {
    include: [`test/${layer}/**/*.test.ts`],
    // Programs of their own, which load what is built; and what loads every module there is.
    exclude: ['**/examples.test.ts', '**/shared.test.ts'],
    tags: [slow],
    ...withoutSlow,
    env: { SAMPLING: process.env['MUTATED_TESTS'] === 'all' ? 'all' : 'brief' },
    setupFiles: ['./test/laws/sampling.ts', './test/mutation/setUp.ts'],
    reporters: ['./test/mutation/loadReporter.ts'],
    sequence: { sequencer: FastFirst },
    isolate: false,
    testTimeout: 120_000,
  },
})
