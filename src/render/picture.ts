/**
 * The frame of every picture: an SVG with a title, a description that says in words what is drawn,
 * a heading, and the note that a panel is an opinion.
 *
 * @module
 */
import type { Texts } from '../texts/texts.js'
import { ink, paint, soft } from './colours.js'
import { drawLines, fitText, leading } from './layout.js'
import { isolate, oneLine } from './plainText.js'
import { onlyTexts, type Piece } from './words.js'
import { element, escapeXml } from './xml.js'

/**
 * What every picture can be told: a title. A picture has no ids, so any number of them can stand on
 * one page.
 *
 * @example
 * const options: PictureOptions = { title: 'Voorbeeldstad (verzonnen)' }
 * renderPanelSvg({}, nl, options).includes('<title>Voorbeeldstad (verzonnen)</title>') // => true
 */
export interface PictureOptions {
  /** The title, in words of the caller. */
  readonly title?: string
}

/** XML, and how far down it reaches. */
export interface Drawn {
  readonly xml: string
  readonly bottom: number
}

/** A picture that still has to get its heading and note. */
export interface Picture {
  /** For when the caller gives none. */
  readonly title: string
  /** The text alternative: sentences that say all that is drawn. */
  readonly description: ReadonlyArray<Piece>
  readonly width: number
  readonly draw: (top: number) => Drawn
}

/** The blank space around a picture. */
export const MARGIN = 40

/** Draws a picture between its heading and the note. */
export const drawPicture = (
  picture: Picture,
  texts: Texts,
  { title = picture.title }: PictureOptions,
): string => {
  const { description, width, draw } = picture
  const { opinion } = texts.notes
  const room = { width: width - 2 * MARGIN, lines: 2 }
  const headingStyle = { ...room, size: 22, weight: 600 } as const
  const heading = fitText(title, headingStyle)
  const { xml, bottom } = draw(MARGIN + heading.length * leading(headingStyle.size))
  const noteStyle = { ...room, size: 12.5 }
  const note = fitText(opinion, noteStyle)
  const place = { x: MARGIN, top: true }
  return frame(
    {
      title,
      description: [...description, opinion],
      width,
      height: Math.round(bottom + 36 + note.length * leading(noteStyle.size) + 24),
      language: texts.language.tag,
    },
    ink(drawLines(heading, { ...headingStyle, ...place, y: MARGIN + 11 })),
    xml,
    soft(drawLines(note, { ...noteStyle, ...place, y: bottom + 36 })),
  )
}

/** What an SVG needs to be read without being seen. */
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
): string => {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
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
    paint({ fill: 'paper' }, {}, element('rect', { width, height })),
    ...content,
  )
}

const FONTS = 'system-ui, sans-serif'

const cleaned = (text: string): string => escapeXml(isolate(oneLine(text)))
