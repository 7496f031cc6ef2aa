/**
 * Districts compared with a panel, for a terminal.
 *
 * @module
 */
import type { DistrictFit } from '../index.js'
import { districtsTable } from '../render/index.js'
import { columnsOf } from '../render/columns.js'
import { isolate, oneLine, shortenToFit } from '../render/plainText.js'
import { wrap } from '../render/text/wrap.js'
import { stepsLegend } from '../render/words.js'
import type { Texts } from '../texts/index.js'

const NUMBER = 4 // columns for the steps on a slider
const DISTANCE = 9
const NAME = 40

/**
 * A row per district, farthest first: per slider how many steps the need is higher or lower, and the
 * distance. Sliders are numbered in the order of the panel. At most the given number of rows.
 */
export const districtsText = (
  fit: DistrictFit,
  texts: Texts,
  columns: number,
  most: number,
): string => {
  const { head, rows } = districtsTable(fit, { texts })
  const [first = '', ...heads] = head
  const room = Math.min(NAME, columns - NUMBER * fit.sliders.length - DISTANCE)
  const row = ([name = '', ...cells]: ReadonlyArray<string>): string => {
    const shown = isolate(shortenToFit(oneLine(name), columnsOf, room - 2))
    return [
      shown + ' '.repeat(room - columnsOf(shown)),
      ...cells.map((cell, index) => (index < fit.sliders.length ? cell.padEnd(NUMBER) : cell)),
    ].join('')
  }
  const left = rows.length - most
  return [
    row([
      first,
      ...heads.map((label, index) => (index < fit.sliders.length ? `${index + 1}` : label)),
    ]),
    ...rows.slice(0, most).map(row),
    ...(left > 0 ? [`… (+${left})`] : []),
    ...wrap(
      `${fit.sliders.map(({ slider }, index) => `${index + 1} ${texts.sliders[slider].shortLabel}`).join(', ')}. ${stepsLegend(texts)}`,
      columns,
    ),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}
