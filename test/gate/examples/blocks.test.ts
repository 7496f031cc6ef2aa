// What runs each code block of the README files and the guides. `ts` blocks: examples.test.ts; everything
// in getting-started.md: test/package/gettingStarted.test.ts; the rest: here.
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
].filter((file) => file !== 'docs/getting-started.md')

const blocks = files.flatMap((file): ReadonlyArray<Block> => {
  const text = readFileSync(`${root}${file}`, 'utf8')
  return [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map((block) => ({
    file,
    language: block[1] ?? '',
    text: block[2] ?? '',
  }))
})
const inLanguage = (language: string): ReadonlyArray<Block> =>
  blocks.filter((block) => block.language === language)

describe('the code blocks of the README files and the guides', () => {
  it('are in languages that something runs or reads', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual([
      'json',
      'sh',
      'text',
      'ts',
    ])
  })

  it.each(inLanguage('text'))('$file shows what npm start prints', ({ file, text }) => {
    const language = file === 'README.nl.md' ? [] : ['--en']
    const printed = execFileSync('node', ['--import', 'tsx', 'examples/mirror.ts', ...language], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(printed).toContain(`\n${text}\n`)
  })

  it.each(inLanguage('json'))('$file has JSON that can be read', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  })

  it.each(inLanguage('sh'))('$file: $text are commands that something runs', ({ text }) => {
    for (const command of text.trim().split(/\n| && /)) expect(isRun(command)).toBe(true)
  })
})

// `.ci/run` runs the commands of README.md from clean clones; the others are scripts of package.json.
const isRun = (command: string): boolean => {
  const [, script] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? []
  return (
    ['npm ci', 'npm install schuifoefening fp-ts'].includes(command) ||
    (script !== undefined && script in manifest.scripts)
  )
}
