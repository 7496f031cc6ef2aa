import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  districtFit,
  EXTENDED_SLIDER_IDS,
  parseDistrictNeeds,
  POSITIONS,
  type DistrictNeeds,
} from '../../src/index.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'
import { right } from '../laws/values.js'

const words = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text)

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
    { requiredKeys: ['id', 'needs'] },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
)

describe('parseDistrictNeeds', () => {
  it('reads what is right as itself, and what it reads fits', () => {
    fc.assert(
      fc.property(districts, (needs) => {
        expect(parseDistrictNeeds(needs)).toEqual(right(needs))
        expect(districtFit({}, needs).districts).toHaveLength(needs.length)
      }),
    )
  })

  it.each([
    ['nothing', undefined, [], { code: 'notAList', received: 'undefined' }],
    ['an object', {}, [], { code: 'notAList', received: 'object' }],
    ['a text in the list', ['A'], [0], { code: 'notAPlainObject', received: 'string' }],
    ['no id', [{ needs: {} }], [0, 'id'], { code: 'missingKey', key: 'id' }],
    ['no needs', [{ id: 'A' }], [0, 'needs'], { code: 'missingKey', key: 'needs' }],
    [
      'a need that is none',
      [{ id: 'A', needs: { wijkkenmerken: 'hoger' } }],
      [0, 'needs', 'wijkkenmerken'],
      { code: 'unknownPosition', slider: 'wijkkenmerken', input: 'hoger' },
    ],
    [
      'a slider that is none',
      [{ id: 'A', needs: { budget: 'laag' } }],
      [0, 'needs', 'budget'],
      { code: 'unknownSlider', key: 'budget' },
    ],
    [
      'two ids that are one without their blanks',
      [
        { id: 'A', needs: {} },
        { id: ' A ', needs: {} },
      ],
      [1, 'id'],
      { code: 'duplicateDistrict', district: 'A' },
    ],
    [
      'an area that is none',
      [{ id: 'A', area: 'gm0363', needs: {} }],
      [0, 'area'],
      { code: 'notAnAreaCode', input: 'gm0363' },
    ],
  ] as ReadonlyArray<[string, unknown, unknown, unknown]>)('%s', (_, input, path, error) => {
    expect(parseDistrictNeeds(input)).toEqual({ _tag: 'Left', left: [{ path, error }] })
  })

  it('does not take two districts without an id for the same', () => {
    expect(parseDistrictNeeds([{ needs: {} }, { needs: {} }])).toEqual({
      _tag: 'Left',
      left: [0, 1].map((place) => ({
        path: [place, 'id'],
        error: { code: 'missingKey', key: 'id' },
      })),
    })
  })

  it('passes over what says nothing', () => {
    expect(
      parseDistrictNeeds([{ id: 'A', name: ' ', area: null, needs: { communicatie: '' } }]),
    ).toEqual(right([{ id: 'A', needs: {} }]))
  })

  it('never throws', () => {
    for (const { make } of hostileValues()) {
      parseDistrictNeeds(make())
      parseDistrictNeeds([make(), { id: make(), needs: make(), area: make() }])
    }
    fc.assert(fc.property(anythingAtAll, (input) => void parseDistrictNeeds(input)))
  })
})
