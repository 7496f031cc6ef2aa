/**
 * The picture of one mixing panel.
 *
 * @module
 */
import type { PartialPanel } from '../model/partialPanel.js'
import type { Texts } from '../texts/texts.js'
import { drawKnob } from './marks.js'
import { drawPicture, type PictureOptions } from './picture.js'
import { drawAt, drawRows, WORDS_LEFT } from './sliderRows.js'
import { answerWord, describeSliders } from './words.js'

/**
 * One panel as SVG: a knob on each slider that was answered, and a dotted rail for one that was not.
 *
 * @example
 * renderPanelSvg(panelFromKey('LLMML'), nl).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // => true
 */
export const renderPanelSvg = (
  panel: PartialPanel,
  texts: Texts,
  options: PictureOptions = {},
): string =>
  drawPicture(
    {
      title: texts.headings.panel,
      description: describeSliders(texts, (slider) => [answerWord(panel[slider], texts)]),
      width: 740,
      draw: (top) =>
        drawRows({ top, pitch: 52, left: WORDS_LEFT, width: 108 }, texts, (slider) => {
          const position = panel[slider]
          return {
            placed: position !== undefined,
            marks: (y) => drawAt(position, y, drawKnob),
            words: [answerWord(position, texts)],
          }
        }),
    },
    texts,
    options,
  )
