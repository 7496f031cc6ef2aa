/**
 * The picture of a change: where each slider started, where it stands now and where it should go.
 *
 * @module
 */
import type { PartialPanel } from '../model/partialPanel.js'
import type { Position } from '../model/position.js'
import type { SliderId } from '../model/slider.js'
import type { Texts } from '../texts/texts.js'
import { paint } from './colours.js'
import { drawLegend, upperFirst } from './legend.js'
import { MOMENT_MARKS } from './marks.js'
import { drawPicture, MARGIN, type PictureOptions } from './picture.js'
import { drawRows, WORDS_LEFT, xOf } from './sliderRows.js'
import { answerWord, describeSliders } from './words.js'
import { element } from './xml.js'

/**
 * The panels of a change. Those left out are not drawn; a slider that was not answered has no mark.
 *
 * @example
 * const change: Change = { now: panelFromKey('LLMML'), ambition: panelFromKey('LLHML') }
 * renderChangeSvg(change, en).includes('Process with residents: now middle; ambition high.') // => true
 */
export interface Change {
  readonly start?: PartialPanel
  readonly now?: PartialPanel
  readonly ambition?: PartialPanel
}

/**
 * Start, now and ambition on one set of sliders: a ring where it started, a knob where it stands, a
 * diamond where it should go, and arrows between those that differ.
 *
 * @example
 * renderChangeSvg({ start: panelFromKey('LLLLL'), ambition: panelFromKey('LLHLL') }, nl).includes('Begin laag; ambitie hoog.') // => true
 */
export const renderChangeSvg = (
  change: Change,
  texts: Texts,
  options: PictureOptions = {},
): string => {
  const shown = [
    { moment: 'start', label: texts.headings.start },
    { moment: 'now', label: texts.moments.huidig },
    { moment: 'ambition', label: texts.moments.ambitie },
  ] as const
  const marks = shown
    .filter(({ moment }) => change[moment] !== undefined)
    .map((mark) => ({ ...mark, draw: MOMENT_MARKS[mark.moment] }))
  return drawPicture(
    {
      title: upperFirst(texts.phrases.list(marks.map(({ label }) => label))),
      description: describeSliders(texts, (slider) =>
        marks.map(({ label, moment }) => `${label} ${answerWord(change[moment]?.[slider], texts)}`),
      ),
      width: WORDS_LEFT + WORDS + MARGIN,
      draw: (top) => {
        const legend = drawLegend(marks, { top: top + 14, columns: 3, width: 150 })
        const rows = { top: legend.bottom, pitch: 66, words: { left: WORDS_LEFT, width: WORDS } }
        const drawn = drawRows(rows, texts, (slider) => ({
          placed: marks.some(({ moment }) => change[moment]?.[slider]),
          marks: (y) => drawSlider(change, slider, y),
          words: [
            marks
              .map(({ moment }) => answerWord(change[moment]?.[slider], texts))
              .filter((word, index, words) => word !== words[index - 1])
              .join(' → '),
          ],
        }))
        return { ...drawn, xml: legend.xml + drawn.xml }
      },
    },
    texts,
    options,
  )
}

const WORDS = 188

// The largest mark first, so that none covers another.
const drawSlider = (change: Change, slider: SliderId, y: number): string => {
  const [start, now, ambition] = [change.start, change.now, change.ambition].map(
    (panel) => panel?.[slider],
  )
  return [
    drawArrow(start, now, y, -1),
    drawArrow(now ?? start, ambition, y, 1),
    ...(['ambition', 'start', 'now'] as const).map((moment) => {
      const position = change[moment]?.[slider]
      return position === undefined ? '' : MOMENT_MARKS[moment](xOf(position), y)
    }),
  ].join('')
}

// What happened arches over the rail (-1), what is planned goes under it (1), in dashes: so there and
// back can both be seen.
const drawArrow = (
  from: Position | undefined,
  to: Position | undefined,
  y: number,
  side: -1 | 1,
): string => {
  if (from === undefined || to === undefined || from === to) return ''
  const along = xOf(to) > xOf(from) ? 1 : -1
  const foot = y + 11 * side
  const [start, end] = [xOf(from) + 14 * along, xOf(to) - 18 * along]
  return paint(
    { stroke: side < 0 ? 'ink' : 'accent' },
    { 'stroke-width': 2, fill: 'none', 'stroke-linecap': 'round' },
    element('path', {
      d: `M${start} ${foot}Q${(start + end) / 2} ${foot + 22 * side} ${end} ${foot}`,
      'stroke-dasharray': side < 0 ? undefined : '2 5',
    }),
    element('path', {
      d: `M${end - 9 * along} ${foot - side}L${end} ${foot}l${-4 * along} ${8 * side}`,
    }),
  )
}
