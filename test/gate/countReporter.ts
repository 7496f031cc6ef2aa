/**
 * A reporter that ends a run of vitest with one line, `N passed, N failed`. A skipped test counts as
 * failed, unless the run leaves out its tag: nothing else here is skipped on purpose.
 */
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'

export default class CountReporter implements Reporter {
  #filtered = false

  onInit({ config }: Vitest): void {
    this.#filtered = (config.tagsFilter?.length ?? 0) > 0
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const isLeftOut = (test: TestCase): boolean =>
      this.#filtered && test.tags.length > 0 && test.result().state === 'skipped'
    const tests = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => !isLeftOut(test))
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    console.log(`\n${passed} passed, ${tests.length - passed + broken} failed`)
  }
}
