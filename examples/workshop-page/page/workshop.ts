/**
 * A workshop as this page has it: an exercise with a sheet for each of the trio, now and as ambition,
 * the reason for starting, and the language. Pure changes; each gives a new workshop.
 *
 * Whatever else an exercise holds, from a file, is kept and counts: other participants, other moments.
 */
import type {
  Answer,
  Exercise,
  Moment,
  PartialPanel,
  Position,
  ReasonId,
  Role,
  Sheet,
  SliderId,
  Subject,
} from 'schuifoefening'

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const TRIO = [
  'wijkambtenaar',
  'sectorambtenaarSociaal',
  'sectorambtenaarFysiek',
] as const satisfies ReadonlyArray<Role>
export type TrioRole = (typeof TRIO)[number]

/** The moments that are filled in here. */
export const FILLED_MOMENTS = ['huidig', 'ambitie'] as const satisfies ReadonlyArray<Moment>
export type FilledMoment = (typeof FILLED_MOMENTS)[number]

export interface Workshop {
  readonly language: Language
  readonly exercise: Exercise
  readonly reason: ReasonId | undefined
}

export const emptyWorkshop = (language: Language): Workshop => ({
  language,
  exercise: withTrio({ subject: { kind: 'gemeente', name: '' }, sheets: [] }),
  reason: undefined,
})

/** The exercise with the sheets that it lacks, empty. */
export const withTrio = (exercise: Exercise): Exercise =>
  TRIO.flatMap((role) => FILLED_MOMENTS.map((moment) => ({ role, moment }))).reduce(
    (found: Exercise, { role, moment }) =>
      sheetOf(found, role, moment) === undefined
        ? { ...found, sheets: [...found.sheets, emptySheet(found, role, moment)] }
        : found,
    exercise,
  )

export const sheetOf = (
  { sheets }: Exercise,
  role: TrioRole,
  moment: FilledMoment,
): Sheet | undefined => sheets.find((sheet) => sheet.role === role && sheet.moment === moment)

/** The name that a person of the trio gave; empty when there is none. */
export const nameOf = (exercise: Exercise, role: TrioRole): string => {
  const respondent = sheetOf(exercise, role, 'huidig')?.respondent ?? LETTERS[role]
  return respondent === LETTERS[role] ? '' : respondent
}

/** The sheets of people who are not of the trio, and of moments that are not filled in here. */
export const otherSheets = (exercise: Exercise): ReadonlyArray<Sheet> => {
  const trio = TRIO.flatMap((role) => FILLED_MOMENTS.map((found) => sheetOf(exercise, role, found)))
  return exercise.sheets.filter((sheet) => !trio.includes(sheet))
}

export const isFilledIn = ({ answers }: Sheet): boolean => Object.keys(answers).length > 0

/** What the page computes with and shows: without the sheets on which nothing was filled in. */
export const filledIn = (exercise: Exercise, unnamed: string): Exercise => ({
  ...exercise,
  subject: named(exercise.subject, unnamed),
  sheets: exercise.sheets.filter(isFilledIn),
})

/** What goes into a file: without the sheets that say nothing, not even a name. */
export const toSave = (exercise: Exercise, unnamed: string): Exercise => ({
  ...exercise,
  subject: named(exercise.subject, unnamed),
  sheets: exercise.sheets.filter(
    (sheet) => isFilledIn(sheet) || !TRIO.some((role) => sheet.respondent === LETTERS[role]),
  ),
})

export const withAnswer = (
  workshop: Workshop,
  role: TrioRole,
  moment: FilledMoment,
  slider: SliderId,
  answer: Answer | undefined,
): Workshop => {
  const { exercise } = workshop
  const changed = sheetOf(exercise, role, moment)
  const sheets = exercise.sheets.map((sheet) => {
    if (sheet !== changed) return sheet
    const { [slider]: _, ...others } = sheet.answers
    return { ...sheet, answers: answer === undefined ? others : { ...others, [slider]: answer } }
  })
  return { ...workshop, exercise: { ...exercise, sheets } }
}

export const withAgreed = (
  workshop: Workshop,
  moment: FilledMoment,
  slider: SliderId,
  position: Position | undefined,
): Workshop => {
  const { agreed: all, ...exercise } = workshop.exercise
  const { [moment]: before = {}, ...others } = all ?? {}
  const { [slider]: _, ...rest } = before
  const panel: PartialPanel = position === undefined ? rest : { ...rest, [slider]: position }
  const agreed = Object.keys(panel).length === 0 ? others : { ...others, [moment]: panel }
  return {
    ...workshop,
    exercise: Object.keys(agreed).length === 0 ? exercise : { ...exercise, agreed },
  }
}

/** Names a person of the trio on all sheets; a name that someone else has gets a number. */
export const withName = (workshop: Workshop, role: TrioRole, name: string): Workshop => {
  const { exercise } = workshop
  const own = new Set<Sheet | undefined>(FILLED_MOMENTS.map((m) => sheetOf(exercise, role, m)))
  const taken = exercise.sheets.filter((sheet) => !own.has(sheet)).map((sheet) => sheet.respondent)
  const respondent = untaken(name.trim() || LETTERS[role], [...taken, ...lettersBut(role)])
  const sheets = exercise.sheets.map((sheet) => (own.has(sheet) ? { ...sheet, respondent } : sheet))
  return { ...workshop, exercise: { ...exercise, sheets } }
}

export const withSubject = (workshop: Workshop, subject: Subject): Workshop => ({
  ...workshop,
  exercise: { ...workshop.exercise, subject },
})

// A respondent who gave no name still needs a label that tells the sheets apart.
const LETTERS: { readonly [R in TrioRole]: string } = {
  wijkambtenaar: 'A',
  sectorambtenaarSociaal: 'B',
  sectorambtenaarFysiek: 'C',
}

const lettersBut = (role: TrioRole): ReadonlyArray<string> =>
  TRIO.filter((other) => other !== role).map((other) => LETTERS[other])

const emptySheet = (exercise: Exercise, role: TrioRole, moment: FilledMoment): Sheet => {
  const other = FILLED_MOMENTS.map((found) => sheetOf(exercise, role, found)).find(Boolean)
  const taken = exercise.sheets
    .filter((sheet) => sheet.moment === moment)
    .map((sheet) => sheet.respondent)
  return {
    respondent: untaken(other?.respondent ?? LETTERS[role], taken),
    role,
    moment,
    answers: {},
  }
}

const untaken = (label: string, taken: ReadonlyArray<string>, number = 1): string => {
  const tried = number === 1 ? label : `${label} (${number})`
  return taken.includes(tried) ? untaken(label, taken, number + 1) : tried
}

const named = (subject: Subject, unnamed: string): Subject => {
  const name = subject.name.trim() || unnamed
  if (subject.kind === 'gemeente') return { kind: 'gemeente', name }
  const municipality = (subject.municipality ?? '').trim()
  return { kind: 'casus', name, ...(municipality === '' ? {} : { municipality }) }
}
