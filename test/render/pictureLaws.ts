/** Laws of every picture, computed from what it draws. Each law returns its violations, in words. */
import type { Document } from '@xmldom/xmldom'
import { COLOURS, DARK, type Colour } from '../../src/render/svg/colours.js'
import { contrast, over } from './contrast.js'
import { contains, paintedIn, runsThrough, type Outline, type TextBox } from './geometry.js'
import { sizeOf } from './boxes.js'

/** Everything that is wrong with how a picture is laid out and coloured. */
export const faultsOf = (document: Document): ReadonlyArray<string> => {
  const painted = paintedIn(document)
  const bounds = painted.map(boundsOf)
  const size = sizeOf(document)
  const sheet: Sheet = { painted, bounds, near: finder(bounds, size[0] / 16) }
  return [...layoutFaults(sheet, size), ...contrastFaults(sheet)]
}

// Everything that is painted, with its bounds, and the places in that list of what may touch some bounds.
interface Sheet {
  readonly painted: ReadonlyArray<Painted>
  readonly bounds: ReadonlyArray<Bounds>
  readonly near: (bounds: Bounds) => ReadonlyArray<number>
}

type Painted = TextBox | Outline
interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const isText = (painted: Painted): painted is TextBox => painted.kind === 'text'
const isShape = (painted: Painted): painted is Outline => painted.kind === 'shape'

const FIELD = /^(paper|higher|lower|between|profile-.)$/
const isField = ({ fill }: Outline): boolean => fill !== undefined && FIELD.test(fill)

const boundsOf = (painted: Painted): Bounds => {
  if (isText(painted)) return painted
  const [xs, ys] = [painted.points.map(({ x }) => x), painted.points.map(({ y }) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

// A map paints thousands of things; by squares, each is compared with the few that lie around it.
const finder = (all: ReadonlyArray<Bounds>, side: number): Sheet['near'] => {
  const squares = new Map<number, number[]>()
  all.forEach((bounds, index) => {
    for (const square of squaresOf(bounds, side)) {
      const found = squares.get(square)
      if (found === undefined) squares.set(square, [index])
      else found.push(index)
    }
  })
  return (bounds) => {
    const found = squaresOf(bounds, side).map((square) => squares.get(square) ?? [])
    const [first, second] = found
    if (first !== undefined && second === undefined) return first
    return [...new Set(found.flat())].toSorted((a, b) => a - b)
  }
}

const squaresOf = ({ left, right, top, bottom }: Bounds, side: number): ReadonlyArray<number> => {
  const squares: number[] = []
  for (let x = Math.floor(left / side); x <= Math.floor(right / side); x++) {
    for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y++) {
      squares.push(x * 1e6 + y)
    }
  }
  return squares
}

const meet = (a: Bounds, b: Bounds): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const within = (inner: Bounds, outer: Bounds, slack = 0.3): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack

// Estimated widths are of the widest fonts, and lines have a width: a pixel less on each side.
const core = ({ left, right, top, bottom }: Bounds): Bounds => ({
  left: left + 1,
  right: right - 1,
  top: top + 1,
  bottom: bottom - 1,
})

const layoutFaults = (
  { painted, bounds, near }: Sheet,
  [width, height]: readonly [number, number],
): ReadonlyArray<string> => {
  const sheet = { left: 0, right: width, top: 0, bottom: height }
  return painted.flatMap((each, index) => {
    const own = bounds[index] ?? sheet
    const outside = within(own, sheet)
      ? []
      : [`outside the sheet: ${isText(each) ? each.text : JSON.stringify(own)}`]
    return isText(each) ? [...outside, ...textFaults(each, index)] : outside
  })

  function textFaults(text: TextBox, index: number): ReadonlyArray<string> {
    const box = core(text)
    const around = near(text)
    // What lies under a field that holds the whole of a text cannot be seen through it.
    const cover = around.findLast((at) => {
      const each = painted[at]
      return (
        at < index &&
        each !== undefined &&
        isShape(each) &&
        each.fill !== undefined &&
        each.opacity === 1 &&
        [box.left, box.right].every((x) =>
          [box.top, box.bottom].every((y) => contains(each, { x, y })),
        )
      )
    })
    return [
      ...(text.size >= 12 ? [] : [`letters of ${text.size}: ${text.text}`]),
      ...around.flatMap((at) => {
        const each = painted[at]
        if (each === undefined) return []
        if (isText(each)) {
          return at > index && meet(box, core(each))
            ? [`over each other: ${text.text} | ${each.text}`]
            : []
        }
        if (at <= (cover ?? -1)) return []
        if (!meet(bounds[at] ?? box, box)) {
          // A level or upright line has no width, so its bounds meet nothing.
          if (each.fill !== undefined || !runsThrough(each.points, false, box)) return []
        }
        // Texts may lie over several fields; their contrast is held on each.
        if (at < index && isField(each) && each.stroke === undefined) return []
        const covers =
          at > index &&
          each.fill !== undefined &&
          contains(each, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })
        return covers || runsThrough(each.points, each.fill !== undefined, box)
          ? [
              `a mark over “${text.text}”: ${each.fill ?? each.stroke ?? ''} ${JSON.stringify(bounds[at])}`,
            ]
          : []
      }),
    ]
  }
}

type Theme = { readonly [C in Colour]: string }

const forced = (canvas: string, text: string): Theme =>
  Object.fromEntries(
    Object.keys(COLOURS).map((name) => [
      name,
      /^(paper|higher|lower|between|profile-.)$/.test(name) ? canvas : text,
    ]),
  ) as Theme // the same names

/** The colours that pictures are seen in. Those of forced colours are the reader's: here the plainest. */
export const THEMES: { readonly [name: string]: Theme } = {
  light: COLOURS,
  dark: DARK,
  'forced, light': forced('#ffffff', '#000000'),
  'forced, dark': forced('#000000', '#ffffff'),
}

// What is seen at the middle of something: the fills under it, from the ground up.
type Ground = ReadonlyArray<readonly [colour: string, opacity: number]>

const contrastFaults = ({ painted, bounds, near }: Sheet): ReadonlyArray<string> => {
  const groundAt = (before: number, x: number, y: number): Ground =>
    near({ left: x, right: x, top: y, bottom: y }).flatMap((at) => {
      const each = painted[at]
      return at < before &&
        each !== undefined &&
        isShape(each) &&
        each.fill !== undefined &&
        contains(each, { x, y })
        ? [[each.fill, each.opacity] as const]
        : []
    })
  const needs = new Map<string, { least: number; colour: string; ground: Ground; what: string }>()
  const need = (least: number, colour: string, ground: Ground, what: string): void => {
    const upper = ground.slice(
      Math.max(
        0,
        ground.findLastIndex(([, opacity]) => opacity === 1),
      ),
    )
    needs.set(`${least} ${colour} ${JSON.stringify(upper)}`, { least, colour, ground: upper, what })
  }
  const faults: string[] = []
  painted.forEach((each, index) => {
    const { left, right, top, bottom } = bounds[index] ?? { left: 0, right: 0, top: 0, bottom: 0 }
    const ground = groundAt(index, (left + right) / 2, (top + bottom) / 2)
    if (isText(each)) {
      for (const x of [left, (left + right) / 2, right]) {
        need(4.5, each.colour, groundAt(index, x, (top + bottom) / 2), `“${each.text}”`)
      }
      return
    }
    const { fill, stroke, opacity } = each
    if (index === 0) return // the sheet itself
    if (fill !== undefined && !isField(each)) {
      need(3, fill, stroke === 'paper' ? [['paper', 1]] : ground, 'a mark')
    }
    if (stroke !== undefined && stroke !== 'paper') {
      const [first] = each.points
      need(3, stroke, groundAt(index, first?.x ?? 0, first?.y ?? 0), 'a line')
      if (fill !== undefined) need(3, stroke, [...ground, [fill, opacity]], 'an outline')
    }
    if (fill !== undefined && isField(each) && stroke === undefined) {
      // A field without an outline of its own lies in a frame.
      const box = bounds[index] ?? { left, right, top, bottom }
      const frame = near(box).flatMap((at) => {
        const other = painted[at]
        const around = bounds[at] ?? box
        return at > index &&
          other !== undefined &&
          isShape(other) &&
          other.stroke !== undefined &&
          other.fill === undefined &&
          within(box, around) &&
          Math.abs(around.bottom - around.top - (bottom - top)) < 1
          ? [other.stroke]
          : []
      })[0]
      if (frame === undefined) faults.push(`a field without a frame: ${fill}`)
      else need(3, frame, [...ground, [fill, opacity]], 'a frame')
    }
  })
  return [
    ...faults,
    ...[...needs.values()].flatMap(({ least, colour, ground, what }) =>
      Object.entries(THEMES).flatMap(([name, theme]) => {
        const paint = (of: string): string => theme[of as Colour] // a name of the theme
        const seen = ground.reduce(
          (below, [fill, opacity]) => over(paint(fill), below, opacity),
          theme.paper,
        )
        const found = contrast(paint(colour), seen)
        return found >= least
          ? []
          : [`${name}: ${what} in ${colour} on ${JSON.stringify(ground)} has ${found.toFixed(2)}`]
      }),
    ),
  ]
}
