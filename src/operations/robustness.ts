/**
 * Robustness: how much of a classification depends on our reading of the publication. The text of
 * the profiles can be read in 24 ways; this asks all of them.
 *
 * Vocabulary after Oana & Schneider 2024: a robust core and what is possible.
 *
 * @module
 */
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { READINGS } from '../catalogue/readings.js'
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { allPanels, panelCode, type Panel } from '../model/panel.js'
import { manhattan } from './distance.js'

/**
 * Which profiles are nearest to a panel in all readings, in any, and in what share of them. A tie
 * counts for each profile of the tie, so shares can add up to more than 1.
 *
 * @example
 * const answer: Robustness = robustness(panelFromKey('HLHHL'))
 * answer.robust // => ['toenaderingsgericht']
 */
export interface Robustness {
  readonly panel: Panel
  /** The number of readings, 24. */
  readonly readings: number
  /** The profiles that are nearest in all readings; can be empty. */
  readonly robust: ReadonlyArray<ProfileId>
  /** The profiles that are nearest in at least one reading. */
  readonly possible: ReadonlyArray<ProfileId>
  /** Per profile, the share of readings in which it is nearest, 0 to 1. */
  readonly shares: { readonly [I in ProfileId]: number }
}

/**
 * The robustness of a panel's classification over the 24 readings, by Manhattan distance. The answer
 * is frozen, and the same object for equal panels.
 *
 * Laws: robust within possible; nearest under the default reading within possible; a share of 1 is
 * robust, of 0 not possible.
 *
 * @example
 * robustness(panelFromKey('LLMML')).robust // => ['ontwikkelend']
 */
export const robustness = (panel: Panel): Robustness => answers()[panelCode(panel)] as Robustness // codes run over all answers

const answers: () => ReadonlyArray<Robustness> = /*#__PURE__*/ lazy(() =>
  deepFreeze(allPanels().map(assess)),
)

function assess(panel: Panel): Robustness {
  const nearest = READINGS.map(({ profiles }) => {
    const distances = profiles.map((profile) => manhattan(panel, profile.panel))
    const smallest = Math.min(...distances)
    return profiles.filter((_, index) => distances[index] === smallest).map(({ id }) => id)
  })
  const shareOf = (id: ProfileId): number =>
    nearest.filter((ids) => ids.includes(id)).length / READINGS.length
  return {
    panel,
    readings: READINGS.length,
    robust: PROFILE_IDS.filter((id) => shareOf(id) === 1),
    possible: PROFILE_IDS.filter((id) => shareOf(id) > 0),
    shares: {
      ontwikkelend: shareOf('ontwikkelend'),
      participatief: shareOf('participatief'),
      organisatiegericht: shareOf('organisatiegericht'),
      toenaderingsgericht: shareOf('toenaderingsgericht'),
      gekanteld: shareOf('gekanteld'),
    },
  }
}
