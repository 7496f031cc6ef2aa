/**
 * Sentences of the explanation: one function per kind of finding, with labels and numbers filled in.
 *
 * @module
 */
import type { Moment, Round } from '../model/exercise.js'
import type { PositionCounts } from '../operations/agreement.js'

/**
 * Whether something holds for every way to read the profiles. `oneReading` if there is only one way:
 * then there is nothing to say about it.
 */
export type Holds = 'everyReading' | 'dependsOnReading' | 'oneReading'

/** Names of the two panels of a change, such as two years. */
export interface ChangeNames {
  readonly from: string
  readonly to: string
}

/** A moment of an exercise; `start` is `huidig` once there is an evaluation. */
export type MomentName = Moment | 'start'

/** Which profiles are nearest, for the headline. Labels are in the form that fits inside a sentence. */
export interface NearestWords {
  readonly profiles: ReadonlyArray<string>
  readonly holds: Holds
  /** Further profiles that a reading can put nearest. */
  readonly others: ReadonlyArray<string>
  /** What can be read in more than one way: the publication, or profiles of your own. */
  readonly read: 'publication' | 'profiles'
}

/** Which profiles can still be nearest while sliders are open, for the headline. */
export interface PossibleWords extends NearestWords {
  /** The profile that is nearest however the rest is answered, if exactly one is. */
  readonly certain: string | undefined
}

/**
 * What merged exercises differ on: at least two values, in their order. `used` is the one that the merged exercise
 * keeps; absent in a report in which none counts.
 */
export type ConflictWords = {
  readonly values: ReadonlyArray<string>
  readonly used: string | undefined
} & (
  | { readonly about: 'date' }
  | { readonly about: 'agreed'; readonly moment: Moment; readonly slider: string }
  | {
      readonly about: 'answer' | 'remark'
      readonly who: string
      readonly moment: Moment
      readonly round: Round | undefined
      readonly slider: string
    }
)

/**
 * The sentences of one language. Labels are passed in the form that fits inside a sentence; counts are
 * whole. Each function returns one or more whole sentences, unless said otherwise.
 */
export interface ExplanationTexts {
  /** Headings of the sections. No full stop. */
  readonly sections: {
    readonly nearest: string
    readonly certainty: string
    readonly numbers: string
    readonly tensions: string
    readonly risks: string
    readonly claims: string
    readonly statements: string
    readonly evidence: string
    readonly participants: string
    readonly places: string
    readonly talk: string
    readonly change: string
    readonly plan: string
    readonly along: string
    readonly consider: string
    readonly progress: string
    readonly agreements: string
    readonly answers: string
    readonly districts: string
    readonly moves: string
    readonly method: string
  }

  /** Turns a label that begins with a capital into the form that fits inside a sentence. */
  readonly inSentence: (label: string) => string

  /** A sentence that is about one moment of an exercise. */
  readonly atMoment: (moment: MomentName, sentence: string) => string

  // A panel
  readonly noPositions: string
  readonly nearest: (found: NearestWords) => string
  readonly possible: (found: PossibleWords) => string
  readonly unanswered: (sliders: ReadonlyArray<string>, decidesMost: string) => string
  readonly differences: (
    profile: string,
    distance: number,
    differences: ReadonlyArray<{
      readonly slider: string
      readonly here: string
      readonly there: string
    }>,
  ) => string
  readonly bounds: (profile: string, lowest: number, highest: number) => string
  /** `read` as in `NearestWords`; absent if there is only one way to read the profiles. */
  readonly margin: (
    steps: number,
    next: ReadonlyArray<string>,
    read: NearestWords['read'] | undefined,
  ) => string
  readonly typicality: (share: number) => string
  readonly readings: (
    profile: string,
    count: number,
    of: number,
    read: NearestWords['read'],
  ) => string
  /** A warning about what counts of readings do not mean. */
  readonly readingsNote: string
  readonly hypothetical: (profile: string) => string
  readonly tension: (from: string, to: string, steps: number, strength: string) => string
  readonly noTension: (checked: number, of: number) => string
  readonly uncheckedTensions: (correlations: ReadonlyArray<string>) => string
  readonly risk: (risk: string) => string
  readonly possibleRisk: (risk: string, count: number, of: number) => string
  readonly noRisk: string
  /** What the publication says about a risk, the condition on a panel, and whose condition that is. */
  readonly claim: (risk: string, claim: string, condition: string, whose: string) => string
  /** `about` names the profile and the grade, if the heading does not make that clear. */
  readonly statement: (slider: string, statement: string, about: string | undefined) => string
  readonly evidence: (
    profile: string,
    slider: string,
    position: string,
    grade: string,
    source: string,
    alternatives: ReadonlyArray<string>,
  ) => string

  // A change
  /** Without names the panels are those of now and of the ambition. */
  readonly distance: (steps: number, atLeast: boolean, names: ChangeNames | undefined) => string
  readonly moved: (slider: string, from: string, to: string) => string
  readonly kept: (sliders: ReadonlyArray<string>) => string
  readonly incomparable: (sliders: ReadonlyArray<string>) => string
  readonly nearestChange: (
    from: ReadonlyArray<string>,
    to: ReadonlyArray<string>,
    names: ChangeNames | undefined,
  ) => string
  readonly riskAppears: (risk: string) => string
  readonly riskClears: (risk: string) => string
  readonly tensionAppears: (correlation: string) => string
  readonly tensionClears: (correlation: string) => string
  readonly planWaits: (missing: ReadonlyArray<string>) => string
  readonly noPlan: string
  /** The heading of a plan between two panels with names. No full stop. */
  readonly planBetween: (names: ChangeNames) => string
  readonly plan: (routes: number, reason: ReadonlyArray<string>) => string
  readonly planStep: (step: {
    readonly number: number
    readonly slider: string
    readonly from: string
    readonly to: string
    /** A whole sentence. */
    readonly why: string | undefined
  }) => string
  /** Risks and tensions of the panel after a step of the plan. */
  readonly afterStep: (
    number: number,
    risks: ReadonlyArray<string>,
    tensions: ReadonlyArray<string>,
  ) => string

  // An exercise
  readonly noAnswers: string
  /**
   * How many people filled in what, or for which moments positions were agreed without them; `sheets` counts those of the round that counts, which is the last of several
   * where `isLast`. If all filled in all, it is enough to say who did.
   */
  readonly exercise: (
    people: number,
    moments: ReadonlyArray<{
      readonly moment: MomentName
      readonly sheets: number
      readonly isLast: boolean
    }>,
  ) => string
  readonly participants: (moment: string, people: number, round: Round | undefined) => string
  readonly agreement: (
    slider: string,
    pattern: string,
    counts: PositionCounts,
    unknown: number,
    unanswered: number,
    contested: number,
  ) => string
  readonly nobody: (slider: string, unknown: number, contested: number) => string
  readonly settled: (slider: string, position: string, by: 'agreement' | 'median') => string
  readonly open: (slider: string, between: readonly [string, string] | undefined) => string
  readonly nobodysMedian: string
  readonly agreed: (slider: string, position: string) => string
  /** A slider without a position, because merged exercises differ on it. */
  readonly contested: (slider: string, values: ReadonlyArray<string>) => string
  readonly conflict: (conflict: ConflictWords) => string
  readonly answers: (
    slider: string,
    answers: ReadonlyArray<{ readonly who: string; readonly answer: string }>,
  ) => string
  /** What somebody wrote beside a slider, in their own words. */
  readonly remark: (slider: string, who: string, text: string) => string
  readonly discuss: (slider: string, moment: string, pattern: string) => string
  /** Without `sliders` it is about all of them. */
  readonly nothingToDiscuss: (moment: string, sliders: ReadonlyArray<string> | undefined) => string
  /** Beside what the ambition resembles, if people are divided about it and agreed on nothing. */
  readonly dividedAmbition: string
  /** The same above a plan that leads to that ambition. */
  readonly dividedPlan: (sliders: ReadonlyArray<string>) => string
  readonly progress: (progress: {
    readonly slider: string
    readonly start: string
    readonly ambition: string
    readonly now: string
    readonly status: string
    readonly withinDisagreement: boolean
  }) => string
  /** The sliders of one status together. */
  readonly progressTogether: (status: string, sliders: ReadonlyArray<string>) => string
  readonly gapClosure: (share: number) => string
  readonly progressWaits: (moment: string, sliders: ReadonlyArray<string>) => string

  // Districts
  /** Names of the districts that are certainly farthest, and of those that also can be. */
  readonly farthest: (
    certain: ReadonlyArray<string>,
    also: ReadonlyArray<string>,
    districts: number,
  ) => string
  readonly districtGap: (
    district: string,
    lowest: number,
    highest: number,
    needs: ReadonlyArray<{ readonly slider: string; readonly need: string }>,
  ) => string
  /** Numbers of districts; at least one needs the slider higher or lower. */
  readonly sliderNeeds: (needs: {
    readonly slider: string
    readonly position: string
    readonly higher: number
    readonly lower: number
    readonly met: number
    readonly open: number
  }) => string
  /** Names of districts; `closer` has at least one. */
  readonly districtMove: (move: {
    readonly slider: string
    readonly from: string
    readonly to: string
    readonly closer: ReadonlyArray<string>
    readonly further: ReadonlyArray<string>
    readonly open: ReadonlyArray<string>
  }) => string
}
