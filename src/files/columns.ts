/**
 * Columns: what the names at the head of a file mean. This table is the only place where the name of a
 * column is understood; a name that is not in it is that of an extra column, kept as it is.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'
import { spelling } from '../model/spelling.js'

/** A column about whose answers a row holds, or of what. */
export type AboutColumn = 'gemeente' | 'casus' | 'datum' | 'respondent' | 'rol' | 'moment' | 'ronde'

/** A column that has a meaning: a slider, or what the panel is about and whose it is. */
export type ColumnId = ExtendedSliderId | AboutColumn

/**
 * The accepted names of each column, in Dutch and English; the first is the one that is written. Only
 * letters and digits count, in any case, so the identifier of a slider is a name of it too:
 * `Proces met bewoners`, `procesMetBewoners` and `proces_met_bewoners` are one name.
 *
 * The remarks about a slider have its name after `Opmerking` or `Remark`.
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

/** For each column its names: the first is written, all are read. */
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

/** The words before the name of a slider that make it the name of the remarks about that slider. */
export const REMARK_WORDS: readonly ['Opmerking', 'Remark'] = /*#__PURE__*/ deepFreeze([
  'Opmerking',
  'Remark',
])

/** What the name of a column can mean. */
export type ColumnMeaning =
  | { readonly about: AboutColumn }
  | { readonly about: 'slider' | 'remark'; readonly slider: ExtendedSliderId }

/** What a name means as the name of a column, if it means anything. */
export const columnOf = (name: string): ColumnMeaning | undefined =>
  name.length > LONGEST_NAME ? undefined : meanings().get(spelling(name))

const LONGEST_NAME = 200 // characters; longer than any name with blanks and signs in it

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
