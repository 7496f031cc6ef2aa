/**
 * The picture of district fit: a heat map of what each district needs beside the municipal panel.
 *
 * @module
 */
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import type { DistrictFit, DistrictMatch } from '../../operations/districtFit.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst, valueOf } from '../words.js'
import { element } from '../xml.js'
import { ink, paint, soft, type Colour } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type Sheet } from './layout.js'
import { drawLegend } from './legend.js'
import { box, stroke } from './marks.js'
import { drawText, fitText, leading, widthOf, writeText, type Drawn } from './text.js'

/** As for every picture, and on which sliders the need of a district is known. */
export interface DistrictsPictureOptions extends PictureOptions {
  /**
   * Whether a need is known, by the id of the district and slider. Without it, a district with five
   * known needs has them all, and a slider without a difference in another district is left open.
   */
  readonly isKnown?: ((district: string, slider: SliderId) => boolean) | undefined
}

/**
 * A row for each district, a column for each slider: how many steps the need lies higher (+) or lower
 * (−) than the panel, `=` where it is met, nothing where it is not known.
 *
 * @example
 * renderDistricts(districtFit(panelFromKey('LLLLL'), [{ id: 'Noord (verzonnen)', needs: { communicatie: 'hoog' } }]), nl).includes('Noord (verzonnen): Communicatie +2') // => true
 */
export const renderDistricts = (
  fit: DistrictFit,
  texts: Texts,
  options: DistrictsPictureOptions = {},
): string =>
  drawPicture(
    {
      title: texts.pictures.districts,
      description: [
        ...SLIDER_IDS.map(
          (slider) =>
            `${texts.phrases.sliderAt(texts.sliders[slider].label, texts.positions[fit.panel[slider]].label)}.`,
        ),
        ...fit.districts.slice(0, SAID).map((district) => {
          const said = SLIDER_IDS.flatMap((slider) => {
            const sign = signOf(district, slider, options)
            return sign === '' ? [] : [`${texts.sliders[slider].label} ${sign}`]
          })
          return `${district.id}: ${said.join('; ')}.`
        }),
        fit.districts.length > SAID && `… (${fit.districts.length})`,
      ],
      notes: [texts.notes.opinion],
      draw: (sheet, top) => drawHeat(fit, texts, sheet, top, options),
    },
    texts,
    options,
  )

/**
 * The same as {@link renderDistricts} as a table: a district in each row, steps per slider, and the
 * distance as a share.
 *
 * @example
 * districtsTable(districtFit(panelFromKey('LLLLL'), [{ id: 'A', needs: { communicatie: 'hoog' } }]), en).rows // => [['A', '', '', '', '', '+2', '100%']]
 */
export const districtsTable = (
  fit: DistrictFit,
  texts: Texts,
  options: Pick<DistrictsPictureOptions, 'isKnown'> = {},
): PictureTable => ({
  head: [
    upperFirst(texts.words.district),
    ...SLIDER_IDS.map((slider) => texts.sliders[slider].label),
    texts.pictures.share,
  ],
  rows: fit.districts.map((district) => {
    const share = valueOf(district.share)
    return [
      district.id,
      ...SLIDER_IDS.map((slider) => signOf(district, slider, options)),
      share === undefined ? '' : texts.phrases.percent(share),
    ]
  }),
})

const SAID = 40 // districts in the description; the table has them all

const stepsOf = (
  { id, differences, knownNeeds }: DistrictMatch,
  slider: SliderId,
  { isKnown }: Pick<DistrictsPictureOptions, 'isKnown'>,
): number | undefined => {
  const found = differences.find((difference) => difference.slider === slider)
  if (found !== undefined) return found.steps
  const known = isKnown?.(id, slider) ?? knownNeeds === SLIDER_IDS.length
  return known ? 0 : undefined
}

const signOf = (
  district: DistrictMatch,
  slider: SliderId,
  options: Pick<DistrictsPictureOptions, 'isKnown'>,
): string => {
  const steps = stepsOf(district, slider, options)
  return steps === undefined ? '' : sign(steps)
}

const sign = (steps: number): string =>
  steps === 0 ? '=' : `${steps > 0 ? '+' : '−'}${Math.abs(steps)}`

const drawHeat = (
  fit: DistrictFit,
  texts: Texts,
  sheet: Sheet,
  top: number,
  options: DistrictsPictureOptions,
): Drawn => {
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
  const columns = SLIDER_IDS.length
  const width = (inner - labels) / columns
  const xAt = (column: number): number => left + labels + column * width
  const named = SLIDER_IDS.every((slider) =>
    texts.sliders[slider].shortLabel
      .split(' ')
      .every((word) => widthOf(word, { size: small }) <= width - 4),
  )
  let y = legend.bottom + 8
  // Where names do not fit above their columns, numbers do, and the names stand above them in a list.
  const key = named
    ? []
    : SLIDER_IDS.map((slider, index) => {
        const said = texts.phrases.sliderAt(
          `${index + 1}. ${texts.sliders[slider].label}`,
          texts.positions[fit.panel[slider]].label,
        )
        const written = writeText(said, { x: left, top: y, size, width: inner, lines: 2 })
        y = written.bottom + 2
        return written.xml
      })
  const heads = SLIDER_IDS.map((slider, index) =>
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
    ? SLIDER_IDS.map((slider, index) =>
        drawText(texts.positions[fit.panel[slider]].label, {
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
    const tall = Math.max(height, fitText(district.id, style).length * leading(small) + 5)
    const label = { ...style, x: left, y: y + tall / 2 }
    const fields = SLIDER_IDS.map((slider, index) =>
      drawField(xAt(index), y, width, tall, stepsOf(district, slider, options), small),
    )
    y += tall
    return ink(drawText(district.id, label)) + fields.join('')
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
