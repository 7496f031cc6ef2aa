/**
 * The core: sliders, panels, profiles with evidence, and the questions you can ask about them. Plain
 * data and pure functions; no run-time dependencies.
 *
 * @module schuifoefening
 */

// Positions and sliders
export {
  parsePosition,
  POSITION_SPELLINGS,
  positionEq,
  positionFromRank,
  positionOrd,
  POSITIONS,
  rank,
  stepsApart,
} from './model/position.js'
export type { Position, Rank } from './model/position.js'
export { EXTENDED_SLIDER_IDS, SLIDER_IDS } from './model/slider.js'
export type { ExtendedSliderId, SliderId } from './model/slider.js'

// Panels
export type { PositionLetter } from './model/letters.js'
export {
  allPanels,
  atMost,
  neighbours,
  PANEL_COUNT,
  panelCode,
  panelEq,
  panelFromCode,
  panelFromKey,
  panelKey,
  panelShow,
  parsePanel,
  parsePanelCode,
  parsePanelKey,
  withPosition,
} from './model/panel.js'
export type { Panel, PanelKey } from './model/panel.js'

// Partial panels
export {
  allPartialPanels,
  answeredSliders,
  completions,
  isComplete,
  parsePartialPanel,
  unansweredSliders,
} from './model/partialPanel.js'
export type { PartialPanel } from './model/partialPanel.js'

// The proposed sixth slider
export {
  allExtendedPanels,
  corePanel,
  extendedPanelEq,
  extendedPanelFromKey,
  extendedPanelKey,
  extendPanel,
  parseExtendedPanel,
  parsePartialExtendedPanel,
} from './model/extendedPanel.js'
export type {
  ExtendedPanel,
  ExtendedPanelKey,
  PartialExtendedPanel,
} from './model/extendedPanel.js'
export { areaKind, districtOf, municipalityOf, parseAreaCode } from './model/areaCode.js'
export type {
  AreaCode,
  AreaKind,
  DistrictCode,
  MunicipalityCode,
  NeighbourhoodCode,
} from './model/areaCode.js'
export { ASPECTS, MISSING_REASONS, parseWijkkenmerken } from './model/wijkkenmerken.js'
export type {
  Aspect,
  DistrictDescription,
  FurtherAspect,
  Kenmerk,
  MissingReason,
  Wijkkenmerken,
} from './model/wijkkenmerken.js'
export { parseDistrictNeeds } from './model/districtNeeds.js'
export type { DistrictNeeds, PanelOn } from './model/districtNeeds.js'
export { districtFit } from './operations/districtFit.js'
export type {
  DistrictFit,
  DistrictMatch,
  DistrictMove,
  DistrictSlider,
  SliderFit,
} from './operations/districtFit.js'

// Either, Option and other functional types
export type {
  Either,
  Eq,
  Left,
  None,
  NonEmptyArray,
  Option,
  Ord,
  Right,
  Show,
  Some,
} from './model/either.js'
export type { NoNumber, NoNumberReason } from './model/noNumber.js'

// Errors
export type { PanelError, PanelErrors } from './model/errors.js'
export type { DocumentError, Problem } from './model/documentErrors.js'
export type { MisuseCode } from './model/misuse.js'
export type { TypeName } from './model/typeName.js'

// The catalogue, with evidence
export type { Alternative, CodingRule, Evidence, EvidenceGrade, Source } from './model/evidence.js'
export { SLIDERS } from './catalogue/sliders.js'
export type { CharacteristicIds, QuestionIds, Slider } from './catalogue/sliders.js'
export { PROFILE_IDS } from './catalogue/profilePanels.js'
export type { ProfileId } from './catalogue/profilePanels.js'
export { PROFILES } from './catalogue/profiles.js'
export type { AttentionPoint, AttentionPointIds, Profile } from './catalogue/profiles.js'
export { PLATFORM31 } from './catalogue/platform31.js'
export { parseTypology } from './model/parseTypology.js'
export type { Typology, TypologyProfile, Wording } from './model/typology.js'
export { CORRELATION_IDS, CORRELATIONS } from './catalogue/correlations.js'
export type { Correlation, CorrelationId, CorrelationStrength } from './catalogue/correlations.js'
export { RELATION_IDS, RELATIONS } from './catalogue/relations.js'
export type { Relation, RelationId } from './catalogue/relations.js'
export { RISK_IDS, RISK_PROFILES } from './catalogue/risks.js'
export type { Condition, RiskId, RiskProfile } from './catalogue/risks.js'
export { REASON_IDS, REASONS } from './catalogue/reasons.js'
export type { Reason, ReasonId } from './catalogue/reasons.js'
export { CASES } from './catalogue/cases.js'
export type { DocumentedCase, DocumentedWish } from './catalogue/cases.js'

// What municipalities do
export { PRACTICES } from './catalogue/practices.js'
export type { Practice, PracticeId, PracticeTheme } from './catalogue/practices.js'
export { practicesFor } from './operations/practices.js'
export type { PracticeSubject } from './operations/practices.js'

// The statements of 8.1
export { STATEMENTS } from './catalogue/statements.js'
export type { Statement, StatementId } from './catalogue/statements.js'
export { STATEMENT_MARK_SPELLINGS, STATEMENT_MARKS } from './model/statementMark.js'
export type { StatementMark, StatementMarks } from './model/statementMark.js'
export { matchStatements, tallyStatements } from './operations/statements.js'
export type {
  StatementContradiction,
  StatementCounts,
  StatementMatch,
  StatementStatus,
  StatementTally,
  TallyOptions,
} from './operations/statements.js'
export { parseStatementMarks } from './operations/parseStatementMarks.js'

// Distance and classification
export { difference } from './operations/difference.js'
export type { SliderDifference, SliderOf } from './operations/difference.js'
export { chebyshev, euclidean, hamming, manhattan } from './operations/distance.js'
export type {
  ExtendedSliderWeights,
  Metric,
  SliderWeights,
  WeightableMetric,
} from './operations/distance.js'
export { similarity } from './operations/similarity.js'
export { classifier, classify } from './operations/classification.js'
export type { Classification, Fit, ProfileMatch } from './operations/classification.js'
export type { MeasureOptions } from './operations/comparison.js'
export { classifyPartial, partialClassifier } from './operations/partialClassification.js'
export type {
  DecidingSlider,
  DistanceBounds,
  PartialClassification,
} from './operations/partialClassification.js'
export { robustness, robustnessFinder } from './operations/robustness.js'
export type { DecidingPosition, ProfileSpread, Robustness } from './operations/robustness.js'

// Correlations and risks of a panel
export { coherence, tensions } from './operations/tension.js'
export type { Tension } from './operations/tension.js'
export { ripple } from './operations/ripple.js'
export type { ExpectedMove, Ripple } from './operations/ripple.js'
export { assessPartialRisks, assessRisks, holds } from './operations/risk.js'
export type { PartialRiskFinding, RiskFinding, RiskStatus } from './operations/risk.js'

// What may be said
export { findings } from './operations/findings/panelFindings.js'
export type {
  BoundsFinding,
  DifferencesFinding,
  FitFinding,
  HypotheticalFinding,
  MarginFinding,
  NearestFinding,
  NoAnswersFinding,
  NoRiskFinding,
  NoTensionFinding,
  PanelFinding,
  PossibleFinding,
  PossibleRiskFinding,
  PresentRiskFinding,
  ReadingsFinding,
  TensionFinding,
  TypicalityFinding,
  UnansweredFinding,
  UncheckedTensionsFinding,
} from './operations/findings/panelFindings.js'
export { changeFindings } from './operations/findings/changeFindings.js'
export type {
  ChangeFinding,
  ChangeOptions,
  DistanceFinding,
  IncomparableFinding,
  KeptFinding,
  MovedFinding,
  NearestChangeFinding,
  NoPlanFinding,
  PlanFinding,
  PlanStepFinding,
  PlanWaitsFinding,
  RiskChangeFinding,
  TensionChangeFinding,
} from './operations/findings/changeFindings.js'
export { exerciseFindings } from './operations/findings/exerciseFindings.js'
export type {
  AgreementFinding,
  DiscussFinding,
  ExerciseFinding,
  GapClosureFinding,
  NobodyFinding,
  NobodysMedianFinding,
  NothingToDiscussFinding,
  OpenFinding,
  ParticipantsFinding,
  ProgressFinding,
  ProgressWaitsFinding,
  SettledFinding,
} from './operations/findings/exerciseFindings.js'

// Change
export { countRoutes, routes } from './operations/routes.js'
export type { Route, RouteOptions } from './operations/routes.js'
export { planTransition } from './operations/transition.js'
export type {
  StepWhy,
  Transition,
  TransitionOptions,
  TransitionStep,
} from './operations/transition.js'
export { evaluateProgress } from './operations/progress.js'
export type {
  Progress,
  ProgressOptions,
  ProgressStatus,
  SliderProgress,
} from './operations/progress.js'

// A workshop
export { parseAnswer, parseAnswers } from './model/answers.js'
export { EXERCISE_WORDS } from './model/words.js'
export type { Words } from './model/words.js'
export { FORMAT_VERSION, MOMENTS, ROLES, ROUNDS } from './model/exercise.js'
export { parseExercise } from './model/parseExercise.js'
export type {
  Answer,
  Answers,
  Exercise,
  Moment,
  Role,
  Round,
  Sheet,
  Subject,
} from './model/exercise.js'
export { agreementPattern } from './operations/agreement.js'
export type { AgreementPattern, MedianInterval, PositionCounts } from './operations/agreement.js'
export { mergeExercises } from './operations/mergeExercises.js'
export type { MergeConflict, MergedExercise, Rivals } from './operations/mergeExercises.js'
export type { SheetKey } from './operations/canonicalExercise.js'
export type { MergeProblem } from './model/mergeProblem.js'
export { pseudonymise, pseudonymiseMerged } from './operations/pseudonymise.js'
export { summariseExercise } from './operations/summary/exerciseSummary.js'
export type {
  ExerciseSummary,
  Respondent,
  SummaryOptions,
} from './operations/summary/exerciseSummary.js'
export type {
  EarlierRound,
  MomentSummary,
  PerUsedSlider,
} from './operations/summary/momentSummary.js'
export type {
  AnswerCounts,
  GivenAnswer,
  GivenRemark,
  SliderSummary,
} from './operations/summary/sliderSummary.js'
export type { AgendaItem } from './operations/summary/agenda.js'
