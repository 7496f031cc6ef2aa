/** The package as users get it: packed, and unpacked in two empty folders outside the project. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { manifest, root } from '../gate/doors.js'

export interface Tarball {
  /** The packed file. */
  readonly file: string
  /** Paths of the files in it. */
  readonly contents: ReadonlyArray<string>
  /** A project that installed the package, its dependencies and no peers. */
  readonly bare: string
  /** A project that installed the peers as well, and Node's types. */
  readonly full: string
}

/** Packs what is built, and installs it; all of it is in one folder, for the caller to remove. */
export const packAndInstall = (): { readonly folder: string; readonly tarball: Tarball } => {
  const folder = mkdtempSync(join(tmpdir(), 'tarball-'))
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]
  const file = join(folder, execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim())
  const dependencies = Object.keys(manifest.dependencies ?? {})
  const peers = Object.keys(manifest.peerDependencies)
  const bare = install(file, join(folder, 'bare'), dependencies)
  const full = install(file, join(folder, 'full'), [...dependencies, ...peers, '@types/node'])
  const unpacked = join(bare, 'node_modules', manifest.name)
  const contents = readdirSync(unpacked, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
  return { folder, tarball: { file, contents, bare, full } }
}

// As `npm install` would, without a network: unpacks, and links what this project has installed.
const install = (file: string, consumer: string, packages: ReadonlyArray<string>): string => {
  const installed = join(consumer, 'node_modules', manifest.name)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', file, '--strip-components=1', '-C', installed])
  for (const name of packages) {
    const link = join(consumer, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }')
  return consumer
}
