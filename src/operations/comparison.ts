/**
 * The arguments that classification (of full and partial panels) and robustness share: what a panel is
 * compared with, and by which metric.
 *
 * @module
 */
import { isList, isObject } from '../model/guards.js'
import { at } from '../model/known.js'
import { PLATFORM31 } from '../catalogue/platform31.js'
import { ownOptions, misuse } from '../model/misuse.js'
import { allPanels, PANEL_COUNT, panelCode } from '../model/panel.js'
import type { Typology, TypologyProfile } from '../model/typology.js'
import {
  assertMetric,
  copiedWeights,
  manhattan,
  type Metric,
  type SliderWeights,
  type WeightableMetric,
} from './distance.js'

/**
 * How distances are measured: by Manhattan distance unless you give another metric, and with a weight
 * per slider if you give `weights`. To combine weights with your own metric, it must use its third
 * argument.
 */
export type MeasureOptions =
  | {
      /** Default: `manhattan`. */
      readonly metric?: WeightableMetric | undefined
      /** Default: every slider 1. */
      readonly weights?: SliderWeights | undefined
    }
  | { readonly metric: Metric; readonly weights?: undefined }

/**
 * The metric of the options, with its weights. Throws `invalidOptions`; `invalidMetric` for a metric
 * that is not a function or ignores the weights; `invalidWeights` for weights that no metric can use.
 */
export const measureOf = (options: MeasureOptions): Metric => {
  const { metric: given, weights } = ownOptions(options)
  const metric = given ?? manhattan
  assertMetric(metric)
  if (weights === undefined) return metric
  const copy = copiedWeights(weights) // the caller may change its own object later
  const weighted = metric as WeightableMetric // the type requires a metric that takes weights
  if (ignoresWeights(weighted)) {
    throw misuse('invalidMetric', 'This metric does not use weights.')
  }
  return (a, b) => weighted(a, b, copy)
}

/** A profile with its panel as a code, so that nobody can change it afterwards. */
export interface CodedProfile<Id extends string> {
  readonly id: Id
  readonly code: number
}

/**
 * The profiles of a typology with their panels as codes. Throws `notATypology`, `tooFewProfiles`,
 * `notAPanel` and `duplicateProfile`.
 */
export const codedProfiles = <Id extends string>(
  typology: Typology<Id>,
): ReadonlyArray<CodedProfile<Id>> => {
  // Untyped code can pass anything; Array.from reads a gap in a list as undefined.
  const given = isObject(typology) ? typology.profiles : undefined
  if (!isList(given)) throw misuse('notATypology', 'Not a typology. Use parseTypology.')
  if (given.length < 2) throw misuse('tooFewProfiles', 'Fewer than two profiles.')
  const profiles = Array.from<TypologyProfile<Id> | undefined, CodedProfile<Id>>(
    given,
    (profile) => {
      if (typeof profile?.id !== 'string') throw misuse('notATypology', 'A profile without an id.')
      return { id: profile.id, code: panelCode(profile.panel) }
    },
  )
  const ids = new Set(profiles.map(({ id }) => id))
  if (ids.size < profiles.length) throw misuse('duplicateProfile', 'Two profiles share an id.')
  return profiles
}

/** The five profiles, for a caller that gives no typology: the ids are then `ProfileId`. */
export const defaultTypology = <Id extends string>(): Typology<Id> =>
  PLATFORM31 as Typology as Typology<Id> // the compiler cannot know that Id is its default

const ignoresWeights = (metric: WeightableMetric): boolean => {
  const [lowest, highest] = [at(allPanels(), 0), at(allPanels(), PANEL_COUNT - 1)] // of 243
  const apart = (weight: number): number =>
    metric(lowest, highest, {
      positioneringIntern: weight,
      procesBinnenGemeente: weight,
      procesMetBewoners: weight,
      bestuurEnPolitiek: weight,
      communicatie: weight,
    })
  return apart(1) === apart(2)
}
