/**
 * `npm run report`: measures what the package promises of itself and writes docs/quality.md from it.
 * With names of sections (`npm run report -- types`) it measures those alone, prints them, and writes
 * nothing. Needs what `.ci/run` needs; all of it takes about half an hour, or two hours where no mutant
 * has been tried before. Ends in an error when something did not pass.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, platform } from 'node:os'
import { format } from 'prettier'
import { manifest, root } from '../gate/doors.js'
import { sections } from './sections.js'

const PAGE = `${root}docs/quality.md`

const introduction = (): string => `# Quality

What holds, in figures. \`npm run report\` wrote this page from what it measured in one run, on ${new Date().toISOString().slice(0, 10)}:
version ${manifest.version}, Node ${process.versions.node}, ${platform()}, ${cpus().length} processors. Times are given as
ratios within that run, since machines differ and are shared; what else is counted is the same everywhere.
`

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in sections))
if (unknown.length > 0) {
  throw new Error(`${unknown.join(', ')}: none of ${Object.keys(sections).join(', ')}.`)
}

const measured: string[] = []
let failed = 0
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n=== ${name}\n`)
  const section = await measure()
  failed += section.failed
  measured.push(`## ${section.title}\n\n${section.text}`)
}

const { prettier } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { prettier: object }
const page = await format([introduction(), ...measured].join('\n'), {
  ...prettier,
  parser: 'markdown',
})
if (wanted.length === 0) writeFileSync(PAGE, page)
console.log(`\n${page}`)
console.log(`${failed === 0 ? 'All passed' : `${failed} did not pass`}.`)
process.exitCode = failed === 0 ? 0 : 1
