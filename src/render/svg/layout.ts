/**
 * The frame of every picture: a sheet of a given width, a heading that states the finding, the drawing,
 * and notes; with a title and a description as text alternative.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import type { Texts } from '../../texts/texts.js'
import { isolate, oneLine } from '../plainText.js'
import { onlyTexts, type Piece } from '../words.js'
import { element, escapeXml } from '../xml.js'
import { ink, paint, scheme, soft } from './colours.js'
import { drawLegend, type LegendEntry } from './legend.js'
import { sheetOf, type Sheet } from './sheet.js'
import { evenWidth, stackTexts, writeText, type Drawn } from './text.js'

/**
 * The options of every picture: the language, and optionally a title and a width in pixels, from 240 to
 * 4000. A picture is laid out for its width: narrow ones stack what wide ones put side by side, and no
 * text is smaller than 12 pixels.
 */
export interface PictureOptions {
  /** The language: `nl`, `en`, or texts of your own. */
  readonly texts: Texts
  /** The title, in your own words; preferably the finding. */
  readonly title?: string | undefined
  /** In pixels. Default: 760. */
  readonly width?: number | undefined
}

/** The options of a table: the language. */
export type TableOptions = Pick<PictureOptions, 'texts'>

/**
 * The content of a picture as a table, for people who cannot see it. Every row has as many cells as
 * there are headings.
 */
export interface PictureTable {
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** A picture before its heading, legend and notes are added. */
export interface Picture {
  /** The title to use if the caller gives none. */
  readonly title: string
  /** The text alternative: an introduction, then the table in sentences. */
  readonly table?: PictureTable
  readonly before?: ReadonlyArray<Piece>
  readonly notes: ReadonlyArray<Piece>
  readonly legend?: (sheet: Sheet) => ReadonlyArray<LegendEntry>
  readonly draw: (sheet: Sheet, top: number) => Drawn
}

/** Draws a picture between its heading and its notes. Throws `invalidOptions` without texts. */
export const drawPicture = <O extends PictureOptions>(
  options: O,
  pictureOf: (texts: Texts, own: O) => Picture,
): string => {
  const own = textOptions(options)
  const { texts, width } = own
  const picture = pictureOf(texts, own)
  const { title = picture.title } = own
  const sheet = sheetOf(width)
  const place = { x: sheet.left, width: sheet.inner }
  const style = { ...place, top: sheet.left, size: sheet.size * 1.4, weight: 600 } as const
  const whole = { ...style, lines: Infinity } // it may end in characters that hold back the rest
  const heading = writeText(title, { ...whole, width: evenWidth(title, whole) })
  const top = heading.bottom + 8 * sheet.unit
  const legend = drawLegend(picture.legend?.(sheet) ?? [], sheet, top)
  const drawn = picture.draw(sheet, legend.bottom)
  const notes = onlyTexts(picture.notes)
  const below = stackTexts(
    notes,
    { ...place, top: drawn.bottom + 14 * sheet.unit, size: sheet.small, lines: 8 },
    3,
  )
  return frame(
    {
      title,
      description: [
        ...(picture.before ?? []),
        ...(picture.table ? sayTable(picture.table) : []),
        ...notes,
      ],
      width: sheet.width,
      height: Math.ceil(below.bottom + sheet.left * 0.7),
      language: texts.language.tag,
    },
    ink(heading.xml),
    legend.xml,
    drawn.xml,
    soft(below.xml),
  )
}

/** The title, description and size of an SVG. */
export interface Frame {
  readonly title: string
  readonly description: ReadonlyArray<Piece>
  readonly width: number
  readonly height: number
  /** Width and height on paper, instead of those on a screen. */
  readonly paper?: readonly [width: string | number, height: string | number]
  readonly language: string
}

/** An SVG with its title and description around what is drawn. */
export const frame = (
  { title, description, width, height, paper = [width, height], language }: Frame,
  ...content: ReadonlyArray<string>
): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'schuif',
      viewBox: `0 0 ${width} ${height}`,
      width: paper[0],
      height: paper[1],
      role: 'img',
      lang: language,
      direction: 'ltr',
      'font-family': FONTS,
    },
    element('title', {}, cleaned(title)),
    element('desc', {}, onlyTexts(description).map(cleaned).join(' ')),
    scheme(),
    paint({ fill: 'paper' }, {}, element('rect', { width, height })),
    ...content,
  )

// Per row its first cell, then the others with their headings.
const sayTable = ({ head, rows }: PictureTable): ReadonlyArray<string> =>
  rows.map(([first = '', ...cells]) => {
    const said = cells.flatMap((cell, index) =>
      cell === '' ? [] : [[...head.slice(index + 1, index + 2), cell].join(' ')],
    )
    return `${[first, ...(said.length === 0 ? [] : [said.join('; ')])].join(': ').replace(/\.$/, '')}.`
  })

const FONTS = 'system-ui, sans-serif'

const cleaned = (text: string): string => escapeXml(isolate(oneLine(text)))
