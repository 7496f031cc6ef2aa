/**
 * The picture of tensions: the sliders of a panel, and the expected influences between them as arrows.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import {
  CORRELATION_IDS,
  CORRELATIONS,
  type Correlation,
  type CorrelationId,
} from '../../catalogue/correlations.js'
import type { PartialPanel } from '../../model/partialPanel.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import { tensions } from '../../operations/tension.js'
import type { Texts } from '../../texts/texts.js'
import { answerWord } from '../words.js'
import { ink } from './colours.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { drawNumber, short, stroke } from './marks.js'
import { drawSliders, knobRow, layRails, xOf } from './sliderRows.js'
import { stackTexts } from './text.js'

/**
 * Draws a panel with an arrow for each expected influence, from the slider that is expected to raise
 * the other. The arrow is thick if there is a tension, and dashed if the influence is only possible.
 * Numbers on the arrows refer to the text about each.
 *
 * @example
 * renderTensions(panelFromKey('LLHLL'), { texts: nl }).includes('“Proces met bewoners” staat 2 stappen hoger dan “Communicatie”') // => true
 */
export const renderTensions = (panel: PartialPanel, options: PictureOptions): string => {
  return drawPicture(options, (texts) => {
    const found = influencesOf(panel, texts)
    return {
      title: texts.pictures.tensions,
      before: SLIDER_IDS.map((slider) => `${sayPosition(slider, panel, texts)}.`),
      table: tensionsTable(panel, { texts }),
      notes: [texts.notes.correlations],
      draw: (sheet, top) => {
        const { unit, size, left, inner, narrow } = sheet
        // The arrows run in lanes beside the rails.
        const lane = narrow ? Math.min(26 * unit, inner / 12) : 40 * unit
        const rails = layRails(sheet, { words: 0, spare: 3 * lane })
        const ys = new Map<string, number>()
        const rows = drawSliders(rails, top, SLIDER_IDS, texts, (slider) => {
          const row = knobRow(rails, panel[slider])
          return {
            ...row,
            marks: (y) => {
              ys.set(slider, y)
              return row.marks(y)
            },
          }
        })
        const end = xOf(rails, 'hoog') + 18 * unit
        const arrows = found.map(({ correlation, steps }, index) => {
          const { from, to, strength } = correlation
          const [start = 0, goal = 0] = [ys.get(from), ys.get(to)]
          const out = end + lane * (found.length - index - 0.2)
          const [y1, y2] = [start + (index - 1) * 4 * unit, goal + (index - 1) * 4 * unit]
          const tip = 6 * unit
          const d = `M${short(end)} ${short(y1)}H${short(out)}V${short(y2)}H${short(end)}`
          const head = `M${short(end + tip)} ${short(y2 - tip)}L${short(end)} ${short(y2)}l${short(tip)} ${short(tip)}`
          return [
            stroke(
              d,
              steps > 0 ? 'second' : 'rail',
              (steps > 0 ? 3 : 1.5) * unit,
              strength === 'mogelijk' ? '5 4' : undefined,
            ),
            stroke(head, steps > 0 ? 'second' : 'rail', (steps > 0 ? 3 : 2) * unit),
            drawNumber(
              String(index + 1),
              out,
              y2 + (y1 - y2) * 0.25,
              sheet.small * 0.8,
              sheet.small,
            ),
          ].join('')
        })
        const said = stackTexts(
          found.map(({ words }, index) => `${index + 1}. ${words}`),
          { x: left, top: rows.bottom + 8, size, width: inner, lines: 6 },
          4,
        )
        return { xml: rows.xml + arrows.join('') + ink(said.xml), bottom: said.bottom }
      },
    }
  })
}

/**
 * The content of {@link renderTensions} as a table: an expected influence in each row, where its two
 * sliders stand, and whether there is a tension.
 *
 * @example
 * tensionsTable(panelFromKey('LLHLL'), { texts: en }).rows[0]?.slice(1, 3) // => ['Process with residents: high', 'Communication: low']
 */
export const tensionsTable = (panel: PartialPanel, options: TableOptions): PictureTable => {
  const { texts } = textOptions(options)
  return {
    head: [
      texts.headings.expectedMoves,
      texts.headings.slider,
      texts.headings.slider,
      texts.headings.tensions,
    ],
    rows: influencesOf(panel, texts).map(({ correlation, id, words }) => [
      texts.correlations[id].label,
      ...[correlation.from, correlation.to].map((slider) => sayPosition(slider, panel, texts)),
      words,
    ]),
  }
}

const sayPosition = (slider: SliderId, panel: PartialPanel, texts: Texts): string =>
  texts.phrases.sliderAt(texts.sliders[slider].label, answerWord(panel[slider], texts))

interface Influence {
  readonly id: CorrelationId
  readonly correlation: Correlation
  readonly steps: number
  readonly words: string
}

const influencesOf = (panel: PartialPanel, texts: Texts): ReadonlyArray<Influence> => {
  const felt = tensions(panel)
  return CORRELATION_IDS.map((id) => {
    const correlation: Correlation = CORRELATIONS[id]
    const { from, to } = correlation
    const steps = felt.find((tension) => tension.correlation === id)?.steps ?? 0
    const unknown = panel[from] === undefined || panel[to] === undefined
    return {
      id,
      correlation,
      steps,
      words:
        steps > 0
          ? texts.explanation.tension(
              texts.sliders[from].label,
              texts.sliders[to].label,
              steps,
              texts.strengths[CORRELATIONS[id].strength],
            )
          : `${texts.correlations[id].label}: ${unknown ? texts.pictures.cannotTell : texts.pictures.noTension}`,
    }
  })
}
