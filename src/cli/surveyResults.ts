/**
 * The numbers of a survey, as plain data: the report is laid out from them, and they are written for other
 * programs.
 *
 * @module
 */
import { left } from 'fp-ts/lib/Either.js'
import {
  agreementWithin,
  alphaStatistic,
  associationStatistic,
  bootstrap,
  shareInterval,
  sheetsOf,
  sliderAlphaBounds,
  sliderFrequencies,
  tauBBounds,
  typologyUncertainty,
  unitAssociation,
  type BootstrapAnswer,
  type CollectedPanels,
  type CountBounds,
  type DecidingCount,
  type DroppedReason,
  type Interval,
  type PanelUnit,
  type StatisticBounds,
} from '../analysis/index.js'
import { identity } from '../analysis/observation.js'
import {
  CORRELATION_IDS,
  CORRELATIONS,
  manhattan,
  PROFILE_IDS,
  SLIDER_IDS,
  type CorrelationId,
  type Either,
  type Moment,
  type NoNumberReason,
  type Position,
  type ProfileId,
  type SliderId,
} from '../index.js'
import { at, recordOf } from '../model/known.js'
import type { SurveyInput } from './readSurvey.js'

/** How a survey is analysed, and of which file. */
export interface SurveyOptions {
  readonly moment: Moment
  readonly seed: number
  readonly draws: number
  /** The hash of the file, in hexadecimal. */
  readonly sha256: string
  readonly version: string
}

/**
 * Why a survey has no number.
 *
 * | reason | meaning |
 * | --- | --- |
 * | `tooFewUnits` | alpha compares municipalities, and fewer than two have two answers |
 * | `equalDraws` | all draws give the same number: their interval would be a point |
 * | `drawsWithoutNumber` | more than one in twenty draws has no number |
 */
export type SurveyReason = NoNumberReason | 'tooFewUnits' | 'equalDraws' | 'drawsWithoutNumber'

/** A number, or why there is none. */
export type Found<A> = Either<{ readonly reason: SurveyReason }, A>

/** A statistic of municipalities with its uncertainty. */
export interface DrawnResults {
  readonly estimate: Found<number>
  /** Over all ways to fill in what is missing. */
  readonly bounds: Found<StatisticBounds>
  /** The number of draws without a number. */
  readonly withoutNumber: number
  readonly percentile: Found<Interval>
  readonly bca: Found<Interval>
}

/** One slider. */
export interface SliderResults {
  /** Municipalities by their median; `open` between two positions, or without an answer. */
  readonly medians: { readonly [P in Position | 'open']: number }
  /** Sheets without an answer. */
  readonly missing: number
  /** Means over the municipalities with two answers or more, and how many those are. */
  readonly agreement: Found<number>
  readonly consensus: Found<number>
  readonly unitsWithTwo: number
  readonly alpha: DrawnResults
}

/** One profile: numbers of municipalities to which it is nearest. */
export interface ProfileResults {
  readonly byDefault: CountBounds
  readonly overReadings: CountBounds
  readonly overAll: CountBounds
  /** In every reading, however filled in, and in some, each by steps. */
  readonly robust: number
  readonly possible: number
  /** Wilson's interval of the share, from the lowest count to the highest. */
  readonly share: Found<Interval>
}

/** One expected link. */
export interface LinkResults {
  /** The municipalities with one position on both sliders. */
  readonly n: number
  readonly tauB: DrawnResults
}

/** The numbers of a survey. */
export interface SurveyResults extends SurveyOptions {
  readonly rows: {
    /** About the moment, and about others. */
    readonly aboutMoment: number
    readonly aboutOther: number
    readonly unread: number
    readonly used: number
    readonly dropped: { readonly [R in DroppedReason]: number }
  }
  readonly units: number
  readonly sheets: number
  /** The lines of the rows on what a group agreed, where there are sheets too, whose median it replaces. */
  readonly agreedLines: ReadonlyArray<number>
  /** The dates of the rows about the moment, in order. */
  readonly dates: ReadonlyArray<string>
  /** The municipalities or cases with more than one of them. */
  readonly unitsWithDates: number
  readonly sliders: { readonly [S in SliderId]: SliderResults }
  readonly profiles: { readonly [P in ProfileId]: ProfileResults }
  readonly readings: number
  readonly metrics: number
  /** Municipalities with the same nearest profiles in every reading and metric, however filled in. */
  readonly oneAnswer: number
  readonly deciding: ReadonlyArray<DecidingCount<ProfileId>>
  readonly links: { readonly [C in CorrelationId]: LinkResults }
}

/** Computes the numbers of a survey. */
export const surveyResults = (
  { rows, unread }: Pick<SurveyInput, 'rows' | 'unread'>,
  { units, agreed, dropped }: CollectedPanels,
  options: SurveyOptions,
): SurveyResults => {
  const concerned = rows.filter(({ moment = 'huidig' }) => moment === options.moment)
  const { readings, metrics, oneAnswer, deciding, profiles } = typologyUncertainty(units)
  // By one metric, as the picture of many panels counts.
  const bySteps = typologyUncertainty(units, undefined, { metrics: [manhattan] }).profiles
  return {
    ...options,
    rows: {
      aboutMoment: concerned.length,
      aboutOther: rows.length - concerned.length,
      unread,
      used: rows.length - dropped.length,
      dropped: recordOf(
        DROPPED_REASONS,
        (reason) => dropped.filter((row) => row.reason === reason).length,
      ),
    },
    units: units.length,
    sheets: sheetsOf(units).flat().length,
    agreedLines: agreedLines(rows, units, agreed),
    ...datesOf(concerned),
    sliders: recordOf(SLIDER_IDS, (slider) => sliderResults(units, slider, options)),
    profiles: recordOf(PROFILE_IDS, (_, place) => {
      const { byDefault, overReadings, overAll } = at(profiles, place) // one for each
      const { robust, possible } = at(bySteps, place)
      const share = shareInterval(byDefault)
      return { byDefault, overReadings, overAll, robust, possible, share }
    }),
    ...{ readings, metrics, oneAnswer, deciding },
    links: recordOf(CORRELATION_IDS, (id) => {
      const { from, to } = CORRELATIONS[id]
      return {
        n: unitAssociation(units, from, to).n,
        tauB: drawn(
          bootstrap(units, associationStatistic(from, to), options),
          tauBBounds(units, from, to),
        ),
      }
    }),
  }
}

const DROPPED_REASONS = [
  'noSubject',
  'otherMoment',
  'earlierRound',
  'repeatedSheet',
  'conflictingSheets',
] as const satisfies ReadonlyArray<DroppedReason>

const none = (reason: SurveyReason): Found<never> => left({ reason })

const sliderResults = (
  units: ReadonlyArray<PanelUnit>,
  slider: SliderId,
  options: SurveyOptions,
): SliderResults => {
  const { counts, missing: open } = sliderFrequencies(units.map(({ panel }) => panel))[slider]
  const { agreement, consensus, units: unitsWithTwo } = agreementWithin(units, slider)
  const answer = bootstrap(units, alphaStatistic(slider), options)
  const canCompare = units.filter(({ sheets }) => sheets.length >= 2).length >= 2
  return {
    medians: { ...counts, open },
    missing: sliderFrequencies(sheetsOf(units).flat())[slider].missing,
    ...{ agreement, consensus, unitsWithTwo },
    alpha: drawn(
      unitsWithTwo >= 2 ? answer : { ...answer, estimate: none('tooFewUnits') },
      canCompare ? sliderAlphaBounds(sheetsOf(units), slider) : none('tooFewUnits'),
    ),
  }
}

const drawn = (
  {
    estimate,
    withoutNumber,
    draws,
    values,
    percentile,
    bca,
  }: Pick<BootstrapAnswer, 'withoutNumber' | 'draws' | 'values' | 'percentile' | 'bca'> & {
    readonly estimate: Found<number>
  },
  bounds: Found<StatisticBounds>,
): DrawnResults => {
  const without =
    estimate._tag === 'Left'
      ? estimate
      : withoutNumber * 20 > draws
        ? none('drawsWithoutNumber')
        : isSame(values)
          ? none('equalDraws')
          : undefined
  return { estimate, bounds, withoutNumber, percentile: without ?? percentile, bca: without ?? bca }
}

// Whether all are the same but for rounding.
const isSame = (values: Float64Array): boolean =>
  values.every((value) => Math.abs(value - at(values, 0)) < 1e-12)

const agreedLines = (
  rows: SurveyInput['rows'],
  units: ReadonlyArray<PanelUnit>,
  agreed: CollectedPanels['agreed'],
): ReadonlyArray<number> => {
  const withSheets = new Set(
    units.flatMap(({ subject, sheets }) => (sheets.length > 0 ? [keyOf(subject)] : [])),
  )
  return agreed.flatMap((place) => {
    const { subject, panel, line } = at(rows, place)
    return subject !== undefined && withSheets.has(keyOf(subject)) && Object.keys(panel).length > 0
      ? [line]
      : []
  })
}

const datesOf = (
  rows: SurveyInput['rows'],
): { readonly dates: ReadonlyArray<string>; readonly unitsWithDates: number } => {
  const perUnit = new Map<string, Set<string>>()
  for (const { subject, date } of rows) {
    if (subject === undefined || date === undefined) continue
    const dates = perUnit.get(keyOf(subject)) ?? new Set()
    perUnit.set(keyOf(subject), dates.add(date))
  }
  const all = [...perUnit.values()]
  return {
    dates: [...new Set(all.flatMap((dates) => [...dates]))].sort(),
    unitsWithDates: all.filter(({ size }) => size > 1).length,
  }
}

const keyOf = (subject: PanelUnit['subject']): string => JSON.stringify(identity(subject))
