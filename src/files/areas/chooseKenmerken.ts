/**
 * Choosing kenmerken: the figures of one area that people want to talk about, per aspect.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either, NonEmptyArray } from '../../model/either.js'
import { isNonEmpty } from '../../model/nonEmpty.js'
import type { Aspect, DistrictDescription, Kenmerk } from '../../model/wijkkenmerken.js'
import type { AreaFigure, AreaFigures } from './areaFigures.js'

/** A name that no column of figures has. */
export interface UnknownFigure {
  readonly code: 'missingColumn'
  readonly column: string
}

/**
 * Turns chosen figures of an area into a description of a district. A figure goes under one of the
 * three aspects only if it is clearly about it, otherwise under a further one. People decide what a
 * figure means for the approach, and so for the sixth slider.
 *
 * A Left lists every name that no column has.
 *
 * @example
 * const read = readAreaFigures('wijkcode;bomen\nWK999901;12', { year: 2025, columns: { code: 'wijkcode' }, source: 'verzonnen', licence: 'CC0' })
 * const chosen = read._tag === 'Right' && read.right.areas[0] ? chooseKenmerken(read.right, read.right.areas[0], ['bomen']) : undefined
 * chosen?._tag === 'Right' ? chosen.right.overige : [] // => [{ aspect: 'cijfers', kenmerken: [{ text: 'bomen', value: 12, year: 2025, source: 'verzonnen', licence: 'CC0' }] }]
 */
export const chooseKenmerken = (
  figures: AreaFigures,
  area: AreaFigure,
  columns: ReadonlyArray<string>,
): Either<NonEmptyArray<UnknownFigure>, DistrictDescription> => {
  const unknown: UnknownFigure[] = []
  const perAspect: { readonly [A in Aspect]: Kenmerk[] } = {
    leefstijlen: [],
    bewonersgroepen: [],
    maatschappelijkeOpgaven: [],
  }
  const further = new Map<string, Kenmerk[]>()
  const places = new Map(figures.columns.map(({ column }, index) => [column, index]))
  for (const column of columns) {
    const index = places.get(column) ?? -1
    const found = figures.columns[index]
    const kenmerk = area.kenmerken[index]
    if (found === undefined || kenmerk === undefined) {
      unknown.push({ code: 'missingColumn', column })
      continue
    }
    const { aspect } = found
    if (typeof aspect === 'string') perAspect[aspect].push(kenmerk)
    else {
      const list = further.get(aspect.overige)
      if (list === undefined) further.set(aspect.overige, [kenmerk])
      else list.push(kenmerk)
    }
  }
  if (isNonEmpty(unknown)) return left(unknown)
  const overige = Array.from(further, ([aspect, kenmerken]) => ({ aspect, kenmerken }))
  return right({ ...perAspect, overige })
}
