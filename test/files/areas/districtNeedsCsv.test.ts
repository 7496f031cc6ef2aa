import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEEDS_COLUMNS, readDistrictNeeds, writeDistrictNeeds } from '../../../src/files/index.js'
import {
  EXTENDED_SLIDER_IDS,
  parseDistrictNeeds,
  POSITIONS,
  type DistrictNeeds,
} from '../../../src/index.js'
import { right } from '../../laws/values.js'

const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      '=1+1',
      "'",
      "'=x",
      '-1',
      '@a',
      'a;b',
      'x"y',
      'een\r\ntwee',
      'onbekend',
      '\u00e9',
    ),
  )
  .filter((text) => text.trim() === text)

const districts: fc.Arbitrary<ReadonlyArray<DistrictNeeds>> = fc.uniqueArray(
  fc.record(
    {
      id: words,
      name: words,
      area: fc.constantFrom('GM9999' as const, 'WK999901' as const),
      needs: fc.dictionary(fc.constantFrom(...EXTENDED_SLIDER_IDS), fc.constantFrom(...POSITIONS), {
        noNullPrototype: true,
      }),
    },
    { requiredKeys: ['id', 'needs'], noNullPrototype: true },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
)

describe('district needs as CSV', () => {
  it('read as they were written, with any delimiter and mark', () => {
    fc.assert(
      fc.property(
        districts,
        fc.constantFrom(';', ',', '\t'),
        fc.boolean(),
        (list, delimiter, byteOrderMark) => {
          const text = writeDistrictNeeds(list, { delimiter, byteOrderMark })
          expect(readDistrictNeeds(new TextEncoder().encode(text))).toStrictEqual({
            districts: list,
            problems: [],
          })
          expect(parseDistrictNeeds(list)).toStrictEqual(right(list))
        },
      ),
    )
  })

  it('have a sixth column only where a need is on it', () => {
    const head = (needs: DistrictNeeds['needs']) =>
      writeDistrictNeeds([{ id: 'A', needs }])
        .split('\r\n')[0]
        ?.split(';').length
    expect([head({}), head({ wijkkenmerken: 'laag' })]).toStrictEqual([6, 7])
  })

  it('are read under every name of a column', () => {
    for (const slider of EXTENDED_SLIDER_IDS) {
      for (const name of [...NEEDS_COLUMNS[slider], slider]) {
        expect(readDistrictNeeds(`${NEEDS_COLUMNS.id[1] ?? ''};${name}\nA;high`)).toStrictEqual({
          districts: [{ id: 'A', needs: { [slider]: 'hoog' } }],
          problems: [],
        })
      }
    }
  })

  it('a blank and a word for not knowing are no need', () => {
    expect(
      readDistrictNeeds('wijk;communicatie;wijkkenmerken\nA; ;weet niet').districts,
    ).toStrictEqual([{ id: 'A', needs: {} }])
  })

  it.each([
    [
      'no name of a district',
      ';hoog',
      { line: 3, column: 'Wijk', error: { code: 'blank', key: 'Wijk' } },
    ],
    [
      'a district twice',
      'A;hoog',
      { line: 3, error: { code: 'duplicateDistrict', district: 'A' } },
    ],
    [
      'a position that is none',
      'B;hoger',
      {
        line: 3,
        column: 'Communicatie',
        error: { code: 'unknownPosition', slider: 'communicatie', input: 'hoger' },
      },
    ],
    [
      'letters that were lost',
      'B\uFFFD;hoog',
      { line: 3, column: 'Wijk', error: { code: 'wrongEncoding' } },
    ],
    [
      'a field too few',
      'B',
      { line: 3, error: { code: 'wrongFieldCount', expected: 2, received: 1 } },
    ],
  ])('%s: reported with its line; the others are read', (_, row, problem) => {
    const file = readDistrictNeeds(`Wijk;Communicatie\nA;laag\n${row}\nC;midden`)
    expect(file.districts.map(({ id }) => id)).toStrictEqual(['A', 'C'])
    expect(file.problems).toStrictEqual([problem])
  })

  it('an area code that is none', () => {
    expect(readDistrictNeeds('wijk;gebiedscode\nA;WK1').problems).toStrictEqual([
      { line: 2, column: 'gebiedscode', error: { code: 'notAnAreaCode', input: 'WK1' } },
    ])
  })

  it('without a column of districts nothing is read; columns without meaning are reported', () => {
    expect(readDistrictNeeds('communicatie;budget;Communication\nhoog;1;laag')).toStrictEqual({
      districts: [],
      problems: [
        { line: 1, column: 'budget', error: { code: 'unknownColumn', column: 'budget', line: 1 } },
        {
          line: 1,
          column: 'Communication',
          error: { code: 'duplicateColumn', column: 'Communication' },
        },
        { line: 1, column: 'wijk', error: { code: 'missingColumn', column: 'wijk' } },
      ],
    })
  })

  it('is parted where it has names that are known, not where it has most', () => {
    expect(readDistrictNeeds('wijk;a,b,c\nA;1').districts).toStrictEqual([{ id: 'A', needs: {} }])
  })

  it('an empty file is a problem', () => {
    expect(readDistrictNeeds('').problems).toStrictEqual([
      { line: 1, error: { code: 'emptyFile' } },
    ])
  })

  it('never throws', () => {
    const pieces = fc.array(fc.constantFrom('"', ';', '\n', 'A', 'hoog', ' ', "'", '='))
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join('')),
          fc.string(),
        ),
        (text) => {
          readDistrictNeeds(text)
          readDistrictNeeds(`wijk;communicatie\n${text}`)
        },
      ),
    )
  })
})
