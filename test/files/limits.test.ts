import { describe, expect, it } from 'vitest'
import { readPanels, streamPanels, writePanels, type PanelRecord } from '../../src/files/index.js'
import { LONGEST_ROW } from '../../src/files/csv/csvReader.js'
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

describe('a row without end', () => {
  const head = 'gemeente;communicatie\n'

  it.each([
    ['a row', `${head}${long(LONGEST_ROW + 1)}`, 2, 'tooLarge'],
    ['the names', `gemeente;${long(LONGEST_ROW)}`, 1, 'tooLarge'],
  ])('%s longer than the limit ends the reading', (_, text, line, code) => {
    const { rows, problems } = readPanels(`${text}\nA;laag`)
    expect(rows).toEqual([])
    expect(problems.map(({ line: place, error }) => [place, error.code])).toContainEqual([
      line,
      code,
    ])
  })

  it('of the limit is read', () => {
    const { problems } = readPanels(`${head}${long(LONGEST_ROW - 5)};laag\n`)
    expect(problems.map(({ error }) => error.code)).not.toContain('tooLarge')
  })

  it('ends a stream too, without asking for the rest', async () => {
    let asked = 0
    const pieces = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve(head)
      for (; asked < 20; asked += 1) yield long(LONGEST_ROW)
    }
    const codes: string[] = []
    for await (const outcome of streamPanels(pieces()))
      if ('error' in outcome) codes.push(outcome.error.code)
    expect(codes.at(-1)).toBe('tooLarge')
    expect(asked).toBeLessThan(5) // it looks again when there is twice as much
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
