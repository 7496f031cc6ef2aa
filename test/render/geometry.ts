/**
 * What a picture looks like, read back from its SVG: every text with the box that it takes, every
 * filled shape and every line as points, in the order in which they are painted.
 */
import type { Document, Element } from '@xmldom/xmldom'
import { widthOf } from '../../src/render/svg/text.js'
import { elementsOf } from './xml.js'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a line of text stands. Its width is that of the widest common fonts (test/browser/pictures.test.ts). */
export interface TextBox {
  readonly kind: 'text'
  readonly text: string
  readonly size: number
  readonly colour: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One piece of a path: closed when it is filled. */
export interface Outline {
  readonly kind: 'shape'
  readonly points: ReadonlyArray<Point>
  readonly fill: string | undefined
  readonly opacity: number
  readonly stroke: string | undefined
  readonly line: number
}

/** Everything that is painted, in order. */
export const paintedIn = (document: Document): ReadonlyArray<TextBox | Outline> =>
  elementsOf(document).flatMap((element): ReadonlyArray<TextBox | Outline> => {
    if (element.tagName === 'text') return textBoxesOf(element)
    const pieces = element.tagName === 'path' ? piecesOf(attribute(element, 'd')) : rectOf(element)
    const stroke = inherited(element, 'stroke')
    return pieces.map((points) => ({
      kind: 'shape',
      points,
      fill: colourOf(inherited(element, 'fill')),
      opacity: Number(inherited(element, 'fill-opacity') ?? 1),
      stroke: colourOf(stroke),
      line: stroke === undefined ? 0 : Number(inherited(element, 'stroke-width') ?? 1),
    }))
  })

/** Whether a point lies in a filled shape: a line from it to the right crosses an odd number of sides. */
export const contains = ({ points }: Outline, { x, y }: Point): boolean => {
  let inside = false
  let a = points.at(-1)
  for (const b of points) {
    if (a !== undefined && a.y > y !== b.y > y) {
      if (x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside
    }
    a = b
  }
  return inside
}

/** Whether a line through points runs through a box. */
export const runsThrough = (
  points: ReadonlyArray<Point>,
  closed: boolean,
  { left, right, top, bottom }: Pick<TextBox, 'left' | 'right' | 'top' | 'bottom'>,
): boolean =>
  sidesOf(points, closed).some(([a, b]) => {
    // Clips the side to the box (Liang and Barsky).
    let [from, to] = [0, 1]
    for (const [step, room] of [
      [a.x - b.x, a.x - left],
      [b.x - a.x, right - a.x],
      [a.y - b.y, a.y - top],
      [b.y - a.y, bottom - a.y],
    ] as const) {
      if (step === 0 && room < 0) return false
      if (step < 0) from = Math.max(from, room / step)
      if (step > 0) to = Math.min(to, room / step)
    }
    return from <= to
  })

const sidesOf = (
  points: ReadonlyArray<Point>,
  closed: boolean,
): ReadonlyArray<readonly [Point, Point]> =>
  points.flatMap((point, index) => {
    const next = points[index + 1] ?? (closed ? points[0] : undefined)
    return next === undefined ? [] : [[point, next] as const]
  })

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? ''

// The nearest element around that says it.
const inherited = (element: Element, name: string): string | undefined => {
  const own = element.getAttribute(name)
  if (own !== null && own !== '') return own === 'none' ? undefined : own
  const parent = element.parentNode
  return parent !== null && 'getAttribute' in parent
    ? inherited(parent as Element, name) // it has attributes
    : undefined
}

const colourOf = (paint: string | undefined): string | undefined =>
  /^var\(--schuif-([\w-]+),/.exec(paint ?? '')?.[1]

const textBoxesOf = (element: Element): ReadonlyArray<TextBox> => {
  const size = Number(attribute(element, 'font-size'))
  const weight = attribute(element, 'font-weight') === '' ? undefined : 600
  const anchor = attribute(element, 'text-anchor')
  let y = Number(attribute(element, 'y'))
  const lines = Array.from(element.getElementsByTagName('tspan'))
  return (lines.length === 0 ? [element] : lines).map((line) => {
    y += Number(line.getAttribute('dy') ?? 0)
    const text = (line.textContent ?? '').replace(/[\u2068\u2069]/g, '')
    const width = widthOf(text, { size, weight })
    const x = Number(attribute(line, 'x'))
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
    return {
      kind: 'text',
      text,
      size,
      colour: colourOf(inherited(element, 'fill')) ?? '',
      left,
      right: left + width,
      top: y - 0.74 * size, // from the top of a capital to the foot of a g
      bottom: y + 0.2 * size,
    }
  })
}

const rectOf = (element: Element): ReadonlyArray<ReadonlyArray<Point>> => {
  if (element.tagName !== 'rect') return []
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(attribute(element, name)),
  )
  return [
    [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
  ]
}

/** The pieces of a path as points; arcs are half circles here, and curves have one bend. */
export const piecesOf = (d: string): ReadonlyArray<ReadonlyArray<Point>> => {
  const pieces: Point[][] = []
  let [x, y] = [0, 0]
  const to = (nextX: number, nextY: number): void => {
    ;[x, y] = [nextX, nextY]
    pieces.at(-1)?.push({ x, y })
  }
  for (const [, command = '', given = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = (given.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const [a = 0, b = 0, c = 0, e = 0] = n
    switch (command) {
      case 'M':
      case 'm':
        if (command === 'M') [x, y] = [a, b]
        else {
          ;[x, y] = [x + a, y + b]
          pieces.pop() // it moves on before anything is drawn
        }
        pieces.push([{ x, y }])
        break
      case 'H':
        to(a, y)
        break
      case 'h':
        to(x + a, y)
        break
      case 'V':
        to(x, a)
        break
      case 'v':
        to(x, y + a)
        break
      case 'L':
        to(a, b)
        break
      case 'l':
        for (let at = 0; at < n.length; at += 2) to(x + (n[at] ?? 0), y + (n[at + 1] ?? 0))
        break
      case 'Q': {
        const [fromX, fromY] = [x, y]
        for (let share = 0.1; share < 1.05; share += 0.1) {
          const rest = 1 - share
          to(
            rest * rest * fromX + 2 * rest * share * a + share * share * c,
            rest * rest * fromY + 2 * rest * share * b + share * share * e,
          )
        }
        break
      }
      case 'a':
        for (let arc = 0; arc < n.length; arc += 7) {
          const width = n[arc + 5] ?? 0
          const [middle, middleY, radius] = [x + width / 2, y, Math.abs(width) / 2]
          const start = width > 0 ? Math.PI : 0
          for (let step = 1; step <= 8; step++) {
            const angle = start - (Math.PI * step) / 8
            to(middle + radius * Math.cos(angle), middleY - radius * Math.sin(angle))
          }
        }
        break
      case 'z':
        break
      default:
        throw new Error(`A path has a command that is not read: ${command}`)
    }
  }
  return pieces
}
