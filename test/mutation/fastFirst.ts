/** Fast test files come first, and before them those that failed last: a mutant is noticed at the first failure. */
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

export default class FastFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const costOf = ({ project, moduleId }: TestSpecification): number => {
      const path = relative(this.ctx.config.root, moduleId)
      const result = this.ctx.cache.getFileTestResults(`${project.name}:${path}`)
      return result === undefined || result.failed ? 0 : result.duration
    }
    return Promise.resolve([...files].sort((a, b) => costOf(a) - costOf(b)))
  }
}
