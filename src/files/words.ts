/**
 * Words: what the cells of a file mean, beside positions. The spellings of positions are the core's
 * (`POSITION_SPELLINGS`), through its own parser.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { MOMENTS, ROLES, type Moment, type Role } from '../model/exercise.js'
import { spelling } from './spelling.js'

/**
 * The accepted words for roles, moments and the answer not to know; the first is the one that is
 * written. Only letters, digits and the question mark count, in any case, so an identifier such as
 * `sectorambtenaarSociaal` is a word for itself.
 *
 * @example
 * CELL_WORDS.unknown // => ['onbekend', 'unknown', '?', 'weet niet', "don't know"]
 */
export const CELL_WORDS: {
  readonly role: { readonly [R in Role]: readonly [string, ...string[]] }
  readonly moment: { readonly [M in Moment]: readonly [string, ...string[]] }
  readonly unknown: readonly [string, ...string[]]
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
  unknown: ['onbekend', 'unknown', '?', 'weet niet', "don't know"],
})

/** The role that a text names, if it names one. */
export const roleOf = (text: string): Role | undefined => words().roles.get(spelling(text))

/** The moment that a text names, if it names one. */
export const momentOf = (text: string): Moment | undefined => words().moments.get(spelling(text))

/** Whether a text says not to know. */
export const saysUnknown = (text: string): boolean => words().unknown.has(spelling(text))

const words = /*#__PURE__*/ lazy(() => ({
  roles: bySpelling(ROLES, CELL_WORDS.role),
  moments: bySpelling(MOMENTS, CELL_WORDS.moment),
  unknown: new Set(CELL_WORDS.unknown.map(spelling)),
}))

const bySpelling = <Id extends string>(
  ids: ReadonlyArray<Id>,
  table: { readonly [I in Id]: ReadonlyArray<string> },
): ReadonlyMap<string, Id> =>
  new Map(ids.flatMap((id) => table[id].map((word) => [spelling(word), id] as const)))
