import { describe, expect, it } from 'vitest'
import {
  readDistrictNeeds,
  readPanels,
  streamPanels,
  writePanels,
  type PanelRecord,
} from '../../src/files/index.js'
import { LONGEST_ROW } from '../../src/files/csv/csvReader.js'
import { jsonReader, LONGEST_JSON } from '../../src/files/json/jsonReader.js'
import { preview } from '../../src/files/json/preview.js'
import { clip, clipProblem, LONGEST_RAW, problemAt } from '../../src/files/problems.js'

const long = (length: number): string => 'a'.repeat(length)
const coded = (code: string) => expect.objectContaining({ name: 'RangeError', code }) as unknown

describe('the texts of a problem', () => {
  it('are whole up to the limit; beyond it they are cut, to be as long as the limit', () => {
    expect(clip(long(LONGEST_RAW))).toBe(long(LONGEST_RAW))
    expect(clip(long(LONGEST_RAW + 1))).toBe(`${long(LONGEST_RAW - 1)}…`)
  })

  it('never end in half a pair', () => {
    expect(clip(`${long(LONGEST_RAW - 2)}👍👍`)).toBe(`${long(LONGEST_RAW - 2)}…`)
    expect(clip(`${long(LONGEST_RAW - 3)}👍👍`)).toBe(`${long(LONGEST_RAW - 3)}👍…`)
  })

  it('are cut wherever they stand, and nothing else is changed', () => {
    const [text, cut] = [long(300), clip(long(300))]
    const error = { code: 'notOneOf', key: 'rol', input: text, allowed: ['a', 'b'] } as const
    expect(problemAt(3, { column: 'rol', error }, text)).toEqual({
      line: 3,
      column: 'rol',
      error: { ...error, input: cut },
      raw: cut,
    })
    const short = { line: 1, error: { code: 'blank', key: 'rol' }, raw: 'x' }
    expect(clipProblem(short)).toEqual(short)
  })
})

describe('preview', () => {
  it('shows two levels of a value', () => {
    expect(preview({ a: 1, b: 'x', c: [1], d: { e: 1 }, f: null, g: true })).toBe(
      '{"a":1,"b":"x","c":"[…]","d":"{…}","f":null,"g":true}',
    )
    expect(preview([1, [2], {}, 'x'])).toBe('[1,"[…]","{…}","x"]')
    expect(preview('x"')).toBe(String.raw`"x\""`)
    expect(preview([])).toBe('[]')
  })

  it('stops looking when it has enough', () => {
    const read: string[] = []
    const value = new Proxy(
      Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`naam${index}`, 1])),
      {
        get: (object, key) => {
          read.push(String(key))
          return Reflect.get(object, key) as unknown
        },
      },
    )
    expect(preview(value)).toHaveLength(LONGEST_RAW)
    expect(read.length).toBeLessThan(LONGEST_RAW)
  })

  it('shows a long text up to the limit', () => {
    expect(preview(long(5000))).toBe(clip(`"${long(LONGEST_RAW)}`))
  })
})

describe('what is no source, and no answer', () => {
  it.each([undefined, null, 7, {}, () => 'gemeente'])('%j: invalidOptions', (source) => {
    expect(() => (readPanels as (input: unknown) => unknown)(source)).toThrow(
      coded('invalidOptions'),
    )
  })

  it('a record with another word for an answer: notAPanel', () => {
    const record = { panel: { communicatie: 'meer' } } as unknown as PanelRecord // as untyped code may
    expect(() => writePanels([record])).toThrow(coded('notAPanel'))
  })
})

// One line of so many characters, and a record of as many on two lines; blanks are read fastest.
const onOne = (length: number): string => `A;laag;${' '.repeat(length - 7)}\n`
const onTwo = (length: number): string => `A;laag;"\n${' '.repeat(length - 10)}"\n`

describe.each([
  ['readPanels', readPanels, 'gemeente;communicatie;x', 'unclosedQuote'],
  ['readDistrictNeeds', readDistrictNeeds, 'wijk;communicatie;area', 'tooLarge'],
] as const)('a row without end, %s', (_, read, head, ofHead) => {
  it.each<readonly [string, string, ReadonlyArray<string>]>([
    ['a row of the limit', `${head}\n${onOne(LONGEST_ROW)}`, []],
    ['a longer row, which ends the reading', `${head}\n${onOne(LONGEST_ROW + 1)}x`, ['2 tooLarge']],
    ['a row of the limit on two lines', `${head}\n${onTwo(LONGEST_ROW)}`, []],
    [
      'a longer row on two lines, after which it reads on',
      `${head}\n${onTwo(LONGEST_ROW + 1)}x`,
      ['2 unclosedQuote', '3 unclosedQuote', '4 wrongFieldCount'],
    ],
    [
      'the same with text after its quotation mark',
      `${head}\n${onTwo(LONGEST_ROW + 1).trimEnd()}x\nx`,
      ['2 unclosedQuote', '3 unclosedQuote', '4 wrongFieldCount'],
    ],
    ['names that are too long', `${head};${onOne(LONGEST_ROW)}x`, ['1 tooLarge']],
    ['names that are too long, on two lines', `${head};${onTwo(LONGEST_ROW)}x`, [`1 ${ofHead}`]],
  ])('%s', (__, text, problems) => {
    expect(
      read(text).problems.flatMap(({ line, error: { code } }) =>
        code === 'missingColumn' || code === 'notAnAreaCode' ? [] : [`${line} ${code}`],
      ),
    ).toEqual(problems)
  })
})

describe('a text without end', () => {
  it('ends a stream too, without asking for the rest', async () => {
    let asked = 0
    const pieces = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve('gemeente;communicatie\n')
      for (; asked < 20; asked += 1) yield long(LONGEST_ROW)
    }
    const codes: string[] = []
    for await (const outcome of streamPanels(pieces()))
      if ('error' in outcome) codes.push(outcome.error.code)
    expect(codes.at(-1)).toBe('tooLarge')
    expect(asked).toBeLessThan(5) // it looks again when there is twice as much
  })

  it('of JSON is not parsed, and no more of it is read', () => {
    const reader = jsonReader({})
    reader.feed(' '.repeat(LONGEST_JSON))
    expect(reader.isDone()).toBe(false)
    reader.feed(' ')
    expect(reader.isDone()).toBe(true)
    expect([...reader.end()]).toEqual([
      { line: 1, error: { code: 'tooLarge', limit: LONGEST_JSON }, raw: '' },
    ])
  })
})

describe('a stream of bytes that stops within a character', () => {
  it('reports it', async () => {
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      await Promise.resolve()
      yield new TextEncoder().encode('gemeente;communicatie\nBergen é').slice(0, -1)
    }
    const outcomes = []
    for await (const outcome of streamPanels(pieces())) outcomes.push(outcome)
    expect(outcomes.some((outcome) => 'error' in outcome && outcome.raw.endsWith('\uFFFD'))).toBe(
      true,
    )
  })
})
