/**
 * Explanations in sentences: what may be said about a panel, a change or an exercise, in Dutch, English
 * or a language of your own. Each sentence comes with the data behind it, so you can lay it out in any
 * form.
 *
 * @module schuifoefening/explain
 */

// Explaining
export { explain } from './explain.js'
export { explainChange } from './explainChange.js'
export type { ExplainChangeOptions } from './explainChange.js'
export { explainExercise } from './explainExercise.js'
export { explainDistricts } from './explainDistricts.js'
export { explainReport } from './explainReport.js'
export type { ExplainReportOptions, ReportExplanation } from './explainReport.js'
export { describeConflict } from './describeConflict.js'
export { explainStatements } from './explainStatements.js'
export type { ComparedSection, ComparedStatement } from './explainStatements.js'

// Explanations
export type {
  AfterStepData,
  AnswersData,
  ClaimData,
  ConflictData,
  DistrictGapData,
  DistrictMoveData,
  DividedPlanData,
  EvidenceData,
  ExerciseData,
  ExplainOptions,
  Explanation,
  FarthestData,
  GuidanceData,
  GuidanceName,
  NoteData,
  ProgressTogetherData,
  QuestionData,
  RemarkData,
  Section,
  SliderNeedsData,
  Sentence,
  StatementData,
  SentenceSubject,
} from './explanation.js'
