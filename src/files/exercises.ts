/**
 * Rows as exercises, and exercises as rows.
 *
 * - A row with a respondent is a sheet. Without a moment it is `huidig`, without a role `overig`.
 * - A row without a respondent is what the group agreed on at that moment. "Don't know" then means that
 *   nothing was agreed; the row has no round and no remarks.
 * - Rows about the same municipality, or the same case of it, on the same date are one exercise.
 *
 * Laws: `toExercises` of the rows of an exercise gives that exercise, its sheets in order and without
 * empty agreements and remarks; permuting rows changes only orders, and which of two rival sheets counts.
 *
 * @module
 */
import {
  MOMENTS,
  type Answer,
  type Answers,
  type Exercise,
  type Moment,
  type Role,
  type Sheet,
} from '../model/exercise.js'
import type { PartialExtendedPanel } from '../model/extendedPanel.js'
import type { Position } from '../model/position.js'
import { present, unlessEmpty } from '../model/present.js'
import { namesOf, similarSubjects } from '../model/similarSubjects.js'
import { SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../model/slider.js'
import type { FileProblem, PanelRecord, PanelRow } from './panelRow.js'
import { problemAt, problemList } from './problems.js'

/**
 * The exercises in a file, and problems for the rows that fit in none. Their `raw` is empty, because
 * the rows themselves are available.
 */
export interface ExercisesInRows {
  readonly exercises: ReadonlyArray<Exercise>
  readonly problems: ReadonlyArray<FileProblem>
}

/**
 * Groups rows into exercises, in the order in which their subjects first appear.
 *
 * Problems: `missingSubject` for a row without a municipality or case, `duplicateSheet` for a second row of a
 * respondent in one role (or of the group, whose respondent is empty) for one moment and round; the
 * first one counts. Also a warning, `similarName`, if a name differs from an earlier one only in
 * capitals, blanks and signs: the row is kept, and the two are separate exercises.
 *
 * @example
 * toExercises(readPanels('gemeente;respondent;communicatie\nVoorbeeldstad;A;laag\nVoorbeeldstad;B;hoog').rows).exercises.map(({ sheets }) => sheets.length) // => [2]
 */
export const toExercises = (rows: ReadonlyArray<PanelRow>): ExercisesInRows => {
  const drafts = new Map<string, Draft>()
  const problems = problemList()
  const similarTo = similarSubjects()
  for (const row of rows) {
    const { line, respondent, role = 'overig', moment = 'huidig' } = row
    const draft = draftOf(drafts, row)
    if (draft === undefined) {
      problems.add(problemAt(line, { error: { code: 'missingSubject' } }, ''))
      continue
    }
    const similar = similarTo(draft.subject)
    if (similar !== undefined) {
      problems.add(problemAt(line, { error: { code: 'similarName', ...similar } }, ''))
    }
    const who = JSON.stringify(
      respondent === undefined ? [moment] : [moment, row.round ?? null, role, respondent],
    )
    if (draft.seen.has(who)) {
      const error = { code: 'duplicateSheet', respondent: respondent ?? '', moment } as const
      problems.add(problemAt(line, { error }, ''))
      continue
    }
    draft.seen.add(who)
    if (respondent === undefined) draft.agreed[moment] = agreedOf(row)
    else draft.sheets.push(sheetOf(row, respondent, role, moment))
  }
  return { exercises: Array.from(drafts.values(), exerciseOf), problems: problems.all() }
}

/**
 * The rows of an exercise: one per sheet, then one per moment for what was agreed.
 *
 * @example
 * exerciseRecords({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [], agreed: { huidig: { communicatie: 'laag' } } }) // => [{ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, moment: 'huidig', panel: { communicatie: 'laag' } }]
 */
export const exerciseRecords = (exercise: Exercise): ReadonlyArray<PanelRecord> => {
  const { subject, date, sheets, agreed = {} } = exercise
  const about = present({ subject, date })
  return [
    ...sheets.map(({ respondent, role, moment, round, answers, remarks }): PanelRecord =>
      present({
        ...about,
        respondent,
        role,
        moment,
        round,
        ...panelOf(answers),
        unknown: SLIDER_IDS.filter((slider) => answers[slider] === 'unknown'),
        remarks,
      }),
    ),
    ...MOMENTS.flatMap((moment): ReadonlyArray<PanelRecord> => {
      const panel = agreed[moment]
      return panel === undefined ? [] : [{ ...about, moment, ...panelOf(panel) }]
    }),
  ]
}

type Draft = Pick<Exercise, 'subject' | 'date'> & {
  readonly seen: Set<string>
  readonly sheets: Sheet[]
  readonly agreed: { [M in Moment]?: PartialExtendedPanel }
}

const draftOf = (drafts: Map<string, Draft>, { subject, date }: PanelRow): Draft | undefined => {
  if (subject === undefined) return undefined
  const key = JSON.stringify([date, ...namesOf(subject)])
  const known = drafts.get(key)
  if (known !== undefined) return known
  const draft = { subject, date, seen: new Set<string>(), sheets: [], agreed: {} }
  drafts.set(key, draft)
  return draft
}

const exerciseOf = ({ subject, date, sheets, agreed }: Draft): Exercise =>
  present({ subject, date, sheets, agreed: unlessEmpty(agreed) })

const sheetOf = (row: PanelRow, respondent: string, role: Role, moment: Moment): Sheet => {
  const { round, remarks } = row
  return present({ respondent, role, moment, round, answers: answersOf(row), remarks })
}

const answersOf = ({ panel, unknown, wijkkenmerken }: PanelRow): Answers => {
  const answers: { [S in ExtendedSliderId]?: Answer } = {}
  for (const slider of SLIDER_IDS) {
    const answer = unknown.includes(slider) ? 'unknown' : panel[slider]
    if (answer !== undefined) answers[slider] = answer
  }
  if (wijkkenmerken !== undefined) answers.wijkkenmerken = wijkkenmerken
  return answers
}

const agreedOf = ({ panel, wijkkenmerken }: PanelRow): PartialExtendedPanel =>
  wijkkenmerken === undefined || wijkkenmerken === 'unknown' ? panel : { ...panel, wijkkenmerken }

const panelOf = (answers: Answers): Pick<PanelRecord, 'panel' | 'wijkkenmerken'> => {
  const panel: { [S in SliderId]?: Position } = {}
  for (const slider of SLIDER_IDS) {
    const answer = answers[slider]
    if (answer !== undefined && answer !== 'unknown') panel[slider] = answer
  }
  const { wijkkenmerken } = answers
  return wijkkenmerken === undefined ? { panel } : { panel, wijkkenmerken }
}
