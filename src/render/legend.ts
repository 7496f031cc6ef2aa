/**
 * A legend: marks with their names, in columns.
 *
 * @module
 */
import { ink } from './colours.js'
import { drawText } from './layout.js'
import { MARGIN, type Drawn } from './picture.js'

/** A mark and its name. */
export interface LegendEntry {
  readonly label: string
  readonly draw: (x: number, y: number) => string
}

/** Draws a legend under a height, in columns of a width. */
export const drawLegend = (
  entries: ReadonlyArray<LegendEntry>,
  {
    top,
    columns,
    width,
  }: { readonly top: number; readonly columns: number; readonly width: number },
): Drawn => {
  const drawn = entries.map(({ label, draw }, index) => {
    const x = MARGIN + (index % columns) * width
    const y = top + LINE * (0.5 + Math.floor(index / columns))
    const words = { x: x + WORDS, y, size: 14, width: width - WORDS - 10 }
    return draw(x + 19, y) + ink(drawText(upperFirst(label), words))
  })
  return { xml: drawn.join(''), bottom: top + LINE * Math.ceil(entries.length / columns) }
}

/** The text with a capital to begin with. */
export const upperFirst = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toUpperCase())

const LINE = 38
const WORDS = 44
