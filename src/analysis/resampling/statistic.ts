/**
 * Statistics of units, including those that need only the number of units of each kind.
 *
 * @module
 */
import { assertList } from '../../model/assertList.js'
import type { Either } from '../../model/either.js'
import { finiteNumber, type NoNumber } from '../../model/noNumber.js'
import { countsOf, type Counts } from '../counts.js'
import { refusal } from '../misuse.js'

/**
 * A statistic of units: a number, or why there is none. A bare number that is not finite is `tooLarge`.
 *
 * @typeParam Unit - what is drawn as a whole, such as a municipality with all its sheets
 */
export type UnitStatistic<Unit> = (units: ReadonlyArray<Unit>) => number | Either<NoNumber, number>

/**
 * A statistic that is computed from the number of units of each kind. `bootstrap` and `jackknife` then
 * look at each unit only once.
 *
 * @typeParam Unit - what is drawn as a whole
 */
export interface CountedStatistic<Unit> {
  (units: ReadonlyArray<Unit>): Either<NoNumber, number>
  /** The kind of a unit, as a number, such as the code of its panel. */
  readonly kindOf: (unit: Unit) => number
  /** The statistic, from how often each kind occurs; kinds are in ascending order. */
  readonly ofCounts: (counts: Counts) => number | Either<NoNumber, number>
}

/**
 * Makes a statistic of units from a function of counts.
 *
 * Law: on any list of units it equals `ofCounts` of the counts, so `bootstrap` gives the same answer as
 * for a plain function, but faster. Throws `invalidValue` for something other than a function.
 *
 * @typeParam Unit - what is drawn as a whole
 *
 * @example
 * const steps = allPanels().map((panel) => manhattan(panel, panelFromKey('HHHHH')))
 * const meanSteps = countedStatistic(panelCode, (counts) => {
 *   let [sum, panels] = [0, 0]
 *   for (const [code, times] of counts) [sum, panels] = [sum + (steps[code] ?? 0) * times, panels + times]
 *   return sum / panels
 * })
 * meanSteps([panelFromKey('HHHHM'), panelFromKey('HHHHH')]) // => { _tag: 'Right', right: 0.5 }
 */
export const countedStatistic = <Unit>(
  kindOf: (unit: Unit) => number,
  ofCounts: (counts: Counts) => number | Either<NoNumber, number>,
): CountedStatistic<Unit> => {
  for (const given of [kindOf, ofCounts]) assertStatistic(given)
  return Object.assign(
    (units: ReadonlyArray<Unit>) => {
      assertList(units)
      return asEither(ofCounts(countsOf(units.map((unit) => kindOf(unit)))))
    },
    { kindOf, ofCounts },
  )
}

/** What to draw from, and the statistic of what was drawn. */
export interface Drawable {
  /** One per unit: the unit, or its kind where kinds are counted. */
  readonly elements: ReadonlyArray<unknown>
  readonly isCounted: boolean
  readonly of: (drawn: ReadonlyArray<unknown>) => Either<NoNumber, number>
}

/** Prepares units and a statistic for drawing. */
export const drawable = <Unit>(
  units: ReadonlyArray<Unit>,
  statistic: UnitStatistic<Unit>,
): Drawable => {
  assertList(units)
  assertStatistic(statistic)
  const { kindOf, ofCounts } = statistic as Partial<CountedStatistic<Unit>> // if it is one
  return kindOf === undefined || ofCounts === undefined
    ? {
        elements: units,
        isCounted: false,
        of: (drawn) => asEither(statistic(drawn as ReadonlyArray<Unit>)), // the elements
      }
    : {
        elements: units.map((unit) => kindOf(unit)),
        isCounted: true,
        of: (drawn) => asEither(ofCounts(countsOf(drawn as ReadonlyArray<number>))), // the elements
      }
}

const assertStatistic = (given: unknown): void => {
  if (typeof given !== 'function') throw refusal('invalidValue', 'A statistic is a function.')
}

const asEither = (answer: number | Either<NoNumber, number>): Either<NoNumber, number> =>
  typeof answer === 'number' ? finiteNumber(answer) : answer
