/**
 * Columns of files about districts: what their names mean, in Dutch and English. Only letters and
 * digits are compared, ignoring case; files are written with the first name.
 *
 * @module
 */
import { keysOf } from '../../model/known.js'
import { deepFreeze } from '../../model/freeze.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from '../../model/slider.js'
import { COLUMN_NAMES } from '../columns.js'
import { spelling } from '../../model/spelling.js'
import type { AreaFileProblem } from './problem.js'

/** The columns of a table of needs: the district, and the sliders, the sixth of which is a proposal. */
export const NEEDS_COLUMNS: {
  readonly [C in 'id' | 'name' | 'area' | ExtendedSliderId]: readonly [string, ...string[]]
} = /*#__PURE__*/ (() =>
  deepFreeze({
    id: ['wijk', 'district', 'id'],
    name: ['naam', 'name'],
    area: ['gebiedscode', 'area code', 'area'],
    positioneringIntern: COLUMN_NAMES.positioneringIntern,
    procesBinnenGemeente: COLUMN_NAMES.procesBinnenGemeente,
    procesMetBewoners: COLUMN_NAMES.procesMetBewoners,
    bestuurEnPolitiek: COLUMN_NAMES.bestuurEnPolitiek,
    communicatie: COLUMN_NAMES.communicatie,
    wijkkenmerken: ['Wijkkenmerken', 'District characteristics'],
  }))()

/** The columns of a table of kenmerken, one kenmerk per row. */
export const KENMERKEN_COLUMNS: {
  readonly [
    C in
      | 'id'
      | 'area'
      | 'aspect'
      | 'text'
      | 'value'
      | 'unit'
      | 'year'
      | 'source'
      | 'licence'
      | 'missing'
  ]: readonly [string, ...string[]]
} = /*#__PURE__*/ deepFreeze({
  id: ['wijk', 'district', 'id'],
  area: ['gebiedscode', 'area code', 'area'],
  aspect: ['aspect'],
  text: ['kenmerk', 'characteristic', 'text'],
  value: ['waarde', 'value'],
  unit: ['eenheid', 'unit'],
  year: ['jaar', 'year'],
  source: ['bron', 'source'],
  licence: ['licentie', 'licence', 'license'],
  missing: ['ontbreekt', 'missing'],
})

type ColumnTable<C extends string> = { readonly [I in C]: ReadonlyArray<string> }

/** The meaning of a name, if it has one. */
export const columnIn = <C extends string>(table: ColumnTable<C>, name: string): C | undefined => {
  const spelt = spelling(name)
  return keysOf(table).find((column) => table[column].map(spelling).includes(spelt))
}

/** Where the columns are, and what is wrong with the header. */
export const placeColumns = <C extends string>(
  table: ColumnTable<C>,
  names: ReadonlyArray<string>,
  line: number,
): {
  readonly places: ReadonlyMap<C, number>
  readonly problems: ReadonlyArray<AreaFileProblem>
} => {
  const places = new Map<C, number>()
  const problems: AreaFileProblem[] = []
  names.forEach((name, index) => {
    const column = columnIn(table, name)
    if (column === undefined) {
      problems.push({ line, column: name, error: { code: 'unknownColumn', column: name, line } })
    } else if (places.has(column)) {
      problems.push({ line, column: name, error: { code: 'duplicateColumn', column: name } })
    } else places.set(column, index)
  })
  return { places, problems }
}

/** Whether any row has something to write in the column of a slider; the five are always written. */
export const writtenSliders = (hasSixth: boolean): ReadonlyArray<ExtendedSliderId> =>
  hasSixth ? EXTENDED_SLIDER_IDS : EXTENDED_SLIDER_IDS.slice(0, 5)
