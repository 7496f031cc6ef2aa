/**
 * Writes the golden tables: `npx tsx test/oracle/writeGolden.ts`. Run it only when an answer is
 * meant to change, and say so in the changelog.
 */
import { writeFileSync } from 'node:fs'
import { goldenTables } from './golden.js'

for (const { file, text } of goldenTables()) {
  writeFileSync(new URL(`../golden/${file}`, import.meta.url), text)
}
