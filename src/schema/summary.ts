/**
 * The schema for summaries of exercises.
 *
 * @module
 */
import { recordOf } from '../model/known.js'
import * as z from 'zod/v4'
import type { Option } from '../model/either.js'
import { ANSWERS } from '../model/exercise.js'
import { SLIDER_IDS } from '../model/slider.js'
import type { AgreementPattern, MedianInterval, PositionCounts } from '../operations/agreement.js'
import type { MergeConflict, Rivals } from '../operations/mergeExercises.js'
import type { AgendaItem } from '../operations/summary/agenda.js'
import type { ExerciseSummary } from '../operations/summary/exerciseSummary.js'
import type { MomentSummary, PerUsedSlider } from '../operations/summary/momentSummary.js'
import type {
  AnswerCounts,
  GivenAnswer,
  GivenRemark,
  SliderSummary,
} from '../operations/summary/sliderSummary.js'
import { ProgressSchema } from './change.js'
import { subject } from './exercise.js'
import { answer, PanelSchema, PartialPanelSchema } from './panels.js'
import {
  count,
  day,
  extendedSliderId,
  moment,
  option,
  optionalNumber,
  optionalPosition,
  perMoment,
  position,
  role,
  round,
  typed,
  type ObjectSchema,
  type Schema,
} from './parts.js'

export const agreementPattern: Schema<AgreementPattern> = /*#__PURE__*/ (() =>
  z.enum(['eensgezind', 'eenStap', 'verspreid', 'tegenoverElkaar']))()
export const positionCounts: ObjectSchema<PositionCounts> = /*#__PURE__*/ (() =>
  z.strictObject({ laag: count, midden: count, hoog: count }))()
export const medianInterval: ObjectSchema<MedianInterval> = /*#__PURE__*/ (() =>
  z.strictObject({ lower: position, upper: position }))()
export const givenAnswer: ObjectSchema<GivenAnswer> = /*#__PURE__*/ (() =>
  z.strictObject({
    respondent: z.string(),
    role,
    answer: z.enum([...ANSWERS, 'unanswered', 'contested']),
  }))()

/** At least two different values. */
const rivals = <A>(value: Schema<A>): Schema<Rivals<A>> => typed(z.array(value).min(2)) // as many as two

/** What merged exercises say differently. */
export const conflict: Schema<MergeConflict> = /*#__PURE__*/ (() => {
  const sheet = z.strictObject({ respondent: z.string(), role, moment, round: z.optional(round) })
  const slider = extendedSliderId
  return z.discriminatedUnion('about', [
    z.strictObject({ about: z.literal('date'), values: rivals(z.string()) }),
    z.strictObject({ about: z.literal('answer'), sheet, slider, values: rivals(answer) }),
    z.strictObject({ about: z.literal('remark'), sheet, slider, values: rivals(z.string()) }),
    z.strictObject({ about: z.literal('agreed'), moment, slider, values: rivals(position) }),
  ])
})()

/** What one respondent wrote beside a slider. */
export const givenRemark: ObjectSchema<GivenRemark> = /*#__PURE__*/ (() =>
  z.strictObject({
    respondent: z.string(),
    role,
    round: z.optional(round),
    text: z.string(),
  }))()

export const optionalPattern: Schema<Option<AgreementPattern>> = /*#__PURE__*/ (() =>
  option(agreementPattern))()
export const answerCounts: ObjectSchema<AnswerCounts> = /*#__PURE__*/ (() =>
  z.strictObject({ counts: positionCounts, unknown: count, unanswered: count }))()

/** Van der Eijk's A. */
const agreement = /*#__PURE__*/ (() => option(z.number().min(-1).max(1)))()

/** One slider at one moment. */
export const sliderSummary: ObjectSchema<SliderSummary> = /*#__PURE__*/ (() =>
  answerCounts.extend({
    slider: extendedSliderId,
    pattern: optionalPattern,
    median: option(medianInterval),
    range: option(z.literal([0, 1, 2])),
    agreement,
    averageDeviation: optionalNumber,
    answers: z.array(givenAnswer),
    remarks: z.array(givenRemark),
    agreed: optionalPosition,
    contested: z.optional(z.array(answer)),
  }))()

const perUsedSlider = <A>(value: Schema<A>): Schema<PerUsedSlider<A>> =>
  typed(z.strictObject({ ...recordOf(SLIDER_IDS, () => value), wijkkenmerken: z.optional(value) })) // a generic value may be undefined

/** One moment of an exercise. */
export const momentSummary: ObjectSchema<MomentSummary> = /*#__PURE__*/ (() =>
  z.strictObject({
    moment,
    round: z.optional(round),
    panel: PartialPanelSchema,
    wijkkenmerken: z.optional(position),
    respondents: count,
    sliders: perUsedSlider(sliderSummary),
    median: option(PanelSchema),
    medoids: z.array(z.string()),
    medianIsNobodys: z.boolean(),
    earlier: z.optional(
      z.strictObject({
        round: z.optional(round),
        respondents: count,
        sliders: perUsedSlider(answerCounts),
      }),
    ),
  }))()

/** One slider on the agenda. */
export const agendaItem: ObjectSchema<AgendaItem> = /*#__PURE__*/ (() =>
  z.strictObject({
    slider: extendedSliderId,
    pattern: optionalPattern,
    agreement,
    ambitionPattern: optionalPattern,
    ambitionAgreement: agreement,
    distanceToAmbition: optionalNumber,
    toDiscuss: z.boolean(),
    questions: z.array(z.string()),
  }))()

/**
 * A summary of an exercise with its moments, agenda and progress, as `summariseExercise` gives it. It
 * checks the form, not whether some exercise has this summary.
 *
 * @example
 * ExerciseSummarySchema.parse(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] })).respondents // => []
 */
export const ExerciseSummarySchema: ObjectSchema<ExerciseSummary> = /*#__PURE__*/ (() =>
  z.strictObject({
    subject,
    date: z.optional(day),
    sliders: z.array(extendedSliderId),
    respondents: z.array(z.strictObject({ respondent: z.string(), role })),
    moments: perMoment(momentSummary),
    agenda: z.array(agendaItem),
    progress: option(ProgressSchema),
    conflicts: z.optional(z.array(conflict)),
  }))()
