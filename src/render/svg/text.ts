/**
 * Text in a picture: estimating its width, breaking it into lines, and drawing them.
 *
 * A picture cannot measure text, so widths are estimated on the wide side of common screen fonts
 * (DejaVu Sans, Verdana): a line may end early, but does not run into its neighbour.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { fewMarks, isolate, oneLine, shortenToFit, UNSEEN } from '../plainText.js'
import { element, escapeXml } from '../xml.js'

/** Drawn XML, and how far down it reaches. */
export interface Drawn {
  readonly xml: string
  readonly bottom: number
}

/** How text is set: the letter size, the width of a line, and the most lines (default 1). */
export interface TextStyle {
  readonly size: number
  readonly width: number
  readonly lines?: number
  readonly weight?: 600 | undefined
}

/** Where text goes: `y` is the middle of its lines, or with `top` the middle of the first line. */
export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly top?: boolean
  readonly anchor?: 'middle' | 'end' | undefined
}

/** The distance between lines, for a letter size. */
export const leading = (size: number): number => size * 1.3

/**
 * Breaks a text into lines, between words; a line that is still too long ends in an ellipsis. The
 * whole of it is in the description or the table of the picture.
 */
export const fitText = (text: string, style: TextStyle): ReadonlyArray<string> => {
  const most = style.lines ?? 1
  const measure = (line: string): number => widthOf(line, style)
  const space = measure(' ')
  const lines: string[] = []
  let room = 0
  for (const word of notEndless(fewMarks(oneLine(text))).split(' ')) {
    const width = measure(word)
    if (lines.length > 0 && (width + space <= room || lines.length === most)) {
      lines.push(`${at(lines.splice(-1), 0)} ${word}`) // there is one
      room -= width + space
    } else {
      lines.push(word)
      room = style.width - width
    }
  }
  return lines
    .filter((line) => line !== '')
    .map((line) => shortenToFit(line, measure, style.width + ROUNDING))
}

/** The width at which a text keeps its number of lines and these are about equally long, so that no word is left alone. */
export const evenWidth = (text: string, style: TextStyle): number => {
  const { length } = fitText(text, style)
  const longestWord = Math.max(...text.split(/\s/).map((word) => widthOf(word, style)))
  let { width } = style
  for (let less = width - style.size; less >= longestWord; less -= style.size) {
    if (fitText(text, { ...style, width: less }).length > length) break
    width = less
  }
  return width
}

/** Draws lines of text; no lines draw nothing. */
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

/** Draws a text downwards from a height, in the lines that it needs. */
export const writeText = (
  text: string,
  { top, ...style }: TextStyle & Pick<TextPlace, 'x' | 'anchor'> & { readonly top: number },
): Drawn => {
  const lines = fitText(text, style)
  const line = leading(style.size)
  return {
    xml: drawLines(lines, { ...style, y: top + line / 2, top: true }),
    bottom: top + lines.length * line,
  }
}

/** Draws texts one below the other, downwards from a height. */
export const stackTexts = (
  texts: ReadonlyArray<string>,
  { top, ...style }: TextStyle & Pick<TextPlace, 'x'> & { readonly top: number },
  gap: number,
): Drawn => {
  let bottom = top
  const xml = texts.map((text) => {
    const written = writeText(text, { ...style, top: bottom })
    bottom = written.bottom + gap
    return written.xml
  })
  return { xml: xml.join(''), bottom }
}

/**
 * Draws headings centred over columns, downwards from a height; `at` gives the place of each. One that is
 * wider than its column takes the room that both its neighbours leave.
 */
export const drawHeads = (
  heads: ReadonlyArray<string>,
  at: (index: number) => number,
  { width, ...style }: TextStyle & { readonly top: number },
): Drawn => {
  const taken = heads.map((head) => Math.min(width, widthOf(head, style)))
  const drawn = heads.map((head, index) =>
    writeText(head, {
      ...style,
      x: at(index),
      width: 2 * width - Math.max(taken[index - 1] ?? width, taken[index + 1] ?? width),
      anchor: 'middle',
    }),
  )
  return {
    xml: drawn.map(({ xml }) => xml).join(''),
    bottom: Math.max(style.top, ...drawn.map(({ bottom }) => bottom)),
  }
}

/** The estimated width of a line of text. */
export const widthOf = (
  line: string,
  { size, weight }: Pick<TextStyle, 'size' | 'weight'>,
): number => {
  let ems = 0
  for (const character of line) ems += emOf(character)
  return ems * size * (weight === undefined ? 1 : BOLD)
}

/** The estimated width of the widest of some texts. */
export const widest = (texts: ReadonlyArray<string>, size: number): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, { size })))

// Texts longer than anybody reads in a picture are cut off before measuring, never within a character.
const notEndless = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`

const ROUNDING = 0.01 // a line of words that just fit is not too long
const LONGEST = 2000 // units of UTF-16
const MIDDLE_TO_BASELINE = 0.36
const BOLD = 1.15 // bold letters are wider

const emOf = (character: string): number =>
  NARROW.test(character)
    ? 0.38
    : BROAD.test(character)
      ? 1.05
      : CAPITAL.test(character)
        ? 0.75
        : SIGN.test(character)
          ? 0.84
          : UNSEEN.test(character)
            ? 0
            : DIGIT.test(character)
              ? 0.64
              : 0.62

// Of one character.
const NARROW = /[ fijlrtI.,:;'’“”()[\]|!/-]/
const CAPITAL = /\p{Lu}/u
const DIGIT = /\d/
const SIGN = /[+=×−<>]/
const BROAD = /[mwMW@%…—→]|[^\u0000-\u10FF\u2000-\u20CF\u2212]/u
