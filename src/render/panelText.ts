/**
 * The mixing panel for a terminal: one line per slider, with its position beside it in words.
 *
 * @module
 */
import { textOptions } from '../model/textOptions.js'
import { at } from '../model/known.js'
import { assertPartialPanel, type PartialPanel } from '../model/partialPanel.js'
import { POSITIONS, rank, type Position } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'
import { columnsOf } from './columns.js'
import { isolate, oneLine, shortenToFit } from './plainText.js'
import { answerWord } from './words.js'

/**
 * How to draw a panel for a terminal: the language, a line above it, and a second panel to compare with.
 *
 * @example
 * const options: PanelTextOptions = { texts: nl, to: panelFromKey('LLHML') }
 * renderPanelText(panelFromKey('LLMML'), options).includes('midden → hoog') // => true
 */
export interface PanelTextOptions {
  /** The language: `nl`, `en`, or texts of your own. */
  readonly texts: Texts
  /** A line above the panel. */
  readonly title?: string | undefined
  /** A second panel: each slider is drawn with an arrow from its position to the one in that panel. */
  readonly to?: PartialPanel | undefined
}

/**
 * Draws a panel for a terminal. An unanswered slider is a row of dots without a knob and is named as
 * unanswered, unlike a knob in the middle.
 *
 * Laws: six lines, eight with a title, of at most 80 columns; the caller's texts cannot add a line or a
 * control character.
 *
 * @example
 * renderPanelText({ communicatie: 'laag' }, { texts: en }).split('\n')[5] // => 'Communication                    ●─────────┼─────────┤  low'
 */
export const renderPanelText = (panel: PartialPanel, options: PanelTextOptions): string => {
  const { texts, title, to = panel } = textOptions(options)
  for (const one of [panel, to]) assertPartialPanel(one)
  const labels = SLIDER_IDS.map((slider) => within(texts.sliders[slider].label, LABEL_COLUMNS))
  const labelColumns = Math.max(...labels.map(columnsOf))
  return [
    ...(title === undefined ? [] : [within(title, LINE_COLUMNS), '']),
    drawTicks(labelColumns + GAP.length, texts),
    ...SLIDER_IDS.map((slider, index) => {
      const [start, end] = [panel[slider], to[slider]]
      const words = [start, end].map((position) => answerWord(position, texts))
      return [
        padEnd(at(labels, index), labelColumns), // a label per slider
        drawRail(start, end),
        within(start === end ? answerWord(start, texts) : words.join(' → '), WORD_COLUMNS),
      ].join(GAP)
    }),
  ].join('\n')
}

const GAP = '  '
const LINE_COLUMNS = 80
const LABEL_COLUMNS = 32
const STEP_COLUMNS = 10 // from one tick to the next
const TICK_COLUMNS = 9
const WORD_COLUMNS = 23

const drawRail = (start: Position | undefined, end: Position | undefined): string => {
  const columns = Array.from(
    start === undefined || end === undefined ? '· · · · · · · · · · ·' : '├─────────┼─────────┤',
  )
  if (start !== undefined) columns[columnOf(start)] = '○'
  if (end !== undefined) columns[columnOf(end)] = '●'
  if (start !== undefined && end !== undefined && start !== end) {
    const [from, to] = [columnOf(start), columnOf(end)]
    columns.fill('━', Math.min(from, to) + 1, Math.max(from, to))
    columns[from < to ? to - 1 : to + 1] = from < to ? '▶' : '◀'
  }
  return columns.join('')
}

const drawTicks = (indent: number, texts: Texts): string =>
  POSITIONS.reduce((line, position) => {
    const tick = within(texts.positions[position].label, TICK_COLUMNS)
    const left = indent + columnOf(position) - Math.floor((columnsOf(tick) - 1) / 2)
    return padEnd(line, left) + tick
  }, '')

const columnOf = (position: Position): number => rank(position) * STEP_COLUMNS

const within = (text: string, columns: number): string =>
  isolate(shortenToFit(oneLine(text), columnsOf, columns))

const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
