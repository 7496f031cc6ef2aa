import { defineConfig } from 'vitest/config'

const layer = process.env['MUTATED_LAYER'] ?? 'model'

// The tests that mutants are tried against: those of the layer itself.
export default defineConfig({
  root: process.cwd(), // a copy of the project, where mutants are tried
  test: {
    include: [`test/${layer}/**/*.test.ts`],
    setupFiles: ['./test/mutation/fewRuns.ts'],
    reporters: ['./test/mutation/loadReporter.ts'],
    isolate: false,
    testTimeout: 120_000,
  },
})
