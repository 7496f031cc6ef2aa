/**
 * The picture of one mixing panel.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { assertPartialExtendedPanel, type PartialExtendedPanel } from '../../model/extendedPanel.js'
import { answerWord, shownSliders } from '../words.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { drawKnob } from './marks.js'
import { drawSliders, layRails, xOf } from './sliderRows.js'

/**
 * Draws one panel as SVG: a knob on each answered slider, and a dotted rail for an unanswered one. If
 * the panel has a position on the sixth slider it is drawn too, marked as a proposal.
 *
 * Throws `notAPanel` for something other than a partial panel, and `invalidOptions` without texts.
 *
 * @example
 * renderPanelSvg(panelFromKey('LLMML'), { texts: nl }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // => true
 */
export const renderPanelSvg = (panel: PartialExtendedPanel, given: PictureOptions): string => {
  const { texts, ...options } = textOptions(given)
  assertPartialExtendedPanel(panel)
  return drawPicture(
    {
      title: texts.headings.panel,
      table: panelTable(panel, { texts }),
      notes: [texts.notes.opinion],
      draw: (sheet, top) => {
        const rails = layRails(sheet, { words: 0.17 })
        const height = 13 * sheet.unit
        return drawSliders(rails, top, shownSliders(panel), texts, (slider) => {
          const position = panel[slider]
          return {
            placed: position !== undefined,
            above: height,
            below: height,
            marks: (y) =>
              position === undefined ? '' : drawKnob(xOf(rails, position), y, sheet.unit),
            words: answerWord(position, texts),
          }
        })
      },
    },
    texts,
    options,
  )
}

/**
 * The content of {@link renderPanelSvg} as a table: a slider in each row, with its position.
 *
 * @example
 * panelTable(panelFromKey('LLMML'), { texts: en }).rows[4] // => ['Communication', 'low']
 */
export const panelTable = (panel: PartialExtendedPanel, options: TableOptions): PictureTable => {
  const { texts } = textOptions(options)
  assertPartialExtendedPanel(panel)
  return {
    head: [texts.headings.slider, texts.headings.position],
    rows: shownSliders(panel).map((slider) => [
      texts.sliders[slider].label,
      answerWord(panel[slider], texts),
    ]),
  }
}
