import { describe, expect, inject, it } from 'vitest'
import { doors } from '../gate/doors.js'
import { bytesPerLine } from './bytes.js'

// budgets.json has the ceilings per line of code; one is only raised in the commit that needs it.
const lines = await bytesPerLine(inject('tarball').full)

describe('bytes, minified and gzipped', () => {
  it.each(lines)('$code: $bytes, at most $budget', ({ code, bytes, budget, beside }) => {
    const where = beside.length > 0 ? ` beside ${beside.join(' and ')}` : ''
    console.log(`${bytes} of ${budget} bytes: ${code}${where}`)
    expect(bytes).toBeLessThanOrEqual(budget)
  })

  it.each(doors)('$specifier has a budget', ({ specifier }) => {
    expect(lines.some(({ code }) => code.endsWith(` from '${specifier}'`))).toBe(true)
  })
})
