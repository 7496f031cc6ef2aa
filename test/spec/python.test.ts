/**
 * The implementation in examples/other-languages/python, which is written from the specification, gives
 * the answers of every vector file; and no row can be changed without its noticing.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsIn } from './files.js'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'vectors-'))

const python = (...options: ReadonlyArray<string>) => {
  const { status, stdout, error } = spawnSync(
    'python3',
    [join(root, 'examples/other-languages/python/conformance.py'), ...options],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  return { status, lines: (error === undefined ? stdout : error.message).trim().split('\n') }
}

const isMissing = spawnSync('python3', ['--version']).error !== undefined
const names = readdirSync(join(root, 'spec/vectors')).map((file) => file.replace('.json', ''))

/** What is not the question of a row, with one of its leaves changed: `pick` says which. */
type Json =
  null | boolean | number | string | ReadonlyArray<Json> | { readonly [name: string]: Json }

const leavesOf = (value: Json): number =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0
    ? 1
    : Object.values(value).reduce<number>((sum, part) => sum + leavesOf(part), 0)

const changed = (value: Json, leaf: number): Json => {
  if (value === null) return 0
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') return `${value}x`
  const parts = Object.entries(value)
  if (parts.length === 0) return Array.isArray(value) ? [0] : { x: 0 }
  let left = leaf
  for (const [name, part] of parts) {
    const leaves = leavesOf(part)
    if (left < leaves) {
      const altered = changed(part, left)
      return Array.isArray(value)
        ? value.with(Number(name), altered)
        : { ...value, [name]: altered }
    }
    left -= leaves
  }
  throw new Error('no such leaf')
}

const changedRow = (
  row: { readonly [name: string]: Json },
  question: ReadonlyArray<string>,
  pick: (leaves: number) => number,
): object => {
  const answer = Object.fromEntries(
    Object.entries(row).filter(([name]) => !question.includes(name)),
  )
  return { ...row, ...(changed(answer, pick(leavesOf(answer))) as object) }
}

// Which leaf of a row: the first, the last, the middle, and two more that depend on their number.
const PICKS: ReadonlyArray<readonly [name: string, pick: (leaves: number) => number]> = [
  ['first', () => 0],
  ['last', (leaves) => leaves - 1],
  ['middle', (leaves) => Math.floor(leaves / 2)],
  ['one third', (leaves) => Math.floor(leaves / 3)],
  ['seven eighths', (leaves) => Math.floor((7 * leaves) / 8)],
]

const proven = (): void => {
  let questions: { readonly [file: string]: ReadonlyArray<string> } = {}
  beforeAll(() => {
    cpSync(join(root, 'spec'), folder, { recursive: true })
    questions = JSON.parse(python('--questions').lines[0] ?? '') as typeof questions
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('passes every row of every vector file', () => {
    const { status, lines } = python()
    const rows = names.reduce((sum, name) => sum + rowsIn(name).length, 0)
    expect(lines.at(-1)).toBe(`${rows} passed, 0 failed`)
    expect(lines).toHaveLength(names.length + 2)
    expect(status).toBe(0)
  })

  it('knows a question of every vector file', () => {
    expect(Object.keys(questions).sort()).toEqual(names.toSorted())
  })

  it.each(PICKS)('fails each row whose answer has its %s leaf changed', (_, pick) => {
    for (const name of names) {
      const path = `vectors/${name}.json`
      const document = JSON.parse(readFileSync(join(root, 'spec', path), 'utf8')) as {
        readonly rows: ReadonlyArray<{ readonly [name: string]: Json }>
      }
      const rows = document.rows.map((row) => changedRow(row, questions[name] ?? [], pick))
      writeFileSync(join(folder, path), JSON.stringify({ ...document, rows }))
    }
    const { status, lines } = python('--spec', folder)
    const rows = names.reduce((sum, name) => sum + rowsIn(name).length, 0)
    expect(lines.at(-1)).toBe(`0 passed, ${rows} failed`)
    expect(status).toBe(1)
  })

  it('fails when one row is changed, whichever file it is in', () => {
    cpSync(join(root, 'spec'), folder, { recursive: true })
    for (const name of names) {
      const path = join(folder, `vectors/${name}.json`)
      const text = readFileSync(path, 'utf8')
      const document = JSON.parse(text) as {
        readonly rows: ReadonlyArray<{ readonly [name: string]: Json }>
      }
      const at = Math.floor(document.rows.length / 2)
      const rows = document.rows.map((row, index) =>
        index === at ? changedRow(row, questions[name] ?? [], () => 0) : row,
      )
      writeFileSync(path, JSON.stringify({ ...document, rows }))
      const { status, lines } = python('--spec', folder, '--only', name)
      expect([name, lines.at(-1), status]).toEqual([name, `${rows.length - 1} passed, 1 failed`, 1])
      writeFileSync(path, text)
    }
  })
}

// Without python3 there is nothing to run; .ci/run installs it.
const missing = (): void => {
  it('cannot be run here: there is no python3', () => {
    console.warn('There is no python3: the implementation in Python was not run.')
    expect(isMissing).toBe(true)
  })
}

describe('the Python implementation', isMissing ? missing : proven)
