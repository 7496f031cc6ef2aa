/**
 * Many panels in one picture, side by side and under each other, on equal sliders.
 *
 * @module
 */
import { unansweredSliders, type PartialPanel } from '../model/partialPanel.js'
import { rank } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'
import { ink } from './colours.js'
import { drawLines, drawText, fitText, leading } from './layout.js'
import { drawLegend } from './legend.js'
import { drawKnob } from './marks.js'
import { drawPicture, MARGIN, type Drawn, type PictureOptions } from './picture.js'
import { drawRail, drawTicks } from './sliderRows.js'
import { answerWord, describeSliders } from './words.js'

/**
 * A panel with its title, in words of the caller.
 *
 * @example
 * const titled: TitledPanel = { title: 'Noordwijk (verzonnen)', panel: { communicatie: 'laag' } }
 * renderSmallMultiples([titled], nl).includes('Noordwijk (verzonnen)') // => true
 */
export interface TitledPanel {
  /** What stands above the panel. */
  readonly title: string
  readonly panel: PartialPanel
}

/**
 * As for every picture, and how many panels stand side by side: 1 to 8, 3 unless told otherwise.
 *
 * @example
 * const options: SmallMultiplesOptions = { columns: 2 }
 * renderSmallMultiples([], en, options).startsWith('<svg') // => true
 */
export interface SmallMultiplesOptions extends PictureOptions {
  /** How many panels stand side by side: 1 to 8. Default: 3. */
  readonly columns?: number
}

/**
 * Several panels in a grid, each with its title; the sliders' names stand at the left of each row.
 *
 * @example
 * renderSmallMultiples(PROFILE_IDS.map((id) => ({ title: nl.profiles[id].label, panel: PROFILES[id].panel })), nl).includes('De gekantelde gemeente. Positionering intern: hoog.') // => true
 */
export const renderSmallMultiples = (
  panels: ReadonlyArray<TitledPanel>,
  texts: Texts,
  options: SmallMultiplesOptions = {},
): string => {
  const columns = Math.min(8, Math.max(1, Math.round(options.columns ?? 3)))
  return drawPicture(
    {
      title: texts.headings.panel,
      description: panels.flatMap(({ title, panel }) => [
        `${title}.`,
        ...describeSliders(texts, (slider) => [answerWord(panel[slider], texts)]),
      ]),
      width: CELLS_LEFT + columns * CELL - CELL_GAP + MARGIN,
      draw: (top) => drawGrid(panels, columns, texts, top),
    },
    texts,
    options,
  )
}

const STEP = 70
const CELL_GAP = 58
const CELL = 2 * STEP + CELL_GAP
const CELLS_LEFT = MARGIN + 212
const PITCH = 36
const TITLES = 78
const GRID_ROW = TITLES + 4 * PITCH + 52

const drawGrid = (
  panels: ReadonlyArray<TitledPanel>,
  columns: number,
  texts: Texts,
  top: number,
): Drawn => {
  const unanswered = panels.some(({ panel }) => unansweredSliders(panel).length > 0)
  const sample = {
    label: texts.words.unanswered,
    draw: (x: number, y: number) => drawRail({ left: x - 19, step: 18, y }, false),
  }
  const legend = drawLegend(unanswered ? [sample] : [], { top: top + 8, columns: 1, width: 300 })
  const first = legend.bottom - 8
  const xml = panels.map((panel, index) => {
    const column = index % columns
    const cellTop = first + ((index - column) / columns) * GRID_ROW + TITLES
    const cell = drawCell(panel, texts, CELLS_LEFT + column * CELL, cellTop)
    return column === 0 ? drawLabels(texts, cellTop) + cell : cell
  })
  return {
    xml: [legend.xml, ...xml].join(''),
    bottom: first + Math.ceil(panels.length / columns) * GRID_ROW - 16,
  }
}

const drawLabels = (texts: Texts, top: number): string =>
  ink(
    ...SLIDER_IDS.map((slider, index) =>
      drawText(texts.sliders[slider].label, {
        x: MARGIN,
        y: top + index * PITCH,
        size: 13,
        width: CELLS_LEFT - MARGIN - 24,
        lines: 2,
      }),
    ),
  )

const drawCell = (
  { title, panel }: TitledPanel,
  texts: Texts,
  left: number,
  top: number,
): string => {
  const style = { size: 13.5, width: CELL - 24, lines: 3, weight: 600 } as const
  const heading = fitText(title, style)
  const y = top - 28 - ((heading.length - 1) * leading(style.size)) / 2
  const sliders = SLIDER_IDS.map((slider, index) => {
    const position = panel[slider]
    const rail = { left, step: STEP, y: top + index * PITCH }
    const knob = position && drawKnob(left + rank(position) * STEP, rail.y, 8.5)
    return drawRail(rail, position !== undefined) + (knob ?? '')
  })
  return [
    ink(drawLines(heading, { ...style, x: left - 7, y })),
    ...sliders,
    drawTicks({ left, step: STEP, y: top + 4 * PITCH + 24 }, texts, 11),
  ].join('')
}
