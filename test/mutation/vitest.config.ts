import { defineConfig } from 'vitest/config'
import { slow } from '../../vitest.config.js'
import FastFirst from './fastFirst.js'

const layer = process.env['MUTATED_LAYER'] ?? 'model'
const lazyPerTest = `${process.cwd()}/test/mutation/lazyPerTest.ts`

// In the model, what its tests import of lazy.ts is the file itself, so that it is tried too.
const lazyImports = layer === 'model' ? /^\.\/lazy\.js$/ : /^.*\/lazy\.js$/

const isAll = process.env['MUTATED_TESTS'] === 'all'

// Answers of the model and the operations stand in spec/, and what untyped code may pass in one matrix.
// The pictures of the gallery are those of the renderers.
const shared =
  layer === 'render'
    ? ['test/gallery/gallery.test.ts']
    : isAll && (layer === 'model' || layer === 'operations')
      ? ['test/spec/specFiles.test.ts', 'test/misuse/matrix.test.ts']
      : []

// Vitest takes this from a configuration as it does from the command line; its types leave that out.
const withoutSlow = isAll ? {} : { tagsFilter: [`not ${slow.name}`] }

// The tests that mutants are tried against: those of the layer itself, mostly without the slow ones.
export default defineConfig({
  root: process.cwd(), // a copy of the project, where mutants are tried
  resolve: { alias: [{ find: lazyImports, replacement: lazyPerTest }] },
  test: {
    include: [`test/${layer}/**/*.test.ts`, ...shared],
    // Programs of their own, which load what is built; and what loads every module there is.
    exclude: ['**/examples.test.ts', '**/shared.test.ts'],
    tags: [slow],
    ...withoutSlow,
    env: { SAMPLING: isAll ? 'all' : 'brief' },
    setupFiles: ['./test/laws/sampling.ts', './test/mutation/setUp.ts'],
    reporters: ['./test/mutation/loadReporter.ts'],
    sequence: { sequencer: FastFirst },
    isolate: false,
    testTimeout: 120_000,
  },
})
