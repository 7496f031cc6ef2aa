/**
 * The picture of a change: where each slider started, where it stands now, and the ambition.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import type { Position } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { Texts } from '../../texts/texts.js'
import { answerWord, positionIn, shownSliders, upperFirst, type Places } from '../words.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { MOMENT_MARKS, short, stroke, type Mark } from './marks.js'
import { positionsTable } from './positions.js'
import { drawSliders, layRails, xOf, type Rails } from './sliderRows.js'

/** The panels of a change. Panels that you leave out are not drawn; an unanswered slider has no mark. */
export interface Change {
  readonly start?: PartialExtendedPanel | undefined
  readonly now?: PartialExtendedPanel | undefined
  readonly ambition?: PartialExtendedPanel | undefined
}

/**
 * Draws start, now and ambition on one set of sliders: a ring for the start, a knob for now, a diamond
 * for the ambition, and arrows between those that differ. What happened arches over the rail; what is
 * planned runs under it, dashed.
 *
 * @example
 * renderChangeSvg({ start: panelFromKey('LLLLL'), ambition: panelFromKey('LLHLL') }, { texts: nl }).includes('Begin laag; Ambitie hoog.') // => true
 */
export const renderChangeSvg = (change: Change, options: PictureOptions): string =>
  renderPlaces(change, options)

/** What is drawn of a change: panels, or what a group left open. */
export type ChangeOfPlaces = { readonly [K in keyof Change]?: Places | undefined }

/** Draws {@link renderChangeSvg} with a word for what a group left open. */
export const renderPlaces = (change: ChangeOfPlaces, options: PictureOptions): string => {
  const { start, now, ambition } = change
  return drawPicture(options, (texts) => {
    const shown = panelsOf(change, texts)
    return {
      title: upperFirst(texts.phrases.list(shown.map(({ label }) => label))),
      table: tableOf(shown, texts),
      notes: [texts.notes.opinion],
      legend: () =>
        shown.map(({ label, draw }) => ({
          label,
          draw: (x, y, unit) => draw(x, y, unit * 0.7),
        })),
      draw: (sheet, top) => {
        const rails = layRails(sheet, { words: 0.22 })
        const height = 23 * sheet.unit
        return drawSliders(rails, top, shownSliders(start, now, ambition), texts, (slider) => ({
          placed: shown.some(({ panel }) => positionIn(panel, slider)),
          above: height,
          below: height,
          marks: (y) => drawSlider(change, slider, rails, y),
          words: shown
            .map(({ panel }) => answerWord(panel[slider], texts))
            .filter((word, index, words) => word !== words[index - 1])
            .join(' → '),
        }))
      },
    }
  })
}

/**
 * The content of {@link renderChangeSvg} as a table: a slider in each row, a moment in each column.
 *
 * @example
 * changeTable({ start: panelFromKey('LLLLL'), ambition: panelFromKey('LLHLL') }, { texts: en }).rows[2] // => ['Process with residents', 'low', 'high']
 */
export const changeTable = (change: Change, options: TableOptions): PictureTable => {
  const { texts } = textOptions(options)
  return tableOf(panelsOf(change, texts), texts)
}

const tableOf = (shown: ReadonlyArray<Shown>, texts: Texts): PictureTable =>
  positionsTable(
    shown.map(({ label, panel }) => [upperFirst(label), panel]),
    texts,
  )

interface Shown {
  readonly label: string
  readonly panel: Places
  readonly draw: Mark
}

const panelsOf = ({ start, now, ambition }: ChangeOfPlaces, texts: Texts): ReadonlyArray<Shown> =>
  [
    { label: texts.headings.start, panel: start, draw: MOMENT_MARKS.start },
    { label: texts.moments.huidig, panel: now, draw: MOMENT_MARKS.now },
    { label: texts.moments.ambitie, panel: ambition, draw: MOMENT_MARKS.ambition },
  ].flatMap(({ panel, ...rest }) => (panel === undefined ? [] : [{ ...rest, panel }]))

// The largest mark first, so that it covers no other.
const drawSlider = (
  change: ChangeOfPlaces,
  slider: ExtendedSliderId,
  rails: Rails,
  y: number,
): string => {
  const [start, now, ambition] = [change.start, change.now, change.ambition].map((panel) =>
    positionIn(panel, slider),
  )
  const { unit } = rails
  const at = (position: Position | undefined, mark: Mark): string =>
    position === undefined ? '' : mark(xOf(rails, position), y, unit)
  return [
    drawArrow(start, now, rails, y, -1),
    drawArrow(now ?? start, ambition, rails, y, 1),
    at(ambition, MOMENT_MARKS.ambition),
    at(start, MOMENT_MARKS.start),
    at(now, MOMENT_MARKS.now),
  ].join('')
}

const drawArrow = (
  from: Position | undefined,
  to: Position | undefined,
  rails: Rails,
  y: number,
  side: -1 | 1,
): string => {
  if (from === undefined || to === undefined || from === to) return ''
  const { unit } = rails
  const along = Math.sign(xOf(rails, to) - xOf(rails, from)) * unit
  const out = side * unit
  const foot = y + 10 * out
  const start = xOf(rails, from) + 13 * along
  const end = xOf(rails, to) - 16 * along
  const colour = side < 0 ? 'ink' : 'accent'
  const bow = `M${short(start)} ${short(foot)}Q${short((start + end) / 2)} ${short(foot + 22 * out)} ${short(end)} ${short(foot)}`
  const head = `M${short(end - 9 * along)} ${short(foot - side)}L${short(end)} ${short(foot)}l${short(-4 * along)} ${short(8 * out)}`
  return (
    stroke(bow, colour, 2 * unit, side < 0 ? undefined : '6 4') + stroke(head, colour, 2 * unit)
  )
}
