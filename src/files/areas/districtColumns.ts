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

/** The slider columns to write: always the five, and the sixth if a row has it. */
export const writtenSliders = (hasSixth: boolean): ReadonlyArray<ExtendedSliderId> =>
  hasSixth ? EXTENDED_SLIDER_IDS : EXTENDED_SLIDER_IDS.slice(0, 5)
