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
import { drawKnob } from './marks.js'
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
  given: PictureOptions,
): string => {
  const { texts, ...options } = textOptions(given)
  return drawPicture(
    {
      title: texts.headings.panel,
      table: smallMultiplesTable(panels, { texts }),
      notes: [texts.notes.opinion],
      draw: (sheet, top) => {
        const sliders = shownSliders(...panels.map(({ panel }) => panel))
        return drawGrid(sheet, top, panels, 230 * sheet.unit, (titled, cell) =>
          drawCell(titled, sliders, texts, sheet, cell),
        )
      },
    },
    texts,
    options,
  )
}

/**
 * The content of {@link renderSmallMultiples} as a table: a panel in each row, a slider in each column.
 *
 * @example
 * smallMultiplesTable([{ title: 'A (invented)', panel: { communicatie: 'laag' } }], { texts: en }).rows[0]?.at(-1) // => 'low'
 */
export const smallMultiplesTable = (
  panels: ReadonlyArray<TitledPanel>,
  { texts }: TableOptions,
): PictureTable => {
  const sliders = shownSliders(...panels.map(({ panel }) => panel))
  return {
    head: [texts.headings.panel, ...sliders.map((slider) => texts.sliders[slider].label)],
    rows: panels.map(({ title, panel }) => [
      title,
      ...sliders.map((slider) => answerWord(panel[slider], texts)),
    ]),
  }
}

/** The place of one cell in a grid. */
export interface Cell {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly index: number
}

/** Draws a cell of at least the given width for each item, as many side by side as fit. */
export const drawGrid = <A>(
  { left, inner, unit }: Sheet,
  top: number,
  items: ReadonlyArray<A>,
  least: number,
  drawItem: (item: A, cell: Cell) => Drawn,
): Drawn => {
  const gap = 22 * unit
  const most = Math.max(1, Math.min(items.length, Math.floor((inner + gap) / (least + gap))))
  const columns = Math.ceil(items.length / Math.ceil(items.length / most)) // rows of even length
  const width = (inner + gap) / columns - gap
  let rowTop = top
  let bottom = top
  const xml = items.map((item, index) => {
    if (index % columns === 0) rowTop = index === 0 ? top : bottom + gap * 0.8
    const cell = { left: left + (index % columns) * (width + gap), top: rowTop, width, index }
    const drawn = drawItem(item, cell)
    bottom = Math.max(bottom, drawn.bottom)
    return drawn.xml
  })
  return { xml: xml.join(''), bottom }
}

/** A small panel: the short names of its sliders, rails and knobs. */
export const drawSmallPanel = (
  panel: PartialExtendedPanel,
  sliders: ReadonlyArray<ExtendedSliderId>,
  texts: Texts,
  { small, unit }: Sheet,
  { left, top, width }: Pick<Cell, 'left' | 'top' | 'width'>,
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

const drawCell = (
  { title, panel }: TitledPanel,
  sliders: ReadonlyArray<ExtendedSliderId>,
  texts: Texts,
  sheet: Sheet,
  cell: Cell,
): Drawn => {
  const style = { size: sheet.size, width: cell.width, lines: 2, weight: 600 } as const
  const spare = (2 - fitText(title, style).length) * leading(style.size)
  const heading = writeText(title, {
    ...style,
    x: cell.left,
    top: cell.top + (sheet.narrow ? 0 : spare),
  })
  const drawn = drawSmallPanel(panel, sliders, texts, sheet, { ...cell, top: heading.bottom + 4 })
  return { xml: ink(heading.xml) + drawn.xml, bottom: drawn.bottom }
}
