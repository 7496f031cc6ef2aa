/**
 * What a user's compiler makes of the declarations; once per compiler and way to find modules. The
 * versions between the oldest and the newest are in `npm run test:runtimes`.
 *
 * @module-tag slow
 */
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { root } from '../gate/doors.js'
import budgets from './budgets.json' with { type: 'json' }
import { ALONE, compile, RESOLUTIONS, writeAlone, writeConsumers } from './consumers.js'

const { bare, full } = inject('tarball')

describe('the declarations, with skipLibCheck off,', () => {
  beforeAll(() => {
    writeConsumers(full)
    writeAlone(bare)
  })

  it.each(['typescript55', 'typescript7'])('compile alone on %s', async (version) => {
    expect(await compile(join(root, 'node_modules', version), bare, ALONE)).toBe('')
  })

  it.each([
    ['typescript55', 'nodenext'],
    ['typescript55', 'node10'], // ended with version 6
    ['typescript7', 'nodenext'],
    ['typescript7', 'bundler'],
  ] as const)('compile on %s: %s', async (version, resolution) => {
    const typescript = join(root, 'node_modules', version)
    expect(await compile(typescript, full, RESOLUTIONS[resolution])).toBe('')
  })

  // By the version that we develop with; counts, because seconds differ from machine to machine.
  it('cost a user no more than their budget', async () => {
    const typescript = join(root, 'node_modules/typescript')
    const printed = await compile(typescript, full, `${RESOLUTIONS.nodenext} --extendedDiagnostics`)
    expect(printed).not.toContain('error TS')
    for (const [name, budget] of Object.entries(budgets.types)) {
      const counted = Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(printed)?.[1])
      console.log(`${counted} of ${budget}: ${name} of a program that opens every door`)
      expect(counted).toBeGreaterThan(0)
      expect(counted, name).toBeLessThanOrEqual(budget)
    }
  })
})
