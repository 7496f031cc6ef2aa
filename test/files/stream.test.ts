import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readPanels, streamPanels, writePanels } from '../../src/files/index.js'
import { cut, outcomesOf, streamOf } from './outcomes.js'
import { records } from './records.js'

const places = fc.array(fc.nat(), { maxLength: 12 })

const textOf = (lines: number): string =>
  `gemeente;communicatie;x\r\n${Array.from({ length: lines }, (_, i) =>
    i % 97 === 0
      ? `G${i};fout;"${i}\r\n"\r\n`
      : i % 101 === 0
        ? `G"${i};laag;\r\n`
        : `Gé${i};laag;"a\r\nb"\r\n`,
  ).join('')}`

describe('how a stream is cut changes nothing', () => {
  const long = textOf(12_000)
  const bytes = new TextEncoder().encode(long)
  const whole = readPanels(long)

  it('for a text that is parsed in several stretches', { tags: ['slow'] }, async () => {
    expect(long.length).toBeGreaterThan(200_000)
    expect(whole.rows.length).toBeGreaterThan(11_000)
    expect(whole.problems.length).toBeGreaterThan(200)
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        expect(await readPanels(streamOf(cut(long, at)))).toEqual(whole)
      }),
      { numRuns: 4 },
    )
  })
  it('for its bytes, also within a character', { tags: ['slow'] }, async () => {
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        expect(await readPanels(streamOf(cut(bytes, at)))).toEqual(whole)
      }),
      { numRuns: 4 },
    )
  })
  it('for short texts in either format, cut anywhere', { tags: ['slow'] }, async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.constantFrom('csv', 'json'),
        places,
        async (list, format, at) => {
          const text = writePanels(list, { format, byteOrderMark: true })
          expect(await readPanels(streamOf(cut(text, at)))).toEqual(readPanels(text))
          const encoded = new TextEncoder().encode(text)
          expect(readPanels(encoded)).toEqual(readPanels(text))
          expect(await readPanels(streamOf(cut(encoded, at)))).toEqual(readPanels(text))
        },
      ),
      { numRuns: 200 },
    )
  })
  it('for single characters and single bytes', async () => {
    const text = '\uFEFF \r\n\r\ngemeente;communicatie\r\n"Súdwest €ก😀\r\n";laag\r\n'
    const read = readPanels(text)
    expect(read.rows).toHaveLength(1)
    expect(await readPanels(streamOf(text))).toEqual(read)
    expect(
      await readPanels(
        streamOf(Array.from(new TextEncoder().encode(text), (byte) => Uint8Array.of(byte))),
      ),
    ).toEqual(read)
  })
  it('for UTF-16 with a byte order mark', async () => {
    const text = '\uFEFFgemeente\tcommunicatie\r\nSúdwest\tlaag\r\n'
    const encoded = Uint8Array.from(Buffer.from(text, 'utf16le'))
    expect(readPanels(encoded)).toEqual(readPanels(text))
    expect(await readPanels(streamOf(Array.from(encoded, (byte) => Uint8Array.of(byte))))).toEqual(
      readPanels(text),
    )
  })
})

const OVER = { done: true, value: undefined }

describe('a stream', () => {
  it('gives rows and problems in the order of the file', async () => {
    const outcomes = await outcomesOf(streamOf([textOf(300)]))
    const lines = outcomes.map(({ line }) => line)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    expect(outcomes.filter((outcome) => 'error' in outcome).length).toBeGreaterThan(5)
  })
  it('may be a stream of Node or of the web', async () => {
    const text = textOf(50)
    const whole = readPanels(text)
    expect(await readPanels(Readable.from([text]))).toEqual(whole)
    expect(await readPanels(new Blob([text]).stream())).toEqual(whole)
  })
  it('is read no further than is asked for', async () => {
    let given = 0
    let closed = false
    const pieces = function* () {
      yield 'gemeente;communicatie\n'
      for (;;) {
        given += 1
        yield 'Nijmegen;laag\n'.repeat(1000)
      }
    }
    let rows = 0
    for await (const outcome of streamPanels(streamOf(pieces(), () => (closed = true)))) {
      rows += 'error' in outcome ? 0 : 1
      if (rows === 10_000) break
    }
    expect(given).toBeLessThan(25)
    expect(closed).toBe(true)
  })
  it('is let go when nothing after a problem can be read', async () => {
    let closed = false
    const endless = function* () {
      yield 'gemeente;communicatie;communicatie\n'
      for (;;) yield 'x'.repeat(100_000)
    }
    const { problems } = await readPanels(streamOf(endless(), () => (closed = true)))
    expect(problems[0]).toMatchObject({ error: { code: 'duplicateColumn' } })
    expect(closed).toBe(true)
    closed = false
    const outcomes = await outcomesOf(streamOf(endless(), () => (closed = true)))
    expect(outcomes).toEqual(problems)
    expect(closed).toBe(true)
    const [head = '', more = ''] = endless()
    const bytes = new TextEncoder().encode(head + more)
    const pieces = vi.spyOn(bytes, 'subarray')
    expect(readPanels(bytes).problems).toEqual(problems)
    expect(pieces).toHaveBeenCalledTimes(1)
  })
  it('that fails, fails with its own error', async () => {
    const failing = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve('gemeente;')
      throw new Error('the disk is gone')
    }
    await expect(readPanels(failing())).rejects.toThrow('the disk is gone')
    const outcomes = streamPanels(failing())
    await expect(outcomes.next()).rejects.toThrow('the disk is gone')
    expect(await outcomes.next()).toEqual(OVER)
  })
  it('answers questions at one time in their order, and nothing after it is let go', async () => {
    const text = 'communicatie\nlaag\nhoog\n'
    const all = await outcomesOf(streamOf(text))
    const asked = streamPanels(streamOf(text))
    expect(await Promise.all(Array.from({ length: 8 }, () => asked.next()))).toEqual([
      ...all.map((value) => ({ done: false, value })),
      OVER,
      OVER,
    ])
    const left = streamPanels(streamOf([text]))
    await left.next()
    expect(await left.return?.()).toEqual(OVER)
    expect(await left.next()).toEqual(OVER)
  })
  it('that ends within a character has lost it', async () => {
    const bytes = new TextEncoder().encode('gemeente;communicatie\nNijmegen;laag\nSú')
    const { rows, problems } = await readPanels(streamOf([bytes.subarray(0, -1)]))
    expect(rows).toHaveLength(1)
    expect(problems.at(-1)).toMatchObject({ line: 3 })
  })
})
