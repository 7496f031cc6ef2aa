import { describe, expect, it } from 'vitest'
import { wordsEn } from '../../src/cli/words.en.js'
import { wordsNl } from '../../src/cli/words.nl.js'
import { surveyWords } from '../../src/cli/surveyWords.js'
import type { Words } from '../../src/cli/words.js'
import { en, nl, type Texts } from '../../src/texts/index.js'

const HOSTILE = 'A\u001b[31m\r\u202e\u0000'
const isPlain = (text: string): boolean => !/(?!\n)[\p{Cc}\u202a-\u202e]/u.test(text)

const countsOf = <K extends 'rows' | 'exercises'>(kind: K, count: number) => ({
  ...(kind === 'rows' ? { rows: count } : { exercises: count }),
  sheets: count,
  agreements: count,
  panels: count,
  blank: count,
  notUsed: count,
})

// Every sentence of the command, with values of each kind: none, one and more of what is counted.
const said = (words: Words): ReadonlyArray<string> =>
  [0, 1, 2].flatMap((count) => [
    words.help,
    ...Object.values(words.helpOf),
    words.unknownCommand(HOSTILE),
    words.unknownOption(HOSTILE, ['--to', undefined][count]),
    words.needsValue(HOSTILE),
    words.noOptionValue(HOSTILE),
    words.oneForm,
    words.noInput,
    words.noFile,
    words.noKey,
    words.notAColumnCount(HOSTILE),
    words.notAMoment(HOSTILE),
    words.foreignOption('--to', 'survey'),
    words.notANumber('--seed', HOSTILE, 0, 9),
    words.notAKey(HOSTILE),
    words.notAKeyOrFile(HOSTILE),
    words.filesOnly(HOSTILE),
    words.oneKey(HOSTILE),
    words.notAReason(HOSTILE),
    words.notAWidth(HOSTILE),
    words.needsTo,
    words.needsAll,
    words.needsDates,
    words.needsDistricts,
    words.unknownSchema(HOSTILE, ['a', 'b']),
    words.unknownPicture(count === 0 ? '' : HOSTILE, ['a', 'b']),
    words.sameAsInput(HOSTILE),
    words.fileProblem(count === 0 ? undefined : HOSTILE, count === 1 ? 'ENOENT' : 'EIO'),
    words.problemsIn(count === 0 ? '-' : HOSTILE),
    words.line(count, ['', undefined, HOSTILE][count], 'a.'),
    words.inDocument(
      [
        { exercise: 1 },
        { sheet: 1, respondent: HOSTILE },
        { sheet: 1, respondent: undefined },
        { element: 1 },
        { field: HOSTILE },
      ],
      'a',
    ),
    ...(
      [{ line: 1, column: 2 }, { position: 1 }, { token: HOSTILE }, 'end', 'unknown'] as const
    ).map(words.invalidJson),
    words.moreProblems(count),
    words.moreCells(count),
    words.checked(HOSTILE, countsOf('rows', count), count),
    words.checked(HOSTILE, countsOf('exercises', count), count),
    words.digits,
    words.unused([
      { name: HOSTILE, like: 'a' },
      ...Array.from({ length: 20 * count }, () => ({ name: 'b' })),
    ]),
    words.datesDiffer,
    words.noExercise(count === 0 ? '-' : HOSTILE, count === 1),
    words.noDistricts(count === 0 ? '-' : HOSTILE),
    words.sittings([
      ['2026-03-01', count],
      ['2026-03-02', 1],
    ]),
    words.row(count),
    words.moreWithAll,
    words.written(HOSTILE),
    words.working,
    words.progress(count, 2),
  ])

describe.each([
  ['Dutch', wordsNl, wordsEn],
  ['English', wordsEn, wordsNl],
] as const)('the words of the command in %s', (_, words, others) => {
  it('are plain, and leave no value out', () => {
    for (const sentence of said(words)) {
      expect(isPlain(sentence), sentence).toBe(true)
      expect(sentence).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('are other words than in the other language', () => {
    const same = said(words).filter((sentence, index) => sentence === said(others)[index])
    expect(new Set(same)).toEqual(new Set([words.problemsIn(HOSTILE)])) // "In x:" in both
  })

  it('leave the place away where there is none', () => {
    expect(words.inDocument([], 'a.')).toBe('a.')
  })

  it('tell one from more', () => {
    expect(words.moreProblems(1)).not.toBe(words.moreProblems(2).replace('2', '1'))
    const checked = (count: number): ReadonlyArray<string> =>
      (['rows', 'exercises'] as const).map((kind) =>
        words.checked('a', countsOf(kind, count), count),
      )
    expect(checked(1)).not.toEqual(checked(2).map((line) => line.replaceAll('2', '1')))
  })
})

// Numbers of units, rows and problems, as they stand in a report: one, and more.
const counted = (texts: Texts, count: number): ReadonlyArray<string> => {
  const words = surveyWords(texts)
  return [
    words.lead(
      count,
      'nu',
      words.used({ used: count, aboutMoment: count, aboutOther: count, unread: count }, 'nu'),
    ),
    words.agreedInstead(count, 'regel 3'),
    words.dates(2, '2025-01-01', '2026-01-01', count),
    words.rows(count),
    words.lines(Array.from({ length: count }, (_, index) => index + 1)),
    words.moreProblems(count),
    words.ownRoles(count, ['dijkgraaf']),
  ]
}

describe('the words of a survey', () => {
  it('tell one from more, in Dutch', () => {
    expect([1, 2].map((count) => counted(nl, count))).toEqual([
      [
        '1 gemeente of casus, moment: nu. 1 van de 1 rij over “nu” gebruikt. 1 rij gaat over een ander moment. 1 rij is niet te lezen.',
        'Bij 1 gemeente of casus staat naast de rijen van deelnemers een rij zonder deelnemer (regel 3). Dat is wat de groep afsprak. Het telt in plaats van de mediaan, op elke schuif die daar is ingevuld.',
        'De rijen over dit moment hebben 2 datums, van 2025-01-01 tot en met 2026-01-01. Ze tellen samen. 1 gemeente of casus heeft meer dan één datum.',
        '1 rij',
        'regel 1',
        'En nog 1.',
        'Bij 1 rij staat een rol die niet bestaat (“dijkgraaf”). Die tellen mee als overige deelnemer.',
      ],
      [
        '2 gemeenten of casussen, moment: nu. 2 van de 2 rijen over “nu” gebruikt. 2 rijen gaan over een ander moment. 2 rijen zijn niet te lezen.',
        'Bij 2 gemeenten of casussen staat naast de rijen van deelnemers een rij zonder deelnemer (regel 3). Dat is wat de groep afsprak. Het telt in plaats van de mediaan, op elke schuif die daar is ingevuld.',
        'De rijen over dit moment hebben 2 datums, van 2025-01-01 tot en met 2026-01-01. Ze tellen samen. 2 gemeenten of casussen hebben meer dan één datum.',
        '2 rijen',
        'regels 1 en 2',
        'En nog 2.',
        'Bij 2 rijen staat een rol die niet bestaat (“dijkgraaf”). Die tellen mee als overige deelnemer.',
      ],
    ])
  })

  it('tell one from more, in English', () => {
    expect([1, 2].map((count) => counted(en, count))).toEqual([
      [
        '1 municipality or case, moment: nu. 1 of 1 row about “nu” used. 1 row is about another moment. 1 row could not be read.',
        '1 municipality or case has a row without a participant beside the rows of participants (regel 3). It is what the group agreed on. It counts instead of the median, on each slider that is filled in there.',
        'The rows about this moment have 2 dates, from 2025-01-01 to 2026-01-01. They count together. 1 municipality or case has more than one date.',
        '1 row',
        'line 1',
        'And 1 more.',
        '1 row has an unknown role (“dijkgraaf”). They count as other participants.',
      ],
      [
        '2 municipalities or cases, moment: nu. 2 of 2 rows about “nu” used. 2 rows are about another moment. 2 rows could not be read.',
        '2 municipalities or cases have a row without a participant beside the rows of participants (regel 3). It is what the group agreed on. It counts instead of the median, on each slider that is filled in there.',
        'The rows about this moment have 2 dates, from 2025-01-01 to 2026-01-01. They count together. 2 municipalities or cases have more than one date.',
        '2 rows',
        'lines 1 and 2',
        'And 2 more.',
        '2 rows have an unknown role (“dijkgraaf”). They count as other participants.',
      ],
    ])
  })

  it.each([
    [nl, '1 van de 6 heeft', '2 van de 6 hebben'],
    [en, '1 of the 6 has', '2 of the 6 have'],
  ])('has the verb of its number', (texts, one, more) => {
    const { prevalenceNote } = surveyWords(texts)
    expect(prevalenceNote(48, 3, 1, 6)).toContain(one)
    expect(prevalenceNote(48, 3, 2, 6)).toContain(more)
  })
})
