/**
 * Where sliders stand in panels, as a table.
 *
 * @module
 */
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import type { Texts } from '../../texts/texts.js'
import { answerWord, shownSliders } from '../words.js'
import type { PictureTable } from './layout.js'

/** A slider in each row, and a panel in each column under its head. */
export const positionsTable = (
  panels: ReadonlyArray<readonly [head: string, panel: PartialExtendedPanel]>,
  texts: Texts,
): PictureTable => ({
  head: [texts.headings.slider, ...panels.map(([head]) => head)],
  rows: shownSliders(...panels.map(([, panel]) => panel)).map((slider) => [
    texts.sliders[slider].label,
    ...panels.map(([, panel]) => answerWord(panel[slider], texts)),
  ]),
})
