/**
 * Writing a survey as files for other programs.
 *
 * @module
 */
import { answerTableCsv } from '../answerTable.js'
import { drawIndices, type BootstrapOptions } from '../resampling/bootstrap.js'
import type { Moment } from '../../model/exercise.js'
import { tidyCodebook, type TidyTexts } from './codebook.js'
import { tidyLong, tidyUnits, tidyWide, type TidyRow } from './tidy.js'
import { collectPanels } from './units.js'

/** The texts of the files, by name. */
export interface SurveyFiles {
  /** One line per row and slider. */
  readonly 'long.csv': string
  /** One line per row. */
  readonly 'wide.csv': string
  /** One line per unit, with the positions that are possible. */
  readonly 'units.csv': string
  /** What the numbers mean. */
  readonly 'codebook.csv': string
  /** What the library says about each of the 243 panels. */
  readonly 'answers.csv': string
  /** One line per draw of the bootstrap: the places of its units, from 1. */
  readonly 'draws.csv': string
}

/**
 * The files with which another program can repeat every computation: rows, units, codebook, answers,
 * and the draws of `bootstrap` with these options from the units of `collectPanels(rows, moment)`. The
 * example script `recompute.R` reads them.
 *
 * @example
 * surveyFiles([], 'huidig', { seed: 1, draws: 10 })['codebook.csv'].split('\n')[2] // => ',positioneringIntern,0,laag'
 */
export const surveyFiles = (
  rows: ReadonlyArray<TidyRow>,
  moment: Moment,
  options: BootstrapOptions & { readonly texts?: TidyTexts | undefined },
): SurveyFiles => {
  const collected = collectPanels(rows, moment)
  const { units } = collected
  const indices = drawIndices(units.length, options)
  const draws = units.length === 0 ? 0 : indices.length / units.length
  return {
    'long.csv': tidyLong(rows, collected),
    'wide.csv': tidyWide(rows, collected),
    'units.csv': tidyUnits(units),
    'codebook.csv': tidyCodebook(options.texts),
    'answers.csv': answerTableCsv(),
    'draws.csv': Array.from({ length: draws }, (_, draw) => {
      const line = indices.subarray(draw * units.length, (draw + 1) * units.length)
      return `${Array.from(line, (place) => place + 1).join(',')}\n`
    }).join(''),
  }
}
