/**
 * Writes spec/: `npm run spec:update`, or `npx tsx test/spec/writeSpec.ts`. A changed answer is a
 * breaking change: say so in the changelog, and see the version rule in docs/specification.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { specFiles } from './documents.js'

const folder = fileURLToPath(new URL('../../spec/', import.meta.url))
const files = specFiles()
rmSync(folder, { recursive: true, force: true })
for (const { path, text } of files) {
  mkdirSync(dirname(`${folder}${path}`), { recursive: true })
  writeFileSync(`${folder}${path}`, text)
}
console.log(`${files.length} files in spec/`)
