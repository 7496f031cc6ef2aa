/**
 * The picture of several panels in a grid, all drawn to the same scale.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import { POSITIONS } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { answerWord, shownSliders } from '../words.js'
import { ink, soft } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { across, drawKnob, stroke } from './marks.js'
import type { Sheet } from './sheet.js'
import { drawRail, xOf } from './sliderRows.js'
import { drawHeads, drawText, fitText, leading, widest, writeText, type Drawn } from './text.js'

/** A panel with a title in your own words. */
export interface TitledPanel {
  /** The title above the panel. */
  readonly title: string
  readonly panel: PartialExtendedPanel
}

/**
 * Draws several panels in a grid, each with its title and the short names of its sliders; as many side
 * by side as fit.
 *
 * @example
 * renderSmallMultiples(PROFILE_IDS.map((id) => ({ title: nl.profiles[id].label, panel: PROFILES[id].panel })), { texts: nl }).includes('De gekantelde gemeente: Positionering intern hoog;') // => true
 */
export const renderSmallMultiples = (
  panels: ReadonlyArray<TitledPanel>,
  options: PictureOptions,
): string => {
  const sliders = shownSliders(...panels.map(({ panel }) => panel))
  return drawPicture(options, (texts) => ({
    title: texts.headings.panel,
    table: smallMultiplesTable(panels, { texts }),
    notes: [texts.notes.opinion],
    draw: (sheet, top) =>
      drawGrid(sheet, top, panels, ({ panel }, cell) =>
        drawSmallPanel(panel, sliders, texts, sheet, cell),
      ),
  }))
}

/**
 * The content of {@link renderSmallMultiples} as a table: a panel in each row, a slider in each column.
 *
 * @example
 * smallMultiplesTable([{ title: 'A (invented)', panel: { communicatie: 'laag' } }], { texts: en }).rows[0]?.at(-1) // => 'low'
 */
export const smallMultiplesTable = (
  panels: ReadonlyArray<TitledPanel>,
  options: TableOptions,
): PictureTable => {
  const { texts } = textOptions(options)
  const sliders = shownSliders(...panels.map(({ panel }) => panel))
  return {
    head: [texts.headings.panel, ...sliders.map((slider) => texts.sliders[slider].label)],
    rows: panels.map(({ title, panel }) => [
      title,
      ...sliders.map((slider) => answerWord(panel[slider], texts)),
    ]),
  }
}

/** The place of one cell in a grid, under its title. */
export interface Cell {
  readonly left: number
  readonly top: number
  readonly width: number
}

/**
 * Draws a cell for each item, as many side by side as fit: a line, a title,
 * and the drawing. The drawings of a row start at the same height.
 */
export const drawGrid = <A extends { readonly title: string }>(
  { left, inner, size, unit }: Sheet,
  top: number,
  items: ReadonlyArray<A>,
  drawItem: (item: A, cell: Cell) => Drawn,
): Drawn => {
  const gap = 22 * unit
  const most = Math.max(1, Math.floor((inner + gap) / (CELL * unit + gap)))
  const columns = Math.ceil(items.length / Math.ceil(items.length / most)) // rows of even length
  const width = (inner + gap) / columns - gap
  const style = { width, size, lines: 3, weight: 600 } as const
  let bottom = top - gap
  const xml: string[] = []
  for (let from = 0; from < items.length; from += columns) {
    const row = items.slice(from, from + columns)
    const rowTop = bottom + gap
    const lines = Math.max(...row.map(({ title }) => fitText(title, style).length))
    const cellTop = rowTop + 10 + lines * leading(size)
    row.forEach((item, column) => {
      const x = left + column * (width + gap)
      const drawn = drawItem(item, { left: x, top: cellTop, width })
      xml.push(
        stroke(across(x, x + width, rowTop), 'rail', 1),
        ink(writeText(item.title, { ...style, x, top: rowTop + 6 }).xml),
        drawn.xml,
      )
      bottom = Math.max(bottom, drawn.bottom)
    })
  }
  return { xml: xml.join(''), bottom: Math.max(top, bottom) }
}

/** A small panel: the short names of its sliders, rails and knobs. */
export const drawSmallPanel = (
  panel: PartialExtendedPanel,
  sliders: ReadonlyArray<ExtendedSliderId>,
  texts: Texts,
  { small, unit }: Sheet,
  { left, top, width }: Cell,
  drawOn: (slider: ExtendedSliderId, rail: SmallRail) => string = () => '',
): Drawn => {
  const labels = Math.min(width * 0.5, 128 * unit)
  const half = widest([texts.positions.laag.label, texts.positions.hoog.label], small) / 2
  const pad = Math.max(9 * unit, Math.min(half, width / 9))
  const railLeft = left + labels + pad + 4
  const step = (width - labels - 2 * pad - 4) / 2
  const pitch = small * 1.6
  const heads = drawHeads(
    POSITIONS.map((position) => texts.positions[position].label),
    (index) => railLeft + index * step,
    { top, size: small, width: step - 3 },
  )
  const rows = sliders.map((slider, index) => {
    const y = top + pitch * (index + 1.5)
    const position = panel[slider]
    const rail = { left: railLeft, step, y }
    return [
      ink(drawText(texts.sliders[slider].shortLabel, { x: left, y, size: small, width: labels })),
      drawRail(rail, position !== undefined, 4),
      drawOn(slider, rail),
      position === undefined ? '' : drawKnob(xOf(rail, position), y, unit * 0.72),
    ].join('')
  })
  return { xml: soft(heads.xml) + rows.join(''), bottom: top + pitch * (sliders.length + 1) }
}

/** The place of a small rail. */
export interface SmallRail {
  readonly left: number
  readonly step: number
  readonly y: number
}

const CELL = 260 // at least, in units: room for the names of sliders and positions
