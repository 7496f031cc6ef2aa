/**
 * A row of the empty sheet: the texts about one slider in columns, an open rail, and a box for "don't know".
 *
 * @module
 */
import { deepFreeze } from '../../model/freeze.js'
import { POSITIONS } from '../../model/position.js'
import type { SliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { ink, soft } from './colours.js'
import { boxAround, MOMENT_MARKS, stroke } from './marks.js'
import { drawRail, xOf } from './sliderRows.js'
import { drawText, leading, writeText, type Drawn } from './text.js'

interface Place {
  readonly x: number
  readonly width: number
}

/** The columns of the sheet, from left to right. */
export const LABELS: Place = /*#__PURE__*/ deepFreeze({ x: 36, width: 190 })
export const RAIL: { readonly left: number; readonly step: number } = /*#__PURE__*/ deepFreeze({
  left: 258,
  step: 58,
})
export const UNKNOWN: Place = /*#__PURE__*/ deepFreeze({ x: 440, width: 62 })
export const CHARACTERISTICS: Place = /*#__PURE__*/ deepFreeze({ x: 490, width: 270 })
export const QUESTIONS: Place = /*#__PURE__*/ deepFreeze({ x: 776, width: 311 })

/**
 * Draws the row of a slider between two heights; returns how far down its texts reach, which may be
 * farther.
 */
export const drawSheetRow = (
  slider: Texts['sliders'][SliderId],
  size: number,
  top: number,
  bottom: number = top,
): Drawn => {
  const from = top + PADDING
  const label = writeText(slider.label, {
    ...LABELS,
    top: from,
    size: size + 1.5,
    weight: 600,
    lines: MOST_LINES,
  })
  const about = writeText(slider.about, { ...LABELS, top: label.bottom, size, lines: MOST_LINES })
  const lists = [
    drawList(Object.values(slider.characteristics), CHARACTERISTICS, size, from),
    drawList(Object.values(slider.questions), QUESTIONS, size, from),
  ]
  const rail = { ...RAIL, y: (top + bottom) / 2 }
  return {
    xml: [
      ink(label.xml, ...lists.map(({ xml }) => xml)),
      soft(about.xml),
      drawRail(rail, true),
      ...POSITIONS.map((position) => MOMENT_MARKS.start(xOf(rail, position), rail.y)),
      stroke(boxAround(UNKNOWN.x, rail.y, 9), 'ink', 1.5),
    ].join(''),
    bottom: PADDING + Math.max(about.bottom, ...lists.map((list) => list.bottom)),
  }
}

const PADDING = 4
const INDENT = 12
const MOST_LINES = 40

const drawList = (
  items: ReadonlyArray<string>,
  { x, width }: Place,
  size: number,
  top: number,
): Drawn => {
  let bottom = top
  const xml = items.map((item) => {
    const dot = drawText('•', { x, y: bottom + leading(size) / 2, size, width: INDENT })
    const style = { x: x + INDENT, top: bottom, size, width: width - INDENT, lines: MOST_LINES }
    const written = writeText(item, style)
    bottom = written.bottom + 1
    return dot + written.xml
  })
  return { xml: xml.join(''), bottom }
}
