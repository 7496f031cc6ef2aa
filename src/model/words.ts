/**
 * Words of an exercise: what people write for a role, a moment, a round, a kind of subject and the
 * answer "don't know". Files, forms and documents all use this table. `POSITION_SPELLINGS` has the
 * spellings of positions.
 *
 * @module
 */
import {
  MOMENTS,
  ROLES,
  ROUNDS,
  type Moment,
  type Role,
  type Round,
  type Subject,
} from './exercise.js'
import { deepFreeze } from './freeze.js'
import { lazy } from './lazy.js'
import { spelling } from './spelling.js'

/** The accepted words for one thing; files are written with the first. */
export type Words = readonly [string, ...string[]]

/**
 * The accepted words for roles, moments, rounds, kinds of subject and the answer "don't know". Files
 * are written with the first word of each list. Only letters, digits and question marks are compared,
 * ignoring case, so an identifier such as `sectorambtenaarSociaal` is accepted too.
 *
 * @example
 * EXERCISE_WORDS.unknown // => ['onbekend', 'unknown', '?', 'weet niet', "don't know", 'weet ik niet']
 */
export const EXERCISE_WORDS: {
  readonly role: { readonly [R in Role]: Words }
  readonly moment: { readonly [M in Moment]: Words }
  readonly round: { readonly [R in Round]: Words }
  readonly kind: { readonly [K in Subject['kind']]: Words }
  readonly unknown: Words
} = /*#__PURE__*/ deepFreeze({
  role: {
    wijkambtenaar: ['wijkambtenaar', 'district official'],
    sectorambtenaarSociaal: [
      'sectorambtenaar sociaal domein',
      'sectorambtenaar sociaal',
      'sector official, social domain',
      'sector official, social',
    ],
    sectorambtenaarFysiek: [
      'sectorambtenaar fysiek domein',
      'sectorambtenaar fysiek',
      'sector official, physical domain',
      'sector official, physical',
    ],
    overig: ['overig', 'andere deelnemer', 'other', 'other participant'],
  },
  moment: {
    huidig: ['huidig', 'nu', 'current', 'now'],
    ambitie: ['ambitie', 'ambition'],
    evaluatie: ['evaluatie', 'na een jaar', 'evaluation', 'after a year'],
  },
  round: {
    voor: ['voor', 'voor het gesprek', 'before', 'before the talk'],
    na: ['na', 'na het gesprek', 'after', 'after the talk'],
  },
  kind: {
    gemeente: ['gemeente', 'municipality'],
    casus: ['casus', 'case'],
  },
  unknown: ['onbekend', 'unknown', '?', 'weet niet', "don't know", 'weet ik niet'],
})

/** The role that a text names, if it names one. */
export const roleOf = (text: string): Role | undefined => words().roles.get(spelling(text))

/** The moment that a text names, if it names one. */
export const momentOf = (text: string): Moment | undefined => words().moments.get(spelling(text))

/** The round that a text names, if it names one. */
export const roundOf = (text: string): Round | undefined => words().rounds.get(spelling(text))

/** The kind of subject that a text names, if it names one. */
export const kindOf = (text: string): Subject['kind'] | undefined =>
  words().kinds.get(spelling(text))

/** Whether a text means "don't know". */
export const saysUnknown = (text: string): boolean => words().unknown.has(spelling(text))

const words = /*#__PURE__*/ lazy(() => ({
  roles: bySpelling(ROLES, EXERCISE_WORDS.role),
  moments: bySpelling(MOMENTS, EXERCISE_WORDS.moment),
  rounds: bySpelling(ROUNDS, EXERCISE_WORDS.round),
  kinds: bySpelling(['gemeente', 'casus'], EXERCISE_WORDS.kind),
  unknown: new Set(EXERCISE_WORDS.unknown.map(spelling)),
}))

const bySpelling = <Id extends string>(
  ids: ReadonlyArray<Id>,
  table: { readonly [I in Id]: ReadonlyArray<string> },
): ReadonlyMap<string, Id> =>
  new Map(ids.flatMap((id) => [id, ...table[id]].map((word) => [spelling(word), id] as const)))
