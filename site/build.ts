/**
 * `npm run docs`: typedoc writes the site, the same as Markdown and the model as JSON, all in out/docs; then the playground,
 * and what tools read (llms.txt and the guides as they are) are put into the site.
 */
import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { build } from 'esbuild'
import { root } from '../test/gate/doors.js'

const site = `${root}out/docs/html`

const typedoc = ['node_modules/typedoc/bin/typedoc', '--options', 'typedoc.config.ts']
const { status } = spawnSync('node', ['--import', 'tsx', ...typedoc], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)

await build({
  entryPoints: [`${root}site/playground.ts`],
  outfile: `${site}/assets/playground.js`,
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  alias: { 'fp-ts/lib': 'fp-ts/es6' },
})

cpSync(`${root}llms.txt`, `${site}/llms.txt`)
for (const folder of ['docs', 'spec'])
  cpSync(`${root}${folder}`, `${site}/${folder}`, { recursive: true })
for (const file of ['README.md', 'README.nl.md', 'CHANGELOG.md', 'NOTICE.md', 'LICENSE'])
  cpSync(`${root}${file}`, `${site}/${file}`)
