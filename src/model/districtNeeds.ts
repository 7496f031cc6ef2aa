/**
 * District needs: which position would suit a district, per slider, as far as people know it.
 *
 * People decide what a district needs, after talking about it; no figure decides that. Needs cover the
 * five sliders, or six with the proposed one (see `extendedPanel`).
 *
 * Source: 9 (needs differ between the districts of one municipality).
 *
 * @module
 */
import { readArea, type AreaCode } from './areaCode.js'
import type { Problem } from './documentErrors.js'
import { documentReader, optional, whole } from './documentReader.js'
import type { Either, NonEmptyArray } from './either.js'
import { parsePartialExtendedPanel, type PartialExtendedPanel } from './extendedPanel.js'
import type { PartialPanel } from './partialPanel.js'
import type { ExtendedSliderId, SliderId } from './slider.js'

/**
 * What one district needs, as far as people know.
 *
 * @typeParam S - the sliders: `SliderId` for the five, `ExtendedSliderId` for six
 */
export interface DistrictNeeds<S extends ExtendedSliderId = ExtendedSliderId> {
  /** An id: any text that no other district has. */
  readonly id: string
  /** What people call the district, if that is not its id. */
  readonly name?: string | undefined
  /** The official code of the district, if it has one. */
  readonly area?: AreaCode | undefined
  /** The position that would suit the district, for each slider where that is known. */
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
 * Errors, each with its path, at most 100 of them: those of `DocumentError`.
 * Never throws.
 *
 * @example
 * parseDistrictNeeds([{ id: 'Noord', needs: { communicatie: 'hoog' } }, { id: 'Noord', needs: {} }]) // => { _tag: 'Left', left: [{ path: [1, 'id'], error: { code: 'duplicateDistrict', district: 'Noord' } }] }
 */
export const parseDistrictNeeds = (
  input: unknown,
): Either<NonEmptyArray<Problem>, ReadonlyArray<DistrictNeeds>> => {
  const read = documentReader()
  const seen = new Set<string | undefined>()
  const districts = read.list({ path: [], value: input }, (item) => {
    const fields = read.object(item, ['id', 'name', 'area', 'needs'])
    if (fields === undefined) return undefined
    const id = read.text(fields('id'))
    if (id !== undefined && seen.has(id)) {
      read.report(fields('id'), { code: 'duplicateDistrict', district: id })
    }
    seen.add(id)
    const name = optional(fields('name'), read.text)
    const area = optional(fields('area'), (part) => readArea(read, part))
    const needs = read.parsed(fields('needs'), parsePartialExtendedPanel)
    return whole<DistrictNeeds>({ id, name, area, needs })
  })
  return read.result(districts)
}
