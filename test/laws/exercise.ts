/** Exercises of the package's type from the oracle's sheets. */
import type { Answer, Answers, Exercise, SliderId } from '../../src/index.js'
import type { OracleAnswer } from '../oracle/exercise.js'
import { SLIDERS, WORDS } from '../oracle/space.js'
import type { ArbitraryExercise, ArbitrarySheet } from './arbitraries.js'
import { partialOf } from './values.js'

const answersOf = (answers: ReadonlyArray<OracleAnswer>): Answers => {
  const given: { [S in SliderId]?: Answer } = {}
  SLIDERS.forEach((slider, i) => {
    const answer = answers[i]
    if (typeof answer === 'number') given[slider] = WORDS[answer] ?? 'unknown'
    else if (answer === 'unknown') given[slider] = 'unknown'
  })
  return given
}

export const exerciseOf = ({ sheets, agreed }: ArbitraryExercise): Exercise => ({
  subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
  sheets: sheets.map((sheet) => ({ ...sheet, answers: answersOf(sheet.answers) })),
  agreed: Object.fromEntries(
    Object.entries(agreed).map(([moment, partial]) => [moment, partialOf(partial)]),
  ),
})

/** A sheet of invented answers at the moment `huidig`. */
export const sheetOf = (
  respondent: string,
  answers: ReadonlyArray<OracleAnswer>,
  moment: ArbitrarySheet['moment'] = 'huidig',
): ArbitrarySheet => ({ respondent, role: 'overig', moment, answers })
