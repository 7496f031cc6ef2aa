/**
 * The mixing panel for a terminal: five sliders under each other, one line each, with the position
 * beside it in words.
 *
 * @module
 */
import type { PartialPanel } from '../model/partialPanel.js'
import { POSITIONS, rank, type Position } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'
import { isolate, oneLine } from './plainText.js'
import { asciiOf, columnsOf, fitWithin } from './terminal.js'

/**
 * How to draw a panel for a terminal: a line above it, a second panel to compare with, and whether
 * to keep to printable ASCII.
 *
 * @example
 * const options: PanelTextOptions = { ascii: true }
 * renderPanelText({}, nl, options).includes('niet ingevuld') // => true
 */
export interface PanelTextOptions {
  /** A line above the panel. */
  readonly title?: string
  /** Another panel: each slider is drawn from where it stands to where it stands there. */
  readonly to?: PartialPanel
  /** Printable ASCII only, for terminals without box drawing. */
  readonly ascii?: boolean
}

/**
 * A panel drawn for a terminal. An unanswered slider is a row of dots without a knob, and says so,
 * which is not the same as a knob in the middle.
 *
 * Laws: six lines, eight with a title, of at most 80 columns; with `ascii`, printable ASCII only; no
 * text of the caller adds a line or a control character.
 *
 * @example
 * renderPanelText({ communicatie: 'laag' }, en, { ascii: true }).split('\n')[5] // => 'Communication                    O---------+---------|  low'
 */
export const renderPanelText = (
  panel: PartialPanel,
  texts: Texts,
  options: PanelTextOptions = {},
): string => {
  const { title, to, ascii = false } = options
  const glyphs = ascii ? ASCII : UNICODE
  const show = (text: string): string => (ascii ? asciiOf(oneLine(text)) : oneLine(text))
  const showWithin = (text: string, columns: number): string =>
    isolate(fitWithin(show(text), columns, glyphs.ellipsis))

  const labels = SLIDER_IDS.map((slider) => showWithin(texts.sliders[slider].label, LABEL_COLUMNS))
  const labelColumns = Math.max(...labels.map(columnsOf))
  const ticks = POSITIONS.map((position) =>
    showWithin(texts.positions[position].label, TICK_COLUMNS),
  )
  const sliders = SLIDER_IDS.map((slider, index) => {
    const start = panel[slider]
    const end = to === undefined ? start : to[slider]
    const words = wordsOf(start, end, texts, glyphs)
    return [
      padEnd(labels[index] as string, labelColumns), // a label per slider
      drawRail(start, end, glyphs),
      showWithin(words, WORD_COLUMNS),
    ].join(GAP)
  })
  return [
    ...(title === undefined ? [] : [showWithin(title, LINE_COLUMNS), '']),
    drawTicks(ticks, labelColumns + GAP.length),
    ...sliders,
  ].join('\n')
}

const GAP = '  '
const LINE_COLUMNS = 80
const LABEL_COLUMNS = 32
const STEP_COLUMNS = 10 // from one tick to the next
const TICK_COLUMNS = 9
const WORD_COLUMNS = 23

interface Glyphs {
  readonly knob: string
  readonly start: string
  readonly rail: string
  readonly noAnswer: string
  readonly way: string
  readonly up: string
  readonly down: string
  readonly to: string
  readonly ellipsis: string
}

const UNICODE: Glyphs = {
  knob: '●',
  start: '○',
  rail: '├─────────┼─────────┤',
  noAnswer: '· · · · · · · · · · ·',
  way: '━',
  up: '▶',
  down: '◀',
  to: '→',
  ellipsis: '…',
}

const ASCII: Glyphs = {
  knob: 'O',
  start: 'o',
  rail: '|---------+---------|',
  noAnswer: '. . . . . . . . . . .',
  way: '=',
  up: '>',
  down: '<',
  to: '->',
  ellipsis: '...',
}

const drawRail = (
  start: Position | undefined,
  end: Position | undefined,
  glyphs: Glyphs,
): string => {
  const columns = Array.from(
    start === undefined || end === undefined ? glyphs.noAnswer : glyphs.rail,
  )
  if (start !== undefined) columns[columnOf(start)] = glyphs.start
  if (end !== undefined) columns[columnOf(end)] = glyphs.knob
  if (start !== undefined && end !== undefined && start !== end) {
    const [from, to] = [columnOf(start), columnOf(end)]
    columns.fill(glyphs.way, Math.min(from, to) + 1, Math.max(from, to))
    columns[from < to ? to - 1 : to + 1] = from < to ? glyphs.up : glyphs.down
  }
  return columns.join('')
}

const drawTicks = (ticks: ReadonlyArray<string>, indent: number): string =>
  ticks.reduce((line, tick, index) => {
    const left = indent + index * STEP_COLUMNS - Math.floor((columnsOf(tick) - 1) / 2)
    return padEnd(line, left) + tick
  }, '')

const wordsOf = (
  start: Position | undefined,
  end: Position | undefined,
  texts: Texts,
  { to }: Glyphs,
): string => {
  const word = (position: Position | undefined): string =>
    position === undefined ? texts.words.unanswered : texts.positions[position].label
  return start === end ? word(start) : `${word(start)} ${to} ${word(end)}`
}

const columnOf = (position: Position): number => rank(position) * STEP_COLUMNS

const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
