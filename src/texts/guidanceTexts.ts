/**
 * Texts that help people in the room: what a choice depends on, and what the reflection says about
 * choosing.
 *
 * @module
 */

/**
 * Questions to ask in the room, and sentences to keep in mind. None of them says what to choose.
 *
 * Source: 2.2; 8.1; 8.2; 9.
 *
 * @example
 * const guidance: GuidanceTexts = en.guidance
 * guidance.questions.evaluation // => 'What has changed in a year, in the municipality or in the case?'
 */
export interface GuidanceTexts {
  readonly questions: {
    /** Questions while looking at the five profiles (8.1). */
    readonly recognise: string
    /** What a choice depends on: reason, culture, vision (8.1), the district (2.2). */
    readonly reason: string
    readonly culture: string
    readonly vision: string
    readonly district: string
    /** After a year (8.2). */
    readonly evaluation: string
  }
  readonly whatFits: string
  readonly fitsDistrict: string
  readonly inspiration: string
  readonly chooseWithReason: string
  readonly stayWithReason: string
  readonly cultureMayClash: string
  readonly bothSides: string
  /** Three ways to work on both sides. */
  readonly accents: string
  readonly mixedTeams: string
  readonly phases: string
  readonly districtsDiffer: string
  readonly roomToTry: string
  readonly workInside: string
  readonly initiators: string
  readonly doubleExpectations: string
  readonly trends: string
}
