/** Every schema with its name, title and description, from which spec/schemas is made. */
import * as z from 'zod/v4'
import * as door from '../../src/schema/index.js'
import { correlationId, progressStatus, riskId } from '../../src/schema/change.js'
import { fit } from '../../src/schema/classification.js'
import { kenmerk } from '../../src/schema/districts.js'
import { sheet, subject } from '../../src/schema/exercise.js'
import { section, sentence, source } from '../../src/schema/findings.js'
import { answer } from '../../src/schema/panels.js'
import {
  extendedSliderId,
  moment,
  optionalNumber,
  optionalPosition,
  position,
  role,
  round,
  sliderDifference,
  sliderId,
} from '../../src/schema/parts.js'
import {
  agendaItem,
  agreementPattern,
  answerCounts,
  givenAnswer,
  medianInterval,
  momentSummary,
  optionalPattern,
  positionCounts,
  sliderSummary,
} from '../../src/schema/summary.js'
import { profile, wording } from '../../src/schema/typology.js'
import { SPEC_VERSION } from '../spec/version.js'

export interface SchemaEntry {
  /** What goes in, or what comes out. */
  readonly kind: 'input' | 'answer'
  readonly schema: z.ZodType
  readonly title: string
  readonly description: string
  /** Rules of the schema that JSON Schema cannot say, by the codes of their errors. */
  readonly beyond?: ReadonlyArray<string>
}

export type SchemaName = keyof typeof SCHEMAS

/** In the order of the door. */
export const SCHEMAS = {
  panel: {
    kind: 'input',
    schema: door.PanelSchema,
    title: 'Panel',
    description: 'A position for each of the five sliders.',
  },
  partialPanel: {
    kind: 'input',
    schema: door.PartialPanelSchema,
    title: 'PartialPanel',
    description: 'A position for some of the five sliders; an absent slider is unanswered.',
  },
  extendedPanel: {
    kind: 'input',
    schema: door.ExtendedPanelSchema,
    title: 'ExtendedPanel',
    description: 'A position for each of the five sliders and for the proposed sixth.',
  },
  partialExtendedPanel: {
    kind: 'input',
    schema: door.PartialExtendedPanelSchema,
    title: 'PartialExtendedPanel',
    description: 'A position for some of the six sliders; an absent slider is unanswered.',
  },
  answers: {
    kind: 'input',
    schema: door.AnswersSchema,
    title: 'Answers',
    description:
      'A position, or unknown, for some of the six sliders; an absent slider is unanswered.',
  },
  exercise: {
    kind: 'input',
    schema: door.ExerciseSchema,
    title: 'Exercise',
    description: 'One sitting of a group: its subject, its sheets and what was agreed.',
    beyond: ['duplicateSheet'],
  },
  typology: {
    kind: 'input',
    schema: door.TypologySchema,
    title: 'Typology',
    description: 'Profiles to compare panels with.',
    beyond: ['duplicateProfile', 'repeatedPosition'],
  },
  statementMarks: {
    kind: 'input',
    schema: door.StatementMarksSchema,
    title: 'StatementMarks',
    description: 'Which statements about the five profiles somebody recognises.',
  },
  wijkkenmerken: {
    kind: 'input',
    schema: door.WijkkenmerkenSchema,
    title: 'Wijkkenmerken',
    description: 'What is known of a district, with the position that people conclude from it.',
    beyond: ['unknownKey'],
  },
  districtNeeds: {
    kind: 'input',
    schema: door.DistrictNeedsSchema,
    title: 'DistrictNeeds',
    description: 'The positions that would suit districts, as far as people know them.',
    beyond: ['duplicateDistrict'],
  },
  classification: {
    kind: 'answer',
    schema: door.ClassificationSchema,
    title: 'Classification',
    description: 'How near the five profiles are to a panel.',
  },
  partialClassification: {
    kind: 'answer',
    schema: door.PartialClassificationSchema,
    title: 'PartialClassification',
    description: 'Which of the five profiles can still turn out nearest to a partial panel.',
  },
  robustness: {
    kind: 'answer',
    schema: door.RobustnessSchema,
    title: 'Robustness',
    description: 'How far the nearest profiles depend on how the publication is read.',
  },
  risks: {
    kind: 'answer',
    schema: door.RisksSchema,
    title: 'Risks',
    description: 'The risks whose conditions hold on a panel.',
  },
  partialRisks: {
    kind: 'answer',
    schema: door.PartialRisksSchema,
    title: 'PartialRisks',
    description: 'For each risk, whether its condition can still hold on a partial panel.',
  },
  transition: {
    kind: 'answer',
    schema: door.TransitionSchema,
    title: 'Transition',
    description: 'A plan from one panel to another: one slider, one level at a time.',
  },
  progress: {
    kind: 'answer',
    schema: door.ProgressSchema,
    title: 'Progress',
    description: 'How far a panel has come from a start to an ambition.',
  },
  exerciseSummary: {
    kind: 'answer',
    schema: door.ExerciseSummarySchema,
    title: 'ExerciseSummary',
    description:
      'What an exercise says per moment, with what to talk about first and the progress.',
  },
  districtFit: {
    kind: 'answer',
    schema: door.DistrictFitSchema,
    title: 'DistrictFit',
    description: 'How a panel fits the needs of districts.',
  },
  panelFindings: {
    kind: 'answer',
    schema: door.PanelFindingsSchema,
    title: 'PanelFindings',
    description: 'What may be said of a panel, in reading order.',
  },
  changeFindings: {
    kind: 'answer',
    schema: door.ChangeFindingsSchema,
    title: 'ChangeFindings',
    description: 'What may be said of the way from one panel to another, in reading order.',
  },
  exerciseFindings: {
    kind: 'answer',
    schema: door.ExerciseFindingsSchema,
    title: 'ExerciseFindings',
    description: 'What may be said of an exercise, in reading order.',
  },
  explanation: {
    kind: 'answer',
    schema: door.ExplanationSchema,
    title: 'Explanation',
    description: 'A headline and sections of sentences, each with its data.',
  },
  reportExplanation: {
    kind: 'answer',
    schema: door.ReportExplanationSchema,
    title: 'ReportExplanation',
    description:
      'The explanation of a whole exercise, with what to read first and what to look up.',
  },
} as const satisfies { readonly [name: string]: SchemaEntry }

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as ReadonlyArray<SchemaName>

export const entryOf = (name: SchemaName): SchemaEntry => SCHEMAS[name]

/** What is defined once in a JSON Schema and referred to. */
const DEFINITIONS: { readonly [name: string]: z.ZodType } = {
  Position: position,
  Answer: answer,
  Role: role,
  Moment: moment,
  Round: round,
  Fit: fit,
  ProgressStatus: progressStatus,
  AgreementPattern: agreementPattern,
  Slider: sliderId,
  ExtendedSlider: extendedSliderId,
  SliderDifference: sliderDifference,
  Correlation: correlationId,
  Risk: riskId,
  Subject: subject,
  Sheet: sheet,
  Panel: door.PanelSchema,
  PartialPanel: door.PartialPanelSchema,
  PartialExtendedPanel: door.PartialExtendedPanelSchema,
  Answers: door.AnswersSchema,
  Progress: door.ProgressSchema,
  Kenmerk: kenmerk,
  Wording: wording,
  TypologyProfile: profile,
  Source: source,
  Sentence: sentence,
  Section: section,
  OptionalNumber: optionalNumber,
  OptionalPosition: optionalPosition,
  OptionalPattern: optionalPattern,
  PositionCounts: positionCounts,
  MedianInterval: medianInterval,
  GivenAnswer: givenAnswer,
  AnswerCounts: answerCounts,
  SliderSummary: sliderSummary,
  MomentSummary: momentSummary,
  AgendaItem: agendaItem,
}

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** The JSON Schema (2020-12) of a document, as it stands in spec/schemas. */
export const jsonSchemaOf = (name: SchemaName): JsonSchema => {
  const { schema, title, description, beyond = [], kind } = entryOf(name)
  const registry = z.registry<{ readonly id: string; readonly title: string }>()
  for (const [id, definition] of Object.entries(DEFINITIONS)) {
    if (definition !== schema) registry.add(definition, { id, title: id })
  }
  const made: JsonSchema = z.toJSONSchema(z.object({ it: schema }), {
    io: kind === 'input' ? 'input' : 'output',
    metadata: registry,
  })
  const { it } = made['properties'] as { readonly it: JsonSchema } // the object above
  const rules =
    beyond.length === 0 ? '' : ` Rules beyond this schema, by their codes: ${beyond.join(', ')}.`
  return {
    $schema: made['$schema'],
    $id: `urn:schuifoefening:schema:${name}:${SPEC_VERSION}`,
    title,
    description: `${description}${rules}`,
    $comment: `Version ${SPEC_VERSION}; ${kind === 'input' ? 'what goes in' : 'what comes out'}.`,
    ...it,
    ...(made['$defs'] === undefined ? {} : { $defs: made['$defs'] }),
  }
}
