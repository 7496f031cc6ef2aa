// @module-tag slow
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPanels, type PanelFile } from '../../src/files/index.js'
import { csvReader } from '../../src/files/csv/csvReader.js'
import { formatReader } from '../../src/files/formatReader.js'

// Work is counted in characters: those looked at one by one or by a search, and those copied by joining and as JSON.
const workOf = (run: () => unknown): number => {
  let work = 0
  const { charCodeAt } = String.prototype
  const { join } = Array.prototype
  const { stringify } = JSON
  vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at) {
    work += 1
    return charCodeAt.call(this, at)
  })
  vi.spyOn(Array.prototype, 'join').mockImplementation(function (this: unknown[], separator) {
    const text = join.call(this, separator)
    work += text.length
    return text
  })
  vi.spyOn(JSON, 'stringify').mockImplementation((...args: Parameters<typeof stringify>) => {
    const text = stringify(...args)
    work += text.length
    return text
  })
  const { search } = String.prototype
  vi.spyOn(String.prototype, 'search').mockImplementation(function (this: string, pattern) {
    work += this.length
    return search.call(this, pattern as RegExp)
  })
  run()
  vi.restoreAllMocks()
  return work
}

const HEAD = 'gemeente;communicatie;x\n'
const inPieces = (text: string, size: number): void => {
  const reader = csvReader({})
  for (let at = 0; at < text.length; at += size) Array.from(reader.feed(text.slice(at, at + size)))
  Array.from(reader.end())
}

/** Inputs of a size, in the ways that once took more than linear work. */
const INPUTS: { readonly [name: string]: (size: number) => () => unknown } = {
  'rows in order': (size) => () => readPanels(HEAD + 'A;laag;"b"\n'.repeat(size)),
  'rows, one character at a time': (size) => () => {
    inPieces(HEAD + 'A;laag;"b"\n'.repeat(size), 1)
  },
  'an open quotation mark, one character at a time': (size) => () => {
    inPieces(`${HEAD}"${'a\n'.repeat(size)}`, 1)
  },
  'an open quotation mark in the head, one character at a time': (size) => () => {
    inPieces(`"${'a\n'.repeat(size)}`, 1)
  },
  'a line without an end, one character at a time': (size) => () => {
    inPieces(`${HEAD}${'a'.repeat(size)}`, 1)
  },
  'a quotation mark out of place on every line': (size) => () =>
    readPanels(HEAD + 'A;la"ag;\n'.repeat(size)),
  'text after a quotation mark that closes many lines below': (size) => () =>
    readPanels(HEAD + `"${'a\n'.repeat(50)}"x\n`.repeat(size / 50)),
  'pairs of quotation marks after one that never closes': (size) => () =>
    readPanels(`${HEAD}"${'a""b\n'.repeat(size)}`),
  'blanks before anything else, one at a time': (size) => () => {
    const reader = formatReader({})
    for (let i = 0; i < size; i++) Array.from(reader.feed(' '))
    return Array.from(reader.end())
  },
  'a head of equal names': (size) => () => readPanels(`communicatie${';k'.repeat(size)}\n`),
  'an element of wrong keys': (size) => () =>
    readPanels(
      `[{${Array.from({ length: size }, (_, i) => `"k${i}":{}`).join()},"communicatie":"laag"}]`,
    ),
  'elements that are no rows': (size) => () =>
    readPanels(`[{"communicatie":1}${',3'.repeat(size)}]`),
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('four times the input is at most five times the work:', () => {
  it.each(Object.entries(INPUTS))('%s', (name, make) => {
    const [small, large] = [2000, 8000].map((size) => workOf(make(size))) as [number, number]
    console.log(`${(large / small).toFixed(2)} times the work: ${name}`)
    expect(small).toBeGreaterThan(500)
    expect(large / small).toBeLessThan(5)
  })
})

describe('what is found is not without end', () => {
  const last = ({ problems }: PanelFile): unknown => problems.at(-1)

  it('of an element with 20,000 wrong keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `"k${i}":{}`).join()
    const file = readPanels(`[{${keys},"communicatie":"laag"}]`)
    expect(file.problems).toHaveLength(1001)
    expect(JSON.stringify(file).length).toBeLessThan(400_000)
    expect(last(file)).toEqual({
      line: 1,
      error: { code: 'tooManyProblems', omitted: 20_004 - 1000 },
      raw: '',
    })
  })
  it('of a head with 20,000 equal names', () => {
    const file = readPanels(`communicatie${';k'.repeat(20_000)}\n`)
    expect(file.problems).toHaveLength(1001)
    expect(JSON.stringify(file).length).toBeLessThan(400_000)
  })
  it('of 100,000 lines that do not fit', () => {
    const file = readPanels(`gemeente;communicatie\n${'x\n'.repeat(100_000)}`)
    expect(last(file)).toEqual({
      line: 998, // four columns are missing too
      error: { code: 'tooManyProblems', omitted: 100_004 - 1000 },
      raw: '',
    })
  })
  it('of exactly 1,000 problems none is left out', () => {
    const file = readPanels(`gemeente;communicatie\n${'x\n'.repeat(996)}`)
    expect(file.problems).toHaveLength(1000)
    expect(last(file)).toMatchObject({ line: 997, error: { code: 'wrongFieldCount' } })
  })
  it('and repeats at most 200 characters of a text, not half a pair of them', () => {
    const long = `${'a'.repeat(198)}😀${'b'.repeat(300)}`
    const { problems } = readPanels(
      `${long};gemeente;communicatie\n;A;${long}\n${long};A;x;;\u{1}\n`,
    )
    const texts = problems.flatMap(({ column = '', error, raw }) => [
      column,
      raw,
      ...Object.values(error).map(String),
    ])
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(200)
    expect(problems.find(({ error }) => error.code === 'unknownAnswer')).toEqual({
      line: 2,
      column: 'communicatie',
      error: { code: 'unknownAnswer', slider: 'communicatie', input: `${'a'.repeat(198)}…` },
      raw: `;A;${'a'.repeat(196)}…`,
    })
  })
  it('of a JSON element, whatever it holds', () => {
    const wide = { a: 'x'.repeat(1000), ...Object.fromEntries(Array(500).fill(0).entries()) }
    const { problems } = readPanels(
      JSON.stringify([{ communicatie: 'x' }, wide, Array(9999), 'y'.repeat(999)]),
    )
    for (const { raw } of problems) expect(raw.length).toBeLessThanOrEqual(200)
    expect(problems.at(-1)?.raw).toBe(`"${'y'.repeat(198)}…`)
  })
})
