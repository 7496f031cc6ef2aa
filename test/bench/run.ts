/**
 * `npm run bench`: runs every `*.bench.ts` of this folder (or those named behind `--`) on the built
 * package, each in a process of its own, and prints what it prints and its peak memory, and first the
 * peak memory of a process that does nothing. Compare only figures of one run; across machines only
 * ratios.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const folder = new URL('.', import.meta.url)
const wanted = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))

const runInProcess = (work: string): void => {
  const code = `${work}
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(\`  peak memory \${megabytes} MB\`)`
  const node = ['--import', 'tsx', '--expose-gc', '--input-type=module', '-e', code]
  const { status } = spawnSync('node', node, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

console.log(`Node ${process.version} on ${process.platform} ${process.arch}\n\nnothing`)
runInProcess('')
for (const file of files) {
  console.log(`\n${file.replace('.bench.ts', '')}`)
  runInProcess(`
    import { run } from ${JSON.stringify(new URL(file, folder).href)}
    await run()`)
}
