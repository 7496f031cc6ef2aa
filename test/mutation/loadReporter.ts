/**
 * Tells of test files that fail while they load. Stryker looks at tests alone, and would say that a mutant
 * survived when not one test of a file could begin; now it says that the mutant is in error.
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
