/**
 * Multiverse: how much the nearest profile depends on choices that could have been made differently:
 * the reading of the profiles, the metric, the weights of the sliders. Each combination of choices is a
 * universe. A conclusion that holds in all is robust; one that holds in some is possible.
 *
 * Sources: Steegen, Tuerlinckx, Gelman & Vanpaemel 2016 (multiverse); Oana & Schneider 2024 (robust
 * core, possible).
 *
 * @module
 */
import { at } from '../model/known.js'
import { assertList } from '../model/assertList.js'
import { PLATFORM31 } from '../catalogue/platform31.js'
import { PROFILE_IDS, type ProfileId } from '../catalogue/profilePanels.js'
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { allPanels, panelCode, type Panel } from '../model/panel.js'
import type { Typology } from '../model/typology.js'
import { measureOf } from '../operations/comparison.js'
import {
  chebyshev,
  euclidean,
  hamming,
  manhattan,
  type SliderWeights,
  type WeightableMetric,
} from '../operations/distance.js'
import { readingsOf } from '../operations/readings.js'
import { measureSpace } from '../operations/space.js'
import { refusal } from './misuse.js'
import { inAll, inAny, nearestMarks } from './nearest.js'
import { ownOption } from './options.js'
import { perProfile, type PerProfile } from './perProfile.js'
import { perSlider } from './perSlider.js'

/**
 * The choices to vary. The first of each list is the base that the others are compared with.
 *
 * @example
 * const options: MultiverseOptions = { metrics: [manhattan] }
 * multiverse(options)(panelFromKey('LLMML')).universes // => 48
 */
export interface MultiverseOptions {
  /** Profiles without alternatives. Default: the 48 readings of the publication. */
  readonly readings?: ReadonlyArray<Typology<ProfileId>> | undefined
  /** Default: manhattan, hamming, euclidean, chebyshev. */
  readonly metrics?: ReadonlyArray<WeightableMetric> | undefined
  /** Default: all sliders 1, and nothing else. */
  readonly weights?: ReadonlyArray<SliderWeights> | undefined
}

/**
 * One kind of choice.
 *
 * @example
 * const choice: MultiverseChoice = 'reading'
 * multiverse()(panelFromKey('HHHHH')).sensitiveTo.includes(choice) // => false
 */
export type MultiverseChoice = 'reading' | 'metric' | 'weights'

/**
 * Which profiles are nearest in all universes, in any, and in what share. A tie counts for each of
 * its profiles, so shares can add up to more than 1.
 *
 * @example
 * const answer: MultiverseAnswer = multiverse()(panelFromKey('HHHHH'))
 * answer.robust // => ['gekanteld']
 */
export interface MultiverseAnswer {
  readonly panel: Panel
  /** The number of combinations of choices. */
  readonly universes: number
  readonly robust: ReadonlyArray<ProfileId>
  readonly possible: ReadonlyArray<ProfileId>
  readonly shares: PerProfile<ProfileId>
  /**
   * The choices that change the nearest profiles when only they vary and the others stay at their
   * first value.
   */
  readonly sensitiveTo: ReadonlyArray<MultiverseChoice>
}

/**
 * Makes a function that classifies a panel in all universes: 48 readings x 4 metrics x 1 weighting =
 * 192 by default. The answer is frozen, and the same object for equal panels.
 *
 * Laws: robust within possible; with one metric (manhattan) and one weighting (all 1), robust and
 * possible are those of `robustness`, and the shares are its counts over the number of readings;
 * permuting a list without moving its first element changes nothing.
 *
 * Throws `invalidValue` for an empty list, `invalidWeights` and `invalidMetric` as `classifier` does.
 *
 * @example
 * multiverse()(panelFromKey('LLMML')).universes // => 192
 */
export const multiverse = (
  options: MultiverseOptions = {},
): ((panel: Panel) => MultiverseAnswer) => {
  const readings = ownOption(options, 'readings') ?? readingsOf(PLATFORM31)
  const metrics = ownOption(options, 'metrics') ?? [manhattan, hamming, euclidean, chebyshev]
  const weights = ownOption(options, 'weights') ?? [perSlider(() => 1)]
  for (const list of [readings, metrics, weights]) assertList(list)
  if ([readings, metrics, weights].some((list) => list.length === 0)) {
    throw refusal('invalidValue', 'A list of choices is empty.')
  }
  const measures = metrics.map((metric) =>
    weights.map((own) => {
      const measure = measureOf({ metric, weights: own })
      return { measure, levelOf: lazy(() => measureSpace(measure).levelOf) }
    }),
  )
  const answers = allPanels().map((panel) =>
    lazy(() =>
      deepFreeze(
        summarise(
          panel,
          readings.map((reading) =>
            measures.map((row) =>
              row.map(({ measure, levelOf }) =>
                nearestMarks(panel, PROFILE_IDS, reading, measure, levelOf()),
              ),
            ),
          ),
        ),
      ),
    ),
  )
  return (panel) => at(answers, panelCode(panel))() // codes run over all
}

// The nearest profiles per universe, as marks.
type Universes = ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>

const summarise = (panel: Panel, universes: Universes): MultiverseAnswer => {
  const all = universes.flat(2)
  const varies = (marks: ReadonlyArray<string>): boolean => new Set(marks).size > 1
  // Of each choice there is one or more.
  const alone: { readonly [C in MultiverseChoice]: boolean } = {
    reading: varies(universes.map((metrics) => at(at(metrics, 0), 0))),
    metric: varies(at(universes, 0).map((weights) => at(weights, 0))),
    weights: varies(at(at(universes, 0), 0)),
  }
  return {
    panel,
    universes: all.length,
    robust: PROFILE_IDS.filter((_, place) => inAll(all, place)),
    possible: PROFILE_IDS.filter((_, place) => inAny(all, place)),
    shares: perProfile(
      (id) => all.filter((marks) => marks[PROFILE_IDS.indexOf(id)] === '1').length / all.length,
    ),
    sensitiveTo: (['reading', 'metric', 'weights'] as const).filter((choice) => alone[choice]),
  }
}
