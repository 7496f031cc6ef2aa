/**
 * Typologies: sets of profiles to compare a panel with.
 *
 * @module
 */
import type { Panel } from './panel.js'
import type { Position } from './position.js'
import type { SliderId } from './slider.js'

/** One profile of a typology. */
export interface TypologyProfile<Id extends string = string> {
  readonly id: Id
  readonly panel: Panel
  readonly alternatives?:
    { readonly [S in SliderId]?: ReadonlyArray<Position> | undefined } | undefined
  readonly labels?:
    { readonly nl?: string | undefined; readonly en?: string | undefined } | undefined
  readonly hypothetical?: boolean | undefined
  readonly statements?:
    | {
        readonly [S in SliderId]?:
          { readonly nl?: string | undefined; readonly en?: string | undefined } | undefined
      }
    | undefined
}

/** A named set of profiles. */
export interface Typology<Id extends string = string> {
  readonly id: string
  readonly profiles: ReadonlyArray<TypologyProfile<Id>>
}
