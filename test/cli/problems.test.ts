import { describe, expect, it } from 'vitest'
import { problemSentence } from '../../src/cli/input.js'
import { wordsNl } from '../../src/cli/words.nl.js'
import { pseudonymiseMerged, type MergeConflict } from '../../src/index.js'

describe('JSON that is none', () => {
  const say = (message: string): string =>
    problemSentence({ line: 1, error: { code: 'invalidJson', message } }, wordsNl)

  it.each([
    // As readers of JSON say it: those of Node 22, Node 20, Safari and Firefox.
    [
      `Expected ',' or ']' after array element in JSON at position 3 (line 1 column 4)`,
      { line: 1, column: 4 },
    ],
    [`Expected ',' or ']' after array element in JSON at position 3`, { position: 3 }],
    ['Unexpected end of JSON input', 'end'],
    ['JSON Parse error: Unexpected EOF', 'end'],
    [
      'JSON.parse: unexpected end of data at line 1 column 2 of the JSON data',
      { line: 1, column: 2 },
    ],
    [`Unexpected token 'x', "[x]" is not valid JSON`, { token: 'x' }],
    ['JSON Parse error: Unexpected identifier "x"', 'unknown'],
  ] as const)('is told with its place, if the reader says it: %s', (message, fault) => {
    expect(say(message)).toBe(wordsNl.invalidJson(fault))
  })
})

describe('a problem in a document', () => {
  it('of the document itself has no place', () => {
    const problem = {
      line: 1,
      column: '',
      error: { code: 'notAPlainObject', received: 'null' },
    } as const
    expect(problemSentence(problem, wordsNl, null)).toBe(
      'Hier wordt een gewoon object met gegevens verwacht, maar er staat een lege waarde (null).',
    )
  })
})

describe('a problem of a sheet', () => {
  const document = [
    { sheets: [{ respondent: 'deelnemer 1' }, { respondent: ' ' }] },
    { sheets: 'none' },
  ]
  const say = (line: number, column: string, of: unknown = document): string =>
    problemSentence({ line, column, error: { code: 'blank', key: 'naam' } }, wordsNl, of)

  it('is placed by exercise, respondent and slider, counted from 1', () => {
    expect(say(1, 'sheets.0.answers.communicatie')).toMatch(
      /^Oefening 1, .*1.*“?deelnemer 1”?.*Communicatie/,
    )
    expect(say(1, 'sheets.1.respondent')).not.toContain('deelnemer 1')
    expect(say(2, 'sheets.0.role')).toContain('2')
    expect(say(1, 'sheets', document[0])).not.toMatch(/Oefening/)
    expect(say(1, 'agreed.huidig.3', document[0])).toContain('4')
    const whole = { line: 1, error: { code: 'blank', key: 'naam' } } as const
    expect(problemSentence(whole, wordsNl, document[0])).toBe(say(1, '', document[0]))
  })

  it('names a column of a file, but for one that is not there', () => {
    expect(
      problemSentence(
        { line: 1, error: { code: 'missingColumn', column: 'communicatie' } },
        wordsNl,
      ),
    ).not.toContain('kolom “Communicatie”:')
  })
})

describe('pseudonyms', () => {
  it('leave conflicts that name nobody, and take the name and remarks of people away', () => {
    const sheet = { respondent: 'deelnemer 1', role: 'overig', moment: 'huidig' } as const
    const date: MergeConflict = { about: 'date', values: ['2025-01-01', '2026-01-01'] }
    const agreed: MergeConflict = {
      about: 'agreed',
      moment: 'huidig',
      slider: 'communicatie',
      values: ['laag', 'hoog'],
    }
    const conflicts: ReadonlyArray<MergeConflict> = [
      date,
      { about: 'answer', sheet, slider: 'communicatie', values: ['laag', 'hoog'] },
      { about: 'remark', sheet, slider: 'communicatie', values: ['a', 'b'] },
      agreed,
    ]
    const exercise = {
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [{ ...sheet, answers: {} }],
    } as const
    expect(pseudonymiseMerged({ exercise, conflicts }).conflicts).toEqual([
      date,
      {
        about: 'answer',
        sheet: { ...sheet, respondent: 'A' },
        slider: 'communicatie',
        values: ['laag', 'hoog'],
      },
      agreed,
    ])
  })
})
