/**
 * Typologies: the profiles that panels are compared with, as plain data. `PLATFORM31` holds those of
 * the publication; yours are written down the same way, and everything that takes one takes either.
 *
 * The panel of a profile is its default reading. Where the source can be read in another way, the
 * profile lists the other positions as alternatives; together they are the readings of the typology.
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
  /** Any text that no other profile of the typology has; not blank. */
  readonly id: Id
  /** Where the sliders stand, under the default reading. */
  readonly panel: Panel
  /** Per slider, the other positions that the source supports; without that of the panel. */
  readonly alternatives?:
    | { readonly [S in SliderId]?: ReadonlyArray<Position> | undefined }
    | undefined
  /** The name of the profile for people. */
  readonly labels?: Wording | undefined
  /** A thought experiment that was not met in practice. */
  readonly hypothetical?: boolean | undefined
  /** Per slider, how people who work by the profile could say so. */
  readonly statements?: { readonly [S in SliderId]?: Wording | undefined } | undefined
}

/**
 * Profiles that belong together, at least two, with different ids. Their order is that of answers.
 * Write one down with `as const satisfies Typology`, or read one with `parseTypology`.
 *
 * @typeParam Id - the ids of the profiles; they flow through to the answers
 */
export interface Typology<Id extends string = string> {
  /** Names the typology; not blank. */
  readonly id: string
  readonly profiles: ReadonlyArray<TypologyProfile<Id>>
}
