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
import { drawAt, drawRows, WORDS_LEFT, xOf } from './sliderRows.js'
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
    { label: texts.headings.start, panel: change.start, draw: MOMENT_MARKS.start },
    { label: texts.moments.huidig, panel: change.now, draw: MOMENT_MARKS.now },
    { label: texts.moments.ambitie, panel: change.ambition, draw: MOMENT_MARKS.ambition },
  ].filter(({ panel }) => panel !== undefined)
  return drawPicture(
    {
      title: upperFirst(texts.phrases.list(shown.map(({ label }) => label))),
      description: describeSliders(texts, (slider) =>
        shown.map(({ label, panel }) => `${label} ${answerWord(panel?.[slider], texts)}`),
      ),
      width: WORDS_LEFT + WORDS + MARGIN,
      draw: (top) => {
        const legend = drawLegend(shown, { top: top + 14, columns: 3, width: 150 })
        const rows = { top: legend.bottom, pitch: 66, left: WORDS_LEFT, width: WORDS }
        const drawn = drawRows(rows, texts, (slider) => ({
          placed: shown.some(({ panel }) => panel?.[slider]),
          marks: (y) => drawSlider(change, slider, y),
          words: [
            shown
              .map(({ panel }) => answerWord(panel?.[slider], texts))
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
    drawAt(ambition, y, MOMENT_MARKS.ambition),
    drawAt(start, y, MOMENT_MARKS.start),
    drawAt(now, y, MOMENT_MARKS.now),
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
