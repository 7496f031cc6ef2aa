/**
 * Exercise: one workshop about a municipality or a case, recording who filled in what and when.
 *
 * The exercise is meant for three officials of one municipality: a district official, a sector official of the
 * social domain and one of the physical domain. Others may join; any number works.
 *
 * Source: 2.1 De schuifoefening; 8.2 (a municipality or a case; evaluate after a year).
 *
 * @module
 */
import { deepFreeze } from './freeze.js'
import type { PartialExtendedPanel } from './extendedPanel.js'
import type { Position } from './position.js'
import type { ExtendedSliderId } from './slider.js'

/**
 * The roles: the trio of the exercise, in the order of the publication, and others.
 *
 * @example
 * ROLES.length // => 4
 */
export const ROLES: readonly [
  'wijkambtenaar',
  'sectorambtenaarSociaal',
  'sectorambtenaarFysiek',
  'overig',
] = /*#__PURE__*/ deepFreeze([
  'wijkambtenaar',
  'sectorambtenaarSociaal',
  'sectorambtenaarFysiek',
  'overig',
])

/**
 * The role of a respondent.
 *
 * @example
 * const role: Role = 'wijkambtenaar'
 * ROLES.indexOf(role) // => 0
 */
export type Role = (typeof ROLES)[number]

/**
 * The moments that a sheet can describe: now (`huidig`), the ambition (`ambitie`), after a year (`evaluatie`).
 *
 * @example
 * MOMENTS // => ['huidig', 'ambitie', 'evaluatie']
 */
export const MOMENTS: readonly ['huidig', 'ambitie', 'evaluatie'] = /*#__PURE__*/ deepFreeze([
  'huidig',
  'ambitie',
  'evaluatie',
])

/**
 * The moment that a sheet describes: now, the ambition, or the evaluation.
 *
 * @example
 * const moment: Moment = 'ambitie'
 * MOMENTS.indexOf(moment) // => 1
 */
export type Moment = (typeof MOMENTS)[number]

/**
 * The rounds of one moment: `voor`, each person alone before the talk, and `na`, after it. If a group
 * uses rounds at a moment, give every sheet of that moment a round.
 */
export type Round = 'voor' | 'na'

/** The rounds in order of time. */
export const ROUNDS: readonly ['voor', 'na'] = /*#__PURE__*/ deepFreeze(['voor', 'na'] as const)

/**
 * An answer: a position, or `unknown` when the respondent does not know. A slider that is left out has
 * no answer, which is counted separately.
 */
export type Answer = Position | 'unknown'

/** All answers, positions from laag to hoog first. */
export const ANSWERS: ReadonlyArray<Answer> = /*#__PURE__*/ deepFreeze([
  'laag',
  'midden',
  'hoog',
  'unknown',
] as const)

/**
 * The answers of one respondent at one moment: on the five sliders and, if the group uses it, the
 * proposed sixth.
 */
export type Answers = { readonly [S in ExtendedSliderId]?: Answer | undefined }

/**
 * One filled-in sheet: one person, one moment, one round.
 *
 * @example
 * const sheet: Sheet = { respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: { communicatie: 'laag' } }
 * summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [sheet] }).moments.huidig?.respondents // => 1
 */
export interface Sheet {
  /**
   * A label that is the same on all sheets of one person; it need not be a name. Not blank, no
   * surrounding blanks.
   */
  readonly respondent: string
  readonly role: Role
  readonly moment: Moment
  /** Before or after the talk; absent if there was only one round. */
  readonly round?: Round | undefined
  readonly answers: Answers
  /** Remarks per slider, in the respondent's own words. */
  readonly remarks?: { readonly [S in ExtendedSliderId]?: string | undefined } | undefined
}

/** What an exercise is about: a municipality as a whole, or one case. Names are not blank. */
export type Subject =
  | { readonly kind: 'gemeente'; readonly name: string }
  | {
      readonly kind: 'casus'
      readonly name: string
      readonly municipality?: string | undefined
    }

/**
 * The format version of a stored exercise. Version 1 had no rounds, remarks, date, sixth slider or
 * version number; it can still be read.
 *
 * @example
 * FORMAT_VERSION // => 2
 */
export const FORMAT_VERSION = 2

/**
 * An exercise: one sitting of a group. The history of a municipality is a list of exercises.
 *
 * What the group agreed on after talking is stored separately, and no computed result overwrites it.
 */
export interface Exercise {
  readonly subject: Subject
  /** The day of the sitting, as `2026-11-26`. */
  readonly date?: string | undefined
  /** At most one per respondent, role, moment and round. */
  readonly sheets: ReadonlyArray<Sheet>
  /** The positions that the group agreed on after talking, per moment. */
  readonly agreed?: { readonly [M in Moment]?: PartialExtendedPanel | undefined } | undefined
  /** The version of this format, for stored documents; `parseExercise` fills it in. */
  readonly formatVersion?: number | undefined
}
