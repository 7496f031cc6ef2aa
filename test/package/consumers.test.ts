import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../gate/doors.js'
import { instantiations } from '../report/instantiations.js'
import { typesBesideAny } from '../report/typeCheckTime.js'
import { compile, RESOLUTIONS, writeConsumers } from './consumers.js'

const { full } = inject('tarball')
writeConsumers(full)

describe('the declarations compile, with skipLibCheck off,', () => {
  // The oldest and the newest; `npm run test:runtimes` has those between.
  const versions = ['typescript55', 'typescript7']
  const cases = versions.flatMap((version) =>
    [RESOLUTIONS.nodenext, RESOLUTIONS.bundler].map((options) => [version, options] as const),
  )
  it.concurrent.each(cases)('on %s: %s', async (version, options) => {
    expect(await compile(join(root, 'node_modules', version), full, options)).toBe('')
  })
})

// By the version that we develop with; counts, because seconds differ from machine to machine.
describe('what the types cost a user stays within its budget', () => {
  it('type instantiations, all declarations checked', async () => {
    for (const { resolution, counted, budget } of await instantiations(full)) {
      console.log(`${counted} of ${budget} type instantiations, ${resolution}`)
      expect(counted).toBeGreaterThan(0)
      expect(counted, resolution).toBeLessThanOrEqual(budget)
    }
  })

  it('beside the same programs with every door any', () => {
    for (const { count, counted, budget } of typesBesideAny(full)) {
      console.log(`${counted} of ${budget} ${count} beside any`)
      expect(counted).toBeGreaterThan(0)
      expect(counted, count).toBeLessThanOrEqual(budget)
    }
  })
})
