/**
 * The picture of many panels: per slider how many stand low, middle and high, as bars that diverge from
 * the middle, with missing answers drawn separately.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { recordOf } from '../../model/known.js'
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import type { Position } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { shownSliders, upperFirst } from '../words.js'
import { ink, type Colour } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { box, down, shape, stroke } from './marks.js'
import { drawRows, layColumns } from './rows.js'
import type { Sheet } from './sheet.js'
import { drawText, widthOf, type Drawn } from './text.js'

/**
 * Draws the answers of many panels, from a dozen to hundreds. The bars count panels: the middle
 * position is around a line, low to its left and high to its right. Missing answers are dotted, at the
 * far right.
 *
 * @example
 * renderAnswers([panelFromKey('LLMML'), { communicatie: 'hoog' }], { texts: nl }).includes('Communicatie: laag 1; midden 0; hoog 1; geen antwoord 0.') // => true
 */
export const renderAnswers = (
  panels: ReadonlyArray<PartialExtendedPanel>,
  options: PictureOptions,
): string => {
  return drawPicture(options, (texts) => ({
    title: texts.pictures.answers,
    table: answersTable(panels, { texts }),
    notes: [
      panels.length === 0 && texts.notes.noAnswers,
      `${upperFirst(texts.pictures.panels)}: ${texts.phrases.number(panels.length)}.`,
    ],
    legend: ({ unit }) =>
      ANSWERS.map((answer) => ({
        label: labelOf(answer, texts),
        draw: (x, y) => drawBar(x - 9 * unit, y, 18 * unit, 9 * unit, answer),
      })),
    draw: (sheet, top) => drawBars(panels, texts, sheet, top),
  }))
}

/**
 * The content of {@link renderAnswers} as a table: a slider in each row, how many panels have each
 * position, and how many have none.
 *
 * @example
 * answersTable([panelFromKey('LLMML'), {}], { texts: en }).rows[0] // => ['Internal positioning', '1', '0', '0', '1']
 */
export const answersTable = (
  panels: ReadonlyArray<PartialExtendedPanel>,
  options: TableOptions,
): PictureTable => {
  const { texts } = textOptions(options)
  return {
    head: [texts.headings.slider, ...ANSWERS.map((answer) => labelOf(answer, texts))],
    rows: shownSliders(...panels).map((slider) => {
      const counts = countsOf(panels, slider)
      return [
        texts.sliders[slider].label,
        ...ANSWERS.map((answer) => texts.phrases.number(counts[answer])),
      ]
    }),
  }
}

const ANSWERS = ['laag', 'midden', 'hoog', 'missing'] as const

type Answer = (typeof ANSWERS)[number]
type Counts = { readonly [A in Answer]: number }

const labelOf = (answer: Answer, { pictures, positions }: Texts): string =>
  answer === 'missing' ? pictures.missing : positions[answer].label

const countsOf = (panels: ReadonlyArray<PartialExtendedPanel>, slider: ExtendedSliderId): Counts =>
  recordOf(
    ANSWERS,
    (answer) => panels.filter((panel) => (panel[slider] ?? 'missing') === answer).length,
  )

const FILLS: { readonly [P in Position]: Colour } = {
  laag: 'lower',
  midden: 'between',
  hoog: 'higher',
}

const drawBars = (
  panels: ReadonlyArray<PartialExtendedPanel>,
  texts: Texts,
  sheet: Sheet,
  top: number,
): Drawn => {
  const { right, size, small, unit, narrow } = sheet
  const sliders = shownSliders(...panels)
  const all = sliders.map((slider) => ({ slider, counts: countsOf(panels, slider) }))
  const most = (side: (counts: Counts) => number): number =>
    Math.max(0, ...all.map(({ counts }) => side(counts)))
  const low = most(({ laag, midden }) => laag + midden / 2)
  const high = most(({ hoog, midden }) => hoog + midden / 2)
  const missing = most((counts) => counts.missing)
  const columns = layColumns(sheet, { labels: 0.27, words: 0 })
  const gap = missing > 0 ? 34 * unit : 0
  const scale = (right - columns.from - gap) / Math.max(1, low + high + missing)
  const middle = columns.from + low * scale
  const missingLeft = middle + high * scale + gap
  const half = size * 0.95
  const rows = drawRows(
    columns,
    top,
    all.map(({ slider, counts }) => ({
      label: texts.sliders[slider].label,
      above: half,
      below: half,
      draw: (y) => {
        let x = middle - (counts.laag + counts.midden / 2) * scale
        return ANSWERS.map((answer) => {
          const count = counts[answer]
          if (answer === 'missing') x = missingLeft
          const width = count * scale
          const said = texts.phrases.number(count)
          const style = { y, size: small, width: gap - 6 }
          const room = widthOf(said, style) <= width - 2 * EDGE
          const bar = count > 0 ? drawBar(x, y, width, half, answer) : ''
          const number =
            count > 0 && room
              ? drawText(said, { ...style, width, x: x + width / 2, anchor: 'middle' })
              : count > 0 && answer === 'missing'
                ? drawText(said, { ...style, x: missingLeft - 4, anchor: 'end' })
                : ''
          x += width
          return bar + ink(number)
        }).join('')
      },
    })),
  )
  const axis = narrow ? '' : stroke(down(middle, top, rows.bottom), 'soft', 1, '2 3')
  return { xml: axis + rows.xml, bottom: rows.bottom }
}

// Missing answers are open and dotted; low has a thick edge at its left and high at its right.
const drawBar = (x: number, y: number, width: number, half: number, answer: Answer): string => {
  const d = box(x, y - half, width, 2 * half)
  if (answer === 'missing') return stroke(d, 'ink', 1.5, '2 3')
  const edge = Math.min(EDGE, width / 2)
  const at = answer === 'laag' ? x + edge / 2 : x + width - edge / 2
  return (
    shape(d, { fill: FILLS[answer], stroke: 'ink' }, 1) +
    (answer === 'midden' ? '' : stroke(down(at, y - half, y + half), 'ink', edge))
  )
}

const EDGE = 4
