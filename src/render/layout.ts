/**
 * Text in a picture: how wide it is about, lines that fit, and drawing them.
 *
 * A picture cannot measure text, so widths are estimated on the wide side of common screen fonts
 * (DejaVu Sans, Verdana): a line drawn here may end early and does not run into its neighbour.
 *
 * @module
 */
import { isolate, oneLine, shorten } from './plainText.js'
import { element, escapeXml } from './xml.js'

/** How text is set: the size of its letters, the width of a line, and at most how many lines (1). */
export interface TextStyle {
  readonly size: number
  readonly width: number
  readonly lines?: number
  readonly weight?: 600 | undefined
}

/** Text broken into lines; `full` is the whole text, when the lines do not show all of it. */
export interface FittedText {
  readonly lines: ReadonlyArray<string>
  readonly full?: string
}

/** Where text stands: `y` is the middle of its lines, or of the first line with `top`. */
export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly top?: boolean
  readonly anchor?: 'middle'
}

/** How far lines stand apart. */
export const leading = (size: number): number => size * 1.3

/** Breaks a text into lines, between words; a line that is still too long ends in an ellipsis. */
export const fitText = (text: string, style: TextStyle): FittedText => {
  const most = style.lines ?? 1
  const full = oneLine(text)
  const fits = (line: string): boolean => widthOf(line, style) <= style.width
  const broken = breakLines(shorten(full, MOST_CHARACTERS), fits)
  const lines = [...broken.slice(0, most - 1), broken.slice(most - 1).join(' ')]
    .filter((line) => line !== '')
    .map((line) => shortenToFit(line, fits))
  return lines.join(' ') === full ? { lines } : { lines, full }
}

/** Draws lines of text; the whole of a shortened text goes along in a `title`. */
export const drawLines = (
  { lines, full }: FittedText,
  { size, weight, x, y, top, anchor }: Pick<TextStyle, 'size' | 'weight'> & TextPlace,
): string =>
  element(
    'text',
    {
      x,
      y:
        y + size * MIDDLE_TO_BASELINE - (top === true ? 0 : leading(size) * (lines.length - 1)) / 2,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
    },
    ...(full === undefined ? [] : [element('title', {}, escapeXml(isolate(full)))]),
    ...lines.map((line, index) =>
      element(
        'tspan',
        { x, dy: index === 0 ? undefined : leading(size) },
        escapeXml(isolate(line)),
      ),
    ),
  )

/** Draws a text in the lines that it needs. */
export const drawText = (text: string, style: TextStyle & TextPlace): string =>
  drawLines(fitText(text, style), style)

/** About how wide a line of text is. */
export const widthOf = (
  line: string,
  { size, weight }: Pick<TextStyle, 'size' | 'weight'>,
): number =>
  Array.from(line).reduce((sum, character) => sum + emOf(character), 0) *
  size *
  (weight === undefined ? 1 : BOLD)

const MOST_CHARACTERS = 600 // about as many as fit anywhere
const MIDDLE_TO_BASELINE = 0.36
const BOLD = 1.15 // bold letters are wider

const breakLines = (text: string, fits: (line: string) => boolean): ReadonlyArray<string> => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

const shortenToFit = (text: string, fits: (line: string) => boolean): string => {
  let shown = text
  for (let limit = Array.from(text).length; !fits(shown); limit -= 1) shown = shorten(text, limit)
  return shown
}

const emOf = (character: string): number =>
  NARROW.test(character)
    ? 0.38
    : BROAD.test(character)
      ? 1.05
      : CAPITAL.test(character)
        ? 0.75
        : 0.62

const NARROW = /^[ fijlrtI.,:;'’“”()[\]|!/-]$/
const CAPITAL = /^\p{Lu}$/u
const BROAD = /^[mwMW@%…—→]$|^[^\u0000-\u10FF\u2000-\u20CF]$/u
