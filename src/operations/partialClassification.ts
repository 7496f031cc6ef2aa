/**
 * Classification of a partial panel: what can already be said while sliders are unanswered. The answer
 * is exact, because every completion is considered.
 *
 * @module
 */
import { at, filled } from '../model/known.js'
import { some } from 'fp-ts/lib/Option.js'
import type { NonEmptyArray, Option } from '../model/either.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import { completions, unansweredSliders, type PartialPanel } from '../model/partialPanel.js'
import { none } from '../model/none.js'
import { POSITIONS } from '../model/position.js'
import type { SliderId } from '../model/slider.js'
import type { Typology } from '../model/typology.js'
import { classifier, type Classification } from './classification.js'
import { codedProfiles, defaultTypology, type MeasureOptions } from './comparison.js'

/**
 * How near and how far a profile can still be.
 *
 * @example
 * const bounds: DistanceBounds<ProfileId> | undefined = classifyPartial({}).bounds[4]
 * bounds // => { profile: 'gekanteld', lowest: 0, highest: 10 }
 */
export interface DistanceBounds<Id extends string> {
  readonly profile: Id
  /** The smallest distance over all completions, in units of the metric (steps by default). */
  readonly lowest: number
  /** The largest distance over all completions. */
  readonly highest: number
}

/**
 * An unanswered slider, and how many profiles would on average still be possible once it is answered,
 * with each position counting equally. A lower number means that the answer decides more.
 *
 * @example
 * const slider: DecidingSlider | undefined = classifyPartial({ procesMetBewoners: 'laag' }).deciding[0]
 * slider?.slider // => 'communicatie'
 */
export interface DecidingSlider {
  readonly slider: SliderId
  /** The average number of possible profiles once it is answered, at least 1. */
  readonly expectedPossible: number
}

/**
 * What is known about a partial panel.
 *
 * @example
 * const answer: PartialClassification = classifyPartial({ procesMetBewoners: 'laag', procesBinnenGemeente: 'hoog', positioneringIntern: 'hoog' })
 * answer.certain // => { _tag: 'Some', value: 'organisatiegericht' }
 */
export interface PartialClassification<Id extends string = ProfileId> {
  readonly panel: PartialPanel
  /** The number of full panels that agree with it, 1 to 243. */
  readonly completions: number
  /** The profiles that are nearest, alone or tied, for at least one completion. */
  readonly possible: NonEmptyArray<Id>
  /** The one profile that is nearest, alone or tied, for every completion, if exactly one is. */
  readonly certain: Option<Id>
  /** Per profile, in the order of the profiles. */
  readonly bounds: ReadonlyArray<DistanceBounds<Id>>
  /** The unanswered sliders, the most deciding first; equal ones in canonical order. */
  readonly deciding: ReadonlyArray<DecidingSlider>
}

/**
 * Makes a function that classifies partial panels, from the same typology and options as `classifier`.
 *
 * Laws: answering a slider never adds a possible profile; for a full panel, `possible` is `nearest`.
 *
 * Throws as `classifier`; the function throws `notAPanel` when untyped code passes something other than a
 * partial panel.
 *
 * @example
 * partialClassifier(PLATFORM31, { metric: hamming })({}).possible.length // => 5
 */
export const partialClassifier = <Id extends string = ProfileId>(
  typology: Typology<Id> = defaultTypology<Id>(),
  options: MeasureOptions = {},
): ((partial: PartialPanel) => PartialClassification<Id>) => {
  const ids = codedProfiles(typology).map(({ id }) => id)
  const classifyFull = classifier(typology, options)
  const answersOf = (partial: PartialPanel): ReadonlyArray<Classification<Id>> =>
    completions(partial).map(classifyFull)

  return (partial) => {
    const answers = answersOf(partial)
    const certain = ids.filter((id) => answers.every(({ nearest }) => nearest.includes(id)))
    return {
      panel: partial,
      completions: answers.length,
      possible: filled(possibleIn(ids, answers)), // each answer has a nearest
      certain: certain.length === 1 ? some(at(certain, 0)) : none,
      bounds: ids.map((profile) => boundsOf(profile, answers)),
      deciding: unansweredSliders(partial)
        .map((slider) => {
          const counts = POSITIONS.map(
            (position) => possibleIn(ids, answersOf({ ...partial, [slider]: position })).length,
          )
          return { slider, expectedPossible: counts.reduce((a, b) => a + b) / counts.length }
        })
        .sort((a, b) => a.expectedPossible - b.expectedPossible),
    }
  }
}

/**
 * Finds the profiles that a partial panel can still be closest to, and which slider to ask about next.
 *
 * @function
 * @example
 * classifyPartial({ procesMetBewoners: 'hoog', communicatie: 'laag' }).possible // => ['ontwikkelend', 'participatief', 'organisatiegericht', 'toenaderingsgericht', 'gekanteld']
 */
export const classifyPartial: (partial: PartialPanel) => PartialClassification =
  /*#__PURE__*/ partialClassifier()

const possibleIn = <Id extends string>(
  ids: ReadonlyArray<Id>,
  answers: ReadonlyArray<Classification<Id>>,
): ReadonlyArray<Id> => ids.filter((id) => answers.some(({ nearest }) => nearest.includes(id)))

const boundsOf = <Id extends string>(
  profile: Id,
  answers: ReadonlyArray<Classification<Id>>,
): DistanceBounds<Id> => {
  const distances = answers.flatMap(({ ranking }) =>
    ranking.filter((match) => match.profile === profile).map(({ distance }) => distance),
  )
  return { profile, lowest: Math.min(...distances), highest: Math.max(...distances) }
}
