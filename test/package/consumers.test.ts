import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../gate/doors.js'
import { instantiations } from '../report/instantiations.js'
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

// The version that we develop with also counts what the types cost a user.
describe('type instantiations', () => {
  it('stay within their budgets', async () => {
    for (const { resolution, counted, budget } of await instantiations(full)) {
      console.log(`${counted} of ${budget} type instantiations, ${resolution}`)
      expect([resolution, counted]).toEqual([resolution, Math.min(counted, budget)])
    }
  })
})
