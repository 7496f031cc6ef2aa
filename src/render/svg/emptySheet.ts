/**
 * The empty sheet: a page to print and fill in by hand.
 *
 * @module
 */
import { MOMENTS } from '../../model/exercise.js'
import { at } from '../../model/known.js'
import { textOptions } from '../../model/textOptions.js'
import { POSITIONS } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { ink, soft } from './colours.js'
import { frame, type PictureOptions } from './layout.js'
import { across, boxAround, MOMENT_MARKS, short, stroke } from './marks.js'
import { drawRail, xOf } from './sliderRows.js'
import { drawHeads, drawText, leading, stackTexts, writeText, type Drawn } from './text.js'

/**
 * Draws the empty mixing panel on landscape A4. Each slider has what it is about, a rail with three
 * open places to mark, a box for "don't know", the characteristics of a high position, and questions
 * that help to place it. At the top are lines for the municipality or case, the role and the moment,
 * of which one is marked; under the table is room for remarks. Letters are at least 12 pixels (9 points on paper); if your
 * texts are longer than ours, the page gets longer.
 *
 * @example
 * renderEmptySheet({ texts: nl }).includes('width="297mm" height="210mm"') // => true
 */
export const renderEmptySheet = (options: Pick<PictureOptions, 'texts' | 'title'>): string => {
  const { texts, title = texts.headings.panel } = textOptions(options)
  const { headings, notes, words, pictures } = texts
  const middle = texts.positions.midden
  const moments = MOMENTS.map((moment) => texts.moments[moment]).join(' / ')
  const fields = [`${words.municipality} / ${words.case}`, headings.role, moments]
  const sliders = SLIDER_IDS.map((slider) => texts.sliders[slider])
  const needed = sliders.map((slider) => drawSheetRow(slider, SIZE, 0).bottom)
  const spare =
    Math.max(0, HEIGHT - TABLE_TOP - BELOW - needed.reduce((sum, row) => sum + row)) / needed.length
  let bottom = TABLE_TOP
  const rows = sliders.map((slider, index) => {
    const top = bottom
    bottom += at(needed, index) + spare
    return drawSheetRow(slider, SIZE, top, bottom).xml + drawRule(LABELS.x, bottom, RIGHT)
  })
  const remarks = { ...LABELS, y: bottom + 18, size: 13, weight: 600 } as const
  const lines =
    drawRule(RAIL.left - 20, bottom + 25, RIGHT) + drawRule(LABELS.x, bottom + 45, RIGHT)
  const below = stackTexts(
    [`${upperFirst(middle.label)}: ${middle.meaning}`, notes.opinion, notes.attribution],
    { x: LABELS.x, top: bottom + 51, size: SIZE, width: RIGHT - LABELS.x, lines: 3 },
    0,
  )
  const height = Math.max(HEIGHT, Math.ceil(below.bottom + 10))
  return frame(
    {
      title,
      description: [
        `${fields.join('; ')}.`,
        ...sliders.map(({ label, about, characteristics, questions }) =>
          [
            `${label}: ${about}`,
            `${headings.characteristics}: ${Object.values(characteristics).join(' ')}`,
            `${headings.questions}: ${Object.values(questions).join(' ')}.`,
          ].join('; '),
        ),
        `${[...POSITIONS.map((position) => texts.positions[position].label), words.unknown].join('; ')}.`,
        `${pictures.remarks}.`,
        `${middle.label}: ${middle.meaning}`,
        notes.opinion,
        notes.attribution,
      ],
      width: WIDTH,
      height,
      paper: ['297mm', `${short((210 * height) / HEIGHT)}mm`],
      language: texts.language.tag,
    },
    drawHead(title, fields, texts),
    drawRule(LABELS.x, TABLE_TOP, RIGHT),
    ...rows,
    ink(drawText(pictures.remarks, remarks)),
    lines,
    soft(below.xml),
  )
}

// A4 at 96 dots per inch.
const WIDTH = 1123
const HEIGHT = 794
const TABLE_TOP = 84
const BELOW = 136
const SIZE = 12
const RIGHT = 1087

// The columns, from left to right.
const LABELS = { x: 36, width: 190 } as const
const RAIL = { left: 258, step: 58 } as const
const UNKNOWN = { x: 440, width: 62 } as const
const CHARACTERISTICS = { x: 490, width: 270 } as const
const QUESTIONS = { x: 776, width: 311 } as const

const drawHead = (title: string, fields: ReadonlyArray<string>, texts: Texts): string => {
  const { slider, characteristics, questions } = texts.headings
  const gap = 16
  const room = (RIGHT - CHARACTERISTICS.x + gap) / fields.length
  const y = TABLE_TOP - 16
  const head = { y, size: SIZE, weight: 600 } as const
  return [
    ink(
      drawText(title, { x: LABELS.x, y: 40, size: 21, weight: 600, width: 430 }),
      drawText(slider, { ...LABELS, ...head }),
      drawText(characteristics, { ...CHARACTERISTICS, ...head }),
      drawText(questions, { ...QUESTIONS, ...head }),
    ),
    soft(
      drawHeads(
        POSITIONS.map((position) => texts.positions[position].label),
        (index) => RAIL.left + index * RAIL.step,
        { top: y - SIZE * 0.65, size: SIZE, width: RAIL.step - 4 },
      ).xml,
      drawText(texts.words.unknown, { ...UNKNOWN, y, size: SIZE, lines: 2, anchor: 'middle' }),
    ),
    ...fields.map((field, index) => {
      const place = { x: CHARACTERISTICS.x + index * room, width: room - gap }
      return (
        soft(drawText(upperFirst(field), { ...place, y: 24, size: SIZE })) +
        drawRule(place.x, 56, place.x + place.width)
      )
    }),
  ].join('')
}

const drawRule = (from: number, y: number, to: number): string =>
  stroke(across(from, to, y), 'rail', 1)

// The row of a slider between two heights; its texts may need more, and say so.
const drawSheetRow = (
  slider: Texts['sliders'][SliderId],
  size: number,
  top: number,
  bottom: number = top,
): Drawn => {
  const from = top + PADDING
  const label = writeText(slider.label, {
    ...LABELS,
    top: from,
    size: size + 1.5,
    weight: 600,
    lines: MOST_LINES,
  })
  const about = writeText(slider.about, { ...LABELS, top: label.bottom, size, lines: MOST_LINES })
  const lists = [
    drawList(Object.values(slider.characteristics), CHARACTERISTICS, size, from),
    drawList(Object.values(slider.questions), QUESTIONS, size, from),
  ]
  const rail = { ...RAIL, y: (top + bottom) / 2 }
  return {
    xml: [
      ink(label.xml, ...lists.map(({ xml }) => xml)),
      soft(about.xml),
      drawRail(rail, true),
      ...POSITIONS.map((position) => MOMENT_MARKS.start(xOf(rail, position), rail.y)),
      stroke(boxAround(UNKNOWN.x, rail.y, 9), 'ink', 1.5),
    ].join(''),
    bottom: PADDING + Math.max(about.bottom, ...lists.map((list) => list.bottom)),
  }
}

const PADDING = 4
const INDENT = 12
const MOST_LINES = 40

const drawList = (
  items: ReadonlyArray<string>,
  { x, width }: { readonly x: number; readonly width: number },
  size: number,
  top: number,
): Drawn => {
  let bottom = top
  const xml = items.map((item) => {
    const dot = drawText('•', { x, y: bottom + leading(size) / 2, size, width: INDENT })
    const style = { x: x + INDENT, top: bottom, size, width: width - INDENT, lines: MOST_LINES }
    const written = writeText(item, style)
    bottom = written.bottom + 1
    return dot + written.xml
  })
  return { xml: xml.join(''), bottom }
}
