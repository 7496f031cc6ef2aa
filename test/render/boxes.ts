/** Where the texts and marks of a picture stand, measured by other means than the picture itself. */
import type { Document, Element } from '@xmldom/xmldom'
import { elementsOf } from './xml.js'

export interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The box of every line of text, for letters of common widths: as shares of their size. */
export const textBoxes = (document: Document): ReadonlyArray<Box> =>
  elementsOf(document, 'text').flatMap((text) => {
    const size = Number(text.getAttribute('font-size'))
    const bold = text.getAttribute('font-weight') === null ? 1 : 1.08
    const anchor = text.getAttribute('text-anchor')
    let y = Number(text.getAttribute('y'))
    const lines = Array.from(text.getElementsByTagName('tspan'))
    return (lines.length === 0 ? [text] : lines).map((line) => {
      y += Number(line.getAttribute('dy') ?? 0)
      const said = line.textContent ?? ''
      const letters = Array.from(said.replace(/[\p{M}\p{Cf}]/gu, ''))
      const narrow = letters.filter((letter) => /[ filjrtI.,:;'’“”()]/.test(letter)).length
      const width = (narrow * 0.34 + (letters.length - narrow) * 0.58) * size * bold
      const x = Number(line.getAttribute('x'))
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
      return {
        text: said,
        left,
        right: left + width,
        top: y - 0.72 * size,
        bottom: y + 0.18 * size,
      }
    })
  })

/** A title that asks for room. */
export const LONG_TITLE = 'Gemeente met een lange naam aan de Verzonnen Rijn'

/** What is wrong with the texts: letters too small, outside the picture, or over each other. */
export const textFaultsOf = (document: Document): ReadonlyArray<string> => {
  const [width, height] = sizeOf(document)
  const boxes = textBoxes(document)
  return [
    ...elementsOf(document, 'text')
      .filter((text) => !(Number(text.getAttribute('font-size')) >= 12))
      .map((text) => `small letters: ${text.textContent ?? ''}`),
    ...boxes
      .filter(({ left, right, top, bottom }) => {
        return !(left >= 0 && right <= width && top >= 0 && bottom <= height)
      })
      .map(({ text }) => `outside the picture: ${text}`),
    ...overlaps(boxes).map((texts) => `over each other: ${texts}`),
  ]
}

/** Pairs of boxes that share more than a pixel both ways. */
export const overlaps = (boxes: ReadonlyArray<Box>): ReadonlyArray<string> => {
  const found: string[] = []
  const sorted = boxes.toSorted((a, b) => a.top - b.top)
  sorted.forEach((a, index) => {
    for (const b of sorted.slice(index + 1)) {
      if (b.top > a.bottom - 1) break
      if (a.left < b.right - 1 && b.left < a.right - 1) found.push(`${a.text} | ${b.text}`)
    }
  })
  return found
}

/** The size that a picture says it has. */
export const sizeOf = (document: Document): readonly [width: number, height: number] => {
  const [, , width = 0, height = 0] = (document.documentElement?.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  return [width, height]
}

/** What is filled with a colour of the theme: where each of its paths starts. */
export const placesIn = (
  document: Document,
  colour: string,
  attribute: 'fill' | 'stroke' = 'fill',
): ReadonlyArray<{ readonly x: number; readonly y: number; readonly d: string }> =>
  elementsOf(document, 'path').flatMap((path) => {
    const group = path.parentNode as Element | null
    const paint = group?.getAttribute(attribute) ?? ''
    const d = path.getAttribute('d') ?? ''
    const [, x, y] = /^M([-\d.]+) ([-\d.]+)/.exec(d) ?? []
    return paint.startsWith(`var(--schuif-${colour},`) ? [{ x: Number(x), y: Number(y), d }] : []
  })
