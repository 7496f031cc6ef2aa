/**
 * Tidy tables for other programs, as CSV text: numbers 0, 1, 2 for laag, midden, hoog, an empty cell for
 * what is missing, and a codebook that names every number.
 *
 * Texts of people, such as names, are written as they are: this is for programs, not for a spreadsheet,
 * which would run what begins with an equals sign.
 *
 * @module
 */
import { POSITIONS, rank } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import { toCsv } from '../csv.js'
import { assertObservations, identity, type Observation } from '../observation.js'
import { rankIn } from '../rankIn.js'
import { assertUnits, type PanelUnit } from './units.js'

/** A row that may also say on which sliders the answer was not to know. */
export type TidyRow = Observation & { readonly unknown?: ReadonlyArray<SliderId> | undefined }

/** The names of positions and sliders in a language: `nl` and `en` of `schuifoefening/texts` are such. */
export interface TidyTexts {
  readonly positions: { readonly [P in (typeof POSITIONS)[number]]: { readonly label: string } }
  readonly sliders: { readonly [S in SliderId]: { readonly label: string } }
}

/**
 * One line per row and slider: what it is about, who, when, `slider`, `value`, and `missing`: `unknown` when
 * the answer was not to know, `blank` when there was none.
 *
 * Law: five lines per row, in the order of the rows. Throws `notAPanel`.
 *
 * @example
 * tidyLong([{ respondent: 'A', moment: 'huidig', panel: { communicatie: 'hoog' } }]).split('\n')[5] // => '1,,,,A,,huidig,,communicatie,2,'
 */
export const tidyLong = (rows: ReadonlyArray<TidyRow>): string => {
  assertObservations(rows)
  return toCsv([
    ['row', ...ABOUT, 'slider', 'value', 'missing'],
    ...rows.flatMap((row, index) =>
      SLIDER_IDS.map((slider) => {
        const value = rankIn(row.panel, slider)
        const missing = row.unknown?.includes(slider) ? 'unknown' : 'blank'
        return [
          index + 1,
          ...about(row),
          slider,
          ...(value === undefined ? ['', missing] : [value, '']),
        ]
      }),
    ),
  ])
}

/**
 * One line per row, with a column of numbers per slider.
 *
 * @example
 * tidyWide([{ respondent: 'A', moment: 'huidig', panel: { communicatie: 'hoog' } }]).split('\n')[1] // => '1,,,,A,,huidig,,,,,,2'
 */
export const tidyWide = (rows: ReadonlyArray<TidyRow>): string => {
  assertObservations(rows)
  return toCsv([
    ['row', ...ABOUT, ...SLIDER_IDS],
    ...rows.map((row, index) => [
      index + 1,
      ...about(row),
      ...SLIDER_IDS.map((slider) => rankIn(row.panel, slider) ?? ''),
    ]),
  ])
}

/**
 * One line per unit, with the lowest and highest number that each slider can have; they are equal where
 * nothing is open.
 *
 * @example
 * tidyUnits([]) // => 'unit,subject,kind,municipality,moment,sheets,positioneringIntern_lowest,positioneringIntern_highest,procesBinnenGemeente_lowest,procesBinnenGemeente_highest,procesMetBewoners_lowest,procesMetBewoners_highest,bestuurEnPolitiek_lowest,bestuurEnPolitiek_highest,communicatie_lowest,communicatie_highest\n'
 */
export const tidyUnits = (units: ReadonlyArray<PanelUnit>): string => {
  assertUnits(units)
  return toCsv([
    [
      ...['unit', 'subject', 'kind', 'municipality', 'moment', 'sheets'],
      ...SLIDER_IDS.flatMap((slider) => [`${slider}_lowest`, `${slider}_highest`]),
    ],
    ...units.map(({ subject, moment, sheets, positions }, index) => [
      ...[index + 1, ...subjectCells(subject), moment, sheets.length],
      ...SLIDER_IDS.flatMap((slider) => {
        const ranks = positions[slider].map(rank)
        return [Math.min(...ranks), Math.max(...ranks)]
      }),
    ]),
  ])
}

/**
 * What every column and number means: columns `variable`, `value`, `label`. With texts in their language,
 * else by the identifiers.
 *
 * @example
 * tidyCodebook().split('\n')[2] // => 'positioneringIntern,0,laag'
 */
export const tidyCodebook = (texts?: TidyTexts): string =>
  toCsv([
    ['variable', 'value', 'label'],
    ...SLIDER_IDS.flatMap((slider) => [
      [slider, '', texts?.sliders[slider].label ?? slider],
      ...POSITIONS.map((position) => [
        slider,
        rank(position),
        texts?.positions[position].label ?? position,
      ]),
    ]),
  ])

const ABOUT = ['subject', 'kind', 'municipality', 'respondent', 'role', 'moment', 'round'] as const

const about = ({ subject, respondent, role, moment, round }: TidyRow): ReadonlyArray<string> => [
  ...subjectCells(subject),
  ...[respondent, role, moment, round].map((cell) => cell ?? ''),
]

const subjectCells = (subject: Observation['subject']): ReadonlyArray<string> =>
  subject === undefined ? ['', '', ''] : identity(subject)
