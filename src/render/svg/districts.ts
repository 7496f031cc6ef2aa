/**
 * The picture of district fit: a heat map of what each district needs beside the municipal panel.
 *
 * @module
 */
import type { DistrictFit, DistrictMatch } from '../../operations/districtFit.js'
import type { Texts } from '../../texts/texts.js'
import { answerWord, upperFirst } from '../words.js'
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
import { box, stroke } from './marks.js'
import { drawText, fitText, leading, widthOf, writeText, type Drawn } from './text.js'

/**
 * A row for each district, a column for each slider: how many steps the need lies higher (+) or lower
 * (−) than the panel, `=` where it is met, nothing where it or the panel is not known. Five columns, or six
 * where the fit has the proposed sixth slider.
 *
 * @example
 * renderDistricts(districtFit(panelFromKey('LLLLL'), [{ id: 'Noord (verzonnen)', needs: { communicatie: 'hoog' } }]), { texts: nl }).includes('Noord (verzonnen): Communicatie +2') // => true
 */
export const renderDistricts = (fit: DistrictFit, { texts, ...options }: PictureOptions): string =>
  drawPicture(
    {
      title: texts.pictures.districts,
      description: [
        ...fit.sliders.map(
          ({ slider, position }) =>
            `${texts.phrases.sliderAt(texts.sliders[slider].label, answerWord(position, texts))}.`,
        ),
        ...sayTable(districtsTable(fit, { texts })).slice(0, SAID),
        fit.districts.length > SAID && `… (${fit.districts.length})`,
      ],
      notes: [texts.notes.opinion],
      draw: (sheet, top) => drawHeat(fit, texts, sheet, top),
    },
    texts,
    options,
  )

/**
 * The same as {@link renderDistricts} as a table: a district in each row, steps per slider, and the
 * distance in steps, as two numbers where it is not known exactly.
 *
 * @example
 * districtsTable(districtFit(panelFromKey('LLLLL'), [{ id: 'A', needs: { communicatie: 'hoog' } }]), { texts: en }).rows // => [['A', '', '', '', '', '+2', '2 to 10']]
 */
export const districtsTable = (fit: DistrictFit, { texts }: TableOptions): PictureTable => ({
  head: [
    upperFirst(texts.words.district),
    ...fit.sliders.map(({ slider }) => texts.sliders[slider].label),
    texts.headings.distance,
  ],
  rows: fit.districts.map((district) => [
    nameOf(district),
    ...district.sliders.map(({ steps }) => (steps === undefined ? '' : sign(steps))),
    district.lowest === district.highest
      ? String(district.lowest)
      : texts.pictures.range(district.lowest, district.highest),
  ]),
})

const SAID = 40 // districts in the description; the table has them all

const nameOf = ({ id, name }: DistrictMatch): string => name ?? id

const sign = (steps: number): string =>
  steps === 0 ? '=' : `${steps > 0 ? '+' : '−'}${Math.abs(steps)}`

const drawHeat = (fit: DistrictFit, texts: Texts, sheet: Sheet, top: number): Drawn => {
  const { left, inner, size, small, unit } = sheet
  const { pictures } = texts
  const height = Math.max(small * 1.75, 22)
  const half = height / 2 - 1
  const legend = drawLegend(
    [
      {
        label: pictures.needHigher,
        draw: (x, y) => drawField(x - half, y - half, 2 * half, 2 * half, 2, small),
      },
      {
        label: pictures.needLower,
        draw: (x, y) => drawField(x - half, y - half, 2 * half, 2 * half, -2, small),
      },
      {
        label: pictures.equal,
        draw: (x, y) => drawField(x - half, y - half, 2 * half, 2 * half, 0, small),
      },
      {
        label: pictures.needUnknown,
        draw: (x, y) => drawField(x - half, y - half, 2 * half, 2 * half, undefined, small),
      },
    ],
    sheet,
    top,
  )
  const labels = inner * (sheet.narrow ? 0.42 : 0.25)
  const columns = fit.sliders.length
  const width = (inner - labels) / columns
  const xAt = (column: number): number => left + labels + column * width
  const named = fit.sliders.every(({ slider }) =>
    texts.sliders[slider].shortLabel
      .split(' ')
      .every((word) => widthOf(word, { size: small }) <= width - 4),
  )
  let y = legend.bottom + 8
  // Where names do not fit above their columns, numbers do, and the names stand above them in a list.
  const key = named
    ? []
    : fit.sliders.map(({ slider, position }, index) => {
        const said = texts.phrases.sliderAt(
          `${index + 1}. ${texts.sliders[slider].label}`,
          answerWord(position, texts),
        )
        const written = writeText(said, { x: left, top: y, size, width: inner, lines: 2 })
        y = written.bottom + 2
        return written.xml
      })
  const heads = fit.sliders.map(({ slider }, index) =>
    writeText(named ? texts.sliders[slider].shortLabel : String(index + 1), {
      x: xAt(index) + width / 2,
      top: y + 4,
      size: small,
      width: width - 4,
      lines: 2,
      anchor: 'middle',
    }),
  )
  y = Math.max(...heads.map(({ bottom }) => bottom)) + 2
  const positions = named
    ? fit.sliders.map(({ position }, index) =>
        drawText(answerWord(position, texts), {
          x: xAt(index) + width / 2,
          y: y + leading(small) / 2,
          size: small,
          width: width - 4,
          anchor: 'middle',
        }),
      )
    : []
  if (named) y += leading(small) + 4
  const rows = fit.districts.map((district) => {
    const style = { size: small, width: labels - 8 * unit, lines: 2 }
    const tall = Math.max(height, fitText(nameOf(district), style).length * leading(small) + 5)
    const label = { ...style, x: left, y: y + tall / 2 }
    const fields = district.sliders.map(({ steps }, index) =>
      drawField(xAt(index), y, width, tall, steps, small),
    )
    y += tall
    return ink(drawText(nameOf(district), label)) + fields.join('')
  })
  return {
    xml: [
      legend.xml,
      ink(...key, ...heads.map(({ xml }) => xml)),
      soft(...positions),
      ...rows,
    ].join(''),
    bottom: y + 2,
  }
}

const drawField = (
  x: number,
  y: number,
  width: number,
  height: number,
  steps: number | undefined,
  size: number,
): string => {
  const d = box(x + 1, y + 1, width - 2, height - 2)
  if (steps === undefined) return stroke(d, 'rail', 1, '2 3')
  const fill: Colour = steps > 0 ? 'higher' : steps < 0 ? 'lower' : 'paper'
  return (
    paint(
      { fill, stroke: 'rail' },
      { 'fill-opacity': Math.abs(steps) === 1 ? 0.45 : undefined, 'stroke-width': 1 },
      element('path', { d }),
    ) +
    ink(
      drawText(sign(steps), {
        x: x + width / 2,
        y: y + height / 2,
        size,
        width: width + 2,
        anchor: 'middle',
        weight: Math.abs(steps) === 2 ? 600 : undefined,
      }),
    )
  )
}
