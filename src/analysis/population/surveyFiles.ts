/**
 * A survey as files for other programs.
 *
 * @module
 */
import { answerTableCsv } from '../answerTable.js'
import { drawIndices, type BootstrapOptions } from '../resampling/bootstrap.js'
import {
  tidyCodebook,
  tidyLong,
  tidyUnits,
  tidyWide,
  type TidyRow,
  type TidyTexts,
} from './tidy.js'
import { assertUnits, type PanelUnit } from './units.js'

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
  /** What the library says of each of the 243 panels. */
  readonly 'answers.csv': string
  /** One line per draw of the bootstrap: the places of its units, from 1. */
  readonly 'draws.csv': string
}

/**
 * The files with which another program can compute everything again: rows, units, codebook, answers and the
 * draws of `bootstrap` with these options. The script `recompute.R` of the examples reads them.
 *
 * @example
 * surveyFiles([], [], { seed: 1, draws: 10 })['codebook.csv'].split('\n')[2] // => 'positioneringIntern,0,laag'
 */
export const surveyFiles = (
  rows: ReadonlyArray<TidyRow>,
  units: ReadonlyArray<PanelUnit>,
  options: BootstrapOptions & { readonly texts?: TidyTexts | undefined },
): SurveyFiles => {
  assertUnits(units)
  const indices = drawIndices(units.length, options)
  const draws = units.length === 0 ? 0 : indices.length / units.length
  return {
    'long.csv': tidyLong(rows),
    'wide.csv': tidyWide(rows),
    'units.csv': tidyUnits(units),
    'codebook.csv': tidyCodebook(options.texts),
    'answers.csv': answerTableCsv(),
    'draws.csv': Array.from({ length: draws }, (_, draw) => {
      const line = indices.subarray(draw * units.length, (draw + 1) * units.length)
      return `${Array.from(line, (place) => place + 1).join(',')}\n`
    }).join(''),
  }
}
