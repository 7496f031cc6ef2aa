/**
 * The picture of many panels: per slider how many stand low, middle and high, as bars that diverge
 * from the middle, with the missing answers apart.
 *
 * @module
 */
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import { POSITIONS, type Position } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { shownSliders, upperFirst } from '../words.js'
import { element } from '../xml.js'
import { ink, paint, soft, type Colour } from './colours.js'
import {
  drawPicture,
  sayTable,
  type PictureOptions,
  type PictureTable,
  type TableOptions,
  type Sheet,
} from './layout.js'
import { drawLegend } from './legend.js'
import { box, short, stroke } from './marks.js'
import { drawText, leading, widthOf, writeText, type Drawn } from './text.js'

/**
 * The answers of many panels, of twelve as of hundreds: bars on a scale of panels, the middle position
 * around a line, low at its left and high at its right. Missing answers stand at the far right, dotted.
 *
 * @example
 * renderAnswers([panelFromKey('LLMML'), { communicatie: 'hoog' }], { texts: nl }).includes('Communicatie: laag 1; midden 0; hoog 1; geen antwoord 0.') // => true
 */
export const renderAnswers = (
  panels: ReadonlyArray<PartialExtendedPanel>,
  { texts, ...options }: PictureOptions,
): string =>
  drawPicture(
    {
      title: texts.pictures.answers,
      description: sayTable(answersTable(panels, { texts })),
      notes: [`${upperFirst(texts.pictures.panels)}: ${texts.phrases.number(panels.length)}.`],
      draw: (sheet, top) => drawBars(panels, texts, sheet, top),
    },
    texts,
    options,
  )

/**
 * The same as {@link renderAnswers} as a table: a slider in each row, how many panels have each
 * position, and how many have none.
 *
 * @example
 * answersTable([panelFromKey('LLMML'), {}], { texts: en }).rows[0] // => ['Internal positioning', '1', '0', '0', '1']
 */
export const answersTable = (
  panels: ReadonlyArray<PartialExtendedPanel>,
  { texts }: TableOptions,
): PictureTable => ({
  head: [
    texts.headings.slider,
    ...POSITIONS.map((position) => texts.positions[position].label),
    texts.pictures.missing,
  ],
  rows: shownSliders(...panels).map((slider) => {
    const counts = countsOf(panels, slider)
    return [
      texts.sliders[slider].label,
      ...POSITIONS.map((position) => texts.phrases.number(counts[position])),
      texts.phrases.number(counts.missing),
    ]
  }),
})

type Counts = { readonly [P in Position | 'missing']: number }

const countsOf = (
  panels: ReadonlyArray<PartialExtendedPanel>,
  slider: ExtendedSliderId,
): Counts => {
  const count = (position: Position | undefined): number =>
    panels.filter((panel) => panel[slider] === position).length
  return {
    laag: count('laag'),
    midden: count('midden'),
    hoog: count('hoog'),
    missing: count(undefined),
  }
}

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
  const { left, right, inner, size, small, unit, narrow } = sheet
  const half = 9 * unit
  const swatch = (x: number, y: number, fill: Colour | undefined): string =>
    fill === undefined
      ? stroke(box(x - half, y - half, 2 * half, 2 * half), 'ink', 1.5, '2 3')
      : drawBar(x - half, y - half, 2 * half, 2 * half, fill)
  const legend = drawLegend(
    [
      ...POSITIONS.map((position) => ({
        label: texts.positions[position].label,
        draw: (x: number, y: number) => swatch(x, y, FILLS[position]),
      })),
      { label: texts.pictures.missing, draw: (x, y) => swatch(x, y, undefined) },
    ],
    sheet,
    top,
  )
  const sliders = shownSliders(...panels)
  const all = sliders.map((slider) => ({ slider, counts: countsOf(panels, slider) }))
  const most = (side: (counts: Counts) => number): number =>
    Math.max(0, ...all.map(({ counts }) => side(counts)))
  const [low, high, missing] = [
    most(({ laag, midden }) => laag + midden / 2),
    most(({ hoog, midden }) => hoog + midden / 2),
    most((counts) => counts.missing),
  ]
  const from = narrow ? left : left + inner * 0.29
  const gap = missing > 0 ? 34 * unit : 0
  const scale = (right - from - gap) / Math.max(1, low + high + missing)
  const middle = from + low * scale
  const missingLeft = middle + high * scale + gap
  const height = size * 1.9
  // What a field is can be seen from its place too: low, middle and high around the line.
  const side = (x: number, room: number, label: string, anchor?: 'middle' | 'end'): string =>
    drawText(label, {
      x,
      y: legend.bottom + leading(small) / 2,
      size: small,
      width: room,
      anchor,
    })
  const reach = Math.min(low, high) * scale
  const [lowHead, midHead, highHead] = [
    `← ${texts.positions.laag.label}`,
    texts.positions.midden.label,
    `${texts.positions.hoog.label} →`,
  ]
  const [lowWidth = 0, midWidth = 0, highWidth = 0] = [lowHead, midHead, highHead].map((head) =>
    widthOf(head, { size: small }),
  )
  const heads =
    reach > midWidth / 2 + Math.max(lowWidth, highWidth) + 8
      ? [
          side(middle - reach + 2, lowWidth + 1, lowHead),
          side(middle, midWidth + 1, midHead, 'middle'),
          side(middle + reach - 2, highWidth + 1, highHead, 'end'),
        ]
      : []
  let y = legend.bottom + (heads.length === 0 ? 8 : leading(small) + 4)
  const barsTop = y - 3
  const rows = all.map(({ slider, counts }) => {
    const label = { x: left, size, width: narrow ? inner : from - left - 14 * unit, lines: 2 }
    let named = ''
    if (narrow) {
      const written = writeText(texts.sliders[slider].label, { ...label, top: y, weight: 600 })
      named = written.xml
      y = written.bottom + 3
    } else named = drawText(texts.sliders[slider].label, { ...label, y: y + height / 2 })
    let x = middle - (counts.laag + counts.midden / 2) * scale
    const bars = POSITIONS.map((position) => {
      const width = counts[position] * scale
      const bar = width > 0 ? drawBar(x, y, width, height, FILLS[position]) : ''
      const said = sayCount(counts[position], x + width / 2, y + height / 2, width, small, texts)
      x += width
      return bar + said
    })
    const width = counts.missing * scale
    const dotted =
      width > 0
        ? stroke(box(missingLeft, y, width, height), 'ink', 1.5, '2 3') +
          (sayCount(counts.missing, missingLeft + width / 2, y + height / 2, width, small, texts) ||
            ink(
              drawText(texts.phrases.number(counts.missing), {
                x: missingLeft - 4,
                y: y + height / 2,
                size: small,
                width: gap - 6,
                anchor: 'end',
              }),
            ))
        : ''
    y += height + 12 * unit
    return ink(named) + bars.join('') + dotted
  })
  const axis = stroke(
    narrow ? '' : `M${short(middle)} ${short(barsTop)}V${short(y - 6 * unit)}`,
    'soft',
    1,
    '2 3',
  )
  return { xml: legend.xml + soft(...heads) + axis + rows.join(''), bottom: y }
}

const drawBar = (x: number, y: number, width: number, height: number, fill: Colour): string =>
  paint(
    { fill, stroke: 'ink' },
    { 'stroke-width': 1 },
    element('path', { d: box(x, y, width, height) }),
  )

const sayCount = (
  count: number,
  x: number,
  y: number,
  width: number,
  size: number,
  texts: Texts,
): string => {
  const said = texts.phrases.number(count)
  return count > 0 && widthOf(said, { size }) <= width - 2
    ? ink(drawText(said, { x, y, size, width, anchor: 'middle' }))
    : ''
}
