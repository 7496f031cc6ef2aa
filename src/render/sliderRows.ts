/**
 * Rows of sliders: a label, a rail with a tick for each position, marks on it and words beside it.
 * The sliders lie on their side, as in the terminal and on the page, so that their long names can be
 * read beside them.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { POSITIONS, rank, type Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'
import { ink, paint, soft } from './colours.js'
import { drawText } from './layout.js'
import type { Mark } from './marks.js'
import { MARGIN, type Drawn } from './picture.js'
import { element } from './xml.js'

/** One row: whether the slider has a position, its marks, and the words at its right. */
export interface SliderRow {
  readonly placed: boolean
  readonly marks: (y: number) => string
  readonly words: ReadonlyArray<string>
}

/** Where rows stand: the height above them, from rail to rail, and where the words beside them stand. */
export interface Rows {
  readonly top: number
  readonly pitch: number
  readonly left: number
  readonly width: number
}

/** The width of the labels. */
export const LABELS = 214

/** Where the words stand when nothing else stands beside the rails. */
export const WORDS_LEFT = 592

/** Where a position stands on a rail. */
export const xOf = (position: Position): number => RAIL.left + rank(position) * RAIL.step

/** Draws a mark where a position stands; nothing without a position. */
export const drawAt = (position: Position | undefined, y: number, mark: Mark): string =>
  position === undefined ? '' : mark(xOf(position), y)

/** Draws a row for each slider, with the names of the positions above them. */
export const drawRows = (
  rows: Rows,
  texts: Texts,
  rowOf: (slider: SliderId) => SliderRow,
): Drawn => {
  const first = rows.top + 66
  const drawn = SLIDER_IDS.map((slider, index) => {
    const y = first + index * rows.pitch
    const { placed, marks, words } = rowOf(slider)
    const label = { x: MARGIN, y, size: 15, width: LABELS, lines: 2 }
    const { left: x, width } = rows
    const middle = (words.length - 1) / 2
    return [
      ink(
        drawText(texts.sliders[slider].label, label),
        ...words.map((word, line) =>
          drawText(word, {
            x,
            y: y + 20 * (line - middle),
            size: 14.5,
            width,
            lines: middle === 0 ? 2 : 1,
          }),
        ),
      ),
      drawRail({ ...RAIL, y }, placed),
      marks(y),
    ].join('')
  })
  return {
    xml: drawTicks({ ...RAIL, y: first - 34 }, texts) + drawn.join(''),
    bottom: first + 4 * rows.pitch + 16,
  }
}

/** Where a rail stands: its left end, from position to position, and its height. */
export interface Rail {
  readonly left: number
  readonly step: number
  readonly y: number
}

/** A rail with a tick for each position; dots without ticks when the slider has none. */
export const drawRail = ({ left, step, y }: Rail, placed: boolean): string => {
  const ticks = POSITIONS.map((_, index) => `M${left + index * step} ${y - 6}v12`)
  const d = `M${left} ${y}h${2 * step}`
  return paint(
    { stroke: 'rail' },
    placed
      ? { 'stroke-width': 2, 'stroke-linecap': 'round' }
      : { 'stroke-width': 3, 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 9' },
    element('path', { d: placed ? d + ticks.join('') : d }),
  )
}

/** The names of the positions above or under a rail. */
export const drawTicks = ({ left, step, y }: Rail, texts: Texts, size = 13): string =>
  soft(
    ...POSITIONS.map((position, index) =>
      drawText(texts.positions[position].label, {
        x: left + index * step,
        y,
        size,
        width: step - 6,
        anchor: 'middle',
      }),
    ),
  )

const RAIL = /*#__PURE__*/ deepFreeze({ left: 296, step: 126 })
