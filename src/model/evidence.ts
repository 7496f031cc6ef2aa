/**
 * Evidence: why we place a slider at a position.
 *
 * The publication's text does not include the pictures of the panels, so every position is a reading of
 * the words. Each position records where the words are and how firmly they support it.
 *
 * @module
 */
import type { Position } from './position.js'

/**
 * A place in the publication: chapter (or section) and heading. No heading means the opening of the
 * chapter, or chapter 9, which has none.
 *
 * @example
 * const source: Source = { chapter: '5', heading: 'Oliemannetje' }
 * source.chapter // => '5'
 */
export interface Source {
  /** The chapter, or the section if the chapter has numbered sections. */
  readonly chapter:
    | '1.1'
    | '1.2'
    | '2.1'
    | '2.2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8.1'
    | '8.2'
    | '9'
  /** The heading as printed; absent for the opening of a chapter. */
  readonly heading?: string | undefined
}

/**
 * How firmly the text supports a position.
 *
 * - `stated`: the text names the slider's position
 * - `implied`: it follows from stated positions only
 * - `inferred`: we applied one of our coding rules to the description
 *
 * @example
 * const grade: EvidenceGrade = 'inferred'
 * grade // => 'inferred'
 */
export type EvidenceGrade = 'stated' | 'implied' | 'inferred'

/**
 * Our coding rules, used only where nothing is stated.
 *
 * 1. first priority, central, or the high characteristics of the slider: `hoog`
 * 2. no priority, secondary, little attention, large distance: `laag`
 * 3. "depends on" or "not a requirement": `midden`, no choice made
 *
 * @example
 * const rule: CodingRule = 3
 * rule // => 3
 */
export type CodingRule = 1 | 2 | 3

/**
 * Another position that the same words could support.
 *
 * @example
 * const alternative: Alternative = { position: 'laag', source: { chapter: '6' } }
 * alternative.position // => 'laag'
 */
export interface Alternative {
  readonly position: Position
  readonly source: Source
}

/**
 * The evidence for one position. Only an inferred position has a coding rule; a stated one has no alternatives.
 *
 * @example
 * PROFILES.participatief.evidence.positioneringIntern.grade // => 'stated'
 */
export type Evidence =
  | {
      readonly grade: 'stated'
      readonly source: Source
      readonly alternatives?: undefined
    }
  | {
      readonly grade: 'implied'
      readonly source: Source
      readonly alternatives?: ReadonlyArray<Alternative> | undefined
    }
  | {
      readonly grade: 'inferred'
      readonly rule: CodingRule
      readonly source: Source
      readonly alternatives?: ReadonlyArray<Alternative> | undefined
    }
