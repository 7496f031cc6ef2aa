import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPanels, streamPanels, type FileProblem, type PanelRow } from '../../src/files/index.js'
import { describeError, en, nl } from '../../src/texts/index.js'

const HEAD =
  'gemeente;Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie'
const ROW = 'A (verzonnen);laag;laag;midden;midden;laag'

/** How many rows are read, and the problems: the line and the code of each. */
interface Expected {
  readonly rows: number
  readonly problems: ReadonlyArray<readonly [line: number, code: string]>
}

const clean = (rows: number): Expected => ({ rows, problems: [] })
const refused = (code: string, line = 1): Expected => ({ rows: 0, problems: [[line, code]] })
const kept = (rows: number, ...problems: Expected['problems']): Expected => ({ rows, problems })
const times = (count: number, code: string): Expected['problems'] =>
  Array.from({ length: count }, () => [1, code] as const)

// What the files of this folder hold is in their names.
const FILES: { readonly [file: string]: Expected } = {
  'empty.csv': refused('emptyFile'),
  'blanks.csv': refused('emptyFile'),
  'only-separators.csv': refused('emptyFile'),
  'one-column.csv': kept(0, ...times(5, 'missingColumn')),
  'head-only.csv': clean(0),
  'utf16-with-mark.csv': clean(1),
  'utf16-without-mark.csv': refused('wrongEncoding'),
  'utf16-big-endian.csv': refused('wrongEncoding'),
  'latin1.csv': kept(1, [3, 'wrongEncoding']),
  'nul-bytes.csv': kept(1, [3, 'unknownAnswer']),
  'unclosed-quote.csv': kept(2, [3, 'unclosedQuote']),
  'stray-quotes.csv': kept(2, [3, 'misplacedQuote']),
  'duplicate-headers.csv': refused('duplicateColumn'),
  'prototype-keys.csv': clean(1),
  'prototype-keys.json': kept(1, ...times(4, 'missingColumn'), [1, 'tooDeep']),
  'too-many-and-too-few-fields.csv': kept(1, [2, 'wrongFieldCount'], [4, 'wrongFieldCount']),
  'mixed-line-ends.csv': clean(2),
  'formulas.csv': kept(0, [2, 'misplacedQuote'], [3, 'unknownAnswer']),
  'not-closed.json': refused('invalidJson'),
  'an-object.json': kept(1, ...times(4, 'missingColumn')), // a row, as in a list of one
  'scalars.json': kept(
    1,
    ...times(4, 'missingColumn'),
    ...[1, 2, 3, 4, 5, 6].map((line) => [line, 'notAPlainObject'] as const),
  ),
  'two-documents.json': refused('invalidJson'),
  'an-image.csv': refused('wrongEncoding'),
}

// Too large to keep in a folder.
const GENERATED: { readonly [name: string]: () => readonly [text: string, expected: Expected] } = {
  '20,000 columns': () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `k${i}`).join(';')
    const cells = 'x;'.repeat(19_999) + 'x'
    return [`${HEAD};${names}\n${ROW};${cells}\n${ROW};x\n`, kept(1, [3, 'wrongFieldCount'])]
  },
  '20,000 columns of one name': () => [
    `${HEAD}${';k'.repeat(20_000)}\n`,
    kept(0, ...times(19_999, 'duplicateColumn')),
  ],
  'a head that never ends': () => ['x'.repeat(1_100_000), refused('tooLarge')],
  'a name in quotes that never ends': () => [
    `"${'\n'.repeat(1_100_000)}`,
    refused('unclosedQuote'),
  ],
  'a row that never ends': () => [
    `${HEAD}\n${ROW}\n${'x'.repeat(1_100_000)}`,
    kept(1, [3, 'tooLarge']),
  ],
  'a field in quotes that never ends': () => [
    `${HEAD}\n"${'\n'.repeat(1_100_000)}`,
    kept(0, [2, 'unclosedQuote']),
  ],
  'a quotation mark on each of 5,000 lines': () => [
    `${HEAD}\n${`${ROW}"\n`.repeat(5_000)}${ROW}`,
    {
      rows: 1,
      problems: Array.from({ length: 5_000 }, (_, i) => [i + 2, 'misplacedQuote'] as const),
    },
  ],
  '1,200,000 blanks': () => [' \n'.repeat(600_000), refused('emptyFile')],
  '1,200,000 blanks before a file': () => [`${'\n'.repeat(1_200_000)}${HEAD}\n${ROW}`, clean(1)],
  '20,000 empty lines between two rows': () => [
    `${HEAD}\n${ROW}\n${'\n'.repeat(20_000)}${ROW}`,
    clean(2),
  ],
  'JSON nested 200,000 deep': () => [
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    kept(0, ...times(5, 'missingColumn')),
  ],
  'JSON with a cell nested 200,000 deep': () => [
    `[{"communicatie":"laag","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`,
    kept(0, ...times(4, 'missingColumn'), [1, 'tooDeep']),
  ],
  'JSON of more than 50,000,000 characters': () => [
    `[${'{},'.repeat(17_000_000)}{}]`,
    refused('tooLarge'),
  ],
  '200,000 brackets that never close': () => ['['.repeat(200_000), refused('invalidJson')],
  'an object of 20,000 keys': () => [
    `[{"communicatie":"laag",${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}]`,
    kept(1, ...times(4, 'missingColumn')),
  ],
}

const summaryOf = (outcomes: ReadonlyArray<PanelRow | FileProblem>): Expected => {
  const problems = outcomes.filter((outcome) => 'error' in outcome)
  return {
    rows: outcomes.length - problems.length,
    problems: problems.map(({ line, error }) => [line, error.code] as const),
  }
}

const readAtOnce = (bytes: string | Uint8Array): ReadonlyArray<PanelRow | FileProblem> => {
  const { rows, problems } = readPanels(bytes)
  return [...rows, ...problems]
}

// Who collects all keeps 1,000 problems; who reads a stream gets every one.
const capped = ({ rows, problems }: Expected): Expected => {
  const [first] = problems[1000] ?? []
  return first === undefined
    ? { rows, problems }
    : { rows, problems: [...problems.slice(0, 1000), [first, 'tooManyProblems']] }
}

const readInPieces = async (
  bytes: Uint8Array,
  size: number,
): Promise<ReadonlyArray<PanelRow | FileProblem>> => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size))
  }
  const outcomes: Array<PanelRow | FileProblem> = []
  for await (const outcome of streamPanels(pieces())) outcomes.push(outcome)
  return outcomes
}

const sayAll = (outcomes: ReadonlyArray<PanelRow | FileProblem>): void => {
  for (const outcome of outcomes.slice(0, 50)) {
    if (!('error' in outcome)) continue
    for (const texts of [nl, en])
      expect(describeError(outcome.error, texts).length).toBeGreaterThan(9)
  }
}

const folder = new URL('./', import.meta.url)

describe('hostile files', () => {
  it('are all named here', () => {
    const files = readdirSync(folder).filter((file) => !file.endsWith('.ts'))
    expect(files.sort()).toEqual(Object.keys(FILES).sort())
  })

  it.each(Object.entries(FILES))('%s', async (file, expected) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
    const outcomes = readAtOnce(bytes)
    expect(summaryOf(outcomes)).toEqual(expected)
    sayAll(outcomes)
    for (const size of [1, 7]) expect(summaryOf(await readInPieces(bytes, size))).toEqual(expected)
  })

  it.each(Object.entries(GENERATED))('%s', { tags: ['slow'] }, async (_, make) => {
    const [text, expected] = make()
    const outcomes = readAtOnce(text)
    expect(summaryOf(outcomes)).toEqual(capped(expected))
    sayAll(outcomes)
    const bytes = new TextEncoder().encode(text)
    expect(summaryOf(await readInPieces(bytes, 65_536))).toEqual(expected)
  })

  it('leave the prototype of objects alone', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
