/**
 * Classification: which profiles is a panel closest to? The answer is "closest to", never "is":
 * profiles are magnified generalisations. A tie is a legitimate answer, and so is "no profile fits
 * well".
 *
 * - nearest: every profile at the smallest distance, in the order of the profiles
 * - margin: the second smallest distance minus the smallest; 0 is a tie
 * - typicality: the share of all 243 panels that lie farther from their nearest profile
 * - fit: `strong` when the distance is less than half the smallest distance between two profiles
 *   (such balls cannot overlap); `none` when it is at least the median distance between two panels
 *   drawn from all 243; `partial` in between. Both bounds follow from the profiles and the metric.
 *
 * Laws: the distance to the nearest profile is the first of the ranking; a profile's own panel is
 * nearest to itself at distance 0; the order of the profiles changes only the order of ties; equal
 * panels get the same frozen answer.
 *
 * Source: 8.1 (mirroring), 2.2 (what profiles are). Ties as hybrid types: Doty, Glick & Huber 1993.
 *
 * @module
 */
import type { NonEmptyArray } from '../model/either.js'
import { PROFILE_IDS, profilePanel, type ProfileId } from '../catalogue/profilePanels.js'
import { deepFreeze } from '../model/freeze.js'
import { allPanels, panelCode, panelSteps, type Panel } from '../model/panel.js'
import type { Typology } from '../model/typology.js'
import {
  codedProfiles,
  defaultTypology,
  measureOf,
  type CodedProfile,
  type MeasureOptions,
} from './comparison.js'
import { difference, type SliderDifference } from './difference.js'
import { manhattan, type Metric } from './distance.js'
import { measureSpace } from './space.js'

/**
 * How well the nearest profile fits: `strong`, `partial` or `none`. A statement about distance in
 * the space of panels, not about a municipality.
 *
 * @example
 * const fit: Fit = classify(panelFromKey('LLLLL')).fit
 * fit // => 'partial'
 */
export type Fit = 'strong' | 'partial' | 'none'

/**
 * One profile compared with a panel: how far, how similar (0 to 1), and on which sliders they differ.
 *
 * @example
 * const match: ProfileMatch<ProfileId> = classify(panelFromKey('LLMMM')).ranking[0]
 * match.differences // => [{ slider: 'communicatie', from: 'midden', to: 'laag', steps: -1 }]
 */
export interface ProfileMatch<Id extends string> {
  readonly profile: Id
  /** In units of the metric: steps of a slider by default, 0 to 10. */
  readonly distance: number
  /** 1 minus the distance as a share of the largest, 0 to 1; see `similarity`. */
  readonly similarity: number
  /** The sliders that stand elsewhere: `from` in the panel, `to` in the profile. */
  readonly differences: ReadonlyArray<SliderDifference>
}

/**
 * The answer for one panel. `ranking` holds every profile, nearest first, ties in the order of the
 * profiles.
 *
 * @example
 * const answer: Classification = classify(panelFromKey('LLMMM'))
 * answer.margin // => 2
 */
export interface Classification<Id extends string = ProfileId> {
  readonly panel: Panel
  /** Every profile, nearest first; ties in the order of the profiles. */
  readonly ranking: NonEmptyArray<ProfileMatch<Id>>
  /** Every profile at the smallest distance: more than one on a tie. */
  readonly nearest: NonEmptyArray<Id>
  /** The second smallest distance minus the smallest; 0 for a tie. */
  readonly margin: number
  /** Share of all panels that lie farther from their nearest profile, 0 to 1. */
  readonly typicality: number
  /** How well the nearest profile fits. */
  readonly fit: Fit
}

/**
 * Makes a classification function from a typology, in its default reading, and a metric. The answers
 * are typed with the ids of your profiles. All 243 answers are computed at first use.
 *
 * Throws immediately: `notATypology`, `tooFewProfiles`, `duplicateProfile`, `notAPanel` for a profile without a
 * panel, `invalidOptions`, `invalidWeights`, and `invalidMetric` for a metric that does not use the
 * weights. Throws at first use: `invalidMetric` for a result that cannot be a distance.
 *
 * @typeParam Id - the ids of the profiles
 * @param typology - what panels are compared with; default: `PLATFORM31`
 * @param options - the metric and weights; default: Manhattan distance without weights
 *
 * @example
 * const ask = classifier({ id: 'ours', profiles: [{ id: 'a', panel: panelFromKey('LLLLL') }, { id: 'b', panel: panelFromKey('HHHHH') }] })
 * ask(panelFromKey('MMMMM')).nearest // => ['a', 'b']
 */
export const classifier = <Id extends string = ProfileId>(
  typology: Typology<Id> = defaultTypology<Id>(),
  options: MeasureOptions = {},
): ((panel: Panel) => Classification<Id>) => {
  const profiles = codedProfiles(typology)
  const measure = measureOf(options)
  // Stryker disable next-line ConditionalExpression: the same distances, only slower
  return askFrom(() => profiles, measure === manhattan ? panelSteps : measure)
}

// Separate from the checks of typologies and options, so that a bundle with `classify` alone leaves them out.
const askFrom = <Id extends string>(
  profiles: () => ReadonlyArray<CodedProfile<Id>>,
  measure: Metric,
): ((panel: Panel) => Classification<Id>) => {
  let answers: ReadonlyArray<Classification<Id>> | undefined // made at first use
  return (panel) => {
    answers ??= classifyAll(profiles(), measure)
    return answers[panelCode(panel)] as Classification<Id> // codes run over all answers
  }
}

/**
 * Finds which of the five profiles a panel is closest to, in the default reading and by Manhattan
 * distance. The answer is frozen, and the same object for equal panels.
 *
 * Throws `notAPanel` when untyped code passes something else; parse unknown input first.
 *
 * @function
 * @example
 * classify(panelFromKey('MLHLM')).nearest // => ['participatief']
 */
export const classify: (panel: Panel) => Classification = /*#__PURE__*/ askFrom(
  () => PROFILE_IDS.map((id) => ({ id, code: panelCode(profilePanel(id)) })),
  panelSteps,
)

const classifyAll = <Id extends string>(
  profiles: ReadonlyArray<CodedProfile<Id>>,
  metric: Metric,
): ReadonlyArray<Classification<Id>> => {
  const panels = allPanels()
  const { largest, levelOf, medianLevel, isSmaller } = measureSpace(metric)
  const panelAt = (code: number): Panel => panels[code] as Panel // codes come from panelCode
  const rankings = panels.map((panel) =>
    rankingOf(
      profiles.map(({ id, code }): ProfileMatch<Id> => {
        const distance = metric(panel, panelAt(code))
        return {
          profile: id,
          distance,
          similarity: 1 - distance / largest,
          differences: difference(panel, panelAt(code)),
        }
      }),
      levelOf,
    ),
  )
  const levels = rankings.map(([first]) => levelOf(first.distance))
  const betweenProfiles = Math.min(
    ...profiles.flatMap((a, index) =>
      profiles.slice(index + 1).map((b) => metric(panelAt(a.code), panelAt(b.code))),
    ),
  )
  const fitAt = (distance: number): Fit =>
    isSmaller(2 * distance, betweenProfiles)
      ? 'strong'
      : levelOf(distance) < medianLevel
        ? 'partial'
        : 'none'

  // Each answer is frozen; the list is not, because nobody else gets it and reading is faster this way.
  return rankings.map((ranking, code): Classification<Id> => {
    const [first, second] = ranking
    const level = levelOf(first.distance)
    const tied = level === levelOf(second.distance)
    return deepFreeze({
      panel: panelAt(code),
      ranking,
      nearest: nearestOf(ranking, levelOf),
      margin: tied ? 0 : second.distance - first.distance,
      typicality: levels.filter((other) => other > level).length / levels.length,
      fit: fitAt(first.distance),
    })
  })
}

// Two or more profiles, nearest first; the sort is stable, so ties keep the order of the profiles.
type Ranking<Id extends string> = readonly [
  ProfileMatch<Id>,
  ProfileMatch<Id>,
  ...ProfileMatch<Id>[],
]

const rankingOf = <Id extends string>(
  matches: ReadonlyArray<ProfileMatch<Id>>,
  levelOf: (distance: number) => number,
): Ranking<Id> =>
  matches.toSorted((a, b) => levelOf(a.distance) - levelOf(b.distance)) as unknown as Ranking<Id> // codedProfiles requires two

const nearestOf = <Id extends string>(
  [first, ...others]: Ranking<Id>,
  levelOf: (distance: number) => number,
): NonEmptyArray<Id> => [
  first.profile,
  ...others
    .filter(({ distance }) => levelOf(distance) === levelOf(first.distance))
    .map(({ profile }) => profile),
]
