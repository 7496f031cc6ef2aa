import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPanels, writePanels } from '../../src/files/index.js'
import { expectPlainData } from '../laws/dataLaws.js'
import { preview } from '../../src/files/json/preview.js'

const sliders = {
  positioneringIntern: null,
  procesBinnenGemeente: null,
  procesMetBewoners: null,
  bestuurEnPolitiek: null,
  communicatie: null,
}
const read = (...rows: ReadonlyArray<unknown>) => readPanels(JSON.stringify(rows))

describe('JSON', () => {
  it('is a list of rows under the names of columns, in any order', () => {
    const { rows, problems } = read(
      { Gemeente: 'Nijmegen', Communicatie: 'laag', procesMetBewoners: 2, opmerking: 'a' },
      {
        municipality: 'Altena',
        'Internal positioning': 'High',
        bestuurEnPolitiek: ' h ',
        rol: 'other',
      },
      { casus: 'Speeltuin (verzonnen)', procesBinnenGemeente: 'unknown', moment: 'evaluatie' },
    )
    expect(problems).toStrictEqual([])
    expect(rows).toStrictEqual([
      {
        line: 1,
        subject: { kind: 'gemeente', name: 'Nijmegen' },
        panel: { procesMetBewoners: 'hoog', communicatie: 'laag' },
        unknown: [],
        extra: { opmerking: 'a' },
      },
      {
        line: 2,
        subject: { kind: 'gemeente', name: 'Altena' },
        role: 'overig',
        panel: { positioneringIntern: 'hoog', bestuurEnPolitiek: 'hoog' },
        unknown: [],
        extra: {},
      },
      {
        line: 3,
        subject: { kind: 'casus', name: 'Speeltuin (verzonnen)' },
        moment: 'evaluatie',
        panel: {},
        unknown: ['procesBinnenGemeente'],
        extra: {},
      },
    ])
  })
  it('may begin with blanks and a byte order mark', () => {
    expect(readPanels(`\uFEFF\n ${JSON.stringify([sliders])}`).rows).toHaveLength(1)
  })
  it('may be an empty list', () => {
    expect(readPanels('[]')).toStrictEqual({ rows: [], problems: [] })
  })
  it('has numbers, true and false as their text, and null and blanks as nothing', () => {
    const { rows } = read({ ...sliders, a: 1, b: true, c: 0, d: null, e: '', f: ' ', g: 1e21 })
    expect(rows[0]?.extra).toStrictEqual({ a: '1', b: 'true', c: '0', g: '1e+21' })
  })
  it('lacks a slider in all rows: one problem, and the rows are kept', () => {
    const { rows, problems } = read({ ...sliders, comunicatie: 'laag', communicatie: undefined })
    expect(rows).toHaveLength(1)
    expect(problems).toStrictEqual([
      {
        line: 1,
        column: 'communicatie',
        error: { code: 'missingColumn', column: 'communicatie' },
        raw: '',
      },
    ])
  })
  it('lacks all sliders: no rows', () => {
    const { rows, problems } = read({ gemeente: 'Nijmegen' })
    expect(rows).toStrictEqual([])
    expect(problems.map(({ error }) => error.code)).toStrictEqual(Array(5).fill('missingColumn'))
  })
  it('has rows with something wrong: each is reported by its number, the others are kept', () => {
    const bad = [
      [1, { code: 'notAPlainObject', received: 'number' }],
      [null, { code: 'notAPlainObject', received: 'null' }],
      [['laag'], { code: 'notAPlainObject', received: 'array' }],
      ['laag', { code: 'notAPlainObject', received: 'string' }],
      [
        { communicatie: 'hoger' },
        { code: 'unknownAnswer', slider: 'communicatie', input: 'hoger' },
      ],
      [{ communicatie: 3 }, { code: 'unknownAnswer', slider: 'communicatie', input: '3' }],
      [
        { communicatie: true },
        { code: 'wrongType', expected: 'answer', slider: 'communicatie', received: 'boolean' },
      ],
      [{ communicatie: ['laag'] }, { code: 'tooDeep' }],
      [{ opmerking: { a: 1 } }, { code: 'tooDeep' }],
      [{ gemeente: [] }, { code: 'tooDeep' }],
      [{ gemeente: '' }, { code: 'missingSubject' }],
      [{ '': 'x' }, { code: 'unknownColumn', column: '', line: 11 }],
      [
        { communicatie: 'L', Communication: 'L' },
        { code: 'duplicateColumn', column: 'Communication' },
      ],
      [
        { gemeente: 'a', municipality: 'b' },
        { code: 'duplicateColumn', column: 'municipality' },
      ],
      [
        { rol: 'overig', role: 'overig' },
        { code: 'duplicateColumn', column: 'role' },
      ],
      [
        { moment: 'nu', Moment: 'nu' },
        { code: 'duplicateColumn', column: 'Moment' },
      ],
      [{ rol: 'wethouder' }, { code: 'unknownRole', input: 'wethouder' }],
      [{ moment: 'later' }, { code: 'unknownMoment', input: 'later' }],
      [{ opmerking: 'S\uFFFDd' }, { code: 'wrongEncoding' }],
    ] as const
    const { rows, problems } = read(sliders, ...bad.map(([row]) => row), sliders)
    expect(rows.map(({ line }) => line)).toStrictEqual([1, bad.length + 2])
    expect(problems.map(({ line, error }) => [line, error])).toStrictEqual(
      bad.map(([, error], index) => [
        index + 2,
        error.code === 'unknownColumn' ? { ...error, line: index + 2 } : error,
      ]),
    )
  })
  it('shows of a row that is refused two levels', () => {
    const { problems } = read(sliders, { a: [1, [2]], b: { c: {} }, d: 'e' }, [1, [2], {}])
    expect(problems.map(({ raw }) => raw)).toStrictEqual([
      '{"a":"[…]","b":"{…}","d":"e"}',
      '{"a":"[…]","b":"{…}","d":"e"}',
      '[1,"[…]","{…}"]',
    ])
  })
  it('is not a list', () => {
    expect(readPanels('{"rows": [{"communicatie": "laag"}]}')).toStrictEqual({
      rows: [],
      problems: [
        { line: 1, error: { code: 'notAList', received: 'object' }, raw: '{"rows":"[…]"}' },
      ],
    })
  })
  it('is an exercise, or a list of exercises: one problem says so', () => {
    const exercise = '{"subject":{"kind":"gemeente","name":"A"},"sheets":[]}'
    for (const text of [exercise, `[${exercise},${exercise}]`]) {
      expect(readPanels(text)).toStrictEqual({
        rows: [],
        problems: [
          {
            line: 1,
            error: { code: 'exerciseDocument' },
            raw: '{"subject":"{…}","sheets":"[…]"}',
          },
        ],
      })
    }
    for (const text of ['{"sheets":[]}', '[{"subject":{}}]', '{"a":1,"sheets":null}'])
      expect(readPanels(text).problems.map(({ error }) => error.code)).toStrictEqual([
        'exerciseDocument',
      ])
    const { rows } = read({ ...sliders, subject: 'a', sheets: 1 })
    expect(rows[0]?.extra).toStrictEqual({ subject: 'a', sheets: '1' })
  })
  it('is not JSON', () => {
    for (const text of ['[', '[{"a": 1},]', '{a: 1}', '[1]x', '{"a": 1}\n{"a": 2}']) {
      const { rows, problems } = readPanels(text)
      expect(rows).toStrictEqual([])
      expect(problems).toMatchObject([{ line: 1, error: { code: 'invalidJson' }, raw: '' }])
    }
  })
  it('keeps prototype keys as what they are, names', () => {
    const { rows } = readPanels('[{"communicatie":"laag","__proto__":"a","constructor":"b"}]')
    expect(Object.entries(rows[0]?.extra ?? {})).toStrictEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })
  it('is written with identifiers, a row on a line, and every slider in each', () => {
    const text = writePanels(
      [
        { respondent: 'A', role: 'sectorambtenaarSociaal', panel: { communicatie: 'laag' } },
        { panel: {}, unknown: ['communicatie'], extra: { gemeente: '=1' } },
      ],
      { format: 'json' },
    )
    const empty =
      '"positioneringIntern":null,"procesBinnenGemeente":null,"procesMetBewoners":null,"bestuurEnPolitiek":null'
    expect(text.split('\n')).toStrictEqual([
      '[',
      `{"respondent":"A","rol":"sectorambtenaarSociaal",${empty},"communicatie":"laag","'gemeente":null},`,
      `{"respondent":null,"rol":null,${empty},"communicatie":"unknown","'gemeente":"=1"}`,
      ']',
      '',
    ])
  })
  it('gives plain data whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (rows) => {
        expectPlainData(readPanels(JSON.stringify([sliders, ...rows])))
      }),
    )
  })
})

it('the text of an element says nothing that is inherited', () => {
  const inherited = { value: 1, enumerable: true, configurable: true }
  Object.defineProperty(Object.prototype, 'inherited', inherited)
  const text = preview({ a: 1 }) // the assertion would stumble over it
  Reflect.deleteProperty(Object.prototype, 'inherited')
  expect(text).toBe('{"a":1}')
})
