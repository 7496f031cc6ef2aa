/**
 * The empty sheet: a page to print and fill in by hand.
 *
 * @module
 */
import { ownOptions } from '../../model/misuse.js'
import { POSITIONS } from '../../model/position.js'
import { SLIDER_IDS } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { describeSliders, upperFirst } from '../words.js'
import { ink, soft } from './colours.js'
import { frame, type PictureOptions } from './layout.js'
import { short, stroke } from './marks.js'
import { CHARACTERISTICS, LABELS, QUESTIONS, RAIL, RIGHT, setRow, UNKNOWN } from './sheetRow.js'
import { drawText, writeText } from './text.js'

/**
 * The empty mixing panel on A4, landscape: per slider what it is about, a rail with three open places
 * to mark, a box for "don't know", the characteristics of a high position, and the questions
 * that help to place it. At the top are lines for the municipality or case, the role and the moment;
 * under the table there is a place for remarks. No letter is smaller than 12 (9 points on paper); with
 * texts that are longer than ours the page gets longer.
 *
 * @example
 * renderEmptySheet({ texts: nl }).includes('width="297mm" height="210mm"') // => true
 */
export const renderEmptySheet = ({
  texts,
  ...options
}: Pick<PictureOptions, 'texts' | 'title'>): string => {
  const { headings, notes, words, pictures } = texts
  const { title = headings.panel } = ownOptions(options)
  const fields = [`${words.municipality} / ${words.case}`, headings.role, headings.moment]
  const rows = SLIDER_IDS.map((slider) => setRow(texts.sliders[slider], SIZE))
  const needed = rows.reduce((sum, { height }) => sum + height, 0)
  const spare = Math.max(0, HEIGHT - TABLE_TOP - BELOW - needed) / rows.length
  let bottom = TABLE_TOP
  const drawn = rows.map(({ height, draw }) => {
    const top = bottom
    bottom += height + spare
    return draw(top, bottom) + drawRule(LABELS.left, bottom, RIGHT - LABELS.left)
  })
  const tableEnd = bottom
  const remarks = drawText(pictures.remarks, {
    x: LABELS.left,
    y: tableEnd + 18,
    size: 13,
    width: LABELS.width,
    weight: 600,
  })
  const lines = [0, 1].map((line) =>
    drawRule(
      line === 0 ? RAIL.left - 20 : LABELS.left,
      tableEnd + 25 + line * 26,
      line === 0 ? RIGHT - RAIL.left + 20 : RIGHT - LABELS.left,
    ),
  )
  bottom = tableEnd + 58
  const below = [notes.opinion, notes.attribution].map((note) => {
    const written = writeText(note, {
      x: LABELS.left,
      top: bottom,
      size: SIZE,
      width: RIGHT - LABELS.left,
      lines: 3,
    })
    bottom = written.bottom
    return written.xml
  })
  const height = Math.max(HEIGHT, Math.ceil(bottom + 12))
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
        `${[...POSITIONS.map((position) => texts.positions[position].label), words.unknown].join('; ')}.`,
        `${pictures.remarks}.`,
        notes.opinion,
        notes.attribution,
      ],
      width: WIDTH,
      height,
      paper: ['297mm', `${short((210 * height) / HEIGHT)}mm`],
      language: texts.language.tag,
    },
    drawHead(title, fields, texts),
    drawRule(LABELS.left, TABLE_TOP, RIGHT - LABELS.left),
    ...drawn,
    ink(remarks),
    ...lines,
    soft(...below),
  )
}

// A4 at 96 dots per inch.
const WIDTH = 1123
const HEIGHT = 794
const TABLE_TOP = 84
const BELOW = 120
const SIZE = 12

const drawHead = (title: string, fields: ReadonlyArray<string>, texts: Texts): string => {
  const { slider, characteristics, questions } = texts.headings
  const room = (RIGHT - CHARACTERISTICS.left + 16) / fields.length
  const y = TABLE_TOP - 16
  const head = { y, size: SIZE, weight: 600 } as const
  return [
    ink(
      drawText(title, { x: LABELS.left, y: 40, size: 21, weight: 600, width: 430 }),
      drawText(slider, { ...head, x: LABELS.left, width: LABELS.width }),
      drawText(characteristics, { ...CHARACTERISTICS, ...head, x: CHARACTERISTICS.left }),
      drawText(questions, { ...QUESTIONS, ...head, x: QUESTIONS.left }),
    ),
    soft(
      ...POSITIONS.map((position, index) =>
        drawText(texts.positions[position].label, {
          x: RAIL.left + index * RAIL.step,
          y,
          size: SIZE,
          width: RAIL.step - 4,
          anchor: 'middle',
        }),
      ),
      drawText(texts.words.unknown, {
        x: UNKNOWN.left,
        y,
        size: SIZE,
        width: UNKNOWN.width,
        lines: 2,
        anchor: 'middle',
      }),
    ),
    ...fields.map((field, index) => {
      const x = CHARACTERISTICS.left + index * room
      const width = room - 16
      return (
        soft(drawText(upperFirst(field), { x, y: 24, size: SIZE, width })) + drawRule(x, 56, width)
      )
    }),
  ].join('')
}

const drawRule = (x: number, y: number, width: number): string =>
  stroke(`M${short(x)} ${short(y)}h${short(width)}`, 'rail', 1)
