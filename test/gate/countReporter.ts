/**
 * A reporter that ends a run of vitest with one line, `N passed, N failed`. A skipped test counts as
 * failed, unless the run leaves out its tag: nothing else here is skipped on purpose.
 */
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'

export default class CountReporter implements Reporter {
  #filter: ReadonlyArray<string> = []

  onInit({ config }: Vitest): void {
    this.#filter = config.tagsFilter ?? []
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const isLeftOut = (test: TestCase): boolean =>
      test.result().state === 'skipped' &&
      this.#filter.some((tag) =>
        tag.startsWith('!') ? test.tags.includes(tag.slice(1)) : !test.tags.includes(tag),
      )
    const tests = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => !isLeftOut(test))
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    console.log(`\n${passed} passed, ${tests.length - passed + broken} failed`)
  }
}
