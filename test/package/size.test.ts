import { describe, expect, inject, it } from 'vitest'
import { doors } from '../gate/doors.js'
import { bytesPerLine } from './bytes.js'

// budgets.json has the ceilings per line of code; one is only raised in the commit that needs it.
const lines = await bytesPerLine(inject('tarball').full)

describe('bytes, minified and gzipped', () => {
  it.each(lines)('$code: $bytes, at most $budget', ({ code, bytes, budget, isBesideTheCore }) => {
    console.log(`${bytes} of ${budget} bytes${isBesideTheCore ? ' beside the core' : ''}: ${code}`)
    expect(bytes).toBeLessThanOrEqual(budget)
  })

  it.each(doors)('$specifier has a budget', ({ specifier }) => {
    expect(lines.some(({ code }) => code.endsWith(` from '${specifier}'`))).toBe(true)
  })
})
