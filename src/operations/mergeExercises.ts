/**
 * Merging exercises, for example of three people who each filled in a sheet on their own device.
 *
 * Where two exercises answer one question differently, the library cannot know which is right. Both
 * answers come back as a conflict, so that you can ask the people. The merged exercise has the first of
 * them in a fixed order: positions from laag to hoog, then `unknown`; texts and dates in code-unit
 * order. That order has no meaning; it makes the result independent of who merges what first.
 *
 * Ours.
 *
 * @module
 */
import { at } from '../model/known.js'
import { present, unlessEmpty } from '../model/present.js'
import { isNothing } from '../model/readPositions.js'
import { left, right } from 'fp-ts/lib/Either.js'
import type { Either } from '../model/either.js'
import {
  ANSWERS,
  FORMAT_VERSION,
  MOMENTS,
  type Answer,
  type Exercise,
  type Moment,
  type Sheet,
  type Subject,
} from '../model/exercise.js'
import type { MergeProblem } from '../model/mergeProblem.js'
import type { Position } from '../model/position.js'
import { EXTENDED_SLIDER_IDS, type ExtendedSliderId } from '../model/slider.js'
import { compareCodeUnits, compareSheets, textOfKey, type SheetKey } from './canonicalExercise.js'
import { checkExercise } from './checkExercise.js'

/** At least two different values for one thing; the merged exercise has the first. */
export type Rivals<A> = readonly [A, A, ...ReadonlyArray<A>]

/** One thing on which the merged exercises differ. */
export type MergeConflict =
  | { readonly about: 'date'; readonly values: Rivals<string> }
  | {
      readonly about: 'answer'
      readonly sheet: SheetKey
      readonly slider: ExtendedSliderId
      readonly values: Rivals<Answer>
    }
  | {
      readonly about: 'remark'
      readonly sheet: SheetKey
      readonly slider: ExtendedSliderId
      readonly values: Rivals<string>
    }
  | {
      readonly about: 'agreed'
      readonly moment: Moment
      readonly slider: ExtendedSliderId
      readonly values: Rivals<Position>
    }

/** The result of merging: one exercise in canonical order, and every conflict. */
export interface MergedExercise {
  readonly exercise: Exercise
  /** The date first, then per sheet its answers and remarks, then what was agreed. */
  readonly conflicts: ReadonlyArray<MergeConflict>
}

/**
 * Merges exercises about one subject. Sheets of the same respondent, role, moment and round become one
 * sheet; an answer, remark or agreement that only some of them have is kept. The result is in
 * canonical order: sheets by moment, round, respondent in code-unit order, and role; labels and names
 * have no surrounding blanks; empty agreements and remarks are left out.
 *
 * Errors: `nothingToMerge` without exercises, `differentSubjects` when they are not about the same
 * municipality or case. Throws `notAnExercise` when untyped code passes something else.
 *
 * Laws for the exercise: merging it with itself changes nothing; neither the order of the exercises nor
 * which are merged first matters. For the conflicts: whichever are merged first, all conflicts together
 * name the same values for the same things.
 *
 * @example
 * mergeExercises({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [], agreed: { huidig: { communicatie: 'laag' } } }, { subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [], agreed: { huidig: { communicatie: 'hoog', procesMetBewoners: 'laag' } } }) // => { _tag: 'Right', right: { exercise: { formatVersion: 2, subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [], agreed: { huidig: { procesMetBewoners: 'laag', communicatie: 'laag' } } }, conflicts: [{ about: 'agreed', moment: 'huidig', slider: 'communicatie', values: ['laag', 'hoog'] }] } }
 */
export const mergeExercises = (
  ...exercises: ReadonlyArray<Exercise>
): Either<MergeProblem, MergedExercise> => {
  exercises.forEach(checkExercise)
  const subjects = differentSubjects(exercises)
  const [subject] = subjects
  if (subject === undefined) return left({ code: 'nothingToMerge' })
  if (subjects.length > 1) return left({ code: 'differentSubjects', subjects })

  const conflicts: MergeConflict[] = []
  const date = settle(
    exercises.flatMap(({ date: day }) => day ?? []),
    compareCodeUnits,
    (values) => conflicts.push({ about: 'date', values }),
  )
  const sheets = groupSheets(exercises).map((group) => mergeSheets(group, conflicts))
  const agreed: { [M in Moment]?: PerSlider<Position> } = {}
  for (const moment of MOMENTS) {
    const panels = exercises.flatMap((exercise) => exercise.agreed?.[moment] ?? [])
    const merged = settleSliders(panels, compareAnswers, (slider, values) =>
      conflicts.push({ about: 'agreed', moment, slider, values }),
    )
    if (Object.keys(merged).length > 0) agreed[moment] = merged
  }
  return right({
    exercise: present({
      formatVersion: FORMAT_VERSION,
      subject,
      date,
      sheets,
      agreed: unlessEmpty(agreed),
    }),
    conflicts,
  })
}

type PerSlider<A> = { readonly [S in ExtendedSliderId]?: A | undefined }

const differentSubjects = (exercises: ReadonlyArray<Exercise>): ReadonlyArray<Subject> => {
  const subjects = new Map<string, Subject>()
  for (const exercise of exercises) {
    const subject = trimSubject(exercise.subject)
    subjects.set(JSON.stringify(Object.values(subject)), subject)
  }
  return Array.from(subjects)
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, subject]) => subject)
}

const trimSubject = (subject: Subject): Subject => {
  const name = subject.name.trim()
  if (subject.kind === 'gemeente') return { kind: 'gemeente', name }
  const municipality = subject.municipality?.trim() || undefined
  return present({ kind: 'casus', name, municipality })
}

/** Groups the sheets that have the same key; in canonical order. */
const groupSheets = (
  exercises: ReadonlyArray<Exercise>,
): ReadonlyArray<readonly [SheetKey, ReadonlyArray<Sheet>]> => {
  const groups = new Map<string, readonly [SheetKey, Sheet[]]>()
  for (const { sheets } of exercises) {
    for (const sheet of sheets) {
      const key = keyOf(sheet)
      const text = textOfKey(key)
      const group = groups.get(text) ?? ([key, []] as const)
      group[1].push(sheet)
      groups.set(text, group)
    }
  }
  return Array.from(groups.values()).sort(([a], [b]) => compareSheets(a, b))
}

const keyOf = ({ respondent, role, moment, round }: Sheet): SheetKey =>
  present({ respondent: respondent.trim(), role, moment, round })

const mergeSheets = (
  [sheet, group]: readonly [SheetKey, ReadonlyArray<Sheet>],
  conflicts: MergeConflict[],
): Sheet => {
  const answers = settleSliders(
    group.map((one) => one.answers),
    compareAnswers,
    (slider, values) => conflicts.push({ about: 'answer', sheet, slider, values }),
  )
  const remarks = settleSliders(
    group.map(({ remarks: own = {} }) => withoutBlanks(own)),
    compareCodeUnits,
    (slider, values) => conflicts.push({ about: 'remark', sheet, slider, values }),
  )
  return present({ ...sheet, answers, remarks: unlessEmpty(remarks) })
}

const withoutBlanks = (remarks: PerSlider<string>): PerSlider<string> =>
  Object.fromEntries(Object.entries(remarks).filter(([, remark]) => !isNothing(remark)))

const settleSliders = <A extends string>(
  given: ReadonlyArray<PerSlider<A>>,
  compare: (a: A, b: A) => number,
  report: (slider: ExtendedSliderId, values: Rivals<A>) => void,
): PerSlider<A> => {
  const settled: { [S in ExtendedSliderId]?: A } = {}
  for (const slider of EXTENDED_SLIDER_IDS) {
    const values = given.flatMap((one) => one[slider] ?? [])
    const value = settle(values, compare, (rivals) => {
      report(slider, rivals)
    })
    if (value !== undefined) settled[slider] = value
  }
  return settled
}

// The first of the values in their order; reports them when they differ.
const settle = <A extends string>(
  values: ReadonlyArray<A>,
  compare: (a: A, b: A) => number,
  report: (values: Rivals<A>) => void,
): A | undefined => {
  const different = Array.from(new Set(values)).sort(compare)
  if (different.length > 1) report([at(different, 0), at(different, 1), ...different.slice(2)])
  return different[0]
}

const compareAnswers = (a: Answer, b: Answer): number => ANSWERS.indexOf(a) - ANSWERS.indexOf(b)
