// How the package is published: what the job that publishes may do, and what it may not.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../gate/doors.js'

const FOLDER = `${root}.github/workflows/`
const WORKFLOWS = readdirSync(FOLDER)
const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const workflow = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8')

/** The text of one job of the workflow that publishes: its name at two blanks, its body deeper. */
const job = (name: string): string => {
  const found = new RegExp(`^ {2}${name}:\\n((?: {4}.*\\n|\\n)+)`, 'm').exec(
    workflow('publish.yml'),
  )
  if (found === null) throw new Error(`no job ${name}`)
  return found[1] ?? ''
}

describe('every workflow', () => {
  it.each(WORKFLOWS)('%s names its actions by commit', (name) => {
    const uses = [...workflow(name).matchAll(/uses: (\S+)(.*)/g)]
    expect(uses.length).toBeGreaterThan(0)
    for (const [, action = '', version = ''] of uses) {
      expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/)
      expect(version).toMatch(/# v\d+\.\d+\.\d+/)
    }
  })

  it.each(WORKFLOWS)('%s has no rights that it does not name', (name) => {
    expect(workflow(name)).toMatch(/^permissions: ?(\{\}|\n {2}contents: read)$/m)
  })

  it.each(WORKFLOWS)('%s keeps no secret', (name) => {
    expect(workflow(name)).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/)
  })
})

describe('publishing', () => {
  it('builds and tests in a job that may read, and no more', () => {
    expect(job('pack')).toContain('npm ci && npm test')
    expect(/permissions:\n((?: {6}.*\n)+)/.exec(job('pack'))?.[1]).toBe('      contents: read\n')
    expect(job('pack')).toContain('persist-credentials: false')
  })

  it('publishes what was packed, behind an environment, and runs nothing of the project', () => {
    const publish = job('publish')
    expect(publish).toContain('needs: pack')
    expect(publish).toContain('environment: npm')
    expect(publish).toContain('sha256sum --check SHA256SUMS')
    expect(publish).toMatch(/npm publish \.\/\*\.tgz --ignore-scripts --provenance/)
    expect(publish).not.toMatch(/checkout|npm ci|npm test|npm run/)
  })

  it('gives the right to prove who it is to that job alone', () => {
    expect(workflow('publish.yml').match(/id-token: write/g)).toHaveLength(1)
    expect(job('publish')).toContain('id-token: write')
  })

  it('hands out a list of what the package needs', () => {
    expect(job('pack')).toContain('npm sbom')
    expect(job('release')).toContain('sbom.cdx.json')
  })
})

it('known vulnerabilities are looked for in what users install and in what we build with', () => {
  expect(workflow('audit.yml')).toContain('npm audit --omit=dev')
  expect(workflow('audit.yml')).toContain('npm audit --audit-level=high')
})

it('there are owners of the workflows, or it is said that they wait for an address', () => {
  const isThere = existsSync(`${root}.github/CODEOWNERS`)
  const owners = isThere
    ? textOf('.github/CODEOWNERS')
    : /waits? for it:[^]*?`\.github\/CODEOWNERS`/.exec(textOf('docs/contributing.md'))?.[0]
  expect(owners).toMatch(isThere ? /^\/?\.github\/.* @\S+/m : /CODEOWNERS/)
})

it('there is a policy, an update bot, and a licence for every file', () => {
  expect(textOf('SECURITY.md').length).toBeGreaterThan(200)
  expect(textOf('.github/dependabot.yml')).toMatch(/package-ecosystem: github-actions/)
  expect(existsSync(`${root}REUSE.toml`)).toBe(true)
})
