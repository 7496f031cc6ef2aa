/**
 * Switching weights: how heavy or light a slider would have to be for another profile to be equally
 * near. For weighted Manhattan distance there is a closed form: with D the weighted distances to the
 * nearest profile a and a rival b, and x the panel,
 *
 * w_i' = w_i + (D_b - D_a) / (|x_i - a_i| - |x_i - b_i|), where that is 0 or more.
 *
 * The other weights do not change. At w_i' the rival ties with this nearest profile; a third profile
 * may be nearer than both.
 *
 * Source: switching values of decision analysis; the closed form follows from the distance.
 *
 * @module
 */
import { at } from '../model/known.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import { assertPanel, allPanels, type Panel } from '../model/panel.js'
import { stepsApart } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { Typology } from '../model/typology.js'
import { codedProfiles, defaultTypology, measureOf } from '../operations/comparison.js'
import { manhattan, type SliderWeights } from '../operations/distance.js'
import { ownOption } from './options.js'
import { perSlider } from './perSlider.js'

/**
 * The weight of one slider at which a rival ties with a nearest profile.
 *
 * @example
 * const [first]: ReadonlyArray<SwitchingWeight<ProfileId>> = switchingWeights(panelFromKey('LLMMM'))
 * first?.current // => 1
 */
export interface SwitchingWeight<Id extends string> {
  readonly slider: SliderId
  /** A profile that is nearest with the current weights. */
  readonly nearest: Id
  /** A profile that is not nearest with the current weights. */
  readonly rival: Id
  /** The current weight of the slider. */
  readonly current: number
  /** The switching weight, 0 or more. Beyond it, away from `current`, the rival is nearer. */
  readonly weight: number
}

/**
 * The weights to start from.
 *
 * @example
 * const options: SwitchingOptions = { weights: { positioneringIntern: 1, procesBinnenGemeente: 1, procesMetBewoners: 1, bestuurEnPolitiek: 1, communicatie: 1 } }
 * switchingWeights(panelFromKey('LLMMM'), PLATFORM31, options).length // => 1
 */
export interface SwitchingOptions {
  /** Default: all 1. */
  readonly weights?: SliderWeights | undefined
}

/**
 * The switching weights of a panel: for each slider, nearest profile and rival where there is one,
 * in canonical order. Empty for a slider on which the two profiles are equally far.
 *
 * Laws: with the weight of one slider changed to a switching weight, that nearest profile and that
 * rival are equally far; multiplying all weights multiplies the switching weights.
 *
 * Throws as `classifier` does.
 *
 * @example
 * switchingWeights(panelFromKey('LLMMM')).find(({ rival }) => rival === 'toenaderingsgericht') // => { slider: 'communicatie', nearest: 'ontwikkelend', rival: 'toenaderingsgericht', current: 1, weight: 3 }
 */
export const switchingWeights = <Id extends string = ProfileId>(
  panel: Panel,
  typology: Typology<Id> = defaultTypology<Id>(),
  options: SwitchingOptions = {},
): ReadonlyArray<SwitchingWeight<Id>> => {
  assertPanel(panel)
  const weights = ownOption(options, 'weights') ?? perSlider(() => 1)
  const measure = measureOf({ metric: manhattan, weights })
  const profiles = codedProfiles(typology).map(({ id, code }) => {
    const other = at(allPanels(), code) // panelCode gave the code
    return { id, panel: other, distance: measure(panel, other) }
  })
  // Distances and weights that differ by less are equal, as for `classifier`.
  const rounding = 1e-9 * measure(at(allPanels(), 0), at(allPanels(), 242)) // the largest distance
  const smallest = Math.min(...profiles.map(({ distance }) => distance))
  // Stryker disable next-line EqualityOperator: within rounding both answers are right
  const isNearest = (distance: number): boolean => distance - smallest <= rounding
  const nearest = profiles.filter(({ distance }) => isNearest(distance))
  const rivals = profiles.filter(({ distance }) => !isNearest(distance))
  return SLIDER_IDS.flatMap((slider) => {
    const gap = (other: Panel): number => stepsApart(panel[slider], other[slider])
    return nearest.flatMap((a) =>
      rivals.flatMap((b) => {
        const pull = gap(a.panel) - gap(b.panel)
        if (pull === 0) return []
        const exact = weights[slider] + (b.distance - a.distance) / pull
        // Stryker disable next-line EqualityOperator: within rounding both answers are right
        const weight = Math.abs(exact) <= rounding ? 0 : exact
        return weight < 0
          ? []
          : [{ slider, nearest: a.id, rival: b.id, current: weights[slider], weight }]
      }),
    )
  })
}
