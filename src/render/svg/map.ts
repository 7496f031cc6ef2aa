/**
 * The map of all 243 panels: a grid with the sliders as axes, three across and two down, or two across
 * and three down on a narrow sheet. Neighbours on an axis are one step apart.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { misuse, ownOptions } from '../../model/misuse.js'
import { textOptions } from '../../model/textOptions.js'
import { PLATFORM31 } from '../../catalogue/platform31.js'
import { allPanels, panelCode, type Panel } from '../../model/panel.js'
import { POSITIONS, rank } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import type { Typology, TypologyProfile } from '../../model/typology.js'
import type { Transition } from '../../operations/transition.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { element, escapeXml } from '../xml.js'
import { ink, profileColour, soft } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import type { LegendEntry } from './legend.js'
import {
  box,
  boxAround,
  drawDot,
  drawNumber,
  drawStar,
  shape,
  short,
  stroke,
  type Mark,
} from './marks.js'
import {
  nearnessFinder,
  profileLetter,
  profileName,
  readingsNotes,
  type Nearness,
} from './nearness.js'
import type { Sheet } from './sheet.js'
import { drawHeads, drawText, leading, widest, widthOf, writeText, type Drawn } from './text.js'

/** What to show on the map in addition to the profiles. */
export interface MapContent {
  /** Default: the five profiles of the publication. */
  readonly typology?: Typology | undefined
  /** Your panel. */
  readonly panel?: Panel | undefined
  /** A plan; its steps get numbers. */
  readonly plan?: Pick<Transition, 'steps'> | undefined
  /** How many panels of a survey have each code, 0 to 242. */
  readonly counts?: ReadonlyArray<number> | undefined
}

/**
 * Draws the map: each cell is a panel, in the colour and with the letter of the nearest profile. A cell
 * is split on a tie, and pale with a small letter if other profiles are nearest, or tied, in some
 * readings. Profiles have a star, your panel a thick frame, the steps of a plan a number, and panels of
 * a survey dots or a number.
 *
 * Throws `invalidOptions` when untyped code passes a panel itself, or no texts; `notAPanel` as `panelCode`.
 *
 * @example
 * renderMap({ panel: panelFromKey('LLMML') }, { texts: nl }).startsWith('<svg') // => true
 */
export const renderMap = (content: MapContent, options: PictureOptions): string => {
  const { typology = PLATFORM31 } = mapContent(content)
  const cells = cellsOf(typology, content)
  return drawPicture(options, (texts) => ({
    title: texts.pictures.map,
    before: describe(cells, typology, texts),
    notes: [texts.notes.closestTo, ...readingsNotes(typology, texts)],
    legend: (sheet) => legendOf(cells, typology, texts, sheet),
    draw: (sheet, top) => drawLattice(cells, texts, sheet, top),
  }))
}

/**
 * The content of {@link renderMap} as a table: a panel in each of 243 rows, the nearest profiles,
 * whether every reading has exactly those, and what else is drawn there.
 *
 * @example
 * mapTable({}, { texts: en }).rows[12]?.slice(5) // => ['The developing municipality', 'no', 'the profile itself: The developing municipality']
 */
export const mapTable = (content: MapContent, options: TableOptions): PictureTable => {
  const { texts } = textOptions(options)
  const { headings, pictures, words } = texts
  const { typology = PLATFORM31 } = mapContent(content)
  return {
    head: [
      ...SLIDER_IDS.map((slider) => texts.sliders[slider].label),
      headings.closestTo,
      upperFirst(pictures.same),
      headings.panel,
    ],
    rows: cellsOf(typology, content).map(({ panel, near, own, yours, step, count }) => {
      return [
        ...SLIDER_IDS.map((slider) => texts.positions[panel[slider]].label),
        near.nearest.map(({ profile }) => profileName(profile, texts)).join(', '),
        near.same ? words.yes : words.no,
        [
          ...own.map((profile) => `${pictures.ownCell}: ${profileName(profile, texts)}`),
          ...(yours ? [pictures.yourPanel] : []),
          ...(step > 0 ? [texts.phrases.stepNumber(step)] : []),
          ...(count > 0 ? [`${pictures.panels}: ${count}`] : []),
        ].join(', '),
      ]
    }),
  }
}

// A panel looks like content without anything in it.
const mapContent = (content: MapContent): MapContent => {
  const own = ownOptions(content)
  if (SLIDER_IDS.some((slider) => Object.hasOwn(own, slider))) {
    throw misuse('invalidOptions', 'Not what stands on a map: give a panel as { panel }.')
  }
  return own
}

interface MapCell {
  readonly panel: Panel
  readonly near: Nearness
  /** The profiles with this panel. */
  readonly own: ReadonlyArray<TypologyProfile>
  readonly yours: boolean
  /** The step of the plan, from 1; 0 for none. */
  readonly step: number
  readonly count: number
}

const cellsOf = (typology: Typology, content: MapContent): ReadonlyArray<MapCell> => {
  const find = nearnessFinder(typology)
  return allPanels().map((panel, code) => ({
    panel,
    near: find(panel),
    own: typology.profiles.filter((profile) => panelCode(profile.panel) === code),
    yours: content.panel !== undefined && panelCode(content.panel) === code,
    step: (content.plan?.steps ?? []).findIndex((step) => panelCode(step.panel) === code) + 1,
    count: content.counts?.[code] ?? 0,
  }))
}

const describe = (
  cells: ReadonlyArray<MapCell>,
  { profiles }: Typology,
  texts: Texts,
): ReadonlyArray<string | undefined> => {
  const { phrases, pictures, headings } = texts
  const yours = cells.find((cell) => cell.yours)
  const steps = cells.filter(({ step }) => step > 0).sort((a, b) => a.step - b.step)
  const surveyed = cells.reduce((sum, { count }) => sum + count, 0)
  const say = ({ panel }: MapCell): string =>
    SLIDER_IDS.map((slider) =>
      phrases.sliderAt(texts.sliders[slider].shortLabel, texts.positions[panel[slider]].label),
    ).join(', ')
  return [
    ...profiles.map((profile, index) => {
      const nearest = cells.filter(({ near }) =>
        near.nearest.some((match) => match.index === index),
      )
      const same = nearest.filter(({ near }) => near.same).length
      return `${profileLetter(index)}, ${profileName(profile, texts)}: ${nearest.length}; ${pictures.same} ${same}.`
    }),
    yours &&
      `${upperFirst(pictures.yourPanel)}: ${say(yours)}. ${phrases.closestTo(yours.near.nearest.map(({ profile }) => profileName(profile, texts)))}`,
    ...steps.map((cell) => `${phrases.stepNumber(cell.step)}: ${say(cell)}.`),
    surveyed > 0 ? `${upperFirst(pictures.panels)}: ${surveyed}.` : undefined,
    `${[headings.profile, pictures.sameInAll, pictures.dependsOnReading, pictures.tie, pictures.ownCell].join('; ')}.`,
  ]
}

const legendOf = (
  cells: ReadonlyArray<MapCell>,
  { profiles }: Typology,
  texts: Texts,
  sheet: Sheet,
): ReadonlyArray<LegendEntry> => {
  const { pictures, headings } = texts
  const { small, unit } = sheet
  const { width } = latticeOf(texts, sheet)
  const letters = (cell: MapCell): string => lettersIn(cell, width, small)
  const half = 10 * unit
  const swatch =
    (letters: string, indices: ReadonlyArray<number>, pale = false): Mark =>
    (x, y) =>
      drawFields([{ x: x - half, y: y - half, indices, pale }], 2 * half, 2 * half) +
      ink(letterAt(letters, x, y, small, !pale && letters.length === 1))
  const any = (has: (cell: MapCell) => boolean, label: string, draw: Mark) =>
    cells.some(has) ? [{ label, draw }] : []
  const depends = (cell: MapCell): boolean => !cell.near.same
  return [
    ...profiles.map((profile, index) => ({
      label: profileName(profile, texts),
      draw: swatch(profileLetter(index), [index]),
    })),
    ...any(depends, pictures.sameInAll, swatch('A', [0])),
    ...any(depends, pictures.dependsOnReading, swatch('a', [0], true)),
    ...any(({ near }) => near.nearest.length > 1, pictures.tie, swatch('AB', [0, 1])),
    ...any(
      (cell) => isCounted(letters(cell)),
      pictures.tieCount,
      (x, y) => ink(letterAt(at(cells.map(letters).filter(isCounted), 0), x, y, small)),
    ),
    { label: pictures.ownCell, draw: drawStar },
    ...any(
      ({ yours }) => yours,
      pictures.yourPanel,
      (x, y) => stroke(boxAround(x, y, half), 'ink', 3),
    ),
    ...any(
      ({ step }) => step > 0,
      headings.step,
      (x, y) => drawNumber('1', x, y, small * 0.8, small),
    ),
    ...any(
      ({ count }) => count > 0,
      pictures.panels,
      (x, y) => drawDot(x, y, 4 * unit),
    ),
  ]
}

/** A field in the colours of its profiles, side by side if there are several. */
interface Field {
  readonly x: number
  readonly y: number
  readonly indices: ReadonlyArray<number>
  readonly pale: boolean
}

// Fields of one colour are one path, so that a map stays small.
const drawFields = (fields: ReadonlyArray<Field>, width: number, height: number): string => {
  const stripes = fields.flatMap(({ x, y, indices, pale }) =>
    indices.map((index, stripe) => ({
      colour: profileColour(index),
      pale,
      d: box(x + (stripe * width) / indices.length, y, width / indices.length, height),
    })),
  )
  const painted = [0, 1, 2, 3, 4, 5, 6, 7].map(profileColour).flatMap((colour) =>
    [false, true].map((pale) => {
      const same = stripes.filter((stripe) => stripe.colour === colour && stripe.pale === pale)
      return shape(same.map(({ d }) => d).join(''), { fill: colour }, 0, pale)
    }),
  )
  const frames = fields.map(({ x, y }) => box(x, y, width, height))
  return painted.join('') + stroke(frames.join(''), 'soft', 1)
}

const letterAt = (letters: string, x: number, y: number, size: number, bold = false): string =>
  element(
    'text',
    {
      x: short(x),
      y: short(y + size * 0.36),
      'font-size': size,
      'text-anchor': 'middle',
      'font-weight': bold ? 600 : undefined,
    },
    escapeXml(letters),
  )

const indexOn = (panel: Panel, axes: ReadonlyArray<SliderId>): number =>
  axes.reduce((index, slider) => index * 3 + rank(panel[slider]), 0)

// The words of the positions, how many axes go across, the slowest first, and the columns.
const latticeOf = (texts: Texts, { inner, small, unit }: Sheet) => {
  const words = POSITIONS.map((position) => texts.positions[position].label)
  const gutter = Math.min(inner * 0.2, widest(words, small)) + 8
  const cut = (inner - gutter) / 27 >= 1.9 * small ? 3 : 2
  const columns = 3 ** cut
  const gap = 3 * unit // between the thirds
  return { words, gutter, cut, columns, gap, width: (inner - gutter - 2 * gap) / columns }
}

const starIn = ({ own }: MapCell, size: number): number => (own.length > 0 ? size * 0.9 : 0)

// In the narrowest cells a star has no room for its letter.
const lettersIn = (cell: MapCell, width: number, size: number): string => {
  const { nearest, same } = cell.near
  const letters = nearest.map(({ index }) => profileLetter(index)).join('')
  const style = { size, weight: same ? 600 : undefined } as const
  return (
    [same ? letters : letters.toLowerCase(), `${nearest.length}×`, String(nearest.length)].find(
      (each) => widthOf(each, style) <= width - starIn(cell, size),
    ) ?? ''
  )
}

const isCounted = (shown: string): boolean => /\d/.test(shown)

const drawLattice = (
  cells: ReadonlyArray<MapCell>,
  texts: Texts,
  sheet: Sheet,
  top: number,
): Drawn => {
  const { left, inner, small, unit } = sheet
  const { words, gutter, cut, columns, gap, width } = latticeOf(texts, sheet)
  const [across, downwards] = [SLIDER_IDS.slice(0, cut), SLIDER_IDS.slice(cut)]
  const xAt = (column: number): number =>
    left + gutter + column * width + Math.floor(column / (columns / 3)) * gap
  const line = leading(small)
  const letterZone = small * 1.7
  const stepZone = cells.some(({ step }) => step > 0) ? small * 1.7 : 0
  const countZone = cells.some(({ count }) => count > 0) ? small * 1.25 : 0
  const height = letterZone + stepZone + countZone
  const style = { size: small, width: inner, weight: 600 } as const

  // Heads: per axis across its name and its positions.
  let y = top
  const heads: string[] = []
  across.forEach((slider, level) => {
    const groups = 3 ** (level + 1)
    const span = columns / groups
    const room = span * width
    const fits = widest(words, small) <= room - 3
    const shown = fits ? words : words.map((word) => upperFirst(word).slice(0, 1))
    const name = { ...style, x: left + gutter, y: y + line / 2, width: inner - gutter }
    heads.push(
      drawText(`${texts.sliders[slider].shortLabel} →`, name),
      drawHeads(
        Array.from({ length: groups / 3 }, () => shown).flat(),
        (group) => (xAt(group * span) + xAt(group * span + span - 1) + width) / 2,
        { top: y + line, size: small, width: room },
      ).xml,
    )
    y += 2 * line
  })
  y += 4

  // Rows in strips of three, each strip with a heading.
  const rowTops: number[] = []
  for (let strip = 0; strip < 3 ** (downwards.length - 1); strip++) {
    const said = downwards.map((slider, index) => {
      const { shortLabel } = texts.sliders[slider]
      const outer = downwards.length - 2 - index
      return outer < 0
        ? `${shortLabel} ↓`
        : texts.phrases.sliderAt(shortLabel, at(words, Math.floor(strip / 3 ** outer) % 3))
    })
    const heading = writeText(said.join(' · '), { ...style, x: left, top: y + 2, lines: 2 })
    heads.push(heading.xml)
    y = heading.bottom + 3
    for (const word of words) {
      heads.push(drawText(word, { x: left, y: y + height / 2, size: small, width: gutter - 4 }))
      rowTops.push(y)
      y += height
    }
    y += 6 * unit
  }

  const placed = cells.map((cell) => ({
    ...cell,
    x: xAt(indexOn(cell.panel, across)),
    y: at(rowTops, indexOn(cell.panel, downwards)),
    indices: cell.near.nearest.map(({ index }) => index),
    pale: !cell.near.same,
  }))
  const marks = placed.flatMap((cell) => {
    const { x, y: cellTop, pale, step, count } = cell
    const middle = x + width / 2
    const letterY = cellTop + letterZone / 2
    const star = starIn(cell, small)
    const shown = lettersIn(cell, width, small)
    const half = (star + widthOf(shown, { size: small, weight: pale ? undefined : 600 })) / 2
    const stepY = cellTop + letterZone + stepZone / 2 - 1
    const countY = cellTop + height - countZone / 2 - 1
    return [
      ink(letterAt(shown, middle + star / 2, letterY, small, !pale)),
      star > 0 ? drawStar(middle - half + small * 0.42, letterY, small / 17) : '',
      step > 0 ? drawNumber(String(step), middle, stepY, small * 0.8, small) : '',
      count > 0 ? drawCount(count, middle, countY, width, small) : '',
    ]
  })
  const yours = placed.filter((cell) => cell.yours)
  return {
    xml: [
      soft(...heads),
      drawFields(placed, width, height),
      stroke(
        yours.map((cell) => box(cell.x, cell.y, width, height)).join(''),
        'ink',
        3 * Math.max(1, unit),
      ),
      ...marks,
    ].join(''),
    bottom: y,
  }
}

const drawCount = (count: number, x: number, y: number, width: number, size: number): string => {
  const radius = size * 0.22
  const pitch = radius * 2.6
  if (count * pitch <= width - 4 && Number.isInteger(count)) {
    return Array.from({ length: count }, (_, index) =>
      drawDot(x + (index - (count - 1) / 2) * pitch, y, radius),
    ).join('')
  }
  // There is no room for more dots; the table has the number.
  const said = [String(count), '999+', '99+'].find((each) => widthOf(each, { size }) <= width)
  return ink(letterAt(said ?? '9+', x, y, size))
}
