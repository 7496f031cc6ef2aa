/**
 * District needs: which position would suit a district, per slider, as far as people know it.
 *
 * Needs are what people conclude after talking; no figure gives one. They may be about the five
 * sliders or about six (the sixth is a proposal, see `extendedPanel`).
 *
 * Source: 9 (needs differ between the districts of one municipality).
 *
 * @module
 */
import type { AreaCode } from './areaCode.js'
import type { DistrictProblem } from './districtErrors.js'
import { documentReader, type DocumentReader } from './documentReader.js'
import type { Either, NonEmptyArray } from './either.js'
import type { PartialExtendedPanel } from './extendedPanel.js'
import type { PartialPanel } from './partialPanel.js'
import { isNothing, readPositions } from './readPositions.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId, type SliderId } from './slider.js'
import { typeNameOf } from './typeName.js'

/**
 * What one district needs, as far as it is known.
 *
 * @typeParam S - the sliders: `SliderId` for the five, `ExtendedSliderId` for six
 */
export interface DistrictNeeds<S extends ExtendedSliderId = ExtendedSliderId> {
  /** Any text that no other district has. */
  readonly id: string
  /** What people call the district, where the id is not that. */
  readonly name?: string | undefined
  /** The official code of the district, if it has one. */
  readonly area?: AreaCode | undefined
  /** The position that would suit the district, for each slider on which that is known. */
  readonly needs: PanelOn<S>
}

/**
 * A panel, perhaps partial, on the five sliders or on six.
 *
 * @typeParam S - the sliders: `SliderId` for the five, `ExtendedSliderId` for six
 */
export type PanelOn<S extends ExtendedSliderId> = [S] extends [SliderId]
  ? PartialPanel
  : PartialExtendedPanel

/**
 * Reads the needs of districts from unknown input, such as JSON: a list of objects with an `id`,
 * `needs` and perhaps a `name` and an `area`. Ids are trimmed; no two districts may share one.
 *
 * Errors, all of them, each with its path, of which at most 100 are listed: those of `DocumentError`,
 * `notAnAreaCode` and `duplicateDistrict`. Never throws.
 *
 * @example
 * parseDistrictNeeds([{ id: 'Noord', needs: { communicatie: 'hoog' } }, { id: 'Noord', needs: {} }]) // => { _tag: 'Left', left: [{ path: [1, 'id'], error: { code: 'duplicateDistrict', district: 'Noord' } }] }
 */
export const parseDistrictNeeds = (
  input: unknown,
): Either<NonEmptyArray<DistrictProblem>, ReadonlyArray<DistrictNeeds>> => {
  const read = documentReader()
  if (isNothing(input)) read.report([], { code: 'notAList', received: typeNameOf(input) })
  const seen = new Set<string>()
  const districts = read.list(input, [], (item, path) => {
    const district = readDistrict(read, item, path)
    if (district !== undefined && seen.has(district.id)) {
      read.report([...path, 'id'], { code: 'duplicateDistrict', district: district.id })
    }
    if (district !== undefined) seen.add(district.id)
    return district
  })
  return read.orElse(districts)
}

const readDistrict = (
  read: DocumentReader,
  input: unknown,
  path: DistrictProblem['path'],
): DistrictNeeds | undefined => {
  const entries = read.keys(input, path, ['id', 'name', 'area', 'needs'])
  if (entries === undefined) return undefined
  const id = read.text(entries, path, 'id')
  const name = read.optionalText(entries, path, 'name')
  const area = read.area(entries, path, 'area')
  const needs = readPositions(EXTENDED_SLIDER_IDS, entries.get('needs'), 'partial')
  if (!needs.ok) {
    for (const error of needs.errors) {
      const slider = 'slider' in error ? error.slider : undefined
      read.report([...path, 'needs', ...(slider === undefined ? [] : [slider])], error)
    }
  }
  if (id === undefined || !needs.ok) return undefined
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(area === undefined ? {} : { area }),
    needs: needs.values,
  }
}
