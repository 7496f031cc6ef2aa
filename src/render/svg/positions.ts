/**
 * Where sliders stand in panels, as a table.
 *
 * @module
 */
import type { Texts } from '../../texts/texts.js'
import { answerWord, shownSliders, type Places } from '../words.js'
import type { PictureTable } from './layout.js'

/** A slider in each row, and a panel in each column under its head. */
export const positionsTable = (
  panels: ReadonlyArray<readonly [head: string, panel: Places]>,
  texts: Texts,
): PictureTable => ({
  head: [texts.headings.slider, ...panels.map(([head]) => head)],
  rows: shownSliders(...panels.map(([, panel]) => panel)).map((slider) => [
    texts.sliders[slider].label,
    ...panels.map(([, panel]) => answerWord(panel[slider], texts)),
  ]),
})
