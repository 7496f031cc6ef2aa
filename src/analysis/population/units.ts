/**
 * From rows to units: for each municipality or case at one moment, the positions that its panel can have.
 *
 * - What was agreed (a row without respondent and role), if it has a position.
 * - Otherwise the median of the answers of the last round: one position, or for an even split each
 *   position from the lower to the upper median.
 * - If nobody gave a position, each of the three.
 *
 * So nothing is lost and nothing is made up: a missing answer gives a set of panels.
 *
 * @module
 */
import { at, filled } from '../../model/known.js'
import { asRecord } from '../../model/misuse.js'
import { assertList, assertObjects } from '../../model/assertList.js'
import type { NonEmptyArray } from '../../model/either.js'
import { MOMENTS, ROUNDS, type Moment, type Subject } from '../../model/exercise.js'
import type { PartialPanel } from '../../model/partialPanel.js'
import { similarSubjects, type SimilarNames } from '../../model/similarSubjects.js'
import { POSITIONS, type Position } from '../../model/position.js'
import { SLIDER_IDS, type SliderId } from '../../model/slider.js'
import { assertObservations, groupObservations, type Observation } from '../observation.js'
import { oneOf } from '../options.js'
import { perSlider } from '../perSlider.js'
import { rankIn } from '../rankIn.js'

/** A municipality or case at one moment, with its possible panels. */
export interface PanelUnit {
  readonly subject: Subject
  readonly moment: Moment
  /** Per slider the positions that are possible, in order; the set of panels is their product. */
  readonly positions: { readonly [S in SliderId]: NonEmptyArray<Position> }
  /** The sliders with exactly one possible position. */
  readonly panel: PartialPanel
  /** The sheets of the last round, as filled in. */
  readonly sheets: ReadonlyArray<PartialPanel>
}

/**
 * Why a row is in no unit.
 *
 * | reason | meaning |
 * | --- | --- |
 * | `noSubject` | it names no municipality or case |
 * | `otherMoment` | it is about another moment |
 * | `earlierRound` | there is a later round of the same subject |
 * | `repeatedSheet` | an identical sheet of the same person came before |
 * | `conflictingSheets` | the same person filled in different answers |
 */
export type DroppedReason =
  | 'noSubject'
  | 'otherMoment'
  | 'earlierRound'
  | 'repeatedSheet'
  | 'conflictingSheets'

/** A row that is in no unit. */
export interface DroppedRow {
  /** Its place in the list, from 0. */
  readonly row: number
  /** The line of the file, if it came from one. */
  readonly line?: number
  readonly reason: DroppedReason
}

/** Units, in the order of their names, and what was dropped, in the order of the rows. */
export interface CollectedPanels {
  readonly units: ReadonlyArray<PanelUnit>
  /** The places of the rows with agreements, which are in a unit but are not sheets. */
  readonly agreed: ReadonlyArray<number>
  readonly dropped: ReadonlyArray<DroppedRow>
  /**
   * Names that differ from an earlier one only in capitals, blanks and signs, each with that
   * earlier name. They count as separate units.
   */
  readonly similar: ReadonlyArray<SimilarNames>
}

/**
 * Makes one unit per municipality or case at a moment from rows of respondents, as `readPanels` and
 * `exerciseRecords` give them, and lists every row that is in no unit. A row without a moment counts as
 * `huidig`, as in `toExercises`.
 *
 * Laws: permuting the rows changes only the order of the sheets; each row is in one unit or dropped.
 * Throws `notAPanel`, and `unknownOption` for a moment that does not exist.
 *
 * @example
 * collectPanels([{ moment: 'huidig', panel: {} }], 'huidig').dropped // => [{ row: 0, reason: 'noSubject' }]
 */
export const collectPanels = (
  rows: ReadonlyArray<Observation & { readonly line?: number | undefined }>,
  moment: Moment,
): CollectedPanels => {
  assertObservations(rows)
  oneOf(MOMENTS, moment)
  const reasons = new Map<Observation, DroppedReason>()
  const agreements = new Set<Observation | undefined>()
  const drop = (some: ReadonlyArray<Observation>, reason: DroppedReason): void => {
    for (const row of some) reasons.set(row, reason)
  }
  const concerned = rows.filter((row) => {
    if (row.subject === undefined) drop([row], 'noSubject')
    else if (momentOf(row) !== moment) drop([row], 'otherMoment')
    return !reasons.has(row)
  })
  const units = groupObservations(concerned, ['subject']).map(({ group, observations }) => {
    const nobodys = observations.filter(
      ({ respondent, role }) => respondent === undefined && role === undefined,
    )
    const agreed = nobodys.length === 1 ? nobodys[0] : undefined
    agreements.add(agreed)
    const given = observations.filter((row) => row !== agreed)
    const round = given.some((row) => row.round === ROUNDS[1]) ? ROUNDS[1] : undefined
    const last = given.filter((row) => round === undefined || row.round === round)
    drop(
      given.filter((row) => round !== undefined && row.round !== round),
      'earlierRound',
    )
    const sheets = withoutRepeats(last, drop).map(({ panel }) => panel)
    return unitOf(group.subject as Subject, moment, agreed?.panel ?? {}, sheets) // the rows have one
  })
  const similarTo = similarSubjects()
  return {
    units,
    similar: units.flatMap(({ subject }) => similarTo(subject) ?? []),
    agreed: rows.flatMap((row, place) => (agreements.has(row) ? [place] : [])),
    dropped: rows.flatMap((row, place) => {
      const reason = reasons.get(row)
      return reason === undefined
        ? []
        : [{ row: place, ...(row.line === undefined ? {} : { line: row.line }), reason }]
    }),
  }
}

/**
 * The units of {@link collectPanels}, without what was dropped.
 *
 * @example
 * panelSets([{ subject: { kind: 'gemeente', name: 'Aaburg (verzonnen)' }, moment: 'huidig', respondent: 'A', panel: { communicatie: 'laag' } }, { subject: { kind: 'gemeente', name: 'Aaburg (verzonnen)' }, moment: 'huidig', respondent: 'B', panel: { communicatie: 'midden' } }], 'huidig')[0]?.positions.communicatie // => ['laag', 'midden']
 */
export const panelSets = (
  rows: ReadonlyArray<Observation>,
  moment: Moment,
): ReadonlyArray<PanelUnit> => collectPanels(rows, moment).units

/**
 * The sheets of each unit, as `sliderAlpha` takes them.
 *
 * @example
 * sheetsOf([{ sheets: [{ communicatie: 'laag' }, {}] }]) // => [[{ communicatie: 'laag' }, {}]]
 */
export const sheetsOf = (
  units: ReadonlyArray<Pick<PanelUnit, 'sheets'>>,
): ReadonlyArray<ReadonlyArray<PartialPanel>> => {
  assertObjects(units)
  return units.map(({ sheets }) => {
    assertList(sheets)
    return sheets
  })
}

// As in exercises: a row without a moment is about now.
const momentOf = ({ moment = 'huidig' }: Observation): Moment => moment

/** Throws `notAList` unless these are units: each with a list of positions for every slider. */
export const assertUnits = (units: ReadonlyArray<Pick<PanelUnit, 'positions'>>): void => {
  assertObjects(units)
  for (const unit of units) {
    const positions = asRecord(asRecord(unit)['positions'])
    for (const slider of SLIDER_IDS) assertList(positions[slider])
  }
}

/** The set of panels of a unit as a number of 15 bits: three per slider, the first slider highest. */
export const setMask = ({ positions }: Pick<PanelUnit, 'positions'>): number => {
  let mask = 0
  for (const slider of SLIDER_IDS) {
    mask *= 8
    for (const position of positions[slider]) mask += BIT[position]
  }
  return mask
}

const BIT = { laag: 1, midden: 2, hoog: 4 } as const

const unitOf = (
  subject: Subject,
  moment: Moment,
  agreed: PartialPanel,
  sheets: ReadonlyArray<PartialPanel>,
): PanelUnit => {
  const positions = perSlider((slider): NonEmptyArray<Position> => {
    const fixed = agreed[slider]
    if (fixed !== undefined) return [fixed]
    const ranks = sheets
      .flatMap((sheet): number | ReadonlyArray<number> => rankIn(sheet, slider) ?? [])
      .sort((a, b) => a - b)
    const lower = ranks[Math.floor((ranks.length - 1) / 2)] ?? 0
    const upper = ranks[Math.floor(ranks.length / 2)] ?? 2
    return filled(POSITIONS.slice(lower, upper + 1)) // lower to upper
  })
  const panel = Object.fromEntries(
    SLIDER_IDS.flatMap((slider) =>
      positions[slider].length === 1 ? [[slider, positions[slider][0]]] : [],
    ),
  )
  return { subject, moment, positions, panel, sheets }
}

// One sheet per person; without a respondent each sheet is of another person.
const withoutRepeats = (
  rows: ReadonlyArray<Observation>,
  drop: (rows: ReadonlyArray<Observation>, reason: DroppedReason) => void,
): ReadonlyArray<Observation> => {
  const persons = new Map<string, Observation[]>()
  rows.forEach((row, place) => {
    const key = JSON.stringify(row.respondent === undefined ? place : [row.respondent, row.role])
    const own = persons.get(key) ?? []
    own.push(row)
    persons.set(key, own)
  })
  return [...persons.values()].flatMap((own) => {
    const first = at(own, 0) // each has a row
    const same = own.every(({ panel }) =>
      SLIDER_IDS.every((slider) => panel[slider] === first.panel[slider]),
    )
    drop(same ? own.slice(1) : own, same ? 'repeatedSheet' : 'conflictingSheets')
    return same ? [first] : []
  })
}
