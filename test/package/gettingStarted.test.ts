// @module-tag slow
import { execSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { manifest, root } from '../gate/doors.js'

interface Role {
  readonly title: string
  readonly files: ReadonlyArray<{ readonly name: string; readonly text: string }>
  readonly commands: ReadonlyArray<string>
  readonly printed: ReadonlyArray<string>
}

// The guide as its reader sees it: one section per role, with files to save and commands to run.
const guide = readFileSync(`${root}docs/getting-started.md`, 'utf8')
const roles = guide
  .split(/^## /m)
  .slice(1)
  .map((section): Role => {
    const blocks = [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    const texts = (language: string): ReadonlyArray<string> =>
      blocks.filter((block) => block[1] === language).map((block) => block[2] ?? '')
    const saved = [...section.matchAll(/Save as `([\w.]+)`[^]*?^```\w+\n([^]*?)^```$/gm)]
    return {
      title: section.slice(0, section.indexOf('\n')),
      files: saved.map(([, name, text]) => ({ name: name ?? '', text: text ?? '' })),
      commands: texts('sh').flatMap((text) => text.trim().split('\n')),
      printed: texts('text'),
    }
  })

// The packed package, and what is installed here of the others, in place of what the registry would serve.
const INSTALL = 'npm install schuifoefening'
const others = Object.keys(manifest.dependencies ?? {}).map((name) => `${root}node_modules/${name}`)
const fromHere = `npm install --offline --install-links ${[inject('tarball').file, ...others].join(' ')}`

const run = (command: string, folder: string): string =>
  execSync(command === INSTALL ? fromHere : command, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

describe('getting started, in an empty folder', () => {
  it('has a way in for each of the three roles', () => {
    expect(roles.map(({ title }) => title.split(':')[0])).toEqual([
      'Developer',
      'Researcher',
      'Implementer',
    ])
  })

  it.each(roles)('$title: the commands run and print what the guide says', (role) => {
    const folder = mkdtempSync(join(tmpdir(), 'getting-started-'))
    for (const { name, text } of role.files) writeFileSync(join(folder, name), text)
    const printed = role.commands.map((command) => run(command, folder)).slice(2)
    expect(role.commands.slice(0, 2)).toEqual(['npm init -y', INSTALL])
    expect(printed.join('')).toBe(role.printed.join(''))
    rmSync(folder, { recursive: true })
  })
})
