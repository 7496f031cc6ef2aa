/**
 * A reporter that ends a run of vitest with one line, `N passed, N failed`. A skipped test counts as
 * failed: nothing here is skipped on purpose.
 */
import type { Reporter, TestModule } from 'vitest/node'

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    console.log(`\n${passed} passed, ${tests.length - passed + broken} failed`)
  }
}
