/**
 * A column as a file has it.
 *
 * @module
 */
import { SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../model/slider.js'
import { columnOf, type AboutColumn } from './columns.js'
import { unguardName } from './apostrophe.js'

/** A column: its name in the file, and what it is about. */
export type Column =
  | { readonly name: string; readonly about: AboutColumn }
  | {
      readonly name: string
      readonly about: 'slider' | 'remark'
      readonly slider: ExtendedSliderId
    }
  | { readonly name: string; readonly about: 'extra'; readonly key: string }

/** The column with a name. */
export const readColumn = (name: string): Column => {
  const key = unguardName(name)
  const meaning = key === undefined ? columnOf(name) : undefined
  return meaning === undefined ? { name, about: 'extra', key: key ?? name } : { name, ...meaning }
}

/** What a column means, or which name it gives: two columns of a file must differ in it. */
export const meaningOf = (column: Column): string => {
  switch (column.about) {
    case 'slider':
    case 'remark':
      return `${column.about} ${column.slider}`
    case 'extra':
      return `extra ${column.key}`
    default:
      return column.about
  }
}

/** The sliders, of the five, that no column is about. */
export const missingSliders = (columns: Iterable<Column>): ReadonlyArray<SliderId> => {
  const meanings = new Set(Array.from(columns, meaningOf))
  return SLIDER_IDS.filter((slider) => !meanings.has(`slider ${slider}`))
}
