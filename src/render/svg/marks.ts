/**
 * Marks. Each differs in shape or size, so that colour is never needed to tell them apart.
 *
 * @module
 */
import type { Role } from '../../model/exercise.js'
import { at } from '../../model/known.js'
import { element } from '../xml.js'
import { ink, paint, type Colour, type Paint } from './colours.js'
import { drawText } from './text.js'

/** Draws a mark around a point, of a size: 1 is usual. */
export type Mark = (x: number, y: number, unit?: number) => string

/** A knob at the position of a slider, with blank space around it to set it off from the rail. */
export const drawKnob: Mark = (x, y, unit = 1) =>
  draw(x, y, disc(10 * unit), { fill: 'accent', stroke: 'paper' }, 3 * unit)

/** The marks of start, now and ambition: three sizes, so that all are visible when they coincide. */
export const MOMENT_MARKS: { readonly [M in 'start' | 'now' | 'ambition']: Mark } = {
  start: (x, y, unit = 1) => drawRing(x, y, 10 * unit, 'ink', 2 * unit),
  now: (x, y, unit = 1) => draw(x, y, disc(6.5 * unit), { fill: 'accent' }),
  ambition: (x, y, unit = 1) =>
    draw(x, y, diamond(16 * unit), { fill: 'paper', stroke: 'accent' }, 2 * unit),
}

/** The mark of each role. */
export const ROLE_MARKS: { readonly [R in Role]: Mark } = {
  wijkambtenaar: (x, y, unit = 1) => draw(x, y, disc(8 * unit), { fill: 'accent' }),
  sectorambtenaarSociaal: (x, y, unit = 1) => draw(x, y, square(7.5 * unit), { fill: 'second' }),
  sectorambtenaarFysiek: (x, y, unit = 1) => draw(x, y + unit, triangle(9 * unit), { fill: 'ink' }),
  overig: (x, y, unit = 1) =>
    draw(x, y, diamond(8 * unit), { fill: 'paper', stroke: 'ink' }, 2 * unit),
}

/** A star: a profile. */
export const drawStar: Mark = (x, y, unit = 1) => draw(x, y, star(7 * unit), { fill: 'ink' })

/** A number in a ring: a step. */
export const drawNumber = (
  number: string,
  x: number,
  y: number,
  radius: number,
  size: number,
): string =>
  drawRing(x, y, radius, 'ink', 1.5) +
  ink(
    drawText(number, {
      x,
      y,
      size,
      width: 2 * radius,
      anchor: 'middle',
      weight: number.length === 1 ? 600 : undefined, // two digits need the room
    }),
  )

/** A shape around a point. */
const draw = (x: number, y: number, around: string, colours: Paint, line?: number): string =>
  shape(`M${short(x)} ${short(y)}${around}`, colours, line)

/** A path, filled and outlined; a field can be pale. An empty path draws nothing. */
export const shape = (d: string, colours: Paint, line = 2, pale = false): string =>
  d === ''
    ? ''
    : paint(
        colours,
        { 'stroke-width': colours.stroke && line, 'fill-opacity': pale ? PALE : undefined },
        element('path', { d }),
      )

/** A line or outline along a path. */
export const stroke = (
  d: string,
  colour: NonNullable<Paint['stroke']>,
  width: number,
  dashes?: string,
): string =>
  d === ''
    ? ''
    : paint(
        { stroke: colour },
        { fill: 'none', 'stroke-width': width, 'stroke-dasharray': dashes },
        element('path', { d }),
      )

/** A level line as a path. */
export const across = (from: number, to: number, y: number): string =>
  `M${short(from)} ${short(y)}H${short(to)}`

/** An upright line as a path. */
export const down = (x: number, from: number, to: number): string =>
  `M${short(x)} ${short(from)}V${short(to)}`

/** A box around a point, as a path, given half its width and half its height. */
export const boxAround = (x: number, y: number, half: number, high: number = half): string =>
  box(x - half, y - high, 2 * half, 2 * high)

/** A rectangle as a path. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`

/** A dot. */
export const drawDot = (x: number, y: number, radius: number): string =>
  draw(x, y, disc(radius), { fill: 'ink' })

/** An open place: a ring in a colour. */
export const drawRing = (
  x: number,
  y: number,
  radius: number,
  colour: Colour,
  line: number,
): string => draw(x, y, disc(radius), { fill: 'paper', stroke: colour }, line)

const disc = (radius: number): string => {
  const r = short(radius)
  return `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

/** A number with one decimal, which is finer than the eye can see. */
export const short = (value: number): number => Math.round(value * 10) / 10

const PALE = 0.4

const diamond = (r: number): string => polygon([-r, 0], [0, -r], [r, 0], [0, r])

const square = (h: number): string => polygon([-h, -h], [h, -h], [h, h], [-h, h])

const triangle = (r: number): string => polygon([0, -r], [r, 0.8 * r], [-r, 0.8 * r])

const star = (radius: number): string =>
  polygon(
    ...Array.from({ length: 10 }, (_, index) => {
      const angle = (Math.PI * index) / 5
      const r = index % 2 === 0 ? radius : radius * 0.42
      return [r * Math.sin(angle), -r * Math.cos(angle)] as const
    }),
  )

// From corner to corner around a point.
const polygon = (...corners: ReadonlyArray<readonly [x: number, y: number]>): string => {
  const steps = corners.map(([x, y], index) => {
    const [fromX, fromY] = corners[index - 1] ?? [0, 0]
    return `${short(x - fromX)} ${short(y - fromY)}`
  })
  return `m${at(steps, 0)}l${steps.slice(1).join(' ')}z`
}
