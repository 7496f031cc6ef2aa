import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  KENMERKEN_COLUMNS,
  readKenmerken,
  writeKenmerken,
  type DescribedDistrict,
} from '../../../src/files/index.js'
import { ASPECTS, MISSING_REASONS, type Kenmerk } from '../../../src/index.js'

const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.constantFrom('=1+1', "'", '-1', 'a;b', 'x"y', '1,5'),
  )
  .filter((text) => text.trim() === text)

const kenmerken: fc.Arbitrary<Kenmerk> = fc
  .tuple(
    fc.record(
      {
        text: words,
        unit: words,
        year: fc.integer({ min: 1000, max: 9999 }),
        source: words,
        licence: words,
      },
      { requiredKeys: ['text'] },
    ),
    fc.oneof(
      fc.record({
        value: fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .filter((value) => !Object.is(value, -0)),
      }),
      fc.record({ missing: fc.constantFrom(...MISSING_REASONS) }),
      fc.constant({}),
    ),
  )
  .map(([kenmerk, figure]) => ({ ...kenmerk, ...figure }))

const lists = fc.array(kenmerken, { maxLength: 3 })

const isAspect = (text: string): boolean =>
  ASPECTS.some((aspect) => aspect.toLowerCase() === text.toLowerCase())

const districts: fc.Arbitrary<ReadonlyArray<DescribedDistrict>> = fc.uniqueArray(
  fc.record(
    {
      id: words,
      area: fc.constantFrom('GM9999' as const, 'WK999901' as const),
      leefstijlen: fc.array(kenmerken, { minLength: 1, maxLength: 3 }),
      bewonersgroepen: lists,
      maatschappelijkeOpgaven: lists,
      overige: fc.uniqueArray(
        fc.record(
          {
            aspect: words.filter((text) => !isAspect(text)),
            kenmerken: fc.array(kenmerken, { minLength: 1, maxLength: 2 }),
          },
          { noNullPrototype: true },
        ),
        { selector: ({ aspect }) => aspect, maxLength: 2 },
      ),
    },
    { requiredKeys: ['id', ...ASPECTS, 'overige'], noNullPrototype: true },
  ),
  { selector: ({ id }) => id, maxLength: 4 },
)

describe('descriptions of districts as CSV', () => {
  it('read as they were written', () => {
    fc.assert(
      fc.property(districts, fc.constantFrom(';', ',', '\t'), (list, delimiter) => {
        expect(readKenmerken(writeKenmerken(list, { delimiter }))).toStrictEqual({
          districts: list,
          problems: [],
        })
      }),
    )
  })

  it('are read under every name of a column', () => {
    for (const [column, names] of Object.entries(KENMERKEN_COLUMNS)) {
      for (const name of names) {
        const row = ['wijk', 'aspect', 'kenmerk'].filter(
          (needed) => !(names as ReadonlyArray<string>).includes(needed),
        )
        const file = readKenmerken([...row, name].join(';'))
        expect([column, name, file.problems]).toStrictEqual([column, name, []])
      }
    }
  })

  const head = 'wijk;gebiedscode;aspect;kenmerk;waarde;jaar;ontbreekt'

  it.each<readonly [string, string, string, object]>([
    ['no district', ';;x;y;;;', 'wijk', { code: 'blank', key: 'wijk' }],
    ['no aspect', 'A;;;y;;;', 'aspect', { code: 'blank', key: 'aspect' }],
    ['no text', 'A;;x;;;;', 'kenmerk', { code: 'blank', key: 'kenmerk' }],
    ['a code that is none', 'A;WK1;x;y;;;', 'gebiedscode', { code: 'notAnAreaCode', input: 'WK1' }],
    ['a value that is none', 'A;;x;y;veel;;', 'waarde', { code: 'notANumber', input: 'veel' }],
    ...['25', '20255', 'x2025', '2025x'].map((input): readonly [string, string, string, object] => [
      `the year ${input}`,
      `A;;x;y;;${input};`,
      'jaar',
      { code: 'notANumber', input },
    ]),
    [
      'a reason that is none',
      'A;;x;y;;;daarom',
      'ontbreekt',
      { code: 'unexpectedValue', column: 'ontbreekt' },
    ],
    [
      'a reason beside a value',
      'A;;x;y;1;;blank',
      'ontbreekt',
      { code: 'unexpectedValue', column: 'ontbreekt' },
    ],
    ['letters that were lost', 'A;;x;\uFFFD;;;', 'kenmerk', { code: 'wrongEncoding' }],
  ])('%s: reported with its line; the others are read', (_, row, column, error) => {
    const file = readKenmerken(`${head}\n${row}\nB;;x;y;.;2025;`)
    expect(file.problems).toStrictEqual([{ line: 2, column, error }])
    expect(file.districts.map(({ id }) => id)).toStrictEqual(['B'])
    expect(file.districts[0]?.overige).toStrictEqual([
      { aspect: 'x', kenmerken: [{ text: 'y', year: 2025, missing: 'unknownOrSecret' }] },
    ])
  })

  it('a district has one area code', () => {
    expect(readKenmerken(`${head}\nA;GM9999;x;y;;;\nA;GM9998;x;y;;;`).problems).toStrictEqual([
      { line: 3, column: 'gebiedscode', error: { code: 'unexpectedValue', column: 'gebiedscode' } },
    ])
  })

  it('columns that must be there are asked for, all at once', () => {
    expect(readKenmerken('waarde;budget\n1;2').problems.map(({ error }) => error)).toStrictEqual([
      { code: 'unknownColumn', column: 'budget', line: 1 },
      { code: 'missingColumn', column: 'wijk' },
      { code: 'missingColumn', column: 'aspect' },
      { code: 'missingColumn', column: 'kenmerk' },
    ])
  })

  it('an empty file and a stray quote are problems', () => {
    expect(readKenmerken('').problems).toStrictEqual([{ line: 1, error: { code: 'emptyFile' } }])
    expect(readKenmerken('wijk;aspect;kenmerk\nA;x;y"z').problems).toStrictEqual([
      { line: 2, error: { code: 'misplacedQuote' } },
    ])
  })
})
