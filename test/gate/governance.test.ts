import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifest, root } from './doors.js'

const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

describe('the version', () => {
  it.each([
    ['CITATION.cff', /^version: (\S+)$/m],
    ['publiccode.yml', /^softwareVersion: (\S+)$/m],
  ])('in %s is that of the package', (path, version) => {
    expect(version.exec(textOf(path))?.[1]).toBe(manifest.version)
  })
})

describe('REUSE.toml', () => {
  it('gives every file a licence, of which the text is there', () => {
    const text = textOf('REUSE.toml')
    expect(text).toContain('path = "**"')
    const licences = [...text.matchAll(/^SPDX-License-Identifier = "(.*)"$/gm)].map(([, id]) => id)
    expect(licences).toEqual(['MIT'])
    expect(textOf('LICENSES/MIT.txt')).toBe(textOf('LICENSE'))
  })
})

describe('no address is invented', () => {
  it.each(['package.json', 'publiccode.yml', 'CITATION.cff'])('in %s', (path) => {
    expect(textOf(path)).not.toMatch(/^\s*"?(repository|homepage|bugs|url|landingURL|email)"?:/m)
  })
})
