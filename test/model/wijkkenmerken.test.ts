import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ASPECTS,
  MISSING_REASONS,
  parseWijkkenmerken,
  POSITIONS,
  type Kenmerk,
  type Wijkkenmerken,
} from '../../src/index.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'
import { right } from '../laws/values.js'

const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text)

const kenmerken: fc.Arbitrary<Kenmerk> = fc
  .tuple(
    fc.record(
      { text: words, unit: words, year: fc.integer(), source: words, licence: words },
      { requiredKeys: ['text'] },
    ),
    fc.oneof(
      fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
      fc.record({ missing: fc.constantFrom(...MISSING_REASONS) }),
      fc.constant({}),
    ),
  )
  .map(([kenmerk, figure]) => ({ ...kenmerk, ...figure }))

const lists = fc.array(kenmerken, { maxLength: 3 })

export const descriptions: fc.Arbitrary<Wijkkenmerken> = fc.record(
  {
    position: fc.constantFrom(...POSITIONS),
    leefstijlen: lists,
    bewonersgroepen: lists,
    maatschappelijkeOpgaven: lists,
    overige: fc.array(fc.record({ aspect: words, kenmerken: lists }), { maxLength: 2 }),
    area: fc.constantFrom('GM9999' as const, 'WK999901' as const, 'BU99990101' as const),
  },
  { requiredKeys: ['position', ...ASPECTS, 'overige'] },
)

const empty = { leefstijlen: [], bewonersgroepen: [], maatschappelijkeOpgaven: [], overige: [] }

describe('parseWijkkenmerken', () => {
  it('reads what is right as itself', () => {
    fc.assert(
      fc.property(descriptions, (wijkkenmerken) => {
        expect(parseWijkkenmerken(wijkkenmerken)).toEqual(right(wijkkenmerken))
      }),
    )
  })

  it('reads an absent list as an empty one, and spellings of positions', () => {
    expect(parseWijkkenmerken({ position: 'High' })).toEqual(right({ position: 'hoog', ...empty }))
  })

  it.each([
    ['not an object', [], [], { code: 'notAPlainObject', received: 'array' }],
    ['no position', {}, ['position'], { code: 'missingKey', key: 'position' }],
    [
      'a position that is none',
      { position: 'hoger' },
      ['position'],
      { code: 'unknownPosition', input: 'hoger' },
    ],
    [
      'an unknown field',
      { position: 'laag', budget: 1 },
      ['budget'],
      { code: 'unknownKey', key: 'budget' },
    ],
    [
      'an area that is none',
      { position: 'laag', area: 'WK1' },
      ['area'],
      { code: 'notAnAreaCode', input: 'WK1' },
    ],
    [
      'an area that is a number',
      { position: 'laag', area: 363 },
      ['area'],
      { code: 'wrongType', expected: 'text', received: 'number' },
    ],
    [
      'a list that is none',
      { position: 'laag', leefstijlen: 'tuinders' },
      ['leefstijlen'],
      { code: 'notAList', received: 'string' },
    ],
    [
      'a list with a hole',
      { position: 'laag', leefstijlen: Array(1_000_000_000) },
      ['leefstijlen'],
      { code: 'notAList', received: 'array' },
    ],
    [
      'a kenmerk that is a text',
      { position: 'laag', leefstijlen: ['tuinders'] },
      ['leefstijlen', 0],
      { code: 'notAPlainObject', received: 'string' },
    ],
    [
      'a kenmerk without text',
      { position: 'laag', leefstijlen: [{ value: 1 }] },
      ['leefstijlen', 0, 'text'],
      { code: 'missingKey', key: 'text' },
    ],
    [
      'a text that is a number',
      { position: 'laag', leefstijlen: [{ text: 1 }] },
      ['leefstijlen', 0, 'text'],
      { code: 'wrongType', expected: 'text', received: 'number' },
    ],
    ...(
      [
        ['value', Number.NaN, { code: 'wrongType', expected: 'number', received: 'number' }],
        ['value', '1', { code: 'wrongType', expected: 'number', received: 'string' }],
        ['unit', 1, { code: 'wrongType', expected: 'text', received: 'number' }],
        ['year', '2025', { code: 'wrongType', expected: 'number', received: 'string' }],
        ['licence', {}, { code: 'wrongType', expected: 'text', received: 'object' }],
        [
          'missing',
          'geheim',
          { code: 'notOneOf', key: 'missing', input: 'geheim', allowed: MISSING_REASONS },
        ],
      ] as const
    ).map(([field, value, error]) => [
      `${field} that does not fit`,
      { position: 'laag', leefstijlen: [{ text: 'x', [field]: value }] },
      ['leefstijlen', 0, field],
      error,
    ]),
    [
      'a value beside a reason why it is missing',
      { position: 'laag', leefstijlen: [{ text: 'x', value: 1, missing: 'blank' }] },
      ['leefstijlen', 0, 'missing'],
      { code: 'unknownKey', key: 'missing' },
    ],
    [
      'a further aspect without a name',
      { position: 'laag', overige: [{ aspect: ' ', kenmerken: [] }] },
      ['overige', 0, 'aspect'],
      { code: 'blank', key: 'aspect' },
    ],
    [
      'a further aspect that is none',
      { position: 'laag', overige: [null] },
      ['overige', 0],
      { code: 'notAPlainObject', received: 'null' },
    ],
  ] as ReadonlyArray<[string, unknown, unknown, unknown]>)('%s', (_, input, path, error) => {
    expect(parseWijkkenmerken(input)).toEqual({ _tag: 'Left', left: [{ path, error }] })
  })

  it('lists a hundred problems and counts the others', () => {
    const read = parseWijkkenmerken({ position: 'laag', leefstijlen: Array(150).fill({}) })
    const problems = read._tag === 'Left' ? read.left : []
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toEqual({ path: [], error: { code: 'tooManyProblems', omitted: 50 } })
  })

  it('reports every problem', () => {
    const read = parseWijkkenmerken({ area: 1, leefstijlen: 1, overige: [{}], x: 1 })
    expect(read._tag === 'Left' ? read.left.map(({ path }) => path.join('.')) : []).toEqual([
      'x',
      'position',
      'area',
      'leefstijlen',
      'overige.0.aspect',
    ])
  })

  it('never throws', () => {
    for (const { make } of hostileValues()) expect(parseWijkkenmerken(make())._tag).toBe('Left')
    fc.assert(
      fc.property(anythingAtAll, (input) => {
        expect(parseWijkkenmerken(input)._tag).toBe('Left')
        parseWijkkenmerken({ position: 'laag', overige: input, leefstijlen: [input] })
      }),
    )
  })
})
