/**
 * Findings of a panel: what may be said about it, in the order to read it, as data without sentences. A
 * program that shows only these claims no more than is known.
 *
 * Rules:
 *
 * - The first finding names every nearest profile of the default reading, or every profile that is still
 *   possible. It says `everyReading` only if that holds in all readings of the publication; otherwise it
 *   names the other profiles that a reading can put nearest.
 * - Readings are not votes: a count of readings is given as a count only.
 * - A tension or risk that could not be checked, because a slider is unanswered, is never called absent.
 * - A nearest or possible profile that is a thought experiment is named as one.
 *
 * @module
 */
import { CORRELATION_IDS, CORRELATIONS, type CorrelationId } from '../../catalogue/correlations.js'
import type { ProfileId } from '../../catalogue/profilePanels.js'
import type { RiskId } from '../../catalogue/risks.js'
import type { NonEmptyArray } from '../../model/either.js'
import { ownOptions } from '../../model/misuse.js'
import { isNonEmpty } from '../../model/nonEmpty.js'
import { at, filled } from '../../model/known.js'
import type { Panel } from '../../model/panel.js'
import {
  answeredSliders,
  completions,
  isComplete,
  unansweredSliders,
  type PartialPanel,
} from '../../model/partialPanel.js'
import type { SliderId } from '../../model/slider.js'
import type { Typology } from '../../model/typology.js'
import { classifier, classify, type Classification, type Fit } from '../classification.js'
import { codedProfiles, defaultTypology } from '../comparison.js'
import type { SliderDifference } from '../difference.js'
import {
  classifyPartial,
  partialClassifier,
  type PartialClassification,
} from '../partialClassification.js'
import { assessPartialRisks } from '../risk.js'
import { robustness, robustnessFinder, type Robustness } from '../robustness.js'
import { tensions } from '../tension.js'

/** Nobody has placed a slider; there are no other findings then. */
export interface NoAnswersFinding {
  readonly kind: 'noAnswers'
}

/** The nearest profiles of a complete panel: the headline. */
export interface NearestFinding<Id extends string = ProfileId> {
  readonly kind: 'nearest'
  /** Every nearest profile of the default reading, in the order of the typology. */
  readonly profiles: NonEmptyArray<Id>
  /** Whether each of `profiles` is nearest in every reading. */
  readonly holds: 'everyReading' | 'dependsOnReading'
  /** Further profiles that are nearest in some reading, alone or tied with those above. */
  readonly others: ReadonlyArray<Id>
}

/** The profiles that can still be nearest to a partial panel: the headline. */
export interface PossibleFinding<Id extends string = ProfileId> {
  readonly kind: 'possible'
  /** Every profile that is nearest for some way to answer the rest, in the default reading. */
  readonly profiles: NonEmptyArray<Id>
  /** The one profile that is nearest however the rest is answered, if exactly one is. */
  readonly certain?: Id | undefined
  /**
   * Whether that profile is nearest in every reading; without such a profile, whether no reading adds
   * another possible profile.
   */
  readonly holds: 'everyReading' | 'dependsOnReading'
  /** Further profiles that can be nearest in some reading. */
  readonly others: ReadonlyArray<Id>
}

/** Sliders that are unanswered, and the one whose answer would rule out most profiles. */
export interface UnansweredFinding {
  readonly kind: 'unanswered'
  readonly sliders: NonEmptyArray<SliderId>
  readonly decidesMost: SliderId
}

/** How a nearest profile differs from the panel; an empty list means that they are equal. */
export interface DifferencesFinding<Id extends string = ProfileId> {
  readonly kind: 'differences'
  readonly profile: Id
  /** In steps. */
  readonly distance: number
  /** `from` is where the slider stands in the panel, `to` where it stands in the profile. */
  readonly differences: ReadonlyArray<SliderDifference>
}

/** How near and how far a possible profile can still be. */
export interface BoundsFinding<Id extends string = ProfileId> {
  readonly kind: 'bounds'
  readonly profile: Id
  /** In steps. */
  readonly lowest: number
  readonly highest: number
}

/** How well the nearest profile fits. */
export interface FitFinding {
  readonly kind: 'fit'
  readonly fit: Fit
}

/** How much farther the next profiles are; not given for a tie, which the headline shows. */
export interface MarginFinding<Id extends string = ProfileId> {
  readonly kind: 'margin'
  /** In steps, at least 1. */
  readonly steps: number
  readonly next: NonEmptyArray<Id>
}

/** The share of all 243 panels that lie farther from their nearest profile, 0 to 1. */
export interface TypicalityFinding {
  readonly kind: 'typicality'
  readonly share: number
}

/** In how many readings a profile is nearest, alone or tied; given where readings differ. */
export interface ReadingsFinding<Id extends string = ProfileId> {
  readonly kind: 'readings'
  readonly profile: Id
  readonly count: number
  readonly of: number
}

/** A named profile that is a thought experiment. */
export interface HypotheticalFinding<Id extends string = ProfileId> {
  readonly kind: 'hypothetical'
  readonly profile: Id
}

/** A correlation whose `from` stands above its `to`. */
export interface TensionFinding {
  readonly kind: 'tension'
  readonly correlation: CorrelationId
  readonly steps: 1 | 2
}

/** No tension on any of these correlations; absent where none could be checked. */
export interface NoTensionFinding {
  readonly kind: 'noTension'
  readonly correlations: NonEmptyArray<CorrelationId>
}

/** Correlations that could not be checked, because one of their sliders is unanswered. */
export interface UncheckedTensionsFinding {
  readonly kind: 'uncheckedTensions'
  readonly correlations: NonEmptyArray<CorrelationId>
}

/** A risk whose condition holds, however the rest is answered. */
export interface PresentRiskFinding {
  readonly kind: 'risk'
  readonly risk: RiskId
}

/** A risk whose condition holds for some of the ways to answer the rest. */
export interface PossibleRiskFinding {
  readonly kind: 'possibleRisk'
  readonly risk: RiskId
  /** How many of the ways to answer the rest it holds for. */
  readonly count: number
  readonly of: number
}

/** No risk applies, however the rest is answered. */
export interface NoRiskFinding {
  readonly kind: 'noRisk'
}

/** One thing that may be said about a panel; `kind` says which. */
export type PanelFinding<Id extends string = ProfileId> =
  | NoAnswersFinding
  | NearestFinding<Id>
  | PossibleFinding<Id>
  | UnansweredFinding
  | DifferencesFinding<Id>
  | BoundsFinding<Id>
  | FitFinding
  | MarginFinding<Id>
  | TypicalityFinding
  | ReadingsFinding<Id>
  | HypotheticalFinding<Id>
  | TensionFinding
  | NoTensionFinding
  | UncheckedTensionsFinding
  | PresentRiskFinding
  | PossibleRiskFinding
  | NoRiskFinding

/**
 * Lists what may be said about a panel, complete or not, compared with a typology, in the order to read
 * it. The first is the headline.
 *
 * Laws: the same panel gives the same findings; a complete panel has a `nearest`, a partial one with an
 * answer a `possible`, one without answers only `noAnswers`.
 *
 * Throws `notAPanel` when untyped code passes something else, and for a typology as `classifier` does; parse unknown
 * input first.
 *
 * @example
 * findings(panelFromKey('LLMML'))[0] // => { kind: 'nearest', profiles: ['ontwikkelend'], holds: 'everyReading', others: ['toenaderingsgericht'] }
 */
export const findings = <Id extends string = ProfileId>(
  panel: PartialPanel,
  typology?: Typology<Id>,
): NonEmptyArray<PanelFinding<Id>> => {
  if (typology !== undefined) codedProfiles(typology) // only to check the argument
  if (isComplete(panel)) return completeFindings(panel, typology)
  if (answeredSliders(panel).length === 0) return [{ kind: 'noAnswers' }]
  return partialFindings(panel, typology)
}

const completeFindings = <Id extends string>(
  panel: Panel,
  typology: Typology<Id> | undefined,
): NonEmptyArray<PanelFinding<Id>> => {
  const compare = comparisonWith(typology)
  const { nearest, ranking, margin, typicality, fit } = compare.full(panel)
  const { robust, possible, counts, readings } = compare.readings(panel)
  const others = possible.filter((id) => !nearest.includes(id))
  const isSame = possible.every((id) => robust.includes(id)) // one answer in every reading
  const next = ranking
    .slice(nearest.length)
    .filter(({ distance }, _, [first]) => distance === first?.distance)
    .map(({ profile }) => profile)
  return [
    {
      kind: 'nearest',
      profiles: nearest,
      holds: nearest.every((id) => robust.includes(id)) ? 'everyReading' : 'dependsOnReading',
      others,
    },
    ...hypotheticals(typology, [...nearest, ...others]),
    ...ranking
      .filter(({ profile }) => nearest.includes(profile))
      .map(({ profile, distance, differences }) => ({
        kind: 'differences' as const,
        profile,
        distance,
        differences,
      })),
    { kind: 'fit', fit },
    ...(margin > 0 && isNonEmpty(next) ? [{ kind: 'margin' as const, steps: margin, next }] : []),
    { kind: 'typicality', share: typicality },
    ...(isSame
      ? []
      : possible.map((profile) => ({
          kind: 'readings' as const,
          profile,
          count: counts[profile],
          of: readings,
        }))),
    ...meaningFindings(panel),
  ]
}

const partialFindings = <Id extends string>(
  panel: PartialPanel,
  typology: Typology<Id> | undefined,
): NonEmptyArray<PanelFinding<Id>> => {
  const compare = comparisonWith(typology)
  const { possible, certain, bounds, deciding } = compare.partial(panel)
  const inReadings = completions(panel).map((full) => compare.readings(full))
  const ids = bounds.map(({ profile }) => profile)
  const others = ids.filter(
    (id) => !possible.includes(id) && inReadings.some((answer) => answer.possible.includes(id)),
  )
  const one = certain._tag === 'Some' ? certain.value : undefined
  const holds =
    one === undefined ? others.length === 0 : inReadings.every(({ robust }) => robust.includes(one))
  return [
    {
      kind: 'possible',
      profiles: possible,
      ...(one === undefined ? {} : { certain: one }),
      holds: holds ? 'everyReading' : 'dependsOnReading',
      others,
    },
    ...unanswered(panel, deciding),
    ...hypotheticals(typology, [...possible, ...others]),
    ...bounds
      .filter(({ profile }) => possible.includes(profile))
      .map((found) => ({ kind: 'bounds' as const, ...found })),
    ...meaningFindings(panel),
  ]
}

// Answers for the publication's profiles are cached; those for another typology are computed per call.
const comparisonWith = <Id extends string>(
  typology: Typology<Id> | undefined,
): {
  readonly full: (panel: Panel) => Classification<Id>
  readonly partial: (panel: PartialPanel) => PartialClassification<Id>
  readonly readings: (panel: Panel) => Robustness<Id>
} =>
  // Stryker disable next-line ConditionalExpression: the same answers, made each time
  typology === undefined
    ? (byDefault as never) // Id is then ProfileId; the compiler cannot know that
    : {
        full: classifier(typology),
        partial: partialClassifier(typology),
        readings: robustnessFinder(typology),
      }

const byDefault = { full: classify, partial: classifyPartial, readings: robustness } as const

const unanswered = (
  panel: PartialPanel,
  deciding: PartialClassification['deciding'],
): ReadonlyArray<UnansweredFinding> => {
  // Called only for a panel with an open slider, so there is a deciding slider.
  const sliders = filled(unansweredSliders(panel))
  return [{ kind: 'unanswered', sliders, decidesMost: at(deciding, 0).slider }]
}

const hypotheticals = <Id extends string>(
  typology: Typology<Id> | undefined,
  named: ReadonlyArray<Id>,
): ReadonlyArray<HypotheticalFinding<Id>> =>
  (typology ?? defaultTypology<Id>()).profiles
    .filter((profile) => ownOptions(profile).hypothetical === true && named.includes(profile.id))
    .map(({ id }) => ({ kind: 'hypothetical', profile: id }))

/** What the correlations and risks of the reflection say about a panel, as far as it is answered. */
const meaningFindings = (
  panel: PartialPanel,
): ReadonlyArray<
  | TensionFinding
  | NoTensionFinding
  | UncheckedTensionsFinding
  | PresentRiskFinding
  | PossibleRiskFinding
  | NoRiskFinding
> => [...tensionFindings(panel), ...riskFindings(panel)]

const tensionFindings = (
  panel: PartialPanel,
): ReadonlyArray<TensionFinding | NoTensionFinding | UncheckedTensionsFinding> => {
  const found = tensions(panel)
  const isChecked = (id: CorrelationId): boolean =>
    panel[CORRELATIONS[id].from] !== undefined && panel[CORRELATIONS[id].to] !== undefined
  const checked = CORRELATION_IDS.filter(isChecked)
  const unchecked = CORRELATION_IDS.filter((id) => !isChecked(id))
  return [
    ...found.map((tension) => ({ kind: 'tension' as const, ...tension })),
    ...(found.length === 0 && isNonEmpty(checked)
      ? [{ kind: 'noTension' as const, correlations: checked }]
      : []),
    ...(isNonEmpty(unchecked)
      ? [{ kind: 'uncheckedTensions' as const, correlations: unchecked }]
      : []),
  ]
}

const riskFindings = (
  panel: PartialPanel,
): ReadonlyArray<PresentRiskFinding | PossibleRiskFinding | NoRiskFinding> => {
  const found = assessPartialRisks(panel).flatMap(
    ({
      risk,
      status,
      completions: count,
      of,
    }): ReadonlyArray<PresentRiskFinding | PossibleRiskFinding> => {
      switch (status) {
        case 'present':
          return [{ kind: 'risk', risk }]
        case 'possible':
          return [{ kind: 'possibleRisk', risk, count, of }]
        case 'absent':
          return []
      }
    },
  )
  return found.length > 0 ? found : [{ kind: 'noRisk' }]
}
