import { describe, expect, it } from 'vitest'
import { readPanels, streamPanels, writePanels } from '../../src/files/index.js'
import { outcomesOf, streamOf } from './outcomes.js'

const HEAD =
  'gemeente;respondent;rol;moment;ronde;datum;Proces met bewoners;Communicatie;Opmerking communicatie;x'

describe('keepRows', () => {
  const read = (line: string, keepRows = true) => readPanels(`${HEAD}\n${line}`, { keepRows })
  const codes = (line: string) =>
    read(line)
      .problems.slice(3)
      .map(({ column, error }) => [column, error.code])

  it('keeps the valid answers of a row with a wrong one, and reports that one', () => {
    const line = 'A;p;overig;nu;voor;2026-11-26;hoger;laag;dat weet ik;y'
    const { rows, problems } = read(line)
    expect(rows).toStrictEqual([
      {
        line: 2,
        subject: { kind: 'gemeente', name: 'A' },
        respondent: 'p',
        role: 'overig',
        moment: 'huidig',
        round: 'voor',
        date: '2026-11-26',
        panel: { communicatie: 'laag' },
        unknown: [],
        remarks: { communicatie: 'dat weet ik' },
        extra: { x: 'y' },
      },
    ])
    expect(problems.at(-1)).toStrictEqual({
      line: 2,
      column: 'Proces met bewoners',
      error: { code: 'unknownAnswer', slider: 'procesMetBewoners', input: 'hoger' },
      raw: line,
    })
    expect(read(line, false).rows).toStrictEqual([])
    expect(read(line, false).problems).toStrictEqual(problems)
  })
  it('keeps a row with a wrong remark or extra cell', () => {
    expect(read('A;;;;;;laag;hoog;\uFFFD;\uFFFD').rows).toMatchObject([
      { panel: { procesMetBewoners: 'laag', communicatie: 'hoog' }, extra: {} },
    ])
  })
  it('keeps a row with a role that there is not, as that of somebody else', () => {
    expect(read('A;;wethouder;;;;laag;laag;;').rows).toMatchObject([{ role: 'overig' }])
    expect(codes('A;;wethouder;;;;laag;laag;;')).toStrictEqual([['rol', 'unknownRole']])
    expect(read('A;;wethouder;;;;laag;laag;;', false).rows).toStrictEqual([])
  })
  it('keeps no row of which nobody could say what its answers are about', () => {
    for (const [line, column, code] of [
      ['\uFFFD;;;;;;laag;laag;;', 'gemeente', 'wrongEncoding'],
      ['A;\uFFFD;;;;;laag;laag;;', 'respondent', 'wrongEncoding'],
      ['A;;\uFFFD;;;;laag;laag;;', 'rol', 'wrongEncoding'],
      ['A;;;later;;;laag;laag;;', 'moment', 'unknownMoment'],
      ['A;;;;derde;;laag;laag;;', 'ronde', 'unknownRound'],
      ['A;;;;;31-06-2026;laag;laag;;', 'datum', 'invalidDate'],
      [';p;;;;;laag;laag;;', undefined, 'missingSubject'],
    ] as const) {
      expect(read(line).rows).toStrictEqual([])
      expect(codes(line)).toStrictEqual([[column, code]])
    }
  })
  it('keeps no row with more or fewer fields, or with trouble in its quotation marks', () => {
    expect(read('A;laag').rows).toStrictEqual([])
    expect(read('A;;;;;;la"ag;laag;;').rows).toStrictEqual([])
  })
  it('takes two answers for none', () => {
    const rows = (...elements: ReadonlyArray<unknown>) =>
      readPanels(JSON.stringify(elements), { keepRows: true }).rows
    expect(
      rows({ communicatie: 'laag', Communication: 'hoog', procesMetBewoners: 'laag' }),
    ).toMatchObject([{ panel: { procesMetBewoners: 'laag' } }])
    expect(rows({ gemeente: 'A', municipality: 'B', communicatie: 'laag' })).toStrictEqual([])
  })
  it('is an option of streams too', async () => {
    const source = `${HEAD}\nA;;;;;;hoger;laag;;`
    const outcomes: unknown[] = []
    for await (const one of streamPanels(streamOf([source]), { keepRows: true })) outcomes.push(one)
    expect(outcomes).toHaveLength(5) // three columns of sliders are missing
    expect(await readPanels(streamOf([source]), { keepRows: true })).toStrictEqual(
      readPanels(source, { keepRows: true }),
    )
  })
})

describe('dates', () => {
  const dateOf = (date: string) => readPanels(`datum;communicatie\n${date};laag`).rows[0]?.date

  it('are days that exist, in the order of the standard or of a Dutch spreadsheet', () => {
    expect(
      ['2026-11-26', ' 2026-11-26 ', '26-11-2026', '1-2-2026', '29-02-2024'].map(dateOf),
    ).toStrictEqual(['2026-11-26', '2026-11-26', '2026-11-26', '2026-02-01', '2024-02-29'])
  })
  it('are nothing else', () => {
    for (const date of [
      '11/26/2026',
      '2026-11-31',
      '29-02-2026',
      '26-11-26',
      '111-2-2026',
      '1-222-2026',
      '1-2-20266',
      'gisteren',
      '20261126',
    ]) {
      expect(dateOf(date)).toBeUndefined()
    }
  })
})

describe('a byte order mark', () => {
  const text = 'gemeente;communicatie\nA;laag'

  it('once or twice, in text or in bytes, changes nothing', async () => {
    for (const marks of ['\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
      const marked = marks + text
      const bytes = new TextEncoder().encode(marked)
      const utf16 = Uint8Array.from(Buffer.from(marked, 'utf16le'))
      const expected = readPanels(text)
      for (const source of [marked, bytes, utf16]) {
        const { rows, problems } = readPanels(source)
        expect(rows).toStrictEqual(expected.rows)
        expect(problems.map(({ error }) => error)).toStrictEqual(
          expected.problems.map(({ error }) => error),
        )
      }
      expect(readPanels(bytes)).toStrictEqual(readPanels(marked))
      expect(await readPanels(streamOf([bytes]))).toStrictEqual(readPanels(marked))
    }
  })
})

describe('a stream', () => {
  it('gives rows before it ends', async () => {
    let given = 0
    const pieces = function* () {
      for (const piece of ['gemeente;communicatie\nA;la', 'ag\nB', ';hoog\n', 'C;laag\n']) {
        given += 1
        yield piece
      }
    }
    for await (const outcome of streamPanels(streamOf(pieces()))) {
      if (!('error' in outcome)) break
    }
    expect(given).toBe(2)
  })
  it('gives every problem, however many', async () => {
    const outcomes = await outcomesOf(streamOf([`communicatie\n${'x\n'.repeat(3000)}`]))
    expect(outcomes).toHaveLength(3004)
  })
})

describe('writing', () => {
  it('refuses an answer that is none', () => {
    for (const panel of [{ communicatie: '=1+1' }, { communicatie: 'Laag' }, { communicatie: 2 }]) {
      expect(() => writePanels([{ panel: panel as never }])).toThrow(
        expect.objectContaining({ code: 'notAPanel' }),
      )
    }
    expect(() => writePanels([{ panel: {}, wijkkenmerken: 'Laag' as never }])).toThrow(
      'No answer on wijkkenmerken: Laag.',
    )
  })
})
