/**
 * Rows of sliders: a label, a rail with a tick for each position, marks on it and words beside it.
 * The sliders lie on their side, as in the terminal and on the page, so that their long names can be
 * read. On a narrow sheet the label stands above its rail and the words under it.
 *
 * @module
 */
import { POSITIONS, rank, type Position } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { ink, paint, soft } from './colours.js'
import type { Sheet } from './layout.js'
import { short, stroke } from './marks.js'
import { drawText, fitText, leading, writeText, type Drawn } from './text.js'
import { element } from '../xml.js'

/** One row: whether the slider has a position, its marks and their height around the rail, and words. */
export interface SliderRow {
  readonly placed: boolean
  readonly above: number
  readonly below: number
  readonly marks: (y: number) => string
  readonly words: string
}

/** Where rails lie on a sheet, with columns beside them for answers that are no position. */
export interface Rails {
  readonly sheet: Sheet
  readonly left: number
  readonly step: number
  readonly labels: number
  readonly words: { readonly left: number; readonly width: number }
  readonly beside: ReadonlyArray<string>
}

/** Lays rails on a sheet; `words` is the share of its width for the words beside them. */
export const layRails = (
  sheet: Sheet,
  { words, beside = [] }: { readonly words: number; readonly beside?: ReadonlyArray<string> },
): Rails => {
  const { narrow, left, right, inner, unit } = sheet
  const labels = narrow ? inner : inner * 0.27
  const wordsWidth = narrow ? inner : inner * words
  const from = narrow ? left : left + labels + 14 * unit
  const to = narrow ? right : right - wordsWidth - (words > 0 ? 12 * unit : 0)
  const step = (to - from) / (3 + beside.length)
  return {
    sheet,
    left: from + step / 2,
    step,
    labels,
    words: { left: narrow ? left : to + 12 * unit, width: wordsWidth },
    beside,
  }
}

/** Where a position stands on a rail. */
export const xOf = ({ left, step }: Rails, position: Position): number =>
  left + rank(position) * step

/** Where a column beside the rails stands. */
export const xBeside = ({ left, step }: Rails, index: number): number => left + (3 + index) * step

/** Draws a row for each slider, with the names of the positions above them. */
export const drawRows = (
  rails: Rails,
  top: number,
  sliders: ReadonlyArray<ExtendedSliderId>,
  texts: Texts,
  rowOf: (slider: ExtendedSliderId) => SliderRow,
): Drawn => {
  const { sheet, left, step, words } = rails
  const { size, unit, narrow } = sheet
  const heads = [...POSITIONS.map((position) => texts.positions[position].label), ...rails.beside]
  const ticks = heads.map((head, index) =>
    writeText(head, {
      x: left + index * step,
      top,
      size: sheet.small,
      width: step - 4,
      lines: 2,
      anchor: 'middle',
    }),
  )
  let bottom = Math.max(...ticks.map((tick) => tick.bottom)) + 4 * unit
  const rows = sliders.map((slider) => {
    const { placed, above, below, marks, words: said } = rowOf(slider)
    const proposed = slider === 'wijkkenmerken'
    const rule = proposed
      ? stroke(`M${short(sheet.left)} ${short(bottom + 5)}H${short(sheet.right)}`, 'rail', 1, '4 4')
      : ''
    const start = bottom + (proposed ? 12 * unit : 2)
    const label = { x: sheet.left, width: rails.labels, size, lines: 2 }
    const lines = fitText(texts.sliders[slider].label, label).length
    const saidStyle = { x: words.left, width: words.width, size, lines: narrow ? 2 : 3 }
    const saidHeight = words.width > 0 ? fitText(said, saidStyle).length * leading(size) : 0
    if (narrow) {
      const named = writeText(texts.sliders[slider].label, { ...label, top: start, weight: 600 })
      const y = named.bottom + 4 + above
      const written = writeText(said, { ...saidStyle, top: y + below + 2 })
      bottom = written.bottom + 10
      return rule + ink(named.xml, written.xml) + drawRail({ left, step, y }, placed) + marks(y)
    }
    const half = Math.max(lines * leading(size), saidHeight) / 2
    const y = start + Math.max(above, half) + 5 * unit
    bottom = y + Math.max(below, half) + 5 * unit
    return [
      rule,
      ink(
        drawText(texts.sliders[slider].label, { ...label, y }),
        words.width > 0 ? drawText(said, { ...saidStyle, y }) : '',
      ),
      drawRail({ left, step, y }, placed),
      marks(y),
    ].join('')
  })
  return { xml: soft(...ticks.map(({ xml }) => xml)) + rows.join(''), bottom }
}

/** A rail with a tick for each position; dots without ticks when the slider has none. */
export const drawRail = (
  { left, step, y }: Pick<Rails, 'left' | 'step'> & { readonly y: number },
  placed: boolean,
  tick = 6,
): string => {
  const ticks = POSITIONS.map(
    (_, index) => `M${short(left + index * step)} ${short(y - tick)}v${2 * tick}`,
  )
  const d = `M${short(left)} ${short(y)}h${short(2 * step)}`
  return paint(
    { stroke: 'rail' },
    placed
      ? { 'stroke-width': 2, 'stroke-linecap': 'round' }
      : { 'stroke-width': 3, 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 9' },
    element('path', { d: placed ? d + ticks.join('') : d }),
  )
}
