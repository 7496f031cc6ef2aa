import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readStatementMarks,
  writeStatementMarks,
  type MarkedStatements,
} from '../../src/files/index.js'
import {
  allPanels,
  PROFILE_IDS,
  SLIDER_IDS,
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
  tallyStatements,
  type ProfileId,
  type StatementMarks,
} from '../../src/index.js'
import { nl } from '../../src/texts/index.js'

const codes = (text: string) =>
  readStatementMarks(text).problems.map(({ line, error }) => [line, error.code])

const marksOf = fc.dictionary(
  fc.constantFrom(...PROFILE_IDS),
  fc.dictionary(fc.constantFrom(...SLIDER_IDS), fc.constantFrom(...STATEMENT_MARKS), {
    minKeys: 1,
    noNullPrototype: true,
  }),
  { noNullPrototype: true },
) as fc.Arbitrary<StatementMarks<ProfileId>>

describe('marks of statements as CSV', () => {
  it('come back as they were written, of one person and of several', () => {
    const names = fc.uniqueArray(
      fc.string({ minLength: 1 }).filter((name) => name === name.trim()),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(names, fc.array(marksOf, { minLength: 3, maxLength: 3 }), (people, marks) => {
        const sheets = people.map((respondent, at): MarkedStatements => ({
          respondent,
          marks: marks[at] ?? {},
        }))
        expect(readStatementMarks(writeStatementMarks(sheets))).toStrictEqual({
          sheets,
          problems: [],
        })
        const [first = {}] = marks
        expect(readStatementMarks(writeStatementMarks([{ marks: first }])).sheets).toStrictEqual([
          { marks: first },
        ])
      }),
    )
  })

  it('are a list of 25 statements to fill in, with the sentences if you like', () => {
    const list = writeStatementMarks([], {
      statement: (profile, slider) => nl.profiles[profile].sliders[slider],
    })
    const [head = '', ...rows] = list.trimEnd().split('\r\n')
    expect(head).toBe('profiel;schuif;uitspraak;oordeel')
    expect(rows).toHaveLength(25)
    expect(rows[4]).toContain(nl.profiles.ontwikkelend.sliders.communicatie)
    expect(readStatementMarks(list)).toStrictEqual({ sheets: [{ marks: {} }], problems: [] })
  })

  it('have every spelling of a mark, a profile and a slider', () => {
    for (const mark of STATEMENT_MARKS) {
      for (const spelling of STATEMENT_MARK_SPELLINGS[mark]) {
        const { sheets } = readStatementMarks(
          `Slider,Profile,Mark\nProcess with residents, GEKANTELD ,${spelling.toUpperCase()}`,
        )
        expect(sheets).toStrictEqual([{ marks: { gekanteld: { procesMetBewoners: mark } } }])
      }
    }
  })

  it('are those of a typology of your own', () => {
    const [panel] = allPanels()
    if (panel === undefined) throw new Error('there are panels')
    const statements = { communicatie: { nl: 'Wij schrijven.' } }
    const typology = {
      id: 'own',
      profiles: [
        { id: 'a', panel, statements },
        { id: 'a b', panel, statements },
        { id: '__proto__', panel, statements },
      ],
    } as const
    const sheets = [{ marks: { 'a b': { communicatie: 'not' as const } } }]
    const text = writeStatementMarks(sheets, { typology })
    expect(text).toBe(
      'profiel;schuif;oordeel\r\na;Communicatie;\r\na b;Communicatie;niet\r\n__proto__;Communicatie;\r\n',
    )
    expect(readStatementMarks(text, typology)).toStrictEqual({ sheets, problems: [] })
    const marked = text.replace('__proto__;Communicatie;', '__proto__;Communicatie;ja')
    const [sheet] = readStatementMarks(marked, typology).sheets
    expect(tallyStatements(sheet?.marks ?? {}, { typology }).total.recognised).toBe(1)
  })

  it('report each problem with its line, and keep the other rows', () => {
    expect(codes('')).toStrictEqual([[1, 'emptyFile']])
    expect(codes('profiel;schuif\ngekanteld;communicatie')).toStrictEqual([[1, 'missingColumn']])
    expect(codes('profiel;schuif;oordeel;cijfer')).toStrictEqual([[1, 'unknownColumn']])
    const text = [
      'profiel;schuif;oordeel;respondent',
      'gekanteld;communicatie;ja;A',
      'zweefvliegend;communicatie;ja;A',
      'gekanteld;weer;misschien;A',
      ';;;A',
      'gekanteld;communicatie;nee;A', // another mark for the same statement
      'gekanteld;communicatie;herkend;A', // the same mark again
      'gekanteld;communicatie;nee;B',
      'gekanteld;communicatie',
      'gekanteld;communicatie;\uFFFD;B',
    ].join('\n')
    expect(codes(text)).toStrictEqual([
      [3, 'notOneOf'],
      [4, 'notOneOf'],
      [4, 'notOneOf'],
      [5, 'notOneOf'],
      [5, 'notOneOf'],
      [6, 'unexpectedValue'],
      [9, 'wrongFieldCount'],
      [10, 'wrongEncoding'],
      [10, 'notOneOf'],
    ])
    const { problems } = readStatementMarks(text)
    expect([problems[0], problems[2], problems[5], problems[7]]).toStrictEqual([
      {
        line: 3,
        column: 'profiel',
        error: {
          code: 'notOneOf',
          key: 'profiel',
          input: 'zweefvliegend',
          allowed: PROFILE_IDS,
        },
      },
      {
        line: 4,
        column: 'oordeel',
        error: { code: 'notOneOf', key: 'oordeel', input: 'misschien', allowed: STATEMENT_MARKS },
      },
      { line: 6, column: 'oordeel', error: { code: 'unexpectedValue', column: 'oordeel' } },
      { line: 10, column: 'oordeel', error: { code: 'wrongEncoding' } },
    ])
    expect(readStatementMarks(text).sheets).toStrictEqual([
      { respondent: 'A', marks: { gekanteld: { communicatie: 'recognised' } } },
      { respondent: 'B', marks: { gekanteld: { communicatie: 'not' } } },
    ])
  })
})
