/**
 * Columns of a file.
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

/** What makes a column unique in its file: its meaning, or its name as an extra column. */
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

/** Those of the five sliders that have no column. */
export const missingSliders = (columns: Iterable<Column>): ReadonlyArray<SliderId> => {
  const meanings = new Set(Array.from(columns, meaningOf))
  return SLIDER_IDS.filter((slider) => !meanings.has(`slider ${slider}`))
}
