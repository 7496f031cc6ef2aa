import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FORMAT_VERSION,
  MOMENTS,
  parseExercise,
  ROLES,
  ROUNDS,
  type DocumentError,
  type Exercise,
  type Problem,
} from '../../src/index.js'
import { expectPlainData } from '../laws/dataLaws.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'
import { wholeExercises } from '../laws/sheets.js'

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const
const sheet = { respondent: 'A', role: 'overig', moment: 'huidig', answers: {} } as const
const withSheet = (more: object): unknown => ({ subject, sheets: [{ ...sheet, ...more }] })

const read = (input: unknown): Exercise => {
  const answer = parseExercise(input)
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}
const problemsOf = (input: unknown): ReadonlyArray<Problem> => {
  const answer = parseExercise(input)
  return answer._tag === 'Left' ? answer.left : []
}

describe('parseExercise', () => {
  it('gives what was written, with the version, also by way of JSON and again', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const expected = { ...exercise, formatVersion: FORMAT_VERSION }
        expect(read(exercise)).toEqual(expected)
        expect(read(JSON.parse(JSON.stringify(exercise)))).toEqual(expected)
        expect(read(read(exercise))).toStrictEqual(read(exercise))
      }),
    )
  })

  it('reads a document of version 1, which says no version', () => {
    const text = readFileSync('examples/data/workshop-verzonnen.json', 'utf8')
    const document = JSON.parse(text) as Exercise // the file is one, which is what this shows
    expect(read(document)).toEqual({ ...document, formatVersion: FORMAT_VERSION })
    expect(read({ ...document, formatVersion: 1 })).toEqual(read(document))
  })

  it('leaves a document of a newer version alone, whatever else is in it', () => {
    expect(problemsOf({ formatVersion: 3, something: 'new', sheets: 7 })).toEqual([
      { path: ['formatVersion'], error: { code: 'newerFormat', version: 3, supported: 2 } },
    ])
    for (const [formatVersion, error] of [
      ...[0, -1, 1.5, NaN].map((number) => [
        number,
        { code: 'notOneOf', key: 'formatVersion', input: String(number), allowed: ['1', '2'] },
      ]),
      ['2', { code: 'wrongType', expected: 'number', received: 'string' }],
    ])
      expect(problemsOf({ subject, sheets: [], formatVersion })).toEqual([
        { path: ['formatVersion'], error },
      ])
  })

  it('reads the words of either language, and labels without the blanks around them', () => {
    expect(
      read({
        subject: { kind: 'Case', name: ' Speeltuin (verzonnen) ', municipality: '' },
        sheets: [
          {
            respondent: '\tA ',
            role: 'District official',
            moment: 'nu',
            round: 'before the talk',
            answers: { communicatie: 'weet niet', wijkkenmerken: 'High', procesMetBewoners: '' },
            remarks: { communicatie: ' zo ', procesMetBewoners: '  ' },
          },
        ],
        agreed: { huidig: { communicatie: 'L', procesMetBewoners: null }, ambitie: {} },
        date: null,
      }),
    ).toStrictEqual({
      formatVersion: FORMAT_VERSION,
      subject: { kind: 'casus', name: 'Speeltuin (verzonnen)' },
      sheets: [
        {
          respondent: 'A',
          role: 'wijkambtenaar',
          moment: 'huidig',
          round: 'voor',
          answers: { communicatie: 'unknown', wijkkenmerken: 'hoog' },
          remarks: { communicatie: ' zo ' },
        },
      ],
      agreed: { huidig: { communicatie: 'laag' } },
    })
  })

  it('reads in which municipality a case is; a municipality is in none', () => {
    const municipality = 'Voorbeeldstad (verzonnen)'
    const casus = { kind: 'casus', name: 'Speeltuin (verzonnen)', municipality } as const
    expect(read({ subject: casus, sheets: [] }).subject).toStrictEqual(casus)
    for (const kind of ['gemeente', 'Municipality'])
      expect(
        problemsOf({ subject: { kind, name: municipality, municipality }, sheets: [] }),
      ).toEqual([
        {
          path: ['subject', 'municipality'],
          error: { code: 'unknownKey', key: 'municipality' },
        },
      ])
    expect(problemsOf({ subject: 'casus', sheets: [] })).toEqual([
      { path: ['subject'], error: { code: 'notAPlainObject', received: 'string' } },
    ])
  })

  it('finds every problem at once, each at its place', () => {
    const input = {
      subject: { kind: 'wijk', name: '' },
      date: '2026-02-30',
      budget: 1,
      sheets: [
        { respondent: ' ', role: 'burgemeester', moment: 3, answers: { communicatie: 'hoger' } },
        { respondent: 'A', role: 'overig', moment: '', answers: null, kleur: 'rood' },
        'sheet',
      ],
      agreed: { huidig: { communicatie: 'unknown' }, nu: {} },
    }
    const expected: ReadonlyArray<readonly [ReadonlyArray<string | number>, DocumentError]> = [
      [['budget'], { code: 'unknownKey', key: 'budget' }],
      [
        ['subject', 'kind'],
        { code: 'notOneOf', key: 'kind', input: 'wijk', allowed: ['gemeente', 'casus'] },
      ],
      [['subject', 'name'], { code: 'blank', key: 'name' }],
      [['date'], { code: 'invalidDate', input: '2026-02-30' }],
      [['sheets', 0, 'respondent'], { code: 'blank', key: 'respondent' }],
      [
        ['sheets', 0, 'role'],
        { code: 'notOneOf', key: 'role', input: 'burgemeester', allowed: ROLES },
      ],
      [['sheets', 0, 'moment'], { code: 'wrongType', expected: 'text', received: 'number' }],
      [
        ['sheets', 0, 'answers', 'communicatie'],
        { code: 'unknownAnswer', input: 'hoger', slider: 'communicatie' },
      ],
      [['sheets', 1, 'kleur'], { code: 'unknownKey', key: 'kleur' }],
      [['sheets', 1, 'moment'], { code: 'blank', key: 'moment' }],
      [['sheets', 1, 'answers'], { code: 'missingKey', key: 'answers' }],
      [['sheets', 2], { code: 'notAPlainObject', received: 'string' }],
      [['agreed', 'nu'], { code: 'unknownKey', key: 'nu' }],
      [
        ['agreed', 'huidig', 'communicatie'],
        { code: 'unknownPosition', input: 'unknown', slider: 'communicatie' },
      ],
    ]
    expect(problemsOf(input)).toEqual(expected.map(([path, error]) => ({ path, error })))
    expect(problemsOf({})).toEqual([
      { path: ['subject'], error: { code: 'missingKey', key: 'subject' } },
      { path: ['sheets'], error: { code: 'missingKey', key: 'sheets' } },
    ])
    expect(problemsOf({ subject: {}, sheets: [{}] }).map(({ path }) => path)).toEqual([
      ['subject', 'kind'],
      ['subject', 'name'],
      ...['respondent', 'role', 'moment', 'answers'].map((key) => ['sheets', 0, key]),
    ])
  })

  it.each<[string, object, ReadonlyArray<string>?, DocumentError?]>([
    ['a role', { role: 'Sector official, social' }],
    [
      'a round that is none',
      { round: 'tussendoor' },
      ['round'],
      { code: 'notOneOf', key: 'round', input: 'tussendoor', allowed: ROUNDS },
    ],
    [
      'a remark that is a number',
      { remarks: { communicatie: 1 } },
      ['remarks', 'communicatie'],
      { code: 'wrongType', expected: 'text', received: 'number', slider: 'communicatie' },
    ],
    [
      'a remark about nothing',
      { remarks: { budget: 'x' } },
      ['remarks', 'budget'],
      { code: 'unknownSlider', key: 'budget' },
    ],
    [
      'a label of marks that nobody sees',
      { respondent: '\u200b\u00ad' },
      ['respondent'],
      { code: 'blank', key: 'respondent' },
    ],
    ['an undefined extra key', { kleur: undefined }],
  ])('%s', (_, more, path = [], error?) => {
    expect(problemsOf(withSheet(more))).toEqual(
      error === undefined ? [] : [{ path: ['sheets', 0, ...path], error }],
    )
  })

  it('refuses a second sheet of one label, role, moment and round; other ones are other sheets', () => {
    const sheets = [
      sheet,
      { ...sheet, role: 'wijkambtenaar' },
      { ...sheet, moment: 'ambitie' },
      { ...sheet, round: 'na' },
      { ...sheet, respondent: 'a' },
    ]
    expect(problemsOf({ subject, sheets })).toEqual([])
    expect(problemsOf({ subject, sheets: [...sheets, { ...sheet, respondent: ' A' }] })).toEqual([
      { path: ['sheets', 5], error: { code: 'duplicateSheet', respondent: 'A', moment: 'huidig' } },
    ])
  })

  it('does not take sheets that could not be read for the same', () => {
    for (const broken of [{ respondent: '' }, { role: 'x' }, { moment: 'x' }, { answers: [] }, 1]) {
      const one = typeof broken === 'number' ? broken : { ...sheet, ...broken }
      expect(problemsOf({ subject, sheets: [one, one] }).map(({ path }) => path[1])).toEqual([0, 1])
    }
  })

  it('reads days that exist, and no others', () => {
    for (const date of ['2026-11-26', '2024-02-29', '0000-02-29', '0001-01-01'])
      expect(read({ subject, date, sheets: [] }).date).toBe(date)
    for (const date of [
      '2026-02-29',
      '2026-13-01',
      '26-11-2026',
      '2026-11-26T10:00',
      'vandaag',
      '+012026-11-26',
    ])
      expect(problemsOf({ subject, date, sheets: [] })).toEqual([
        { path: ['date'], error: { code: 'invalidDate', input: date } },
      ])
    expect(problemsOf({ subject, date: ' vandaag ', sheets: [] })).toEqual([
      { path: ['date'], error: { code: 'invalidDate', input: 'vandaag' } },
    ])
  })

  it('lists at most 100 problems, and counts the others', { tags: ['slow'] }, () => {
    const many = problemsOf({ subject, sheets: Array.from({ length: 5000 }, () => ({})) })
    expect(many).toHaveLength(101)
    expect(many.at(-1)).toEqual({ path: [], error: { code: 'tooManyProblems', omitted: 19_900 } })
    const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n]))
    for (const input of [{ subject, sheets: [], ...keys }, withSheet({ answers: keys })])
      expect(problemsOf(input).at(-1)?.error).toEqual({ code: 'tooManyProblems', omitted: 19_900 })
    expect(problemsOf({ subject, sheets: Array.from({ length: 25 }, () => ({})) })).toHaveLength(
      100,
    )
  })

  it('reads 20,000 sheets', { tags: ['slow'] }, () => {
    const sheets = Array.from({ length: 20_000 }, (_, n) => ({ ...sheet, respondent: `p${n}` }))
    expect(read({ subject, sheets }).sheets).toHaveLength(20_000)
  })

  it('asks each property of its input once, however large', () => {
    const asked = (size: number): number => {
      let reads = 0
      const counting = (target: object): object =>
        new Proxy(target, {
          getOwnPropertyDescriptor: (of, key) => {
            reads += 1
            return Reflect.getOwnPropertyDescriptor(of, key)
          },
        })
      const sheets = Array.from({ length: size }, (_, n) =>
        counting({ ...sheet, respondent: `p${n}`, answers: counting({ communicatie: 'laag' }) }),
      )
      read({ subject, sheets })
      return reads
    }
    expect(asked(400)).toBe(4 * asked(100))
  })
})

describe('parseExercise of what nobody means', () => {
  const check = (input: unknown): void => {
    const answer = parseExercise(input)
    if (answer._tag === 'Left') expectPlainData(answer.left)
    expect(parseExercise(input)).toEqual(answer)
  }
  it('never throws, on anything at all and anywhere in a document', () => {
    fc.assert(
      fc.property(anythingAtAll, fc.nat({ max: 5 }), (value, place) => {
        const documents: ReadonlyArray<unknown> = [
          value,
          { subject: value, sheets: value },
          { subject: { kind: value, name: value }, sheets: [value] },
          withSheet({ answers: value, remarks: value, round: value }),
          withSheet({ respondent: value, role: value, moment: value }),
          { subject, sheets: [], date: value, agreed: { huidig: value } },
        ]
        check(documents[place])
      }),
    )
  })
  it.each(hostileValues())('refuses $name', ({ make }) => {
    for (const document of [
      make(),
      { subject: make(), sheets: make() },
      withSheet({ answers: make() }),
    ]) {
      check(document)
    }
    expect(parseExercise(make())._tag).toBe('Left')
  })
  it('runs no getter', () => {
    const trap = {
      get respondent(): string {
        throw new Error('a getter ran')
      },
    }
    expect(problemsOf({ subject, sheets: [trap] })[0]).toEqual({
      path: ['sheets', 0, 'respondent'],
      error: { code: 'wrongType', expected: 'text', received: 'function' },
    })
  })
  it('does not run along a list with holes', () => {
    expect(problemsOf({ subject, sheets: new Array(2 ** 32 - 1) })).toEqual([
      { path: ['sheets'], error: { code: 'notAList', received: 'array' } },
    ])
  })
})

it('the allowed moments are those of MOMENTS', () => {
  const [problem] = problemsOf(withSheet({ moment: 'morgen' }))
  expect(problem?.error).toMatchObject({ code: 'notOneOf', allowed: MOMENTS })
})
