/**
 * The picture of one mixing panel.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { assertPartialExtendedPanel, type PartialExtendedPanel } from '../../model/extendedPanel.js'
import { answerWord, shownSliders } from '../words.js'
import { drawPicture, type PictureOptions, type PictureTable, type TableOptions } from './layout.js'
import { positionsTable } from './positions.js'
import { drawSliders, knobRow, layRails } from './sliderRows.js'

/**
 * Draws one panel as SVG: a knob on each answered slider, and a dotted rail for an unanswered one. If
 * the panel has a position on the sixth slider it is drawn too, marked as a proposal.
 *
 * Throws `notAPanel` for something other than a partial panel, and `invalidOptions` without texts.
 *
 * @example
 * renderPanelSvg(panelFromKey('LLMML'), { texts: nl }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // => true
 */
export const renderPanelSvg = (panel: PartialExtendedPanel, options: PictureOptions): string => {
  assertPartialExtendedPanel(panel)
  return drawPicture(options, (texts) => ({
    title: texts.headings.panel,
    table: panelTable(panel, { texts }),
    notes: [texts.notes.opinion],
    draw: (sheet, top) => {
      const rails = layRails(sheet, { words: 0.17 })
      return drawSliders(rails, top, shownSliders(panel), texts, (slider) => ({
        ...knobRow(rails, panel[slider]),
        words: answerWord(panel[slider], texts),
      }))
    },
  }))
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
  return positionsTable([[texts.headings.position, panel]], texts)
}
