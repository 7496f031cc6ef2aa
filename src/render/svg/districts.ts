/**
 * The picture of district fit: a heat map of what each district needs compared with the municipal panel.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import type { DistrictFit, DistrictMatch } from '../../operations/districtFit.js'
import type { Texts } from '../../texts/texts.js'
import { answerWord, upperFirst } from '../words.js'
import { ink, soft, type Colour } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { boxAround, shape, stroke } from './marks.js'
import type { Sheet } from './sheet.js'
import {
  drawHeads,
  drawText,
  fitText,
  leading,
  stackTexts,
  widest,
  writeText,
  type Drawn,
} from './text.js'

/**
 * Draws a row per district and a column per slider: how many steps the need is higher (+) or lower (−)
 * than the panel, `=` if it is met, empty if the need or the position is unknown. Five columns, or six
 * if the fit has the proposed sixth slider.
 *
 * @example
 * renderDistricts(districtFit(panelFromKey('LLLLL'), [{ id: 'Noord (verzonnen)', needs: { communicatie: 'hoog' } }]), { texts: nl }).includes('Noord (verzonnen): Communicatie +2') // => true
 */
export const renderDistricts = (fit: DistrictFit, options: PictureOptions): string => {
  return drawPicture(options, (texts) => {
    const { head, rows } = districtsTable(fit, { texts })
    const more = rows.length > SAID ? [[`… (${rows.length})`]] : []
    const { pictures } = texts
    return {
      title: pictures.districts,
      before: placesOf(fit, texts).map((place) => `${place}.`),
      table: { head, rows: [...rows.slice(0, SAID), ...more] },
      notes: [texts.notes.opinion],
      legend: ({ small }) =>
        [
          { label: pictures.needHigher, steps: 2 },
          { label: pictures.needLower, steps: -2 },
          { label: pictures.equal, steps: 0 },
          { label: pictures.needUnknown, steps: undefined },
        ].map(({ label, steps }) => ({
          label,
          draw: (x, y) => drawField(x, y, small * 1.75, small * 1.75, steps, small),
        })),
      draw: (sheet, top) => drawHeat(fit, texts, sheet, top),
    }
  })
}

/**
 * The content of {@link renderDistricts} as a table: a district in each row, steps per slider, and the
 * distance in steps, as two numbers if it is not known exactly.
 *
 * @example
 * districtsTable(districtFit(panelFromKey('LLLLL'), [{ id: 'A', needs: { communicatie: 'hoog' } }]), { texts: en }).rows // => [['A', '', '', '', '', '+2', '2 to 10']]
 */
export const districtsTable = (fit: DistrictFit, options: TableOptions): PictureTable => {
  const { texts } = textOptions(options)
  return {
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
  }
}

const SAID = 40 // districts in the description; the table has them all

const nameOf = ({ id, name }: DistrictMatch): string => name ?? id

const placesOf = (fit: DistrictFit, texts: Texts, number = false): ReadonlyArray<string> =>
  fit.sliders.map(({ slider, position }, index) =>
    texts.phrases.sliderAt(
      (number ? `${index + 1}. ` : '') + texts.sliders[slider].label,
      answerWord(position, texts),
    ),
  )

const sign = (steps: number): string =>
  steps === 0 ? '=' : `${steps > 0 ? '+' : '−'}${Math.abs(steps)}`

const drawHeat = (fit: DistrictFit, texts: Texts, sheet: Sheet, top: number): Drawn => {
  const { left, inner, size, small, unit } = sheet
  const height = small * 1.8
  const labels = Math.min(
    inner * (sheet.narrow ? 0.42 : 0.25),
    widest([texts.headings.panel, ...fit.districts.map(nameOf)], small) + 12 * unit,
  )
  const width = (inner - labels) / fit.sliders.length
  const middleOf = (column: number): number => left + labels + (column + 0.5) * width
  const names = fit.sliders.map(({ slider }) => texts.sliders[slider].shortLabel)
  const head = { size: small, width: width - 4, lines: 2 }
  const named = widest(names.join(' ').split(' '), small) <= head.width
  // If names do not fit above their columns, the columns get numbers, explained in a list above.
  const key = stackTexts(
    named ? [] : placesOf(fit, texts, true),
    { x: left, top, size, width: inner, lines: 2 },
    2,
  )
  const heads = drawHeads(named ? names : names.map((_, index) => String(index + 1)), middleOf, {
    ...head,
    top: key.bottom + 4,
  })
  const positions = drawHeads(
    named ? fit.sliders.map(({ position }) => answerWord(position, texts)) : [],
    middleOf,
    { ...head, top: heads.bottom },
  )
  const panel = writeText(named ? texts.headings.panel : '', {
    x: left,
    top: heads.bottom,
    size: small,
    width: labels,
  })
  let y = positions.bottom + 4
  const rows = fit.districts.map((district) => {
    const style = { size: small, width: labels - 8 * unit, lines: 4 }
    const tall = Math.max(height, fitText(nameOf(district), style).length * leading(small) + 5)
    const middle = y + tall / 2
    y += tall
    return (
      ink(drawText(nameOf(district), { ...style, x: left, y: middle })) +
      district.sliders
        .map(({ steps }, index) => drawField(middleOf(index), middle, width, tall, steps, small))
        .join('')
    )
  })
  return {
    xml: ink(key.xml, heads.xml) + soft(panel.xml, positions.xml) + rows.join(''),
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
  const d = boxAround(x, y, width / 2 - 1, height / 2 - 1)
  if (steps === undefined) return stroke(d, 'soft', 1, '2 3')
  const fill: Colour = steps > 0 ? 'higher' : steps < 0 ? 'lower' : 'paper'
  const bold = Math.abs(steps) === 2 ? 600 : undefined
  return (
    shape(d, { fill, stroke: 'soft' }, 1, bold === undefined) +
    ink(drawText(sign(steps), { x, y, size, width: width + 2, anchor: 'middle', weight: bold }))
  )
}
