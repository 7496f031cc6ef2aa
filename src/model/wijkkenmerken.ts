/**
 * Wijkkenmerken: the characteristics of a district that the proposed sixth slider would make visible.
 *
 * A proposal of the reflection; nobody has used it. The reflection names lifestyles, groups of
 * residents and societal challenges, "and more". The reading of its position is ours: how far the
 * known characteristics steer the approach.
 *
 * Source: 9. Area codes: the official codes of Statistics Netherlands (CBS).
 *
 * @module
 */
import { none, some } from 'fp-ts/lib/Option.js'
import type { Option } from './either.js'
import type { Position } from './position.js'

/**
 * One characteristic of a district in a short text, with where it is known from (part of the
 * proposed sixth slider).
 *
 * @example
 * const kenmerk: Kenmerk = { text: 'veel jonge gezinnen (verzonnen)', source: 'wijkprofiel' }
 * kenmerk.source // => 'wijkprofiel'
 */
export interface Kenmerk {
  /** The characteristic in a few words. */
  readonly text: string
  /** Where it is known from, in words of your own. */
  readonly source?: string
}

/**
 * The official code of an area: a municipality (`GM` and 4 digits), a district (`WK` and 6) or a
 * neighbourhood (`BU` and 8). Made by {@link parseAreaCode}.
 *
 * @example
 * const code: AreaCode = 'GM0363'
 * parseAreaCode(code) // => { _tag: 'Some', value: 'GM0363' }
 */
export type AreaCode = `GM${string}` | `WK${string}` | `BU${string}`

/**
 * The position and the description behind it, for one district (the proposed sixth slider).
 *
 * @example
 * const wijkkenmerken: Wijkkenmerken = { position: 'hoog', leefstijlen: [], bewonersgroepen: [{ text: 'ouderen (verzonnen)' }], maatschappelijkeOpgaven: [], overige: [] }
 * extendPanel(panelFromKey('LLMML'), wijkkenmerken.position).wijkkenmerken // => 'hoog'
 */
export interface Wijkkenmerken {
  /** How far the characteristics steer the approach: our reading of the proposal. */
  readonly position: Position
  /** Lifestyles. */
  readonly leefstijlen: ReadonlyArray<Kenmerk>
  /** Groups of residents. */
  readonly bewonersgroepen: ReadonlyArray<Kenmerk>
  /** Societal challenges. */
  readonly maatschappelijkeOpgaven: ReadonlyArray<Kenmerk>
  /** Further aspects, each with a name of its own. */
  readonly overige: ReadonlyArray<{
    readonly aspect: string
    readonly kenmerken: ReadonlyArray<Kenmerk>
  }>
  /** The official code of the district, if it has one. */
  readonly area?: AreaCode
}

/**
 * Reads an official area code from unknown input: exactly `GM` and 4 digits, `WK` and 6, or `BU` and
 * 8. `none` for anything else. Only the form is checked, not whether the area exists.
 *
 * @example
 * parseAreaCode('WK036301') // => { _tag: 'Some', value: 'WK036301' }
 * parseAreaCode('WK0363') // => { _tag: 'None' }
 */
export const parseAreaCode = (input: unknown): Option<AreaCode> =>
  typeof input === 'string' && /^(GM\d{4}|WK\d{6}|BU\d{8})$/.test(input)
    ? some(input as AreaCode) // the pattern just matched
    : none
