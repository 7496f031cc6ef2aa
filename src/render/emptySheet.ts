/**
 * The empty sheet: one page to print and fill in by hand.
 *
 * @module
 */
import { SLIDER_IDS } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'
import { ink, paint, soft } from './colours.js'
import { drawText } from './layout.js'
import { upperFirst } from './legend.js'
import { frame, type PictureOptions } from './picture.js'
import {
  CHARACTERISTICS,
  LABELS,
  QUESTIONS,
  RAIL,
  RIGHT,
  setRow,
  type SheetRow,
} from './sheetRow.js'
import { drawTicks } from './sliderRows.js'
import { describeSliders } from './words.js'
import { element } from './xml.js'

/**
 * The empty mixing panel on A4, landscape: per slider what it is about, a rail with three open places
 * to mark, the characteristics of a high position, and the questions that help to place it. At the
 * top are lines for the municipality or case, the role and the moment.
 *
 * @example
 * renderEmptySheet(nl).includes('width="297mm" height="210mm"') // => true
 */
export const renderEmptySheet = (texts: Texts, options: PictureOptions = {}): string => {
  const { headings, notes, words } = texts
  const title = options.title ?? headings.panel
  const fields = [`${words.municipality} / ${words.case}`, headings.role, headings.moment]
  const below = [notes.opinion, notes.attribution]
  return frame(
    {
      title,
      description: [
        `${fields.join('; ')}.`,
        ...describeSliders(texts, (slider) => {
          const { about, characteristics, questions } = texts.sliders[slider]
          return [
            about,
            `${headings.characteristics}: ${Object.values(characteristics).join(' ')}`,
            `${headings.questions}: ${Object.values(questions).join(' ')}`,
          ]
        }),
        ...below,
      ],
      width: WIDTH,
      height: HEIGHT,
      paper: ['297mm', '210mm'],
      language: texts.language.tag,
    },
    drawHead(title, fields, texts),
    drawTable(setRows(texts)),
    soft(
      ...below.map((note, line) =>
        drawText(note, {
          x: LABELS.left,
          y: TABLE_END + 18 + line * 15,
          size: 9.5,
          width: RIGHT - LABELS.left,
        }),
      ),
    ),
  )
}

// A4 at 96 dots per inch.
const WIDTH = 1123
const HEIGHT = 794
const TABLE_TOP = 118
const TABLE_END = 728
const LARGEST = 12
const SMALLEST = 4

const drawHead = (title: string, fields: ReadonlyArray<string>, texts: Texts): string => {
  const { slider, characteristics, questions } = texts.headings
  const room = (RIGHT - CHARACTERISTICS.left + 24) / fields.length
  const y = TABLE_TOP - 18
  const head = { y, size: 12, weight: 600 } as const
  return [
    ink(
      drawText(title, { x: LABELS.left, y: 56, size: 22, weight: 600, width: 400 }),
      drawText(slider, { ...LABELS, ...head, x: LABELS.left }),
      drawText(characteristics, { ...CHARACTERISTICS, ...head, x: CHARACTERISTICS.left }),
      drawText(questions, { ...QUESTIONS, ...head, x: QUESTIONS.left }),
    ),
    drawTicks({ ...RAIL, y }, texts),
    ...fields.map((field, index) => {
      const x = CHARACTERISTICS.left + index * room
      const width = room - 24
      return (
        soft(drawText(upperFirst(field), { x, y: 38, size: 12, width })) + drawRule(x, 70, width)
      )
    }),
  ].join('')
}

// In the largest letters that fit on the page.
const setRows = (texts: Texts, size = LARGEST): ReadonlyArray<SheetRow> => {
  const rows = SLIDER_IDS.map((slider) => setRow(texts.sliders[slider], size))
  return heightOf(rows) <= TABLE_END - TABLE_TOP || size <= SMALLEST
    ? rows
    : setRows(texts, size - 0.5)
}

const heightOf = (rows: ReadonlyArray<SheetRow>): number =>
  rows.reduce((sum, { height }) => sum + height, 0)

// Rows share what is left of the page.
const drawTable = (rows: ReadonlyArray<SheetRow>): string => {
  const spare = (TABLE_END - TABLE_TOP - heightOf(rows)) / rows.length
  let bottom = TABLE_TOP
  const drawn = rows.map(({ height, draw }) => {
    const top = bottom
    bottom += height + spare
    return draw(top, bottom) + drawRule(LABELS.left, bottom, RIGHT - LABELS.left)
  })
  return drawRule(LABELS.left, TABLE_TOP, RIGHT - LABELS.left) + drawn.join('')
}

const drawRule = (x: number, y: number, width: number): string =>
  paint({ stroke: 'rail' }, {}, element('path', { d: `M${x} ${y}h${width}` }))
