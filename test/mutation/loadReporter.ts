/**
 * Reports test files that fail to load. Stryker looks only at tests, and would report that a mutant
 * survived when no test of a file could start; with this it reports an error for the mutant.
 */
import type { Reporter, TestModule, Vitest } from 'vitest/node'

export default class LoadReporter implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunStart(): void {
    this.#vitest?.state.errorsSet.clear()
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    if (modules.some((module) => module.errors().length > 0)) {
      this.#vitest?.state.catchError(new Error('A test file did not load.'), 'Unhandled Error')
    }
  }
}
