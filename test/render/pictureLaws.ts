/** Laws of every picture, computed from what it draws. Each law returns its violations, in words. */
import { COLOURS, DARK, type Colour } from '../../src/render/svg/colours.js'
import { contrast, over } from './contrast.js'
import { contains, paintedIn, runsThrough, type Outline, type TextBox } from './geometry.js'
import { parseSvg } from './xml.js'
import { sizeOf } from './boxes.js'

/** Everything that is wrong with how a picture is laid out and coloured. */
export const faultsOf = (svg: string): ReadonlyArray<string> => {
  const document = parseSvg(svg)
  const painted = paintedIn(document)
  const size = sizeOf(document)
  return [...layoutFaults(painted, size), ...contrastFaults(painted)]
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
  painted: ReadonlyArray<Painted>,
  [width, height]: readonly [number, number],
): ReadonlyArray<string> => {
  const sheet = { left: 0, right: width, top: 0, bottom: height }
  const bounds = painted.map(boundsOf)
  const texts = painted.flatMap((each, index) => (isText(each) ? [{ ...each, index }] : []))
  return [
    ...painted.flatMap((each, index) =>
      within(bounds[index] ?? sheet, sheet)
        ? []
        : [`outside the sheet: ${isText(each) ? each.text : JSON.stringify(bounds[index])}`],
    ),
    ...texts.flatMap((text, index) => {
      const box = core(text)
      // What lies under a field that holds the whole of a text cannot be seen through it.
      const cover = painted.findLastIndex(
        (each, at) =>
          at < text.index &&
          isShape(each) &&
          each.fill !== undefined &&
          each.opacity === 1 &&
          [box.left, box.right].every((x) =>
            [box.top, box.bottom].every((y) => contains(each, { x, y })),
          ),
      )
      return [
        ...(text.size >= 12 ? [] : [`letters of ${text.size}: ${text.text}`]),
        ...texts
          .slice(index + 1)
          .filter((other) => meet(box, core(other)))
          .map((other) => `over each other: ${text.text} | ${other.text}`),
        ...painted.flatMap((each, at) => {
          if (!isShape(each) || at <= cover || !meet(bounds[at] ?? box, box)) {
            // A level or upright line has no width, so its bounds meet nothing.
            const flat = isShape(each) && at > cover && each.fill === undefined
            if (!flat || !runsThrough(each.points, false, box)) return []
          }
          if (!isShape(each)) return []
          // Texts may lie over several fields; their contrast is held on each.
          if (at < text.index && isField(each) && each.stroke === undefined) return []
          const covers =
            at > text.index &&
            each.fill !== undefined &&
            contains(each, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })
          return covers || runsThrough(each.points, each.fill !== undefined, box)
            ? [
                `a mark over “${text.text}”: ${each.fill ?? each.stroke ?? ''} ${JSON.stringify(bounds[at])}`,
              ]
            : []
        }),
      ]
    }),
  ]
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

const contrastFaults = (painted: ReadonlyArray<Painted>): ReadonlyArray<string> => {
  const bounds = painted.map(boundsOf)
  const groundAt = (before: number, x: number, y: number): Ground =>
    painted.slice(0, before).flatMap((each, at) => {
      const box = bounds[at]
      return isShape(each) &&
        each.fill !== undefined &&
        box !== undefined &&
        x >= box.left &&
        x <= box.right &&
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
      const frame = painted.find(
        (other, at) =>
          at > index &&
          isShape(other) &&
          other.stroke !== undefined &&
          other.fill === undefined &&
          within(box, boundsOf(other)) &&
          Math.abs(boundsOf(other).bottom - boundsOf(other).top - (bottom - top)) < 1,
      )
      if (frame === undefined || !isShape(frame)) faults.push(`a field without a frame: ${fill}`)
      else need(3, frame.stroke ?? '', [...ground, [fill, opacity]], 'a frame')
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
