/**
 * Explanations: findings as sentences, in sections that you can lay out in any form.
 *
 * @module
 */
import type { ProfileId } from '../catalogue/profilePanels.js'
import type { RiskId } from '../catalogue/risks.js'
import type { EvidenceGrade, Source } from '../model/evidence.js'
import type { Moment } from '../model/exercise.js'
import type { Position } from '../model/position.js'
import type { ExtendedSliderId, SliderId } from '../model/slider.js'
import type { Typology } from '../model/typology.js'
import type { ChangeFinding, PlanStepFinding } from '../operations/findings/changeFindings.js'
import type {
  DistrictFit,
  DistrictMatch,
  DistrictMove,
  SliderFit,
} from '../operations/districtFit.js'
import type { ExerciseFinding } from '../operations/findings/exerciseFindings.js'
import type { MergeConflict } from '../operations/mergeExercises.js'
import type { PanelFinding } from '../operations/findings/panelFindings.js'
import type { ProgressStatus } from '../operations/progress.js'
import type { GivenAnswer, GivenRemark } from '../operations/summary/sliderSummary.js'
import type { ExplanationTexts } from '../texts/explanationTexts.js'
import type { NoteTexts } from '../texts/reportTexts.js'
import type { Texts } from '../texts/texts.js'

/** The language, and the profiles to compare with. */
export interface ExplainOptions {
  /** The language: `nl`, `en`, or texts of your own. */
  readonly texts: Texts
  /** The profiles to compare with; the five of the publication by default. */
  readonly typology?: Typology | undefined
}

/** Why we place a profile of the publication at a position. */
export interface EvidenceData {
  readonly kind: 'evidence'
  readonly profile: ProfileId
  readonly slider: SliderId
  readonly position: Position
}

/** A statement of a profile that goes with a position of the panel. */
export interface StatementData {
  readonly kind: 'statement'
  readonly profile: string
  readonly slider: SliderId
}

/** What the publication says about a risk. */
export interface ClaimData {
  readonly kind: 'claim'
  readonly risk: RiskId
}

/** What a step of the plan leads to. */
export interface AfterStepData {
  readonly kind: 'afterStep'
  readonly step: PlanStepFinding
}

/** The sliders with the same status after a year. */
export interface ProgressTogetherData {
  readonly kind: 'progressTogether'
  readonly status: ProgressStatus
  readonly sliders: ReadonlyArray<SliderId>
}

/** The sliders about whose ambition the group is divided, while the plan leads to the median of the answers. */
export interface DividedPlanData {
  readonly kind: 'dividedPlan'
  readonly sliders: ReadonlyArray<SliderId>
}

/** A general remark on how to read an explanation. */
export interface NoteData {
  readonly kind: 'note'
  readonly note: keyof NoteTexts
}

/** The headline of an exercise: how many people filled in what. */
export interface ExerciseData {
  readonly kind: 'exercise'
  readonly people: number
}

/** A question that helps to talk about a slider. */
export interface QuestionData {
  readonly kind: 'question'
  readonly slider: ExtendedSliderId
  /** Its name in the catalogue. */
  readonly question: string
}

/** Who said what about a slider. */
export interface AnswersData {
  readonly kind: 'answers'
  readonly moment: Moment
  readonly slider: ExtendedSliderId
  readonly answers: ReadonlyArray<GivenAnswer>
}

/** The names, in `texts.guidance`, of the questions about choosing and of what the reflection says about it. */
export type GuidanceName =
  | 'reason'
  | 'culture'
  | 'vision'
  | 'district'
  | 'stayWithReason'
  | 'cultureMayClash'
  | 'districtsDiffer'
  | 'bothSides'
  | 'accents'
  | 'mixedTeams'
  | 'phases'
  | 'trends'

/** A question or thought of the publication about choosing, by its name in the texts. */
export interface GuidanceData {
  readonly kind: 'guidance'
  readonly guidance: GuidanceName
}

/** What somebody wrote beside a slider. */
export interface RemarkData {
  readonly kind: 'remark'
  readonly moment: Moment
  readonly slider: ExtendedSliderId
  readonly remark: GivenRemark
}

/** Something on which merged exercises differ. */
export interface ConflictData {
  readonly kind: 'conflict'
  readonly conflict: MergeConflict
}

/** The districts where the panel is farthest from what they need. */
export interface FarthestData extends Pick<DistrictFit['farthest'], 'certain' | 'possible'> {
  readonly kind: 'farthest'
}

/** How far the panel is from what one district needs. */
export interface DistrictGapData {
  readonly kind: 'districtGap'
  readonly match: DistrictMatch
}

/** What the districts need on one slider. */
export interface SliderNeedsData {
  readonly kind: 'sliderNeeds'
  readonly fit: SliderFit
}

/** What one move changes for the districts. */
export interface DistrictMoveData {
  readonly kind: 'districtMove'
  readonly move: DistrictMove
}

/** What a sentence says, as data; `kind` says which. */
export type SentenceSubject =
  | PanelFinding<string>
  | ChangeFinding<string>
  | ExerciseFinding
  | EvidenceData
  | ClaimData
  | ProgressTogetherData
  | AfterStepData
  | DividedPlanData
  | StatementData
  | NoteData
  | ExerciseData
  | QuestionData
  | AnswersData
  | RemarkData
  | ConflictData
  | FarthestData
  | DistrictGapData
  | SliderNeedsData
  | DistrictMoveData
  | GuidanceData

/** What is said about one finding: one or a few sentences, with the data behind them. */
export interface Sentence {
  /**
   * The kind of data and what it is about, such as `tension/bewoners-communicatie`. Unique within
   * its section.
   */
  readonly id: string
  readonly text: string
  readonly data: SentenceSubject
  /** The place in the publication, if it rests on one. */
  readonly source?: Source | undefined
  /** How firmly the text supports the position, if it is about one. */
  readonly grade?: EvidenceGrade | undefined
}

/** Sentences under one heading. */
export interface Section {
  readonly id: keyof ExplanationTexts['sections']
  /** The moment of an exercise that the section is about, if it is about one. */
  readonly moment?: Moment | undefined
  readonly heading: string
  readonly sentences: ReadonlyArray<Sentence>
}

/** An explanation: a headline, then the sections that have something to say. */
export interface Explanation {
  readonly headline: Sentence
  readonly sections: ReadonlyArray<Section>
}
