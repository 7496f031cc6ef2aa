/**
 * Columns: what the names at the head of a file mean. This table is the only place where a name of a
 * column is understood; what is not in it is an extra column and kept as it is.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { lazy } from '../model/lazy.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { spelling } from './spelling.js'

/**
 * A column that has a meaning: one of the five sliders, or what the panel is about and whose it is.
 *
 * @example
 * const column: ColumnId = 'gemeente'
 * COLUMN_NAMES[column] // => ['gemeente', 'municipality']
 */
export type ColumnId = SliderId | 'gemeente' | 'casus' | 'respondent' | 'rol' | 'moment'

/**
 * The accepted names of each column, in Dutch and English; the first is the one that is written. Only
 * letters and digits count, in any case, so the identifier of a slider is a name of it too:
 * `Proces met bewoners`, `procesMetBewoners` and `proces_met_bewoners` are one name.
 *
 * @example
 * COLUMN_NAMES.communicatie // => ['Communicatie', 'Communication']
 */
export const COLUMN_NAMES: { readonly [C in ColumnId]: readonly [string, ...string[]] } =
  /*#__PURE__*/ deepFreeze({
    gemeente: ['gemeente', 'municipality'],
    casus: ['casus', 'case'],
    respondent: ['respondent', 'deelnemer', 'participant'],
    rol: ['rol', 'role'],
    moment: ['moment'],
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
  })

/** The columns of a row before those of the sliders, in the order in which they are written. */
export const ABOUT_COLUMNS = /*#__PURE__*/ deepFreeze([
  'gemeente',
  'casus',
  'respondent',
  'rol',
  'moment',
] as const)

/** The column that a name means, if it means one. */
export const columnOf = (name: string): ColumnId | undefined =>
  columnsBySpelling().get(spelling(name))

const columnsBySpelling = /*#__PURE__*/ lazy(
  (): ReadonlyMap<string, ColumnId> =>
    new Map(
      [...ABOUT_COLUMNS, ...SLIDER_IDS].flatMap((column) =>
        COLUMN_NAMES[column].map((name) => [spelling(name), column] as const),
      ),
    ),
)
