/**
 * Findings of an exercise: what may be said about one sitting of a group, in addition to the findings
 * of its panels, as data without sentences.
 *
 * Rules: agreement is given with the number of people who did not answer; a slider that nobody answered
 * is named as such; a slider without a position says why; progress that cannot be computed says what is
 * missing.
 *
 * @module
 */
import { present } from '../../model/present.js'
import { isNonEmpty } from '../../model/nonEmpty.js'
import { filled } from '../../model/known.js'
import type { NonEmptyArray, Option } from '../../model/either.js'
import { MOMENTS, type Answer, type Moment, type Round } from '../../model/exercise.js'
import { unansweredSliders } from '../../model/partialPanel.js'
import type { Position } from '../../model/position.js'
import type { ExtendedSliderId, SliderId } from '../../model/slider.js'
import type { AgreementPattern, MedianInterval, PositionCounts } from '../agreement.js'
import { isDivided } from '../summary/agenda.js'
import { assertSummary, type ExerciseSummary } from '../summary/exerciseSummary.js'
import type { MomentSummary } from '../summary/momentSummary.js'
import type { SliderSummary } from '../summary/sliderSummary.js'
import type { NoAnswersFinding } from './panelFindings.js'
import type { ProgressStatus } from '../progress.js'

/** How many people filled in a sheet at a moment. */
export interface ParticipantsFinding {
  readonly kind: 'participants'
  readonly moment: Moment
  readonly people: number
  /** The round that counts, where there was more than one. */
  readonly round?: Round | undefined
}

/** How the answers on one slider are spread, and who gave no position. */
export interface AgreementFinding {
  readonly kind: 'agreement'
  readonly moment: Moment
  readonly slider: ExtendedSliderId
  readonly pattern: AgreementPattern
  readonly counts: PositionCounts
  /** People who said not to know. */
  readonly unknown: number
  /** People who left it out. */
  readonly unanswered: number
}

/** A slider on which nobody gave a position. */
export interface NobodyFinding {
  readonly kind: 'nobody'
  readonly moment: Moment
  readonly slider: ExtendedSliderId
  readonly unknown: number
  readonly unanswered: number
}

/** Where a slider stands at a moment, and on what basis: an agreement, or the middle of the answers. */
export interface SettledFinding {
  readonly kind: 'settled'
  readonly moment: Moment
  readonly slider: ExtendedSliderId
  readonly position: Position
  readonly by: 'agreement' | 'median'
}

/** A slider without a position at a moment: nobody placed it, the middle is between two positions, or answers contradict. */
export interface OpenFinding {
  readonly kind: 'open'
  readonly moment: Moment
  readonly slider: ExtendedSliderId
  /** The two middle answers, if the middle is between them. */
  readonly between?: MedianInterval | undefined
  /** The different values that merged exercises give, where they contradict each other. */
  readonly contested?: ReadonlyArray<Answer> | undefined
}

/** The panel of the middle answers is not the panel of any person. */
export interface NobodysMedianFinding {
  readonly kind: 'nobodysMedian'
  readonly moment: Moment
}

/** A slider to talk about: the answers about now or about the ambition range from laag to hoog. */
export interface DiscussFinding {
  readonly kind: 'discuss'
  readonly moment: Moment
  readonly slider: ExtendedSliderId
  readonly pattern: AgreementPattern
}

/** On none of these sliders do the answers of a moment range from laag to hoog. */
export interface NothingToDiscussFinding {
  readonly kind: 'nothingToDiscuss'
  readonly moment: Moment
  readonly sliders: NonEmptyArray<ExtendedSliderId>
}

/** Where a slider stands after a year, relative to start and ambition. */
export interface ProgressFinding {
  readonly kind: 'progress'
  readonly slider: SliderId
  readonly start: Position
  readonly ambition: Position
  readonly now: Position
  readonly status: ProgressStatus
  /** Whether it moved by no more than the range of the group's answers. */
  readonly withinDisagreement: boolean
}

/**
 * The share of the way to the ambition that was covered, at most 1; negative means farther away
 * than at the start.
 */
export interface GapClosureFinding {
  readonly kind: 'gapClosure'
  readonly share: number
}

/** What the progress waits for: sliders without a position, per moment. */
export interface ProgressWaitsFinding {
  readonly kind: 'progressWaits'
  readonly moments: NonEmptyArray<{
    readonly moment: Moment
    readonly sliders: NonEmptyArray<SliderId>
  }>
}

/** One thing that may be said about an exercise as a whole; `kind` says which. */
export type ExerciseFinding =
  | NoAnswersFinding
  | ParticipantsFinding
  | AgreementFinding
  | NobodyFinding
  | SettledFinding
  | OpenFinding
  | NobodysMedianFinding
  | DiscussFinding
  | NothingToDiscussFinding
  | ProgressFinding
  | GapClosureFinding
  | ProgressWaitsFinding

/**
 * Lists what may be said about an exercise, in the order to read it: who took part, how the answers are
 * spread per moment and slider, what to talk about, and what moved after a year. Use `findings` for its
 * panels, and `changeFindings` to compare now with the ambition.
 *
 * Laws: permuting the sheets changes nothing; per moment, each slider of the exercise has one `agreement` or
 * `nobody`, and one `settled` or `open`.
 *
 * @example
 * exerciseFindings(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] })) // => [{ kind: 'noAnswers' }]
 */
export const exerciseFindings = (summary: ExerciseSummary): NonEmptyArray<ExerciseFinding> => {
  assertSummary(summary)
  const moments = MOMENTS.flatMap((moment) => summary.moments[moment] ?? [])
  const found = [
    ...moments.flatMap((moment) => momentFindings(moment, summary.sliders)),
    ...discussFindings(summary),
    ...progressFindings(summary),
  ]
  return isNonEmpty(found) ? found : [{ kind: 'noAnswers' }]
}

const momentFindings = (
  summary: MomentSummary,
  sliders: ReadonlyArray<ExtendedSliderId>,
): ReadonlyArray<ExerciseFinding> => {
  const { moment, respondents, round, medianIsNobodys } = summary
  /* v8 ignore next -- a slider that an exercise uses is in each of its moments */
  const each = sliders.flatMap((slider) => summary.sliders[slider] ?? [])
  return [
    present({ kind: 'participants', moment, people: respondents, round }),
    ...(respondents === 0 ? [] : each.map((slider) => agreementOf(moment, slider))),
    ...each.map((slider) => placeOf(moment, slider)),
    ...(medianIsNobodys ? [{ kind: 'nobodysMedian' as const, moment }] : []),
  ]
}

const agreementOf = (
  moment: Moment,
  { slider, pattern, counts, unknown, unanswered }: SliderSummary,
): AgreementFinding | NobodyFinding =>
  pattern._tag === 'None'
    ? { kind: 'nobody', moment, slider, unknown, unanswered }
    : { kind: 'agreement', moment, slider, pattern: pattern.value, counts, unknown, unanswered }

const placeOf = (
  moment: Moment,
  { slider, agreed, contested, median }: SliderSummary,
): SettledFinding | OpenFinding => {
  if (contested !== undefined) return { kind: 'open', moment, slider, contested }
  if (agreed._tag === 'Some') {
    return { kind: 'settled', moment, slider, position: agreed.value, by: 'agreement' }
  }
  if (median._tag === 'None') return { kind: 'open', moment, slider }
  const { lower, upper } = median.value
  return lower === upper
    ? { kind: 'settled', moment, slider, position: lower, by: 'median' }
    : { kind: 'open', moment, slider, between: median.value }
}

// About now, which is the evaluation once there is one, and about the ambition.
const discussFindings = ({ agenda, moments }: ExerciseSummary): ReadonlyArray<ExerciseFinding> => {
  const now = moments.evaluatie === undefined ? 'huidig' : 'evaluatie'
  const spread = agenda.flatMap(({ slider, pattern, ambitionPattern }) => [
    ...spreadAt(now, slider, pattern),
    ...spreadAt('ambitie', slider, ambitionPattern),
  ])
  const found = spread.filter(({ moment, slider }) => isDivided(moments[moment]?.sliders[slider]))
  return [
    ...found,
    ...([now, 'ambitie'] as const).flatMap((at) => {
      const sliders = spread
        .filter(({ moment, slider }) => moment === at && isCompared(moments[at]?.sliders[slider]))
        .map(({ slider }) => slider)
      return isNonEmpty(sliders) && !found.some(({ moment }) => moment === at)
        ? [{ kind: 'nothingToDiscuss' as const, moment: at, sliders }]
        : []
    }),
  ]
}

const spreadAt = (
  moment: Moment,
  slider: ExtendedSliderId,
  pattern: Option<AgreementPattern>,
): ReadonlyArray<DiscussFinding> =>
  isSome(pattern) ? [{ kind: 'discuss', moment, slider, pattern: pattern.value }] : []

// One person differs from nobody.
const isCompared = (summary: SliderSummary | undefined): boolean =>
  summary !== undefined && summary.counts.laag + summary.counts.midden + summary.counts.hoog > 1

const progressFindings = ({
  moments,
  progress,
}: ExerciseSummary): ReadonlyArray<ExerciseFinding> => {
  if (moments.evaluatie === undefined) return []
  if (progress._tag === 'None') {
    const waits = MOMENTS.flatMap((moment) => {
      const sliders = unansweredSliders(moments[moment]?.panel ?? {})
      return isNonEmpty(sliders) ? [{ moment, sliders }] : []
    })
    // Progress is missing only because a panel has an open slider.
    return [{ kind: 'progressWaits', moments: filled(waits) }]
  }
  const { sliders, gapClosure } = progress.value
  return [
    ...sliders.map(({ slider, start, ambition, now, status, withinDisagreement }) => ({
      kind: 'progress' as const,
      slider,
      start,
      ambition,
      now,
      status,
      withinDisagreement,
    })),
    ...(isSome(gapClosure) ? [{ kind: 'gapClosure' as const, share: gapClosure.value }] : []),
  ]
}

const isSome = <A>(option: Option<A>): option is { readonly _tag: 'Some'; readonly value: A } =>
  option._tag === 'Some'
