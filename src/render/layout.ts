/**
 * Text in a picture: how wide it is about, lines that fit, and drawing them.
 *
 * A picture cannot measure text, so widths are estimated on the wide side of common screen fonts
 * (DejaVu Sans, Verdana): a line drawn here may end early and does not run into its neighbour.
 *
 * @module
 */
import { isolate, oneLine, shorten, shortenToFit } from './plainText.js'
import { onlyTexts } from './words.js'
import { element, escapeXml } from './xml.js'

/** How text is set: the size of its letters, the width of a line, and at most how many lines (1). */
export interface TextStyle {
  readonly size: number
  readonly width: number
  readonly lines?: number
  readonly weight?: 600 | undefined
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

/**
 * Breaks a text into lines, between words; a line that is still too long ends in an ellipsis. The
 * whole of it is in the description of the picture.
 */
export const fitText = (text: string, style: TextStyle): ReadonlyArray<string> => {
  const most = style.lines ?? 1
  const fits = (line: string): boolean => widthOf(line, style) <= style.width
  const lines = breakLines(shorten(oneLine(text), MOST_CHARACTERS), fits)
  return onlyTexts([...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')]).map((line) =>
    shortenToFit(line, fits),
  )
}

/** Draws lines of text; no lines are nothing. */
export const drawLines = (
  lines: ReadonlyArray<string>,
  { size, weight, x, y, top, anchor }: Pick<TextStyle, 'size' | 'weight'> & TextPlace,
): string =>
  lines.length === 0
    ? ''
    : element(
        'text',
        {
          x,
          y:
            y +
            size * MIDDLE_TO_BASELINE -
            (top === true ? 0 : leading(size) * (lines.length - 1)) / 2,
          'font-size': size,
          'font-weight': weight,
          'text-anchor': anchor,
        },
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
