/**
 * A legend: marks with their names, in as many columns as fit.
 *
 * @module
 */
import { upperFirst } from '../words.js'
import { ink } from './colours.js'
import type { Sheet } from './sheet.js'
import { drawLines, fitText, leading, widthOf, type Drawn } from './text.js'

/** A mark and its name. */
export interface LegendEntry {
  readonly label: string
  readonly draw: (x: number, y: number, unit: number) => string
}

/** Draws a legend from a height downwards: entries side by side while they fit, then on the next line. */
export const drawLegend = (
  entries: ReadonlyArray<LegendEntry>,
  { left, right, inner, small, unit }: Sheet,
  top: number,
): Drawn => {
  const indent = 28 * unit
  let x = left
  let rowTop = top
  let bottom = top
  const drawn = entries.map(({ label, draw }) => {
    const lines = fitText(upperFirst(label), { size: small, width: inner - indent, lines: 2 })
    const width = indent + Math.max(0, ...lines.map((line) => widthOf(line, { size: small })))
    if (x > left && x + width > right) {
      x = left
      rowTop = bottom
    }
    const height = Math.max(27 * unit, lines.length * leading(small) + 4)
    bottom = Math.max(bottom, rowTop + height)
    const y = rowTop + height / 2
    const place = { x: x + indent, y, size: small }
    const xml = draw(x + 12 * unit, y, unit) + ink(drawLines(lines, place))
    x += width + 16 * unit
    return xml
  })
  return { xml: drawn.join(''), bottom: bottom + (entries.length === 0 ? 0 : 8 * unit) }
}
