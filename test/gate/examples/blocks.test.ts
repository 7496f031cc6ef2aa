// What runs each code block of the README files and the guides. `ts` blocks: examples.test.ts; everything
// in getting-started.md: test/package/gettingStarted.test.ts; in gallery.md: test/gallery; the rest: here.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifest, root } from '../doors.js'

interface Block {
  readonly file: string
  readonly language: string
  readonly text: string
}

const files = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(`${root}docs`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].filter((file) => file !== 'docs/getting-started.md' && file !== 'docs/gallery.md')

const blocks = files.flatMap((file): ReadonlyArray<Block> => {
  const text = readFileSync(`${root}${file}`, 'utf8')
  return [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map((block) => ({
    file,
    language: block[1] ?? '',
    text: block[2] ?? '',
  }))
})
const NPX = /^npx schuifoefening/

const inLanguage = (language: string): ReadonlyArray<Block> =>
  blocks.filter((block) => block.language === language)

// What a command prints is the block below it.
const outputs = blocks.flatMap(({ file, language, text }, index) => {
  const before = blocks[index - 1]
  return language === 'text' && before?.language === 'sh'
    ? [{ file, command: before.text.trim().replace(NPX, 'dist/cli.js'), text }]
    : []
})

describe('the code blocks of the README files and the guides', () => {
  it('are in languages that something runs or reads', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual([
      'json',
      'sh',
      'text',
      'ts',
    ])
  })

  it.each(outputs)('$file shows what $command prints', ({ command, text }) => {
    const printed = execFileSync('node', command.split(' '), {
      cwd: root,
      encoding: 'utf8',
    })
    expect(printed.trimEnd()).toBe(text.trimEnd())
  })

  it('have output only below a command', () => {
    expect(outputs.length).toBe(inLanguage('text').length)
    expect(outputs.length).toBeGreaterThan(0)
  })

  it.each(inLanguage('json'))('$file has JSON that can be read', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  })

  it.each(inLanguage('sh'))('$file: $text are commands that something runs', ({ text }) => {
    for (const command of text.trim().split(/\n| && /)) expect(isRun(command)).toBe(true)
  })
})

// `.ci/run` runs the commands of README.md from clean clones, the test above and test/package/command.test.ts
// the command; the others are scripts of package.json.
const isRun = (command: string): boolean => {
  const [, script] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? []
  return (
    NPX.test(command) ||
    ['npm ci', 'npm install schuifoefening'].includes(command) ||
    (script !== undefined && script in manifest.scripts)
  )
}
