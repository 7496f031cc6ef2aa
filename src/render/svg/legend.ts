/**
 * A legend: marks with their names, in as many columns as fit.
 *
 * @module
 */
import { upperFirst } from '../words.js'
import { ink } from './colours.js'
import type { Sheet } from './layout.js'
import { drawLines, fitText, leading, widthOf, type Drawn } from './text.js'

/** A mark and its name. */
export interface LegendEntry {
  readonly label: string
  readonly draw: (x: number, y: number, unit: number) => string
}

/** Draws a legend under a height. */
export const drawLegend = (
  entries: ReadonlyArray<LegendEntry>,
  { left, inner, small, unit }: Sheet,
  top: number,
): Drawn => {
  const indent = 30 * unit
  const labels = entries.map(({ label }) => upperFirst(label))
  const widest = Math.max(0, ...labels.map((label) => widthOf(label, { size: small })))
  const columns = Math.max(1, Math.floor(inner / Math.min(inner, indent + widest + 18 * unit)))
  const width = inner / columns
  let bottom = top
  let rowTop = top
  const drawn = entries.map(({ draw }, index) => {
    if (index % columns === 0) rowTop = bottom
    const x = left + (index % columns) * width
    const lines = fitText(labels[index] as string, {
      size: small,
      width: width - indent - 6,
      lines: 2,
    }) // a label each
    const height = Math.max(26 * unit, lines.length * leading(small) + 4)
    bottom = Math.max(bottom, rowTop + height)
    const y = rowTop + height / 2
    return draw(x + 11 * unit, y, unit) + ink(drawLines(lines, { x: x + indent, y, size: small }))
  })
  return { xml: drawn.join(''), bottom }
}
