/**
 * The tidy tables of a survey, as CSV: numbers 0, 1, 2 for laag, midden, hoog, an empty cell for what is
 * missing.
 *
 * Names that people typed are guarded, so that no spreadsheet runs them.
 *
 * @module
 */
import type { CollectedPanels, PanelUnit } from '../analysis/index.js'
import type { PanelRow } from '../files/index.js'
import { rank, SLIDER_IDS, type Subject } from '../index.js'
import { toCsv } from '../model/csv.js'
import { valueIn } from '../model/known.js'

/**
 * One line per row and slider: what it is about, who, when, `slider`, `value`, and `missing`: `unknown`
 * when the answer was "don't know", `blank` when there was none. Each row also has its `unit`, and in
 * `dropped` the reason why it is not a sheet of a unit. The statistics use the rows where `dropped` is
 * empty.
 */
export const longTable = (rows: ReadonlyArray<PanelRow>, collected: CollectedPanels): string => {
  const about = aboutRows(collected)
  return toCsv([
    [...ABOUT, 'slider', 'value', 'missing'],
    ...rows.flatMap((row, index) =>
      SLIDER_IDS.map((slider) => {
        const { [slider]: position } = row.panel
        const missing = row.unknown.includes(slider) ? 'unknown' : 'blank'
        const answer = position === undefined ? ['', missing] : [rank(position), '']
        return [...about(row, index), slider, ...answer]
      }),
    ),
  ])
}

/** One line per row, with a column of numbers per slider. */
export const wideTable = (rows: ReadonlyArray<PanelRow>, collected: CollectedPanels): string => {
  const about = aboutRows(collected)
  return toCsv([
    [...ABOUT, ...SLIDER_IDS],
    ...rows.map((row, index) => [
      ...about(row, index),
      ...SLIDER_IDS.map((slider) => {
        const { [slider]: position } = row.panel
        return position === undefined ? '' : rank(position)
      }),
    ]),
  ])
}

/**
 * One line per unit, with the lowest and highest number that each slider can have; they are equal if
 * nothing is open.
 */
export const unitTable = (units: ReadonlyArray<PanelUnit>): string =>
  toCsv([
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

const ABOUT: ReadonlyArray<string> = [
  ...['row', 'line', 'unit', 'dropped'],
  ...['subject', 'kind', 'municipality', 'respondent', 'role', 'moment', 'round'],
]

// The origin of a row, the unit it went to, and its subject.
const aboutRows = ({
  units,
  agreed,
  dropped,
}: CollectedPanels): ((row: PanelRow, index: number) => ReadonlyArray<string | number>) => {
  const keyOf = (subject: Subject | undefined): string => subjectCells(subject).join('\0')
  const places = new Map(units.map(({ subject }, place) => [keyOf(subject), place + 1]))
  const isDropped = new Set(dropped.map(({ row }) => row))
  const reasons = new Map<number, string>([
    ...dropped.map(({ row, reason }) => [row, reason] as const),
    ...agreed.map((row) => [row, 'agreed'] as const),
  ])
  return ({ subject, line, respondent, role, moment, round }, index) => [
    ...[index + 1, line],
    isDropped.has(index) ? '' : valueIn(places, keyOf(subject)),
    reasons.get(index) ?? '',
    ...subjectCells(subject),
    ...[respondent, role, moment, round].map((cell) => cell ?? ''),
  ]
}

const subjectCells = (subject: Subject | undefined): ReadonlyArray<string> =>
  subject === undefined
    ? ['', '', '']
    : [
        subject.name,
        subject.kind,
        (subject.kind === 'casus' ? subject.municipality : subject.name) ?? '',
      ]
