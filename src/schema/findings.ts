/**
 * Schemas for findings and explanations: what may be said, as data and as sentences. They check the
 * form, not whether the statements are true.
 *
 * @module
 */
import { keysOf } from '../model/known.js'
import * as z from 'zod/v4'
import { PROFILE_IDS } from '../catalogue/profilePanels.js'
import type { GuidanceName } from '../explain/explanation.js'
import type { Explanation, NoteData, Section, Sentence } from '../explain/explanation.js'
import type { ReportExplanation } from '../explain/explainReport.js'
import type { NonEmptyArray } from '../model/either.js'
import type { Source } from '../model/evidence.js'
import type { ChangeFinding } from '../operations/findings/changeFindings.js'
import type { ExerciseFinding } from '../operations/findings/exerciseFindings.js'
import type { PanelFinding } from '../operations/findings/panelFindings.js'
import { correlationId, progressStatus, riskId, stepWhy, tensionSteps } from './change.js'
import { fit } from './classification.js'
import { districtMatch, districtMove, sliderFit } from './districts.js'
import {
  count,
  extendedSliderId,
  kinds,
  moment,
  nonEmpty,
  notNegative,
  oneOf,
  position,
  positiveCount,
  round,
  share,
  sliderDifference,
  sliderId,
  type ObjectSchema,
  type Schema,
} from './parts.js'
import { answer } from './panels.js'
import {
  agreementPattern,
  conflict,
  givenAnswer,
  givenRemark,
  medianInterval,
  positionCounts,
} from './summary.js'

// prettier-ignore
const CHAPTERS: ReadonlyArray<Source['chapter']> =
  ['1.1', '1.2', '2.1', '2.2', '3', '4', '5', '6', '7', '8.1', '8.2', '9']

// Tables, so that the compiler reports a missing id.
// Stryker disable BooleanLiteral: of these tables only the keys are read
const SECTIONS: { readonly [I in Section['id']]: true } = {
  nearest: true,
  certainty: true,
  numbers: true,
  tensions: true,
  risks: true,
  claims: true,
  statements: true,
  evidence: true,
  participants: true,
  places: true,
  talk: true,
  change: true,
  plan: true,
  along: true,
  consider: true,
  progress: true,
  agreements: true,
  answers: true,
  districts: true,
  moves: true,
  method: true,
}

const GUIDANCE: { readonly [N in GuidanceName]: true } = {
  reason: true,
  culture: true,
  vision: true,
  district: true,
  stayWithReason: true,
  cultureMayClash: true,
  bothSides: true,
  accents: true,
  mixedTeams: true,
  phases: true,
  districtsDiffer: true,
  trends: true,
}

const NOTES: { readonly [I in NoteData['note']]: true } = {
  opinion: true,
  closestTo: true,
  readings: true,
  correlations: true,
  risks: true,
  proposedSlider: true,
  tradeOff: true,
  median: true,
  plan: true,
  noPlan: true,
  noAnswers: true,
  attribution: true,
}
// Stryker restore BooleanLiteral

const noAnswers = /*#__PURE__*/ (() => z.strictObject({ kind: z.literal('noAnswers') }))()

// The fields of each kind of finding. The compiler checks them against the types of the core below.
const panelMembers = <Id extends string>(id: Schema<Id>) => {
  const holds = z.enum(['everyReading', 'dependsOnReading'])
  const profiles = nonEmpty(id)
  const correlations = nonEmpty(correlationId)
  return kinds({
    nearest: { profiles, holds, others: z.array(id) },
    possible: { profiles, certain: z.optional(id), holds, others: z.array(id) },
    unanswered: { sliders: nonEmpty(sliderId), decidesMost: sliderId },
    differences: { profile: id, distance: notNegative, differences: z.array(sliderDifference) },
    bounds: { profile: id, lowest: notNegative, highest: notNegative },
    fit: { fit },
    margin: { steps: notNegative, next: profiles },
    typicality: { share },
    readings: { profile: id, count, of: positiveCount },
    hypothetical: { profile: id },
    tension: { correlation: correlationId, steps: tensionSteps },
    noTension: { correlations },
    uncheckedTensions: { correlations },
    risk: { risk: riskId },
    possibleRisk: { risk: riskId, count, of: positiveCount },
    noRisk: {},
  })
}

const planStep = () =>
  z.strictObject({
    kind: z.literal('planStep'),
    number: positiveCount,
    slider: sliderId,
    from: position,
    to: position,
    why: stepWhy,
    insteadOf: z.array(sliderId),
    risks: z.array(riskId),
    tensions: z.array(correlationId),
  })

const changeMembers = <Id extends string>(profile: Schema<Id>) => {
  const missing = nonEmpty(
    z.strictObject({ slider: sliderId, missingIn: nonEmpty(z.enum(['from', 'to'])) }),
  )
  return [
    ...kinds({
      distance: { steps: count, atLeast: z.boolean() },
      moved: sliderDifference.shape,
      kept: { sliders: nonEmpty(sliderId) },
      incomparable: { sliders: missing },
      nearestChange: { from: nonEmpty(profile), to: nonEmpty(profile) },
    }),
    z.strictObject({ kind: z.enum(['riskAppears', 'riskClears']), risk: riskId }),
    z.strictObject({
      kind: z.enum(['tensionAppears', 'tensionClears']),
      correlation: correlationId,
    }),
    ...kinds({
      planWaits: { sliders: missing },
      noPlan: {},
      plan: { steps: count, routes: positiveCount, reason: z.array(sliderId) },
    }),
    planStep(),
  ]
}

const exerciseMembers = () => {
  const at = { moment, slider: extendedSliderId }
  const open = { unknown: count, unanswered: count }
  return kinds({
    participants: { moment, people: count, round: z.optional(round) },
    agreement: { ...at, pattern: agreementPattern, counts: positionCounts, ...open },
    nobody: { ...at, ...open },
    settled: { ...at, position, by: z.enum(['agreement', 'median']) },
    open: { ...at, between: z.optional(medianInterval), contested: z.optional(z.array(answer)) },
    nobodysMedian: { moment },
    discuss: { ...at, pattern: agreementPattern },
    nothingToDiscuss: { moment, sliders: nonEmpty(extendedSliderId) },
    progress: {
      slider: sliderId,
      start: position,
      ambition: position,
      now: position,
      status: progressStatus,
      withinDisagreement: z.boolean(),
    },
    gapClosure: { share: z.number().max(1) },
    progressWaits: {
      moments: nonEmpty(z.strictObject({ moment, sliders: nonEmpty(sliderId) })),
    },
  })
}

const explanationMembers = () =>
  kinds({
    evidence: { profile: oneOf(PROFILE_IDS), slider: sliderId, position },
    statement: { profile: z.string(), slider: sliderId },
    claim: { risk: riskId },
    afterStep: { step: planStep() },
    progressTogether: { status: progressStatus, sliders: z.array(sliderId) },
    dividedPlan: { sliders: z.array(sliderId) },
    note: { note: oneOf(keysOf(NOTES)) },
    exercise: { people: count },
    question: { slider: extendedSliderId, question: z.string() },
    answers: { moment, slider: extendedSliderId, answers: z.array(givenAnswer) },
    guidance: { guidance: oneOf(keysOf(GUIDANCE)) },
    remark: { moment, slider: extendedSliderId, remark: givenRemark },
    conflict: { conflict },
    farthest: { certain: z.array(z.string()), possible: z.array(z.string()) },
    districtGap: { match: districtMatch },
    sliderNeeds: { fit: sliderFit },
    districtMove: { move: districtMove },
  })

/**
 * What may be said about a panel compared with profiles with these ids.
 *
 * @example
 * panelFindingsSchema(['a']).safeParse(findings(panelFromKey('LLMML'))).success // => false
 */
export const panelFindingsSchema = <Id extends string>(
  ids: ReadonlyArray<Id>,
): Schema<NonEmptyArray<PanelFinding<Id>>> =>
  nonEmpty<PanelFinding<Id>>(z.discriminatedUnion('kind', [noAnswers, ...panelMembers(oneOf(ids))]))

/**
 * What may be said about a panel compared with the five profiles, as `findings` gives it.
 *
 * @example
 * PanelFindingsSchema.parse(findings(panelFromKey('LLMML')))[0].kind // => 'nearest'
 */
export const PanelFindingsSchema: Schema<NonEmptyArray<PanelFinding>> =
  /*#__PURE__*/ panelFindingsSchema(PROFILE_IDS)

/**
 * What may be said about a change, compared with profiles with these ids.
 *
 * @example
 * changeFindingsSchema(['a', 'b']).parse([{ kind: 'nearestChange', from: ['a'], to: ['b'] }]).length // => 1
 */
export const changeFindingsSchema = <Id extends string>(
  ids: ReadonlyArray<Id>,
): Schema<NonEmptyArray<ChangeFinding<Id>>> =>
  nonEmpty<ChangeFinding<Id>>(
    z.discriminatedUnion('kind', [noAnswers, ...changeMembers(oneOf(ids))]),
  )

/**
 * What may be said about a change, as `changeFindings` gives it.
 *
 * @example
 * ChangeFindingsSchema.parse(changeFindings({ communicatie: 'laag' }, { communicatie: 'hoog' }))[0].kind // => 'distance'
 */
export const ChangeFindingsSchema: Schema<NonEmptyArray<ChangeFinding>> =
  /*#__PURE__*/ changeFindingsSchema(PROFILE_IDS)

/**
 * What may be said about an exercise in addition to its panels, as `exerciseFindings` gives it.
 *
 * @example
 * ExerciseFindingsSchema.parse(exerciseFindings(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }))) // => [{ kind: 'noAnswers' }]
 */
export const ExerciseFindingsSchema: Schema<NonEmptyArray<ExerciseFinding>> = /*#__PURE__*/ (() =>
  nonEmpty<ExerciseFinding>(z.discriminatedUnion('kind', [noAnswers, ...exerciseMembers()])))()

/** A place in the publication. */
export const source: ObjectSchema<Source> = /*#__PURE__*/ (() =>
  z.strictObject({ chapter: oneOf(CHAPTERS), heading: z.optional(z.string()) }))()

/** One sentence with its data. */
export const sentence: ObjectSchema<Sentence> = /*#__PURE__*/ (() =>
  z.strictObject({
    id: z.string(),
    text: z.string(),
    data: z.discriminatedUnion('kind', [
      noAnswers,
      ...panelMembers(z.string()),
      ...changeMembers(z.string()),
      ...exerciseMembers(),
      ...explanationMembers(),
    ]),
    source: z.optional(source),
    grade: z.optional(z.enum(['stated', 'implied', 'inferred'])),
  }))()

/** Sentences under one heading. */
export const section: ObjectSchema<Section> = /*#__PURE__*/ (() =>
  z.strictObject({
    id: oneOf(keysOf(SECTIONS)),
    moment: z.optional(moment),
    heading: z.string(),
    sentences: z.array(sentence),
  }))()

/**
 * An explanation in any language: a headline and sections of sentences, each with its data, as
 * `explain`, `explainChange` and `explainExercise` give it.
 *
 * @example
 * ExplanationSchema.safeParse({ headline: 'ontwikkelend', sections: [] }).success // => false
 */
export const ExplanationSchema: ObjectSchema<Explanation> = /*#__PURE__*/ (() =>
  z.strictObject({ headline: sentence, sections: z.array(section) }))()

/**
 * The explanation of a whole exercise, as `explainReport` gives it: also a title, what to read first,
 * and what to look up.
 *
 * @example
 * ReportExplanationSchema.shape.title.parse('Voorbeeldstad (verzonnen)') // => 'Voorbeeldstad (verzonnen)'
 */
export const ReportExplanationSchema: ObjectSchema<ReportExplanation> = /*#__PURE__*/ (() =>
  ExplanationSchema.extend({
    title: z.string(),
    lead: z.array(sentence),
    appendix: z.array(section),
  }))()
