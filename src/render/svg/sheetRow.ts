/**
 * A row of the empty sheet: what there is to say about one slider, in columns, an open rail and a box for
 * "don't know".
 *
 * @module
 */
import { deepFreeze } from '../../model/freeze.js'
import { POSITIONS } from '../../model/position.js'
import type { SliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { ink, soft } from './colours.js'
import { box, MOMENT_MARKS, stroke } from './marks.js'
import { drawRail } from './sliderRows.js'
import { drawLines, drawText, fitText, leading, type TextStyle } from './text.js'

interface Place {
  readonly left: number
  readonly width: number
}

/** The columns of the sheet, from left to right. */
export const LABELS: Place = /*#__PURE__*/ deepFreeze({ left: 36, width: 190 })
export const RAIL: { readonly left: number; readonly step: number } = /*#__PURE__*/ deepFreeze({
  left: 258,
  step: 58,
})
export const UNKNOWN: Place = /*#__PURE__*/ deepFreeze({ left: 440, width: 62 })
export const CHARACTERISTICS: Place = /*#__PURE__*/ deepFreeze({ left: 490, width: 270 })
export const QUESTIONS: Place = /*#__PURE__*/ deepFreeze({ left: 776, width: 311 })

/** Where the last column ends. */
export const RIGHT = 1087

/** A row whose texts have been broken into lines: how much room it needs, and how to draw it. */
export interface SheetRow {
  readonly height: number
  readonly draw: (top: number, bottom: number) => string
}

/** Sets the row of a slider in letters of a size. */
export const setRow = (slider: Sayings, size: number): SheetRow => {
  const label = setColumn([slider.label], LABELS, { size: size + 1.5, weight: 600 })
  const about = setColumn([slider.about], LABELS, { size })
  const lists = [
    setColumn(Object.values(slider.characteristics), CHARACTERISTICS, { size, bullet: '•' }),
    setColumn(Object.values(slider.questions), QUESTIONS, { size, bullet: '•' }),
  ]
  return {
    height:
      2 * PADDING + Math.max(label.height + about.height, ...lists.map(({ height }) => height)),
    draw: (top, bottom) => {
      const first = top + PADDING
      const rail = { ...RAIL, y: (top + bottom) / 2 }
      return [
        ink(label.draw(first), ...lists.map(({ draw }) => draw(first))),
        soft(about.draw(first + label.height)),
        drawRail(rail, true),
        ...POSITIONS.map((_, index) => MOMENT_MARKS.start(rail.left + index * rail.step, rail.y)),
        stroke(box(UNKNOWN.left - 9, rail.y - 9, 18, 18), 'ink', 1.5),
      ].join('')
    },
  }
}

type Sayings = Texts['sliders'][SliderId]

const PADDING = 4
const INDENT = 12
const GAP = 1
const MOST_LINES = 40

interface Column {
  readonly height: number
  readonly draw: (top: number) => string
}

const setColumn = (
  texts: ReadonlyArray<string>,
  { left, width }: { readonly left: number; readonly width: number },
  { bullet, ...letters }: Pick<TextStyle, 'size' | 'weight'> & { readonly bullet?: string },
): Column => {
  const indent = bullet === undefined ? 0 : INDENT
  const style = { ...letters, width: width - indent, lines: MOST_LINES, top: true }
  let height = 0
  const paragraphs = texts.map((text) => {
    const lines = fitText(text, style)
    const middle = height + leading(style.size) / 2
    height += lines.length * leading(style.size) + GAP
    return (top: number): string => {
      const place = { ...style, y: top + middle }
      return (
        drawText(bullet ?? '', { ...place, x: left }) +
        drawLines(lines, { ...place, x: left + indent })
      )
    }
  })
  return { height, draw: (top) => paragraphs.map((draw) => draw(top)).join('') }
}
