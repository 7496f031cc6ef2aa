import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areaKind,
  districtOf,
  municipalityOf,
  parseAreaCode,
  type AreaCode,
} from '../../src/index.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'
import { none, some } from '../laws/values.js'
const prefixes = { GM: 4, WK: 6, BU: 8 } as const
const digits = '0123456789'

describe('area codes', () => {
  it.each(Object.entries(prefixes))('%s and %d digits: reads as itself', (prefix, length) => {
    const code = fc
      .array(fc.constantFrom(...digits), { minLength: length, maxLength: length })
      .map((list) => prefix + list.join(''))
    fc.assert(
      fc.property(code, (text) => {
        expect(parseAreaCode(text)).toEqual(some(text))
      }),
    )
  })

  it.each(Object.entries(prefixes))('%s and another number of digits: none', (prefix, length) => {
    for (let other = 0; other <= 10; other += 1) {
      const text = prefix + digits.slice(0, other)
      expect(parseAreaCode(text)).toEqual(other === length ? some(text) : none)
    }
  })

  it.each([
    'gm0363',
    ' GM0363',
    'GM0363 ',
    'GM0363\n',
    'GM036３',
    'XX0363',
    '0363',
    'GM-363',
    'GM0363WK036300',
    'WK036300\nGM0363',
  ])('%j: none, only the exact form counts', (text) => {
    expect(parseAreaCode(text)).toEqual(none)
  })

  it('never throws: none for whatever is no text', () => {
    for (const { make } of hostileValues()) expect(parseAreaCode(make())).toEqual(none)
    fc.assert(
      fc.property(anythingAtAll, (input) => {
        const answer = parseAreaCode(input)
        if (typeof input !== 'string') expect(answer).toEqual(none)
      }),
    )
  })
})

describe('nesting', () => {
  const neighbourhoods = fc
    .stringMatching(/^[0-9]{8}$/)
    .map((text) => ({ digits: text, code: `BU${text}` as AreaCode }))

  it('a neighbourhood lies in the district and the municipality of its first digits', () => {
    fc.assert(
      fc.property(neighbourhoods, ({ digits, code }) => {
        const district = `WK${digits.slice(0, 6)}` as const
        const municipality = `GM${digits.slice(0, 4)}` as const
        expect(districtOf(code)).toEqual(some(district))
        expect(districtOf(district)).toEqual(some(district))
        expect(districtOf(municipality)).toEqual(none)
        expect([code, district, municipality].map(municipalityOf)).toEqual(
          Array(3).fill(municipality),
        )
        expect([municipality, district, code].map(areaKind)).toEqual(['gemeente', 'wijk', 'buurt'])
      }),
    )
  })
})
