/**
 * What the packed tarball is tried on. package.json of this folder pins each runtime, compiler and
 * bundler; they are installed outside the project's own node_modules, where a second `node` would stand
 * in the way of npm's scripts. For Linux on x64.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { root } from '../gate/doors.js'

const FILES = ['package.json', 'package-lock.json']
const pinned = `${root}test/runtimes`

/** Where it is installed. */
export const installedFolder = `${root}out/runtimes`

/** Installs what is pinned, unless that has been done. */
export default function setup(): void {
  mkdirSync(installedFolder, { recursive: true })
  copyFileSync(`${pinned}/bundle.js`, `${installedFolder}/bundle.js`)
  const isDone = FILES.every(
    (file) =>
      existsSync(`${installedFolder}/${file}`) &&
      readFileSync(`${installedFolder}/${file}`).equals(readFileSync(`${pinned}/${file}`)),
  )
  if (isDone && existsSync(`${installedFolder}/node_modules/.package-lock.json`)) return
  for (const file of FILES) copyFileSync(`${pinned}/${file}`, `${installedFolder}/${file}`)
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: installedFolder,
  })
}

/** The folder of a package that is pinned, by its name in package.json. */
export const pinnedFolder = (name: string): string => `${installedFolder}/node_modules/${name}`

const { dependencies } = JSON.parse(readFileSync(`${pinned}/package.json`, 'utf8')) as {
  readonly dependencies: { readonly [name: string]: string }
}

/** The names that are pinned for one kind of thing: `node` gives `node-20`, `node-22`, ... */
export const pinnedNames = (kind: string): ReadonlyArray<string> =>
  Object.keys(dependencies).filter((name) => name.startsWith(`${kind}-`))
