/**
 * Rows of sliders: a label, a rail with a tick for each position, marks on it and words beside it. The
 * sliders are horizontal, as in the terminal and on the page, so that their long names can be read.
 *
 * @module
 */
import { POSITIONS, rank, type Position } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { element } from '../xml.js'
import { paint, soft } from './colours.js'
import { across, down, drawKnob } from './marks.js'
import { drawRows, layColumns, type Columns, type Row } from './rows.js'
import type { Sheet } from './sheet.js'
import { drawHeads, type Drawn } from './text.js'

/** One row: whether the slider has a position, its marks and their height around the rail, and words. */
export interface SliderRow extends Pick<Row, 'above' | 'below' | 'words'> {
  readonly placed: boolean
  readonly marks: (y: number) => string
}

/** Where rails go on a sheet, with columns beside them for answers that are not positions. */
export interface Rails {
  readonly columns: Columns
  readonly unit: number
  readonly left: number
  readonly step: number
  readonly beside: ReadonlyArray<string>
}

/**
 * Lays out rails on a sheet; `words` is the share of its width for the words beside them, and `spare`
 * the room to leave free on the right.
 */
export const layRails = (
  sheet: Sheet,
  {
    words,
    beside = [],
    spare = 0,
  }: {
    readonly words: number
    readonly beside?: ReadonlyArray<string>
    readonly spare?: number
  },
): Rails => {
  const columns = layColumns(sheet, { labels: 0.27, words })
  const step = (columns.to - spare - columns.from) / (3 + beside.length)
  const labels = sheet.narrow && spare > 0 ? 2.5 * step : columns.labels
  return {
    columns: { ...columns, labels },
    unit: sheet.unit,
    left: columns.from + step / 2,
    step,
    beside,
  }
}

/** The x coordinate of a position on a rail, or of a column beside the rails. */
export const xOf = (
  { left, step }: Pick<Rails, 'left' | 'step'>,
  place: Position | number,
): number => left + (typeof place === 'number' ? 3 + place : rank(place)) * step

/** A row with a knob where a slider stands, if it does. */
export const knobRow = (rails: Rails, position: Position | undefined): SliderRow => ({
  placed: position !== undefined,
  above: 13 * rails.unit,
  below: 13 * rails.unit,
  marks: (y) => (position === undefined ? '' : drawKnob(xOf(rails, position), y, rails.unit)),
})

/** Draws a row for each slider, with the names of the positions above them. */
export const drawSliders = (
  rails: Rails,
  top: number,
  sliders: ReadonlyArray<ExtendedSliderId>,
  texts: Texts,
  rowOf: (slider: ExtendedSliderId) => SliderRow,
): Drawn => {
  const { columns, left, step, unit } = rails
  const heads = drawHeads(
    [...POSITIONS.map((position) => texts.positions[position].label), ...rails.beside],
    (index) => left + index * step,
    { top, size: columns.sheet.small, width: step - 1, lines: 2 },
  )
  const rows = drawRows(
    columns,
    heads.bottom + 4 * unit,
    sliders.map((slider) => {
      const { placed, marks, ...row } = rowOf(slider)
      return {
        ...row,
        label: texts.sliders[slider].label,
        apart: slider === 'wijkkenmerken', // the proposed sixth
        draw: (y) => drawRail({ left, step, y }, placed) + marks(y),
      }
    }),
  )
  return { xml: soft(heads.xml) + rows.xml, bottom: rows.bottom }
}

/** A rail with a tick for each position; dots without ticks when the slider has none. */
export const drawRail = (
  { left, step, y }: Pick<Rails, 'left' | 'step'> & { readonly y: number },
  placed: boolean,
  tick = 6,
): string => {
  const ticks = POSITIONS.map((position) => down(left + rank(position) * step, y - tick, y + tick))
  const rail = across(left, left + 2 * step, y)
  return paint(
    { stroke: 'rail' },
    placed
      ? { 'stroke-width': 2, 'stroke-linecap': 'round' }
      : { 'stroke-width': 3, 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 9' },
    element('path', { d: placed ? rail + ticks.join('') : rail }),
  )
}
