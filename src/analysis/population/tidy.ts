/**
 * Tidy tables for other programs, as CSV text: numbers 0, 1, 2 for laag, midden, hoog, an empty cell for
 * what is missing; `tidyCodebook` names every number.
 *
 * Texts from people, such as names, are written unchanged. These files are for programs: a spreadsheet
 * would run a text that begins with an equals sign.
 *
 * @module
 */
import { assertList, assertObjects } from '../../model/assertList.js'
import { rank } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import { toCsv } from '../csv.js'
import { assertObservations, identity, type Observation } from '../observation.js'
import { rankIn } from '../rankIn.js'
import { assertUnits, type CollectedPanels, type PanelUnit } from './units.js'

/** A row, optionally with its line in a file and the sliders with the answer "don't know". */
export type TidyRow = Observation & {
  readonly line?: number | undefined
  readonly unknown?: ReadonlyArray<SliderId> | undefined
}

/**
 * One line per row and slider: what it is about, who, when, `slider`, `value`, and `missing`: `unknown` when
 * the answer was "don't know", `blank` when there was none. If you pass the result of {@link
 * collectPanels} there is also its `unit`, and in `dropped` the reason why the row is not a sheet of a
 * unit. The statistics use the rows where `dropped` is empty.
 *
 * Law: five lines per row, in the order of the rows. Throws `notAPanel`.
 *
 * @example
 * tidyLong([{ respondent: 'A', moment: 'huidig', panel: { communicatie: 'hoog' } }]).split('\n')[5] // => '1,,,,,A,,huidig,,communicatie,2,'
 */
export const tidyLong = (rows: ReadonlyArray<TidyRow>, collected?: CollectedPanels): string => {
  assertObservations(rows)
  const placeOf = placesIn(collected)
  return toCsv([
    [...placeNames(collected), ...ABOUT, 'slider', 'value', 'missing'],
    ...rows.flatMap((row, index) =>
      SLIDER_IDS.map((slider) => {
        const value = rankIn(row.panel, slider)
        const missing = row.unknown?.includes(slider) ? 'unknown' : 'blank'
        return [
          ...placeOf(row, index),
          ...about(row),
          slider,
          ...(value === undefined ? ['', missing] : [value, '']),
        ]
      }),
    ),
  ])
}

/**
 * One line per row, with a column of numbers per slider, and `unit` and `dropped` as {@link tidyLong}.
 *
 * @example
 * tidyWide([{ respondent: 'A', moment: 'huidig', panel: { communicatie: 'hoog' } }]).split('\n')[1] // => '1,,,,,A,,huidig,,,,,,2'
 */
export const tidyWide = (rows: ReadonlyArray<TidyRow>, collected?: CollectedPanels): string => {
  assertObservations(rows)
  const placeOf = placesIn(collected)
  return toCsv([
    [...placeNames(collected), ...ABOUT, ...SLIDER_IDS],
    ...rows.map((row, index) => [
      ...placeOf(row, index),
      ...about(row),
      ...SLIDER_IDS.map((slider) => rankIn(row.panel, slider) ?? ''),
    ]),
  ])
}

/**
 * One line per unit, with the lowest and highest number that each slider can have; they are equal if
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

const placeNames = (collected: CollectedPanels | undefined): ReadonlyArray<string> =>
  collected === undefined ? ['row', 'line'] : ['row', 'line', 'unit', 'dropped']

// The origin of a row, and the unit it went to.
const placesIn = (
  collected: CollectedPanels | undefined,
): ((row: TidyRow, index: number) => ReadonlyArray<string | number>) => {
  if (collected === undefined) return ({ line }, index) => [index + 1, line ?? '']
  const { units, agreed, dropped } = collected
  assertUnits(units)
  assertList(agreed)
  assertObjects(dropped)
  const keyOf = (subject: Observation['subject']): string => JSON.stringify(identity(subject))
  const places = new Map(units.map(({ subject }, place) => [keyOf(subject), place + 1]))
  const reasons = new Map<number, string>([
    ...dropped.map(({ row, reason }) => [row, reason] as const),
    ...agreed.map((row) => [row, 'agreed'] as const),
  ])
  const isDropped = new Set(dropped.map(({ row }) => row))
  return ({ subject, line }, index) => [
    index + 1,
    line ?? '',
    isDropped.has(index) ? '' : (places.get(keyOf(subject)) ?? ''),
    reasons.get(index) ?? '',
  ]
}

const ABOUT = ['subject', 'kind', 'municipality', 'respondent', 'role', 'moment', 'round'] as const

const about = ({ subject, respondent, role, moment, round }: TidyRow): ReadonlyArray<string> => [
  ...subjectCells(subject),
  ...[respondent, role, moment, round].map((cell) => cell ?? ''),
]

const subjectCells = (subject: Observation['subject']): ReadonlyArray<string> =>
  subject === undefined ? ['', '', ''] : identity(subject)
