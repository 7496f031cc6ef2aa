/**
 * Every sentence for people, typed against the catalogue: a language is one value of type `Texts`, and
 * it compiles only when it is complete.
 *
 * The sentences are our own, after the headings that `docs/domain.md` lists for each of them. They
 * never pass a verdict on a municipality.
 *
 * Source of the facts: the catalogue, which cites its own.
 *
 * @module
 */
import type { CorrelationStrength } from '../catalogue/correlations.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import type { PracticeId, PracticeTheme } from '../catalogue/practices.js'
import type { RelationId } from '../catalogue/relations.js'
import type { ReasonId } from '../catalogue/reasons.js'
import type { RiskId, RiskProfile } from '../catalogue/risks.js'
import type { CodingRule, EvidenceGrade } from '../model/evidence.js'
import type { Position } from '../model/position.js'
import type { ExtendedSliderId } from '../model/slider.js'
import type { StatementMark } from '../model/statementMark.js'
import type { MissingReason, Wijkkenmerken } from '../model/wijkkenmerken.js'
import type { AgreementPattern } from '../operations/agreement.js'
import type { Fit } from '../operations/classification.js'
import type { Moment, Role } from '../model/exercise.js'
import type { ProgressStatus } from '../operations/progress.js'
import type { RiskStatus } from '../operations/risk.js'
import type { StatementStatus } from '../operations/statements.js'
import type { StepWhy } from '../operations/transition.js'
import type {
  CorrelationTexts,
  ProfileTexts,
  RiskTexts,
  SliderTexts,
  TermTexts,
} from './catalogueTexts.js'
import type { ExplanationTexts } from './explanationTexts.js'
import type { GuidanceTexts } from './guidanceTexts.js'
import type { ErrorTexts, InputKindTexts, TypeNameTexts } from './errorTexts.js'
import type { PictureTexts } from './pictureTexts.js'
import type { HeadingTexts, NoteTexts, PhraseTexts, WordTexts } from './reportTexts.js'

/**
 * All texts of one language. Labels have no full stop; every other text of the catalogue is one or
 * more sentences, and every question ends in a question mark.
 *
 * @example
 * const labelIn = (texts: Texts): string => texts.profiles.participatief.label
 * labelIn(en) // => 'The participative municipality'
 */
export interface Texts {
  /** The language: its BCP 47 tag and its own name for itself. */
  readonly language: { readonly tag: string; readonly name: string }
  readonly positions: { readonly [P in Position]: TermTexts }
  readonly sliders: { readonly [S in ExtendedSliderId]: SliderTexts<S> }
  /** The aspects of a district description (for the proposed sixth slider). */
  readonly aspects: { readonly [A in Exclude<keyof Wijkkenmerken, 'position' | 'area'>]: string }
  readonly profiles: { readonly [I in ProfileId]: ProfileTexts<I> }
  readonly risks: { readonly [I in RiskId]: RiskTexts }
  readonly riskKinds: { readonly [K in RiskProfile['kind']]: string }
  readonly riskStatuses: { readonly [S in RiskStatus]: string }
  readonly formalisations: { readonly [F in RiskProfile['formalisation']]: string }
  readonly correlations: CorrelationTexts
  readonly strengths: { readonly [S in CorrelationStrength]: string }
  readonly reasons: {
    readonly [I in ReasonId]: { readonly label: string; readonly explanation: string }
  }
  readonly relations: { readonly [I in RelationId]: string }
  readonly practices: { readonly [I in PracticeId]: string }
  readonly practiceThemes: { readonly [T in PracticeTheme]: string }
  readonly marks: { readonly [M in StatementMark]: string }
  readonly statementStatuses: { readonly [S in StatementStatus]: string }
  readonly guidance: GuidanceTexts
  readonly grades: { readonly [G in EvidenceGrade]: TermTexts }
  readonly codingRules: { readonly [R in CodingRule]: string }
  readonly fits: { readonly [F in Fit]: TermTexts }
  readonly roles: { readonly [R in Role]: { readonly label: string; readonly shortLabel: string } }
  readonly moments: { readonly [M in Moment]: string }
  /** Why a figure of a district has no value. */
  readonly missingReasons: { readonly [R in MissingReason]: string }
  readonly patterns: { readonly [P in AgreementPattern]: TermTexts }
  readonly progress: { readonly [S in ProgressStatus]: TermTexts }
  readonly stepWhys: { readonly [W in StepWhy]: string }
  readonly headings: HeadingTexts
  readonly words: WordTexts
  readonly notes: NoteTexts
  readonly phrases: PhraseTexts
  /** Sentences of `schuifoefening/explain`. */
  readonly explanation: ExplanationTexts
  readonly pictures: PictureTexts
  readonly errors: ErrorTexts
  /** For an error whose code is not in `errors`. */
  readonly otherError: (code: string) => string
  readonly typeNames: TypeNameTexts
  readonly inputKinds: InputKindTexts
}
