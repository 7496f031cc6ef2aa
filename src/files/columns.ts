/**
 * Columns: what the names in the header of a file mean. Only this table gives names a meaning; a column
 * with any other name is an extra column and is kept unchanged.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'
import { spelling } from '../model/spelling.js'

/** A column that says whose answers a row has, and what they are about. */
export type AboutColumn = 'gemeente' | 'casus' | 'datum' | 'respondent' | 'rol' | 'moment' | 'ronde'

/** A column with a meaning: a slider, or what the panel is about and whose it is. */
export type ColumnId = ExtendedSliderId | AboutColumn

/**
 * The accepted names of each column, in Dutch and English; files are written with the first. Only
 * letters and digits are compared, ignoring case, so the identifier of a slider is accepted too:
 * `Proces met bewoners`, `procesMetBewoners` and `proces_met_bewoners` are the same name.
 *
 * The column of remarks about a slider is its name after `Opmerking` or `Remark`.
 *
 * @example
 * COLUMN_NAMES.communicatie // => ['Communicatie', 'Communication']
 */
export const COLUMN_NAMES: NamesOf<ColumnId> = /*#__PURE__*/ deepFreeze({
  gemeente: ['gemeente', 'municipality'],
  casus: ['casus', 'case'],
  datum: ['datum', 'date'],
  respondent: ['respondent', 'deelnemer', 'participant'],
  rol: ['rol', 'role'],
  moment: ['moment'],
  ronde: ['ronde', 'round'],
  positioneringIntern: ['Positionering intern', 'Internal positioning'],
  procesBinnenGemeente: [
    'Proces binnen gemeente',
    'Proces binnen gemeenten',
    'Proces binnen de gemeente',
    'Process within the municipality',
  ],
  procesMetBewoners: ['Proces met bewoners', 'Process with residents'],
  bestuurEnPolitiek: ['Bestuur en politiek', 'Executive and politics'],
  communicatie: ['Communicatie', 'Communication'],
  wijkkenmerken: [
    'Wijkkenmerken',
    'Wijkkenmerken (voorstel)',
    'District characteristics',
    'District characteristics (proposed)',
  ],
})

/** The names of each column: the first is written, all are read. */
export type NamesOf<C extends string> = { readonly [I in C]: readonly [string, ...string[]] }

/** The columns of a row before those of the sliders, in the order in which they are written. */
export const ABOUT_COLUMNS: ReadonlyArray<AboutColumn> = /*#__PURE__*/ deepFreeze([
  'gemeente',
  'casus',
  'datum',
  'respondent',
  'rol',
  'moment',
  'ronde',
])

/** The words that, before the name of a slider, make the name of its column of remarks. */
export const REMARK_WORDS: readonly ['Opmerking', 'Remark'] = /*#__PURE__*/ deepFreeze([
  'Opmerking',
  'Remark',
])

/** What the name of a column can mean. */
export type ColumnMeaning =
  | { readonly about: AboutColumn }
  | { readonly about: 'slider' | 'remark'; readonly slider: ExtendedSliderId }

/** What a column with this name means, if anything. */
export const columnOf = (name: string): ColumnMeaning | undefined =>
  name.length > LONGEST_NAME ? undefined : meanings().get(spelling(name))

const LONGEST_NAME = 200 // characters; no name with blanks and signs is longer

const meanings = /*#__PURE__*/ lazy(
  (): ReadonlyMap<string, ColumnMeaning> =>
    new Map<string, ColumnMeaning>([
      ...ABOUT_COLUMNS.flatMap((about) =>
        COLUMN_NAMES[about].map((name) => [spelling(name), { about }] as const),
      ),
      ...EXTENDED_SLIDER_IDS.flatMap((slider) =>
        [slider, ...COLUMN_NAMES[slider]].flatMap((name) => [
          [spelling(name), { about: 'slider', slider }] as const,
          ...REMARK_WORDS.map(
            (word) => [spelling(word + name), { about: 'remark', slider }] as const,
          ),
        ]),
      ),
    ]),
)
