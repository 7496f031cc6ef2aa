import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../gate/doors.js'
import { apiReports } from './apiReport.js'

describe('the public surface', () => {
  const reports = apiReports()

  it.each(reports)('is as committed in $path (npm run api:update)', ({ path, text }) => {
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  it('has a report for each door and no other', () => {
    expect(readdirSync(`${root}test/package/api`)).toHaveLength(reports.length)
  })
})
