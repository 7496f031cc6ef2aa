/** Writes the report of the public surface: `npm run api:update`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { root } from '../gate/doors.js'
import { apiReports } from './apiReport.js'

rmSync(`${root}test/package/api`, { recursive: true, force: true })
mkdirSync(`${root}test/package/api`)
for (const { path, text } of apiReports()) writeFileSync(path, text)
