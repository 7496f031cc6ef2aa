/**
 * Marks on a slider. Each has a form or a size of its own, so that colour only helps.
 *
 * @module
 */
import type { Role } from '../model/exercise.js'
import { paint, type Paint } from './colours.js'
import { element } from './xml.js'

/** Draws a mark around a point. */
export type Mark = (x: number, y: number) => string

/** Where a slider stands, with blank space around it, so that it stands out from its rail. */
export const drawKnob = (x: number, y: number, radius = 11): string =>
  draw(x, y, disc(radius), { fill: 'accent', stroke: 'paper' }, 3)

/** Start, now and ambition: of three sizes, so that all of them show when they coincide. */
export const MOMENT_MARKS = {
  start: (x, y) => draw(x, y, disc(11), { fill: 'paper', stroke: 'ink' }),
  now: (x, y) => draw(x, y, disc(7), { fill: 'accent' }),
  ambition: (x, y) => draw(x, y, diamond(17), { fill: 'paper', stroke: 'accent' }),
} as const satisfies { readonly [name: string]: Mark }

/** One for each role. */
export const ROLE_MARKS: { readonly [R in Role]: Mark } = {
  wijkambtenaar: (x, y) => draw(x, y, disc(9), { fill: 'accent', stroke: 'paper' }),
  sectorambtenaarSociaal: (x, y) =>
    draw(x, y, 'm-8 -8h16v16h-16z', { fill: 'second', stroke: 'paper' }),
  sectorambtenaarFysiek: (x, y) =>
    draw(x, y, 'm0 -10l10 18h-20z', { fill: 'ink', stroke: 'paper' }),
  overig: (x, y) => draw(x, y, diamond(9), { fill: 'paper', stroke: 'soft' }),
}

/** A frame around so many marks. */
export const drawFrame = (x: number, y: number, marks = 1): string => {
  const half = 12 * Math.max(1, marks) - 8
  return draw(x, y, `m${-half} -16h${2 * half}a16 16 0 0 1 0 32h${-2 * half}a16 16 0 0 1 0 -32z`, {
    fill: 'paper',
    stroke: 'accent',
  })
}

const draw = (x: number, y: number, shape: string, colours: Paint, line = 2): string =>
  paint(colours, { 'stroke-width': line }, element('path', { d: `M${x} ${y}${shape}` }))

const disc = (r: number): string =>
  `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

const diamond = (r: number): string => `m${-r} 0l${r} ${-r} ${r} ${r} ${-r} ${r}z`
