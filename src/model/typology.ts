/**
 * Typologies: the profiles that panels are compared with, as plain data. `PLATFORM31` has those of the
 * publication. You write your own in the same form, and every function that takes a typology accepts
 * it.
 *
 * The panel of a profile is its default reading. Where the source can be read differently, the profile
 * lists the other positions as alternatives. Each choice of positions is one reading of the typology.
 *
 * @module
 */
import type { Panel } from './panel.js'
import type { Position } from './position.js'
import type { SliderId } from './slider.js'

/** A text in one language or both. */
export interface Wording {
  readonly nl?: string | undefined
  readonly en?: string | undefined
}

/**
 * A profile to compare panels with.
 *
 * @typeParam Id - the ids of the profiles; they flow through to the answers
 */
export interface TypologyProfile<Id extends string = string> {
  /** An id that no other profile of the typology has; not blank. */
  readonly id: Id
  /** Where the sliders stand in the default reading. */
  readonly panel: Panel
  /** Per slider, the other positions that the source supports, not including the one in `panel`. */
  readonly alternatives?:
    | { readonly [S in SliderId]?: ReadonlyArray<Position> | undefined }
    | undefined
  /**
   * The name of the profile for people, as it begins a sentence: in both languages with its article, as in `De
   * netwerkende gemeente` and `The networking municipality`, or without one if it is a name. Inside a sentence only
   * the article loses its capital.
   */
  readonly labels?: Wording | undefined
  /** True for a thought experiment that was not found in practice. */
  readonly hypothetical?: boolean | undefined
  /** Per slider, a sentence that people who work this way could say. */
  readonly statements?: { readonly [S in SliderId]?: Wording | undefined } | undefined
}

/**
 * A set of at least two profiles with different ids; answers list them in this order. Write one with
 * `as const satisfies Typology`, or read one with `parseTypology`.
 *
 * @typeParam Id - the ids of the profiles; they flow through to the answers
 */
export interface Typology<Id extends string = string> {
  /** Names the typology; not blank. */
  readonly id: string
  readonly profiles: ReadonlyArray<TypologyProfile<Id>>
}
