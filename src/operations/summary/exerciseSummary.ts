/**
 * Summary of an exercise: everything that follows from its sheets, computed once. It has who said what
 * per moment and slider, how far people agree, the middle of their answers, what to talk about first,
 * and what moved since the start. Nothing is averaged away: the answers stay visible, and a middle that
 * nobody chose is named as such.
 *
 * Pictures, reports and findings take the summary.
 *
 * Laws: permuting the sheets changes only the order of who said what; with one respondent the
 * median is that person's panel.
 *
 * Source: 2.1 (trio, ambition), 8.2. Median, medoid and agenda: ours.
 *
 * @module
 */
import type { Option } from '../../model/either.js'
import {
  MOMENTS,
  ROLES,
  type Exercise,
  type Moment,
  type Role,
  type Sheet,
  type Subject,
} from '../../model/exercise.js'
import { asRecord, misuse, ownOptions } from '../../model/misuse.js'
import { present } from '../../model/present.js'
import { isNothing } from '../../model/readPositions.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS, type ExtendedSliderId } from '../../model/slider.js'
import type { Progress } from '../progress.js'
import { agendaOf, type AgendaItem } from './agenda.js'
import { checkExercise } from '../checkExercise.js'
import type { MergeConflict } from '../mergeExercises.js'
import { contestedIn, markContested } from './contested.js'
import { progressOf } from './exerciseProgress.js'
import { summariseMoment, type MomentSummary } from './momentSummary.js'

/** One person of an exercise: a label in a role. */
export interface Respondent {
  readonly respondent: string
  readonly role: Role
}

/** The summary of an exercise. */
export interface ExerciseSummary {
  readonly subject: Subject
  /** The day of the sitting, as `2026-11-26`. */
  readonly date?: string | undefined
  /**
   * The sliders that the exercise uses, in canonical order: six if anybody used the sixth, in an
   * answer, a remark or an agreement, otherwise five.
   */
  readonly sliders: ReadonlyArray<ExtendedSliderId>
  /** Everybody with a sheet, once, in the order of the roles and then of the labels' code units. */
  readonly respondents: ReadonlyArray<Respondent>
  /** The moments that have a sheet or an agreement. */
  readonly moments: { readonly [M in Moment]?: MomentSummary | undefined }
  /** All sliders that the exercise uses, in the order to talk about them. */
  readonly agenda: ReadonlyArray<AgendaItem>
  /**
   * The progress from `huidig` to `evaluatie`, relative to `ambitie`; `none` unless all three
   * panels are complete.
   */
  readonly progress: Option<Progress>
  /** What merged exercises differ on; absent if nothing was given or they do not differ. */
  readonly conflicts?: ReadonlyArray<MergeConflict> | undefined
}

/**
 * Further information about an exercise.
 *
 * @example
 * const options: SummaryOptions = { conflicts: [] }
 * options.conflicts // => []
 */
export interface SummaryOptions {
  /** The conflicts that `mergeExercises` found in this exercise; none by default. */
  readonly conflicts?: ReadonlyArray<MergeConflict> | undefined
}

/**
 * Summarises an exercise with any number of respondents, missing answers, and five or six sliders. If a
 * moment has several rounds, the last one counts and the one before it stays visible; sheets without a
 * round come before those with one.
 *
 * If the exercise was merged, pass its conflicts too. Then no contradictory answer or agreement counts, and a slider
 * stays open unless it has one position whichever answer is right.
 *
 * Throws `invalidOptions` for a conflict about a sheet that the exercise lacks: to summarise without names, use
 * `pseudonymiseMerged`, which changes the exercise and its conflicts together. Throws `notAnExercise` when untyped
 * code passes something else, and `invalidOptions` or `notAList` for something other than conflicts. Use `parseExercise` for unknown input.
 *
 * @example
 * summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [{ respondent: 'A', role: 'wijkambtenaar', moment: 'huidig', answers: panelFromKey('LLMML') }] }).moments.huidig?.median // => { _tag: 'Some', value: panelFromKey('LLMML') }
 */
export const summariseExercise = (
  exercise: Exercise,
  options: SummaryOptions = {},
): ExerciseSummary => {
  checkExercise(exercise)
  const { conflicts = [] } = ownOptions(options)
  const { subject, date, sheets, agreed = {} } = exercise
  const contested = contestedIn(conflicts, sheets)
  const marked = markContested(sheets, contested)
  const sliders = usesSixth(exercise) ? EXTENDED_SLIDER_IDS : SLIDER_IDS
  const moments: { [M in Moment]?: MomentSummary } = {}
  for (const moment of MOMENTS) {
    const own = marked.filter((sheet) => sheet.moment === moment)
    const settled = agreed[moment] ?? {}
    const isSettled = EXTENDED_SLIDER_IDS.some((slider) => settled[slider] !== undefined)
    if (own.length > 0 || isSettled) {
      moments[moment] = summariseMoment(moment, sliders, own, settled, contested)
    }
  }
  const { huidig, ambitie, evaluatie } = moments
  return present({
    subject,
    date,
    sliders,
    respondents: respondentsOf(sheets),
    moments,
    agenda: agendaOf(sliders, evaluatie ?? huidig, ambitie),
    progress: progressOf(huidig, ambitie, evaluatie),
    conflicts: conflicts.length === 0 ? undefined : conflicts,
  })
}

const usesSixth = ({ sheets, agreed = {} }: Exercise): boolean =>
  sheets.some(
    ({ answers, remarks }) =>
      answers.wijkkenmerken !== undefined || !isNothing(remarks?.wijkkenmerken),
  ) || MOMENTS.some((moment) => agreed[moment]?.wijkkenmerken !== undefined)

const respondentsOf = (sheets: ReadonlyArray<Sheet>): ReadonlyArray<Respondent> =>
  ROLES.flatMap((role) => {
    const labels = sheets.filter((sheet) => sheet.role === role).map(({ respondent }) => respondent)
    return Array.from(new Set(labels))
      .sort()
      .map((respondent) => ({ respondent, role }))
  })

/** Throws `notASummary` unless this looks like a summary. */
export const assertSummary = (summary: ExerciseSummary): void => {
  const { moments, respondents } = asRecord(summary)
  if (typeof moments !== 'object' || moments === null || !Array.isArray(respondents)) {
    throw misuse('notASummary', 'Not a summary. summariseExercise makes one of an exercise.')
  }
}
