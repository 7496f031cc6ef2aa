/**
 * Agreement within municipalities: a measure of agreement computed per unit, averaged over units.
 * Computed over all answers together it would also count differences between municipalities as
 * disagreement.
 *
 * @module
 */
import { assertObjects } from '../../model/assertList.js'
import type { Either } from '../../model/either.js'
import { finiteNumber, noNumber, type NoNumber } from '../../model/noNumber.js'
import { assertSlider, type SliderId } from '../../model/slider.js'
import { sum } from '../contingency.js'
import { sliderFrequencies } from '../summaries.js'
import { sheetsOf, type PanelUnit } from './units.js'

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
): AgreementWithin => {
  assertObjects(units)
  assertSlider(slider)
  const own = sheetsOf(units).flatMap((sheets) => {
    const { agreement, consensus, counts } = sliderFrequencies(sheets)[slider]
    const isShared = sum(Object.values<number>(counts)) >= 2
    return isShared && agreement._tag === 'Right' && consensus._tag === 'Right'
      ? [{ agreement: agreement.right, consensus: consensus.right }]
      : []
  })
  // Smallest first, so that the order of the units does not affect the last digit.
  const meanOf = (values: number[]): Either<NoNumber, number> =>
    values.length === 0
      ? noNumber('tooFewValues')
      : finiteNumber(sum(values.sort((a, b) => a - b)) / values.length)
  return {
    agreement: meanOf(own.map(({ agreement }) => agreement)),
    consensus: meanOf(own.map(({ consensus }) => consensus)),
    units: own.length,
  }
}
