/**
 * Schemas (zod 4) for input and answers, as ordinary zod objects. They accept only the canonical words;
 * use the parsers of the core for what people write. `schuifoefening/spec/schemas` has the same as JSON
 * Schema.
 *
 * @module schuifoefening/schema
 */

// Panels and answers
export {
  AnswersSchema,
  ExtendedPanelSchema,
  PanelSchema,
  PartialExtendedPanelSchema,
  PartialPanelSchema,
} from './panels.js'
export type { ObjectSchema, Schema } from './parts.js'

// Exercises and typologies
export { ExerciseSchema } from './exercise.js'
export { StatementMarksSchema, statementMarksSchema, TypologySchema } from './typology.js'

// Districts
export { DistrictFitSchema, DistrictNeedsSchema, WijkkenmerkenSchema } from './districts.js'

// Answers about profiles
export {
  ClassificationSchema,
  classificationSchema,
  PartialClassificationSchema,
  partialClassificationSchema,
  RobustnessSchema,
  robustnessSchema,
} from './classification.js'

// Answers about change and exercises
export { PartialRisksSchema, ProgressSchema, RisksSchema, TransitionSchema } from './change.js'
export { ExerciseSummarySchema } from './summary.js'

// Findings and explanations
export {
  ChangeFindingsSchema,
  changeFindingsSchema,
  ExerciseFindingsSchema,
  ExplanationSchema,
  PanelFindingsSchema,
  panelFindingsSchema,
  ReportExplanationSchema,
} from './findings.js'

// Problems
export { schemaErrorMap, schemaProblems } from './problems.js'
export type { SchemaProblem } from './problems.js'
