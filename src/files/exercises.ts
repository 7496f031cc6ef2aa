/**
 * Rows as exercises, and exercises as rows.
 *
 * - A row with a respondent is a sheet. Where it does not say, its moment is `huidig` and its role
 *   `overig`.
 * - A row without a respondent is what the group agreed on at that moment; not to know a position is
 *   not to have agreed on it.
 * - Rows about the same municipality, or the same case of it, are one exercise.
 *
 * Laws: `toExercises` of the rows of an exercise gives that exercise, its sheets in order and without
 * empty agreements; permuting rows changes nothing but orders, and which of two sheets comes first.
 *
 * @module
 */
import type { PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import {
  MOMENTS,
  type Answer,
  type Answers,
  type Exercise,
  type Moment,
  type Sheet,
  type Subject,
} from '../model/exercise.js'
import type { FileProblem, PanelRecord, PanelRow } from './panelRow.js'
import type { Position } from '../model/position.js'

/**
 * The exercises in a file, and the rows that have no place in one. Their `raw` is empty: the rows are
 * there.
 *
 * @example
 * const found: ExercisesInRows = toExercises([])
 * found // => { exercises: [], problems: [] }
 */
export interface ExercisesInRows {
  readonly exercises: ReadonlyArray<Exercise>
  readonly problems: ReadonlyArray<FileProblem>
}

/**
 * Puts rows together into exercises, in the order in which their subjects first come.
 *
 * Problems: `missingSubject` for a row that is about nothing, `duplicateSheet` for a second row of a
 * respondent (or of the group, whose respondent is empty) for one moment; the first one counts.
 *
 * @example
 * toExercises(readPanels('gemeente;respondent;communicatie\nVoorbeeldstad;A;laag\nVoorbeeldstad;B;hoog').rows).exercises.map(({ sheets }) => sheets.length) // => [2]
 */
export const toExercises = (rows: ReadonlyArray<PanelRow>): ExercisesInRows => {
  const drafts = new Map<string, Draft>()
  const problems: FileProblem[] = []
  for (const row of rows) {
    const { line, subject, respondent, role = 'overig', moment = 'huidig' } = row
    if (subject === undefined) {
      problems.push({ line, error: { code: 'missingSubject' }, raw: '' })
      continue
    }
    const draft = draftOf(drafts, subject)
    const who = JSON.stringify([moment, respondent])
    if (draft.seen.has(who)) {
      const error = { code: 'duplicateSheet', respondent: respondent ?? '', moment } as const
      problems.push({ line, error, raw: '' })
      continue
    }
    draft.seen.add(who)
    if (respondent === undefined) draft.agreed[moment] = row.panel
    else draft.sheets.push({ respondent, role, moment, answers: answersOf(row) })
  }
  return { exercises: Array.from(drafts.values(), exerciseOf), problems }
}

/**
 * The rows of an exercise: one per sheet, then one per moment for what was agreed.
 *
 * @example
 * exerciseRecords({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [], agreed: { huidig: { communicatie: 'laag' } } }) // => [{ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, moment: 'huidig', panel: { communicatie: 'laag' } }]
 */
export const exerciseRecords = ({
  subject,
  sheets,
  agreed = {},
}: Exercise): ReadonlyArray<PanelRecord> => [
  ...sheets.map(({ respondent, role, moment, answers }): PanelRecord => {
    const unknown = SLIDER_IDS.filter((slider) => answers[slider] === 'unknown')
    return { subject, respondent, role, moment, panel: positionsOf(answers), unknown }
  }),
  ...MOMENTS.flatMap((moment): ReadonlyArray<PanelRecord> => {
    const panel = agreed[moment]
    return panel === undefined ? [] : [{ subject, moment, panel: positionsOf(panel) }]
  }),
]

interface Draft {
  readonly subject: Subject
  readonly seen: Set<string>
  readonly sheets: Sheet[]
  readonly agreed: { [M in Moment]?: PartialPanel }
}

const draftOf = (drafts: Map<string, Draft>, subject: Subject): Draft => {
  const about =
    subject.kind === 'gemeente' ? [subject.name] : [subject.name, subject.municipality ?? null]
  const key = JSON.stringify(about)
  const known = drafts.get(key)
  if (known !== undefined) return known
  const draft = { subject, seen: new Set<string>(), sheets: [], agreed: {} }
  drafts.set(key, draft)
  return draft
}

const exerciseOf = ({ subject, sheets, agreed }: Draft): Exercise => ({
  subject,
  sheets,
  ...(Object.keys(agreed).length === 0 ? {} : { agreed }),
})

const answersOf = ({ panel, unknown }: PanelRow): Answers => {
  const answers: { [S in SliderId]?: Answer } = {}
  for (const slider of SLIDER_IDS) {
    const answer = unknown.includes(slider) ? 'unknown' : panel[slider]
    if (answer !== undefined) answers[slider] = answer
  }
  return answers
}

const positionsOf = (answers: Answers): PartialPanel => {
  const panel: { [S in SliderId]?: Position } = {}
  for (const slider of SLIDER_IDS) {
    const answer = answers[slider]
    if (answer !== undefined && answer !== 'unknown') panel[slider] = answer
  }
  return panel
}
