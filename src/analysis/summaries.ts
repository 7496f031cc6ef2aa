/**
 * Summaries of many panels, grouped by moment, role, municipality or subject: how often each position was
 * given on each slider, how far people agree, and which profiles are nearest. These are counts: no
 * averages of panels, and no order of merit.
 *
 * @module
 */
import { assertList } from '../model/assertList.js'
import { finiteNumber, noNumber, type NoNumber } from '../model/noNumber.js'
import type { Either, Option } from '../model/either.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import { isComplete, type PartialPanel } from '../model/partialPanel.js'
import type { SliderId } from '../model/slider.js'
import {
  medianInterval,
  vanDerEijkAgreement,
  type MedianInterval,
  type PositionCounts,
} from '../operations/agreement.js'
import { classify } from '../operations/classification.js'
import { consensus } from './consensus.js'
import { groupObservations, type Group, type Observation } from './observation.js'
import { rankIn } from './rankIn.js'
import { perProfile, type PerProfile } from './perProfile.js'
import { perSlider } from './perSlider.js'

/**
 * One slider over many panels.
 *
 * @example
 * const slider: SliderFrequencies = sliderFrequencies([{ communicatie: 'laag' }, {}]).communicatie
 * slider.missing // => 1
 */
export interface SliderFrequencies {
  /** How many panels have each position. */
  readonly counts: PositionCounts
  /** Panels without a position on this slider. */
  readonly missing: number
  /** The median as an interval; `none` without positions. */
  readonly median: Option<MedianInterval>
  /** Van der Eijk's A. */
  readonly agreement: Either<NoNumber, number>
  /** Tastle & Wierman's consensus. */
  readonly consensus: Either<NoNumber, number>
}

/**
 * The panels of one group.
 *
 * @example
 * const [group]: ReadonlyArray<GroupSummary> = summariseBy([{ role: 'overig', panel: panelFromKey('LLMML') }], ['role'])
 * group?.nearest.ontwikkelend // => 1
 */
export interface GroupSummary {
  /** The values that the group has in common; a property that is unknown is left out. */
  readonly group: Group
  /** The number of panels, full and partial. */
  readonly panels: number
  /** The frequencies per slider. */
  readonly sliders: { readonly [S in SliderId]: SliderFrequencies }
  /** Panels with all five sliders: only these have nearest profiles. */
  readonly complete: number
  /** How many of those each profile is nearest to; a tie counts for each of its profiles. */
  readonly nearest: PerProfile<ProfileId>
  /** How many of those have a tie. */
  readonly ties: number
}

/**
 * Summarises observations, grouped by the given properties; without any, all are in one group.
 * Groups come in the order of `groupObservations`.
 *
 * Laws: permuting the observations changes nothing; the groups add up to all observations.
 *
 * @example
 * summariseBy([{ moment: 'ambitie', panel: panelFromKey('HHHHH') }, { moment: 'huidig', panel: panelFromKey('LLMML') }], ['moment']).map(({ group }) => group) // => [{ moment: 'huidig' }, { moment: 'ambitie' }]
 */
export const summariseBy = (
  observations: ReadonlyArray<Observation>,
  properties: ReadonlyArray<keyof Group>,
): ReadonlyArray<GroupSummary> =>
  groupObservations(observations, properties).map(({ group, observations: own }) => ({
    group,
    ...summarise(own.map(({ panel }) => panel)),
  }))

/**
 * Per slider, how often each position was given, and how far the panels agree. Throws `notAPanel` for
 * something other than a panel.
 *
 * @example
 * sliderFrequencies([panelFromKey('LLMML'), panelFromKey('LLMMH')]).communicatie.counts // => { laag: 1, midden: 0, hoog: 1 }
 */
export const sliderFrequencies = (
  panels: ReadonlyArray<PartialPanel>,
): { readonly [S in SliderId]: SliderFrequencies } => {
  assertList(panels)
  return perSlider((slider) => {
    const levels: [number, number, number] = [0, 0, 0]
    let missing = 0
    for (const panel of panels) {
      const found = rankIn(panel, slider)
      if (found === undefined) missing++
      else levels[found]++
    }
    const counts = { laag: levels[0], midden: levels[1], hoog: levels[2] }
    const agreement = vanDerEijkAgreement(levels)
    return {
      counts,
      missing,
      median: medianInterval(counts),
      agreement:
        agreement._tag === 'Some' ? finiteNumber(agreement.value) : noNumber('tooFewValues'),
      consensus: consensus(levels),
    }
  })
}

const summarise = (panels: ReadonlyArray<PartialPanel>): Omit<GroupSummary, 'group'> => {
  const sliders = sliderFrequencies(panels)
  const nearest = panels.filter(isComplete).map((panel) => classify(panel).nearest)
  const count = (id: ProfileId): number => nearest.filter((ids) => ids.includes(id)).length
  return {
    panels: panels.length,
    sliders,
    complete: nearest.length,
    nearest: perProfile(count),
    ties: nearest.filter((ids) => ids.length > 1).length,
  }
}
