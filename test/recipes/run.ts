/**
 * `npm run test:recipes`: starts each recipe in an empty folder as its README says, with the packed tarball,
 * and looks whether it does what it promises. Needs a build, the registry, and Chromium on the path for the
 * forms. `-- form` runs one of them. Ends with the line `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../gate/doors.js'
import { tryForm } from './forms.js'
import { tryService } from './service.js'

interface Recipe {
  readonly name: string
  /** What to run instead of `npm start`, which would serve until it is stopped. */
  readonly instead?: string
  /** Whether it does what it promises, given its folder and what it printed. */
  readonly works: (folder: string, printed: string) => Promise<ReadonlyArray<string>>
}

const asPrinted = (folder: string, printed: string): Promise<ReadonlyArray<string>> => {
  const kept = readFileSync(join(root, 'examples', recipeOf(folder), 'printed.txt'), 'utf8')
  return Promise.resolve(printed === kept ? [] : [`It printed:\n${printed}`])
}

const RECIPES: ReadonlyArray<Recipe> = [
  { name: 'form', instead: 'npm run --silent build', works: tryForm },
  { name: 'form-react', instead: 'npm run --silent build', works: tryForm },
  { name: 'service', instead: 'true', works: tryService },
  { name: 'pipelines', works: asPrinted },
  { name: 'own-typology', works: asPrinted },
]

const work = mkdtempSync(join(tmpdir(), 'recipes-'))
const recipeOf = (folder: string): string => folder.slice(join(work, 'examples').length + 1)

const run = (folder: string, command: string): string => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`)
  return stdout
}

// The commands of the README, in its one block of them.
const commandsOf = (folder: string): ReadonlyArray<string> => {
  const block = /^```sh\n(.*?)^```$/ms.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[1]
  return (block ?? '').trim().split('\n')
}

const tryRecipe = async ({ name, instead, works }: Recipe): Promise<ReadonlyArray<string>> => {
  const folder = join(work, 'examples', name)
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|out|package-lock\.json)$/.test(path),
  })
  const [install = '', start] = commandsOf(folder)
  if (!install.startsWith('npm install ') || start !== 'npm start') {
    return ['The README does not say `npm install` and `npm start`.']
  }
  run(folder, `${install} --prefer-offline --no-audit --no-fund --silent`)
  run(folder, `node ${join(root, 'node_modules/typescript7/bin/tsc')}`)
  return works(folder, run(folder, instead ?? `${start} --silent`))
}

const only = process.argv.slice(2)
let [passed, failed] = [0, 0]
try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], {
    cwd: root,
  })
  for (const recipe of RECIPES.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const wrong = await tryRecipe(recipe).catch((error: unknown) => [String(error)])
    console.log(`${wrong.length === 0 ? '✓' : '✗'} ${recipe.name}`)
    for (const line of wrong) console.log(`  ${line}`)
    if (wrong.length === 0) passed++
    else failed++
  }
} finally {
  rmSync(work, { recursive: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
