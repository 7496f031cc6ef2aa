/**
 * The implementation in examples/other-languages/python, which is written from the specification, gives
 * the answers of every vector file, and no row can be changed without its noticing: by its own proof every
 * answer of every row, in every way (`mutation.py`); and, from outside, files with a change in each row, or
 * in one of each.
 *
 * @module-tag slow
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { committed, committedPaths } from './files.js'

const root = new URL('../../', import.meta.url).pathname
const examples = join(root, 'examples/other-languages/python')

const python = (...options: ReadonlyArray<string>) => {
  const { status, stdout, stderr, error } = spawnSync('python3', ['-B', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: examples, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1 << 28,
  })
  return { status, lines: (error?.message ?? stdout + stderr).trim().split('\n') }
}

const conformance = (...options: ReadonlyArray<string>) =>
  python(join(examples, 'conformance.py'), ...options)

const names = committedPaths().flatMap((path) => /^vectors\/(.*)\.json$/.exec(path)?.[1] ?? [])

type Json =
  null | boolean | number | string | ReadonlyArray<Json> | { readonly [name: string]: Json }

interface Row {
  readonly id: string
  readonly question: Json
  readonly answer: Json
}

interface VectorFile {
  readonly rows: ReadonlyArray<Row>
}

/** How many leaves a value has: what has no parts is one. */
const leavesOf = (value: Json): number =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0
    ? 1
    : Object.values(value).reduce<number>((sum, part) => sum + leavesOf(part), 0)

/** The value with one of its leaves changed. */
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

/** The row with the middle leaf of its answer changed. */
const changedRow = (row: Row): Row => ({
  ...row,
  answer: changed(row.answer, Math.floor(leavesOf(row.answer) / 2)),
})

const rowsOf = (name: string): number => committed<VectorFile>(`vectors/${name}.json`).rows.length
const allRows = (): number => names.reduce((sum, name) => sum + rowsOf(name), 0)

const proven = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  beforeAll(() => {
    cpSync(join(root, 'spec'), folder, { recursive: true })
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const write = (name: string, change: (row: Row, index: number) => Row): void => {
    const document = committed<VectorFile>(`vectors/${name}.json`)
    const text = JSON.stringify({ ...document, rows: document.rows.map(change) })
    writeFileSync(join(folder, `vectors/${name}.json`), text)
  }

  it('passes every row of every vector file', () => {
    const { status, lines } = conformance()
    expect(lines.at(-1)).toBe(`${allRows()} passed, 0 failed`)
    expect(lines).toHaveLength(names.length + 2)
    expect(status).toBe(0)
  })

  it('fails each row whose answer has a leaf changed', () => {
    for (const name of names) write(name, (row) => changedRow(row))
    const { status, lines } = conformance('--spec', folder)
    expect(lines.at(-1)).toBe(`0 passed, ${allRows()} failed`)
    expect(status).toBe(1)
  })

  it('fails when one row of each file is changed, and those rows only', () => {
    const changedAt = (name: string): number => Math.floor(rowsOf(name) / 2)
    for (const name of names) {
      const place = changedAt(name)
      write(name, (row, index) => (index === place ? changedRow(row) : row))
    }
    const { status, lines } = conformance('--spec', folder, '--list')
    expect(lines.at(-1)).toBe(`${allRows() - names.length} passed, ${names.length} failed`)
    for (const name of names) {
      const { id } = committed<VectorFile>(`vectors/${name}.json`).rows[changedAt(name)] ?? {
        id: '',
      }
      expect(lines.join('\n')).toContain(`\n${name}.json row ${id}: `)
    }
    expect(status).toBe(1)
  })

  it('fails when a row or a file is missing, or the version is another', () => {
    const document = committed<VectorFile>('vectors/ripple.json')
    const failedWith = (altered: object): string | undefined => {
      writeFileSync(join(folder, 'vectors/ripple.json'), JSON.stringify(altered))
      return conformance('--spec', folder, '--only', 'ripple').lines.at(-1)
    }
    expect(failedWith(document)).toBe('90 passed, 0 failed')
    expect(failedWith({ ...document, rows: document.rows.slice(0, -1) })).toBe(
      '89 passed, 1 failed',
    )
    expect(failedWith({ ...document, specVersion: '0.0.9' })).toBe('90 passed, 1 failed')
    const [first, ...others] = document.rows
    expect(failedWith({ ...document, rows: [{ ...first, id: others[0]?.id }, ...others] })).toBe(
      '90 passed, 1 failed',
    )
    rmSync(join(folder, 'vectors/ripple.json'))
    expect(conformance('--spec', folder, '--only', 'ripple').lines.at(-1)).toBe(
      '0 passed, 1 failed',
    )
  })

  it('does what its README says', () => {
    const readme = readFileSync(join(examples, 'README.md'), 'utf8')
    const [block = ''] = Array.from(
      readme.matchAll(/^```python\n([^]*?)^```$/gm),
      ([, text]) => text,
    )
    const [, printed] = / {2}# (.*)\n$/.exec(block) ?? []
    expect(python('-c', block).lines).toEqual([printed])
  })
}

// Without python3 there is nothing to run; .ci/run installs it.
const missing = (): void => {
  it('WAS NOT RUN: there is no python3 here', () => {
    console.warn('There is no python3: the implementation in Python was not run.')
    expect(python('--version').status).toBeNull()
  })
}

describe('the Python implementation', python('--version').status === 0 ? proven : missing)
