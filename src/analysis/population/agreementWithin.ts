/**
 * Agreement within municipalities: a measure of agreement computed per unit, averaged over units.
 * Computed over all answers together it would also count differences between municipalities as
 * disagreement.
 *
 * @module
 */
import type { Right } from 'fp-ts/lib/Either.js'
import type { Some } from 'fp-ts/lib/Option.js'
import type { Either } from '../../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../../model/noNumber.js'
import { assertSlider, type SliderId } from '../../model/slider.js'
import { vanDerEijkAgreement } from '../../operations/agreement.js'
import { levelsIn, sheetAnswers } from '../alpha.js'
import { consensus } from '../consensus.js'
import { sum } from '../contingency.js'
import { oneOf } from '../options.js'
import { countedStatistic, type CountedStatistic } from '../resampling/statistic.js'
import type { PanelUnit } from './units.js'

/** How far the people of one unit agree on a slider, on average over units. */
export interface AgreementWithin {
  /** The mean of van der Eijk's A. */
  readonly agreement: Either<NoNumber, number>
  /** The mean of Tastle & Wierman's consensus. */
  readonly consensus: Either<NoNumber, number>
  /** The number of units with at least two answers; the means are over these. */
  readonly units: number
}

/**
 * The means over the units with at least two answers on a slider, each unit once.
 *
 * Law: permuting units, or the sheets of one, changes nothing. No number (`tooFewValues`) without such
 * a unit. Throws `notAPanel` for a sheet that is not a panel.
 *
 * @example
 * agreementWithin([{ sheets: [{ communicatie: 'laag' }, { communicatie: 'laag' }] }, { sheets: [{ communicatie: 'hoog' }] }], 'communicatie') // => { agreement: { _tag: 'Right', right: 1 }, consensus: { _tag: 'Right', right: 1 }, units: 1 }
 */
export const agreementWithin = (
  units: ReadonlyArray<Pick<PanelUnit, 'sheets'>>,
  slider: SliderId,
): AgreementWithin => ({
  agreement: agreementStatistic(slider)(units),
  consensus: agreementStatistic(slider, 'consensus')(units),
  units: units.filter((unit) => isShared(levelsIn(sheetAnswers(slider)(unit)))).length,
})

/**
 * The mean of A, or of consensus, as in {@link agreementWithin}, as a statistic for `bootstrap` and
 * `jackknife`, which count units with the same answers.
 *
 * @example
 * agreementStatistic('communicatie')([{ sheets: [{ communicatie: 'laag' }, { communicatie: 'hoog' }] }]) // => { _tag: 'Right', right: -1 }
 */
export const agreementStatistic = (
  slider: SliderId,
  member: 'agreement' | 'consensus' = 'agreement',
): CountedStatistic<Pick<PanelUnit, 'sheets'>> => {
  assertSlider(slider)
  const measure =
    oneOf(['agreement', 'consensus'], member) === 'agreement' ? agreementOf : consensusOf
  return countedStatistic(sheetAnswers(slider), (counts) => {
    let [total, units] = [0, 0]
    for (const [answers, times] of counts) {
      const levels = levelsIn(answers)
      if (!isShared(levels)) continue
      total += times * measure(levels)
      units += times
    }
    return units === 0 ? noNumber('tooFewValues') : finiteNumber(total / units)
  })
}

const isShared = (levels: ReadonlyArray<number>): boolean => sum(levels) >= 2

const agreementOf = (levels: ReadonlyArray<number>): number =>
  (vanDerEijkAgreement(levels) as Some<number>).value // what is shared has one

const consensusOf = (levels: ReadonlyArray<number>): number =>
  (consensus(levels) as Right<number>).right // as above
