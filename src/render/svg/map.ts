/**
 * The map of all 243 panels: a lattice in which the sliders are the axes, three of them across and two
 * down, or two across and three down on a narrow sheet. Neighbours on an axis are one step apart.
 *
 * @module
 */
import { at } from '../../model/known.js'
import { PLATFORM31 } from '../../catalogue/platform31.js'
import { allPanels, panelCode, type Panel } from '../../model/panel.js'
import { POSITIONS, rank } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import type { Typology } from '../../model/typology.js'
import type { Transition } from '../../operations/transition.js'
import type { Texts } from '../../texts/texts.js'
import { upperFirst } from '../words.js'
import { element, escapeXml } from '../xml.js'
import { ink, paint, profileColour, soft, type Colour } from './colours.js'
import {
  drawPicture,
  type PictureOptions,
  type PictureTable,
  type Sheet,
  type TableOptions,
} from './layout.js'
import { drawLegend, type LegendEntry } from './legend.js'
import { box, disc, draw, drawNumber, drawStar, short, stroke } from './marks.js'
import { nearnessFinder, profileLetter, profileName, type Nearness } from './nearness.js'
import { drawText, leading, widthOf, writeText, type Drawn } from './text.js'

/** What stands on the map beside the profiles. */
export interface MapContent {
  /** Default: the five profiles of the publication. */
  readonly typology?: Typology | undefined
  /** Your panel. */
  readonly panel?: Panel | undefined
  /** A plan; its steps get numbers. */
  readonly plan?: Pick<Transition, 'steps'> | undefined
  /** How many panels of a survey there are of each code, 0 to 242. */
  readonly counts?: ReadonlyArray<number> | undefined
}

/**
 * The map: each cell is a panel, in the colour and with the letter of the nearest profile. A cell is
 * split on a tie; pale and with a small letter where it depends on the reading. Profiles have a star,
 * your panel a thick frame, the steps of a plan a number, and a survey dots or a number.
 *
 * @example
 * renderMap({ panel: panelFromKey('LLMML') }, { texts: nl }).startsWith('<svg') // => true
 */
export const renderMap = (content: MapContent, { texts, ...options }: PictureOptions): string => {
  const typology = content.typology ?? PLATFORM31
  const cells = cellsOf(typology, content)
  return drawPicture(
    {
      title: texts.pictures.map,
      description: describe(cells, typology, texts),
      notes: [texts.notes.closestTo, texts.notes.readings],
      draw: (sheet, top) => {
        const legend = drawLegend(legendOf(cells, typology, texts, sheet), sheet, top)
        const lattice = drawLattice(cells, texts, sheet, legend.bottom + 8 * sheet.unit)
        return { xml: legend.xml + lattice.xml, bottom: lattice.bottom }
      },
    },
    texts,
    options,
  )
}

/**
 * The same as {@link renderMap} as a table: a panel in each of 243 rows, the nearest profiles, whether
 * that is so in every reading, and what else stands there.
 *
 * @example
 * mapTable({}, { texts: en }).rows[12]?.slice(5) // => ['The developing municipality', 'no', 'the profile itself: The developing municipality']
 */
export const mapTable = (content: MapContent, { texts }: TableOptions): PictureTable => {
  const { headings, pictures, words } = texts
  const typology = content.typology ?? PLATFORM31
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
          ...own.map((index) => `${pictures.ownCell}: ${nameAt(typology, index, texts)}`),
          ...(yours ? [pictures.yourPanel] : []),
          ...(step > 0 ? [texts.phrases.stepNumber(step)] : []),
          ...(count > 0 ? [`${pictures.panels}: ${count}`] : []),
        ].join(', '),
      ]
    }),
  }
}

interface MapCell {
  readonly panel: Panel
  readonly near: Nearness
  /** The profiles that stand here, by place. */
  readonly own: ReadonlyArray<number>
  readonly yours: boolean
  /** From 1; 0 for none. */
  readonly step: number
  readonly count: number
}

const cellsOf = (typology: Typology, content: MapContent): ReadonlyArray<MapCell> => {
  const find = nearnessFinder(typology)
  return allPanels().map((panel, code) => ({
    panel,
    near: find(panel),
    own: typology.profiles.flatMap((profile, index) =>
      panelCode(profile.panel) === code ? [index] : [],
    ),
    yours: content.panel !== undefined && panelCode(content.panel) === code,
    step: (content.plan?.steps ?? []).findIndex((step) => panelCode(step.panel) === code) + 1,
    count: content.counts?.[code] ?? 0,
  }))
}

const nameAt = ({ profiles }: Typology, index: number, texts: Texts): string => {
  const profile = profiles[index]
  return profile === undefined ? '' : profileName(profile, texts)
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

const PALE = 0.4

const legendOf = (
  cells: ReadonlyArray<MapCell>,
  { profiles }: Typology,
  texts: Texts,
  sheet: Sheet,
): ReadonlyArray<LegendEntry> => {
  const { pictures, headings } = texts
  const half = 10 * sheet.unit
  const swatch = (
    x: number,
    y: number,
    colours: ReadonlyArray<Colour>,
    letter: string,
    pale = false,
  ): string =>
    colours
      .map((fill, index) => {
        const width = (2 * half) / colours.length
        return paint(
          { fill },
          { 'fill-opacity': pale ? PALE : undefined },
          element('path', { d: box(x - half + index * width, y - half, width, 2 * half) }),
        )
      })
      .join('') +
    stroke(box(x - half, y - half, 2 * half, 2 * half), 'rail', 1) +
    ink(letterAt(letter, x, y, sheet.small, !pale && letter.length === 1))
  const any = (has: (cell: MapCell) => boolean, entry: LegendEntry): ReadonlyArray<LegendEntry> =>
    cells.some(has) ? [entry] : []
  return [
    ...profiles.map((profile, index) => ({
      label: profileName(profile, texts),
      draw: (x: number, y: number) => swatch(x, y, [profileColour(index)], profileLetter(index)),
    })),
    ...any(({ near }) => !near.same, {
      label: pictures.sameInAll,
      draw: (x, y) => swatch(x, y, ['profile-1'], 'A'),
    }),
    ...any(({ near }) => !near.same, {
      label: pictures.dependsOnReading,
      draw: (x, y) => swatch(x, y, ['profile-1'], 'a', true),
    }),
    ...any(({ near }) => near.nearest.length > 1, {
      label: pictures.tie,
      draw: (x, y) => swatch(x, y, ['profile-1', 'profile-2'], 'AB'),
    }),
    { label: pictures.ownCell, draw: (x, y, unit) => drawStar(x, y, unit) },
    ...any(({ yours }) => yours, {
      label: pictures.yourPanel,
      draw: (x, y) => stroke(box(x - half, y - half, 2 * half, 2 * half), 'ink', 3),
    }),
    ...any(({ step }) => step > 0, {
      label: headings.step,
      draw: (x, y) => drawNumber('1', x, y, sheet.small * 0.75, sheet.small),
    }),
    ...any(({ count }) => count > 0, {
      label: pictures.panels,
      draw: (x, y, unit) => draw(x, y, disc(4 * unit), { fill: 'ink' }),
    }),
  ]
}

const letterAt = (letters: string, x: number, y: number, size: number, bold: boolean): string =>
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

// Axes across and down, the slowest first.
const axesOf = (wide: boolean): readonly [ReadonlyArray<SliderId>, ReadonlyArray<SliderId>] => {
  const across = wide ? 3 : 2
  return [SLIDER_IDS.slice(0, across), SLIDER_IDS.slice(across)]
}

const indexOn = (panel: Panel, axes: ReadonlyArray<SliderId>): number =>
  axes.reduce((index, slider) => index * 3 + rank(panel[slider]), 0)

const drawLattice = (
  cells: ReadonlyArray<MapCell>,
  texts: Texts,
  sheet: Sheet,
  top: number,
): Drawn => {
  const { left, inner, small, unit } = sheet
  const words = POSITIONS.map((position) => texts.positions[position].label)
  const gutter =
    Math.min(inner * 0.2, Math.max(...words.map((w) => widthOf(w, { size: small })))) + 8
  const [across, down] = axesOf((inner - gutter) / 27 >= 1.9 * small)
  const columns = 3 ** across.length
  const gap = 3 * unit // between groups of nine
  const width = (inner - gutter - gap * (columns / 9 - 1 + (columns === 9 ? 2 : 0))) / columns
  const groupOf = (column: number): number => Math.floor(column / (columns / 3))
  const xAt = (column: number): number => left + gutter + column * width + groupOf(column) * gap
  const line = leading(small)
  const hasSteps = cells.some(({ step }) => step > 0)
  const hasCounts = cells.some(({ count }) => count > 0)
  const zones = {
    letter: small * 1.7,
    step: hasSteps ? small * 1.7 : 0,
    dots: hasCounts ? small * 1.25 : 0,
  }
  const height = zones.letter + zones.step + zones.dots

  // Heads: per axis across its name and its positions.
  let y = top
  const heads: string[] = []
  across.forEach((slider, level) => {
    const span = columns / 3 ** (level + 1)
    const name = {
      x: left + gutter,
      y: y + line / 2,
      size: small,
      width: inner - gutter,
      weight: 600,
    } as const
    heads.push(drawText(`${texts.sliders[slider].shortLabel} →`, name))
    y += line
    for (let group = 0; group < 3 ** (level + 1); group++) {
      const word = words[group % 3] ?? ''
      const room = span * width - 3
      const fits = words.every((each) => widthOf(each, { size: small }) <= room)
      const x = (xAt(group * span) + xAt(group * span + span - 1) + width) / 2
      heads.push(
        drawText(fits ? word : upperFirst(word).slice(0, 1), {
          x,
          y: y + line / 2,
          size: small,
          width: room + 3,
          anchor: 'middle',
        }),
      )
    }
    y += line
  })
  y += 4

  // Rows in strips of three, each strip with a heading.
  const strips = 3 ** (down.length - 1)
  const last = at(down, down.length - 1) // two or three go down
  const rowTops: number[] = []
  for (let strip = 0; strip < strips; strip++) {
    const said = down.slice(0, -1).map((slider, index, outer) => {
      const digit = Math.floor(strip / 3 ** (outer.length - 1 - index)) % 3
      return texts.phrases.sliderAt(texts.sliders[slider].shortLabel, words[digit] ?? '')
    })
    const heading = writeText(`${said.join(' · ')} · ${texts.sliders[last].shortLabel} ↓`, {
      x: left,
      top: y + 2,
      size: small,
      width: inner,
      weight: 600,
      lines: 2,
    })
    heads.push(heading.xml)
    y = heading.bottom + 3
    for (const word of words) {
      heads.push(drawText(word, { x: left, y: y + height / 2, size: small, width: gutter - 4 }))
      rowTops.push(y)
      y += height
    }
    y += 6 * unit
  }

  const fills = new Map<string, { colour: Colour; pale: boolean; d: string }>()
  let frames = ''
  let yours = ''
  const marks: string[] = []
  const letters: string[] = []
  for (const cell of cells) {
    const x = xAt(indexOn(cell.panel, across))
    const cellTop = rowTops[indexOn(cell.panel, down)] ?? 0
    const { nearest, same } = cell.near
    nearest.forEach(({ index }, stripe) => {
      const colour = profileColour(index)
      const key = `${colour}${same}`
      const found = fills.get(key) ?? { colour, pale: !same, d: '' }
      const stripeWidth = width / nearest.length
      found.d += box(x + stripe * stripeWidth, cellTop, stripeWidth, height)
      fills.set(key, found)
    })
    frames += box(x, cellTop, width, height)
    if (cell.yours) yours += box(x, cellTop, width, height)
    const middle = x + width / 2
    const shown = nearest.map(({ index }) => profileLetter(index)).join('')
    const cased = same ? shown : shown.toLowerCase()
    const letterY = cellTop + zones.letter / 2
    const starred = cell.own.length > 0
    const shortest = [cased, `${nearest.length}×`].find(
      (letter) => widthOf(letter, { size: small }) <= (starred ? width - small : width),
    )
    letters.push(
      letterAt(
        shortest ?? String(nearest.length),
        starred ? middle + small * 0.42 : middle,
        letterY,
        small,
        same,
      ),
    )
    if (starred) marks.push(drawStar(middle - small * 0.42, letterY, small / 17))
    if (cell.step > 0) {
      const stepY = cellTop + zones.letter + zones.step / 2 - 1
      marks.push(drawNumber(String(cell.step), middle, stepY, small * 0.78, small))
    }
    if (cell.count > 0) {
      const dotsY = cellTop + height - zones.dots / 2 - 1
      marks.push(drawCount(cell.count, middle, dotsY, width, small))
    }
  }
  const painted = [...fills.values()].map(({ colour, pale, d }) =>
    paint({ fill: colour }, { 'fill-opacity': pale ? PALE : undefined }, element('path', { d })),
  )
  return {
    xml: [
      soft(...heads),
      ...painted,
      stroke(frames, 'rail', 1),
      stroke(yours, 'ink', 3 * Math.max(1, unit)),
      ink(...letters),
      ...marks,
    ].join(''),
    bottom: y,
  }
}

const drawCount = (count: number, x: number, y: number, width: number, size: number): string => {
  const radius = size * 0.22
  const pitch = radius * 2.6
  return count * pitch <= width - 4 && Number.isInteger(count)
    ? Array.from({ length: count }, (_, index) =>
        draw(x + (index - (count - 1) / 2) * pitch, y, disc(radius), { fill: 'ink' }),
      ).join('')
    : ink(letterAt(String(count), x, y, size, true))
}
