/**
 * Area codes: the official codes of municipalities, districts and neighbourhoods, and how they nest.
 *
 * | kind | code | inside |
 * | --- | --- | --- |
 * | `gemeente` | `GM` and 4 digits | |
 * | `wijk` | `WK` and 6 digits | the municipality of the first 4 |
 * | `buurt` | `BU` and 8 digits | the district of the first 6 |
 *
 * Only the form is checked, not whether the area exists. Law: a code, its district and its municipality
 * all have the same `municipalityOf`.
 *
 * Source: Statistics Netherlands (CBS), the division into districts and neighbourhoods.
 *
 * @module
 */
import { some } from 'fp-ts/lib/Option.js'
import type { DocumentReader, Part } from './documentReader.js'
import type { Option } from './either.js'
import { misuse, shown } from './misuse.js'
import { none } from './none.js'

/**
 * The official code of an area: a municipality (`GM` and 4 digits), a district (`WK` and 6) or a
 * neighbourhood (`BU` and 8). Made by {@link parseAreaCode}.
 */
export type AreaCode = MunicipalityCode | DistrictCode | NeighbourhoodCode

/** The code of a municipality: `GM` and 4 digits. */
export type MunicipalityCode = `GM${string}`

/** The code of a district (wijk): `WK` and 6 digits, the first 4 those of its municipality. */
export type DistrictCode = `WK${string}`

/** The code of a neighbourhood (buurt): `BU` and 8 digits, the first 6 those of its district. */
export type NeighbourhoodCode = `BU${string}`

/** What kind of area a code names. */
export type AreaKind = 'gemeente' | 'wijk' | 'buurt'

/**
 * Reads an official area code from unknown input: exactly `GM` and 4 digits, `WK` and 6, or `BU` and
 * 8. `none` for anything else. Only the form is checked, not whether the area exists.
 *
 * @example
 * parseAreaCode('WK036301') // => { _tag: 'Some', value: 'WK036301' }
 * parseAreaCode('WK0363') // => { _tag: 'None' }
 */
export const parseAreaCode = (input: unknown): Option<AreaCode> =>
  isAreaCode(input) ? some(input) : none

const isAreaCode = (input: unknown): input is AreaCode =>
  typeof input === 'string' && /^(?:GM\d{4}|WK\d{6}|BU\d{8})$/.test(input)

const assertAreaCode = (code: unknown): void => {
  if (!isAreaCode(code)) throw misuse('notAnAreaCode', `Not the code of an area: ${shown(code)}.`)
}

/**
 * The kind of area that a code names.
 *
 * @example
 * areaKind('BU03630103') // => 'buurt'
 */
export const areaKind = (code: AreaCode): AreaKind => {
  assertAreaCode(code)
  const start = code.slice(0, 2)
  return start === 'GM' ? 'gemeente' : start === 'WK' ? 'wijk' : 'buurt'
}

/**
 * The code of the municipality that an area lies in; for a municipality, its own code.
 *
 * @example
 * municipalityOf('BU03630103') // => 'GM0363'
 */
export const municipalityOf = (code: AreaCode): MunicipalityCode => {
  assertAreaCode(code)
  return `GM${code.slice(2, 6)}`
}

/**
 * The code of the district that an area lies in; for a district, its own code. `none` for a
 * municipality, which has many districts.
 *
 * @example
 * districtOf('BU03630103') // => { _tag: 'Some', value: 'WK036301' }
 * districtOf('GM0363') // => { _tag: 'None' }
 */
export const districtOf = (code: AreaCode): Option<DistrictCode> =>
  areaKind(code) === 'gemeente' ? none : some<DistrictCode>(`WK${code.slice(2, 8)}`)

/** Reads an area code in a document; any other text is reported as `notAnAreaCode`. */
export const readArea = (read: DocumentReader, part: Part): AreaCode | undefined => {
  const input = read.text(part)
  const code = parseAreaCode(input)
  if (code._tag === 'Some') return code.value
  if (input !== undefined) read.report(part, { code: 'notAnAreaCode', input })
  return undefined
}
