/**
 * A column as a file has it.
 *
 * @module
 */
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { columnOf, type ColumnId } from './columns.js'
import { unmarkName } from './marks.js'

/** A column: its name in the file, and what it is about. */
export type Column =
  | { readonly name: string; readonly about: Exclude<ColumnId, SliderId> }
  | { readonly name: string; readonly about: 'slider'; readonly slider: SliderId }
  | { readonly name: string; readonly about: 'extra'; readonly key: string }

/** The column with a name. */
export const readColumn = (name: string): Column => {
  const key = unmarkName(name)
  const id = key === undefined ? columnOf(name) : undefined
  if (id === undefined) return { name, about: 'extra', key: key ?? name }
  return isSlider(id) ? { name, about: 'slider', slider: id } : { name, about: id }
}

/** What a column means, or which name it gives: two columns of a file must differ in it. */
export const meaningOf = (column: Column): string => {
  switch (column.about) {
    case 'slider':
      return column.slider
    case 'extra':
      return `extra ${column.key}`
    default:
      return column.about
  }
}

const isSlider = (id: ColumnId): id is SliderId => SLIDER_IDS.some((slider) => slider === id)
