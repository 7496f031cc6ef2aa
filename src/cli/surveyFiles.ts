/**
 * Writing a survey as files for other programs.
 *
 * @module
 */
import {
  allAnswersCsv,
  drawIndices,
  type BootstrapOptions,
  type CollectedPanels,
} from '../analysis/index.js'
import type { PanelRow } from '../files/index.js'
import type { Texts } from '../texts/index.js'
import { surveyCodebook } from './surveyCodebook.js'
import { longTable, unitTable, wideTable } from './surveyTables.js'

/**
 * The files with which another program can repeat every computation, by name: rows, units, codebook,
 * the table of all answers, and the draws of `bootstrap` with these options. The script `recompute.R` reads
 * them.
 */
export const surveyFiles = (
  rows: ReadonlyArray<PanelRow>,
  collected: CollectedPanels,
  options: BootstrapOptions,
  texts: Texts,
): { readonly [name: string]: string } => {
  const { units } = collected
  const indices = drawIndices(units.length, options)
  const draws = units.length === 0 ? 0 : indices.length / units.length
  return {
    'long.csv': longTable(rows, collected),
    'wide.csv': wideTable(rows, collected),
    'units.csv': unitTable(units),
    'codebook.csv': surveyCodebook(texts),
    'answers.csv': allAnswersCsv(),
    // A line for each draw: the places of its units, from 1.
    'draws.csv': Array.from({ length: draws }, (_, draw) => {
      const line = indices.subarray(draw * units.length, (draw + 1) * units.length)
      return `${Array.from(line, (place) => place + 1).join(',')}\n`
    }).join(''),
  }
}
