import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExercises, writeExercises, type WriteOptions } from '../../src/files/index.js'
import { FORMAT_VERSION, parseExercise, type Exercise } from '../../src/index.js'
import { fullExercises } from './records.js'
import { streamOf } from './outcomes.js'

const csv: fc.Arbitrary<WriteOptions> = fc.record({
  format: fc.constant('csv'),
  delimiter: fc.constantFrom(';', ',', '\t'),
  byteOrderMark: fc.boolean(),
})
const json: WriteOptions = { format: 'json' }

describe('exercises that are written are read', () => {
  it('from CSV, exactly', () => {
    fc.assert(
      fc.property(fullExercises, csv, (exercises, how) => {
        const found = readExercises(writeExercises(exercises, how))
        expect(found.problems.filter(({ error }) => error.code !== 'similarName')).toStrictEqual([])
        expect(found.exercises).toStrictEqual(exercises)
        expect(found.rows).toHaveLength(
          exercises.reduce(
            (rows, { sheets, agreed = {} }) => rows + sheets.length + Object.keys(agreed).length,
            0,
          ),
        )
      }),
      { numRuns: 500 },
    )
  })
  it('from JSON, exactly, with the version of their format', () => {
    fc.assert(
      fc.property(fullExercises, (exercises) => {
        const found = readExercises(writeExercises(exercises, json))
        expect(found.problems).toStrictEqual([])
        expect(found.exercises).toStrictEqual(
          exercises.map((exercise) => ({ formatVersion: FORMAT_VERSION, ...exercise })),
        )
      }),
      { numRuns: 300 },
    )
  })
  it('from either format into the same rows, but for their lines', () => {
    fc.assert(
      fc.property(fullExercises, csv, (exercises, how) => {
        const rowsOf = (text: string) =>
          readExercises(text).rows.map((row) => ({ ...row, line: 0 }))
        expect(rowsOf(writeExercises(exercises, json))).toStrictEqual(
          rowsOf(writeExercises(exercises, how)),
        )
      }),
      { numRuns: 200 },
    )
  })
  it('keeps names apart that differ in capitals, blanks and signs only, and says so once for each', () => {
    const { exercises, problems } = readExercises(
      'gemeente;casus;respondent;communicatie\nEde;;A;laag\nede;;B;laag\nede;;C;laag\nE de;;A;laag\nX;Wijk 1;A;laag\nx;Wijk 1;A;laag\n',
    )
    expect(exercises.map(({ subject, sheets }) => [subject.name, sheets.length])).toStrictEqual([
      ['Ede', 1],
      ['ede', 2],
      ['E de', 1],
      ['Wijk 1', 1],
      ['Wijk 1', 1],
    ])
    expect(problems.filter(({ error }) => error.code !== 'missingColumn')).toStrictEqual([
      { line: 3, error: { code: 'similarName', input: 'ede', similar: 'Ede' }, raw: '' },
      { line: 5, error: { code: 'similarName', input: 'E de', similar: 'Ede' }, raw: '' },
      { line: 7, error: { code: 'similarName', input: 'x', similar: 'X' }, raw: '' },
    ])
  })
  it('and one without sheets comes back from JSON', () => {
    const exercise: Exercise = { subject: { kind: 'gemeente', name: 'A' }, sheets: [] }
    expect(readExercises(writeExercises([exercise], json)).exercises).toStrictEqual([
      { formatVersion: FORMAT_VERSION, ...exercise },
    ])
    expect(readExercises(writeExercises([], json)).exercises).toStrictEqual([])
  })
  it('and the CSV is what people read', () => {
    const exercise: Exercise = {
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      date: '2026-11-26',
      sheets: [
        {
          respondent: 'A',
          role: 'wijkambtenaar',
          moment: 'huidig',
          round: 'voor',
          answers: { communicatie: 'unknown', wijkkenmerken: 'hoog' },
          remarks: { communicatie: '=1+1' },
        },
      ],
      agreed: { huidig: { communicatie: 'laag' } },
    }
    expect(writeExercises([exercise]).split('\r\n')).toStrictEqual([
      'gemeente;datum;respondent;rol;moment;ronde;Positionering intern;Proces binnen gemeente;Proces met bewoners;Bestuur en politiek;Communicatie;Wijkkenmerken;Opmerking Communicatie',
      "Voorbeeldstad (verzonnen);2026-11-26;A;wijkambtenaar;huidig;voor;;;;;onbekend;hoog;'=1+1",
      'Voorbeeldstad (verzonnen);2026-11-26;;;huidig;;;;;;laag;;',
      '',
    ])
  })
})

describe('exercises in a file', () => {
  it('are read from a stream as from a text', async () => {
    await fc.assert(
      fc.asyncProperty(fullExercises, fc.constantFrom('csv', 'json'), async (list, format) => {
        const text = writeExercises(list, { format })
        expect(await readExercises(streamOf(text))).toStrictEqual(readExercises(text))
        expect(readExercises(new TextEncoder().encode(text))).toStrictEqual(readExercises(text))
      }),
      { numRuns: 50 },
    )
  })
  it('may be one JSON document, in any words that parseExercise reads', () => {
    const document = {
      subject: { kind: 'case', name: 'Speeltuin (verzonnen)' },
      sheets: [{ respondent: 'A', role: 'other', moment: 'nu', answers: { communicatie: '?' } }],
    }
    const { exercises, problems } = readExercises(JSON.stringify(document))
    expect(problems).toStrictEqual([])
    expect(exercises).toStrictEqual([
      (parseExercise(document) as { readonly right: Exercise }).right,
    ])
  })
  it('are apart when their dates are', () => {
    const text =
      'gemeente;datum;respondent;communicatie\nA;2025-01-01;p;laag\nA;2026-01-01;p;hoog\nA;;p;midden'
    expect(readExercises(text).exercises.map(({ date }) => date)).toStrictEqual([
      '2025-01-01',
      '2026-01-01',
      undefined,
    ])
  })
  it('have sheets of one person in two rounds and two roles', () => {
    const text =
      'gemeente;respondent;rol;ronde;communicatie\nA;p;overig;voor;laag\nA;p;overig;na;hoog\nA;p;wijkambtenaar;na;hoog\nA;p;overig;na;laag'
    const { exercises, problems } = readExercises(text)
    expect(exercises[0]?.sheets.map(({ round }) => round)).toStrictEqual(['voor', 'na', 'na'])
    expect(problems.slice(4)).toStrictEqual([
      { line: 5, error: { code: 'duplicateSheet', respondent: 'p', moment: 'huidig' }, raw: '' },
    ])
  })
  it('that are wrong in a document are reported with their number and place', () => {
    const good = { subject: { kind: 'gemeente', name: 'A' }, sheets: [] }
    const bad = { subject: { kind: 'gemeente', name: 'B' }, sheets: [{ respondent: 'p' }] }
    const { exercises, problems } = readExercises(JSON.stringify([good, bad, null]))
    expect(exercises).toHaveLength(1)
    expect(problems).toContainEqual({
      line: 2,
      column: 'sheets.0.role',
      error: { code: 'missingKey', key: 'role' },
      raw: '{"subject":"{…}","sheets":"[…]"}',
    })
    expect(problems.at(-1)).toStrictEqual({
      line: 3,
      column: '',
      error: { code: 'notAPlainObject', received: 'null' },
      raw: 'null',
    })
  })
  it('of a later format are refused with a code', () => {
    const text = '{"formatVersion": 99, "subject": {"kind": "gemeente", "name": "A"}, "sheets": []}'
    expect(readExercises(text)).toMatchObject({
      exercises: [],
      problems: [{ error: { code: 'newerFormat', version: 99, supported: FORMAT_VERSION } }],
    })
  })
  it('keep 1,000 problems of all kinds together', () => {
    const text = `gemeente;respondent;communicatie\n${'A;p;laag\n'.repeat(900)}${'A;q;x\n'.repeat(900)}`
    const { problems } = readExercises(text)
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)?.error).toStrictEqual({
      code: 'tooManyProblems',
      omitted: 904 + 899 - 1000,
    })
    const more = `gemeente;respondent;communicatie\n${'A;p;laag\n'.repeat(900)}${'A;q;x\n'.repeat(2000)}`
    const found = readExercises(more).problems
    expect(found).toHaveLength(1001)
    expect(found.at(-1)?.error).toStrictEqual({
      code: 'tooManyProblems',
      omitted: 2004 + 899 - 1000,
    })
  })
})
