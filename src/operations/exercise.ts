/**
 * Exercise: one workshop about a municipality or about a case, with who filled in what and when.
 *
 * The exercise is made for a trio of one municipality: a district official, a sector official of the
 * social domain and one of the physical domain. Others may join; any number works.
 *
 * Source: 2.1 De schuifoefening; 8.2 (a municipality or a case; evaluate after a year).
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import type { PartialPanel } from '../model/partialPanel.js'
import type { Position } from '../model/position.js'
import type { SliderId } from '../model/slider.js'

/**
 * The roles: the trio of the exercise, in the order of the publication, and others.
 *
 * @example
 * ROLES.length // => 4
 */
export const ROLES = /*#__PURE__*/ deepFreeze([
  'wijkambtenaar',
  'sectorambtenaarSociaal',
  'sectorambtenaarFysiek',
  'overig',
] as const)

/**
 * The role of a respondent.
 *
 * @example
 * const role: Role = 'wijkambtenaar'
 * ROLES.indexOf(role) // => 0
 */
export type Role = (typeof ROLES)[number]

/**
 * The moments: how it is (`huidig`), how it should become (`ambitie`), how it is after a year
 * (`evaluatie`).
 *
 * @example
 * MOMENTS // => ['huidig', 'ambitie', 'evaluatie']
 */
export const MOMENTS = /*#__PURE__*/ deepFreeze(['huidig', 'ambitie', 'evaluatie'] as const)

/**
 * What a sheet is about: now, the ambition, or the evaluation.
 *
 * @example
 * const moment: Moment = 'ambitie'
 * MOMENTS.indexOf(moment) // => 1
 */
export type Moment = (typeof MOMENTS)[number]

/**
 * An answer: a position, or `unknown`: the respondent says not to know. Leaving a slider out is
 * something else: no answer was given.
 *
 * @example
 * const answer: Answer = 'unknown'
 * answer // => 'unknown'
 */
export type Answer = Position | 'unknown'

/**
 * The answers of one respondent at one moment.
 *
 * @example
 * const answers: Answers = { procesMetBewoners: 'hoog', communicatie: 'unknown' }
 * Object.keys(answers).length // => 2
 */
export type Answers = { readonly [S in SliderId]?: Answer }

/**
 * One filled-in sheet. `respondent` is a label that tells sheets of one person apart from those of
 * others; it need not be a name.
 *
 * @example
 * const sheet: Sheet = { respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: { communicatie: 'laag' } }
 * summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [sheet] }).moments.length // => 1
 */
export interface Sheet {
  /** A label that is the same on all sheets of one person; need not be a name. */
  readonly respondent: string
  readonly role: Role
  readonly moment: Moment
  readonly answers: Answers
}

/**
 * What the exercise is about: a municipality as a whole, or one case.
 *
 * @example
 * const subject: Subject = { kind: 'casus', name: 'Speeltuin (verzonnen)', municipality: 'Voorbeeldstad (verzonnen)' }
 * subject.kind // => 'casus'
 */
export type Subject =
  | { readonly kind: 'gemeente'; readonly name: string }
  | { readonly kind: 'casus'; readonly name: string; readonly municipality?: string }

/**
 * An exercise: the sheets, one per respondent and moment, and per moment what the group agreed on
 * after talking. What was agreed is kept apart from what is computed and never overwritten by it.
 *
 * @example
 * const exercise: Exercise = { subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }
 * summariseExercise(exercise).moments // => []
 */
export interface Exercise {
  readonly subject: Subject
  /** At most one per respondent and moment. */
  readonly sheets: ReadonlyArray<Sheet>
  /** Per moment, the positions that the group agreed on after talking. */
  readonly agreed?: { readonly [M in Moment]?: PartialPanel }
}
