/**
 * Pseudonyms: an exercise without the names of people.
 *
 * Ours.
 *
 * @module
 */
import { ownOptions } from '../model/misuse.js'
import { valueIn } from '../model/known.js'
import { present } from '../model/present.js'
import {
  FORMAT_VERSION,
  ROLES,
  type Exercise,
  type Sheet,
  type Subject,
} from '../model/exercise.js'
import { EXTENDED_SLIDER_IDS } from '../model/slider.js'
import { compareCodeUnits, compareSheets } from './canonicalExercise.js'
import { checkExercise } from './checkExercise.js'
import type { MergeConflict, MergedExercise } from './mergeExercises.js'
import { contestedIn } from './summary/contested.js'

/**
 * Removes the names of people from an exercise: respondents become A, B, C and so on (AA after Z) and
 * remarks are left out. The name of a case becomes `casus`, because it may name a household or a
 * street. Roles, answers, agreements, the date and the municipality remain. The letters depend on roles
 * and answers only, so they do not reveal the alphabetical order of the names; sheets are in canonical
 * order.
 *
 * **This is not anonymous.** With one person per role in one municipality, colleagues know who was
 * the district official. The same letter in two exercises need not be the same person: merge first, and then use
 * {@link pseudonymiseMerged}, so that what contradicts itself stays known.
 *
 * Laws: giving the respondents other labels changes nothing; doing it twice gives the same as once;
 * apart from the remarks, the summary of every slider stays the same.
 *
 * @example
 * pseudonymise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'Jansen', role: 'overig', moment: 'huidig', answers: { communicatie: 'laag' }, remarks: { communicatie: 'Vraag het Jansen.' } }] }).sheets // => [{ respondent: 'A', role: 'overig', moment: 'huidig', answers: { communicatie: 'laag' } }]
 */
export const pseudonymise = (exercise: Exercise): Exercise =>
  pseudonymiseMerged({ exercise, conflicts: [] }).exercise

/**
 * Removes the names of people from a merged exercise and from its conflicts, as {@link pseudonymise} does: the
 * conflicts name the same letters, so that they still belong to the sheets. Conflicts about remarks are left out.
 * Throws as `summariseExercise`.
 *
 * @example
 * pseudonymiseMerged({ exercise: { subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }, conflicts: [] }).conflicts // => []
 */
export const pseudonymiseMerged = (merged: MergedExercise): MergedExercise => {
  const { exercise, conflicts } = ownOptions(merged)
  checkExercise(exercise)
  const { subject, date, sheets, agreed } = exercise
  contestedIn(conflicts, sheets) // refuses what belongs to no sheet
  const letters = pseudonymsOf(sheets)
  return {
    exercise: present({
      formatVersion: FORMAT_VERSION,
      subject: withoutName(subject),
      date,
      sheets: sheets
        .map(({ respondent, role, moment, round, answers }): Sheet =>
          present({ respondent: valueIn(letters, respondent), role, moment, round, answers }),
        )
        .sort(compareSheets),
      agreed,
    }),
    conflicts: conflicts.flatMap((conflict): ReadonlyArray<MergeConflict> => {
      if (conflict.about === 'remark') return []
      if (conflict.about !== 'answer') return [conflict]
      const respondent = valueIn(letters, conflict.sheet.respondent) // it has such a sheet
      return [{ ...conflict, sheet: { ...conflict.sheet, respondent } }]
    }),
  }
}

const withoutName = (subject: Subject): Subject =>
  subject.kind === 'gemeente' ? subject : { ...subject, name: 'casus' }

/** The letter of each respondent: by their first role and then by what they say. */
const pseudonymsOf = (sheets: ReadonlyArray<Sheet>): ReadonlyMap<string, string> => {
  const own = new Map<string, Sheet[]>()
  for (const sheet of sheets) {
    const known = own.get(sheet.respondent) ?? []
    known.push(sheet)
    own.set(sheet.respondent, known)
  }
  const people = Array.from(own, ([respondent, theirs]) => ({
    respondent,
    role: ROLES.findIndex((role) => theirs.some((sheet) => sheet.role === role)),
    filledIn: JSON.stringify(theirs.sort(compareSheets).map(contentOf)),
  })).sort((a, b) => a.role - b.role || compareCodeUnits(a.filledIn, b.filledIn))
  return new Map(people.map(({ respondent }, index) => [respondent, lettersOf(index)]))
}

// The content of a sheet, without its respondent.
const contentOf = ({ role, moment, round, answers }: Sheet): ReadonlyArray<unknown> => [
  role,
  moment,
  round,
  EXTENDED_SLIDER_IDS.map((slider) => answers[slider]),
]

// A to Z, then AA to AZ, BA and so on.
const lettersOf = (index: number): string => {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : lettersOf(rest - 1)) + String.fromCharCode(65 + (index % 26))
}
