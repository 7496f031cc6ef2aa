/**
 * Receiving sheets, by code or by file: what is new is added, nothing is replaced, and what says
 * something else than what is there waits until the group has chosen.
 */
import {
  mergeExercises,
  type Exercise,
  type MergeConflict,
  type Moment,
  type Sheet,
  type SheetKey,
  type Subject,
} from 'schuifoefening'
import {
  freePerson,
  exerciseOf,
  handedIn,
  labelOf,
  momentsWithRounds,
  revealOf,
  subjectOf,
  UNNAMED,
  withRounds,
  type Agreed,
  type Workshop,
} from './workshop.js'

/** One thing that is said differently: a sheet of one person, or what was agreed at a moment. */
export interface Question {
  readonly key: string
  readonly about: { readonly sheet: SheetKey } | { readonly agreed: Moment }
  readonly conflicts: ReadonlyArray<MergeConflict>
}

/** What the group chooses: what is here, what is new, or that the sheet is somebody else's. */
export type Choice = 'here' | 'new' | 'other'

/** Adds what was received. What conflicts is kept in `pending`. */
export const receive =
  (incoming: Exercise) =>
  (workshop: Workshop): Workshop => {
    const known = named(workshop, incoming)
    return differs(known, incoming) !== undefined || questionsOf(known, incoming).length > 0
      ? { ...known, pending: [...known.pending.filter((one) => !isEqual(one, incoming)), incoming] }
      : add(known, incoming)
  }

/** The subject of what was received, where it is another. */
export const differs = ({ about }: Workshop, { subject }: Exercise): Subject | undefined =>
  subject.name === UNNAMED || isEqual(subject, subjectOf(about)) ? undefined : subject

/** What it says differently, each once. Dates are no question: the one that is here stays. */
export const questionsOf = (workshop: Workshop, incoming: Exercise): ReadonlyArray<Question> => {
  const merged = merge(workshop, incoming)
  const questions = new Map<string, Question>()
  for (const conflict of merged?.conflicts ?? []) {
    if (conflict.about === 'date') continue
    const about =
      conflict.about === 'agreed' ? { agreed: conflict.moment } : { sheet: conflict.sheet }
    const key = JSON.stringify(about)
    const conflicts = [...(questions.get(key)?.conflicts ?? []), conflict]
    questions.set(key, { key, about, conflicts })
  }
  return Array.from(questions.values())
}

/** Adds the first that waits, as the group chose; without choices it is as if the subject is the same. */
export const settle =
  (choices: { readonly [key: string]: Choice }) =>
  (workshop: Workshop): Workshop => {
    const [incoming, ...pending] = workshop.pending
    if (incoming === undefined) return workshop
    const start = { here: workshop, incoming }
    const settled = questionsOf(workshop, incoming).reduce(
      ({ here, incoming: rest }, { key, about, conflicts }) => {
        const choice = choices[key] ?? 'here'
        if ('agreed' in about) {
          return choice === 'new'
            ? { here: { ...here, agreed: dropAgreed(here.agreed, conflicts) }, incoming: rest }
            : { here, incoming: { ...rest, agreed: dropAgreed(rest.agreed ?? {}, conflicts) } }
        }
        if (choice === 'new') {
          return {
            here: { ...here, sheets: dropAnswers(here.sheets, about.sheet, conflicts) },
            incoming: rest,
          }
        }
        const sheets =
          choice === 'here'
            ? dropAnswers(normal(here, rest).sheets, about.sheet, conflicts)
            : renamed(normal(here, rest).sheets, about.sheet, here.sheets)
        return { here, incoming: { ...rest, sheets } }
      },
      start,
    )
    return add({ ...settled.here, pending }, settled.incoming)
  }

/** Leaves out the first that waits. */
export const refuse = (workshop: Workshop): Workshop => ({
  ...workshop,
  pending: workshop.pending.slice(1),
})

// A workshop without a name gets that of the first file.
const named = (workshop: Workshop, { subject, date }: Exercise): Workshop => {
  const { about } = workshop
  const isOpen = about.name.trim() === '' && subject.name !== UNNAMED
  return {
    ...workshop,
    about: {
      ...about,
      ...(isOpen ? { kind: subject.kind, name: subject.name } : {}),
      ...(isOpen && subject.kind === 'casus' ? { municipality: subject.municipality ?? '' } : {}),
      ...(about.date === '' && date !== undefined ? { date } : {}),
    },
  }
}

const merge = (workshop: Workshop, incoming: Exercise) => {
  const here = exerciseOf(workshop)
  const merged = mergeExercises(
    { ...here, sheets: withRounds(here.sheets, rounds(workshop, incoming)) },
    normal(workshop, incoming),
  )
  return merged._tag === 'Right' ? merged.right : undefined
}

const add = (workshop: Workshop, incoming: Exercise): Workshop => {
  const merged = merge(workshop, incoming)
  if (merged === undefined) return workshop
  const { sheets, agreed = {} } = merged.exercise
  const added = { ...workshop, sheets, agreed, secondRound: rounds(workshop, incoming) }
  const shown = new Set(incoming.sheets.map(revealOf))
  const complete = Array.from(shown).filter(
    (one) => handedIn(added, one).length >= workshop.expected,
  )
  return {
    ...added,
    sixth: added.sixth || sheets.some(({ answers }) => answers.wijkkenmerken !== undefined),
    revealed: Array.from(new Set([...workshop.revealed, ...complete])),
  }
}

const rounds = ({ secondRound }: Workshop, { sheets }: Exercise): ReadonlyArray<Moment> =>
  Array.from(new Set([...secondRound, ...momentsWithRounds(sheets)]))

const normal = (workshop: Workshop, incoming: Exercise): Exercise => {
  const { date: _, ...rest } = incoming
  return {
    ...rest,
    subject: subjectOf(workshop.about),
    sheets: withRounds(incoming.sheets, rounds(workshop, incoming)),
  }
}

const isSheet = (sheet: Sheet, key: SheetKey): boolean =>
  sheet.respondent.trim() === key.respondent &&
  sheet.role === key.role &&
  sheet.moment === key.moment &&
  sheet.round === key.round

const dropAnswers = (
  sheets: ReadonlyArray<Sheet>,
  key: SheetKey,
  conflicts: ReadonlyArray<MergeConflict>,
): ReadonlyArray<Sheet> =>
  sheets.map((sheet) =>
    isSheet(sheet, key)
      ? {
          ...sheet,
          answers: dropped(sheet.answers, conflicts, 'answer'),
          remarks: dropped(sheet.remarks ?? {}, conflicts, 'remark'),
        }
      : sheet,
  )

const dropAgreed = (agreed: Agreed, conflicts: ReadonlyArray<MergeConflict>): Agreed =>
  conflicts.reduce(
    (all: Agreed, conflict) =>
      conflict.about === 'agreed'
        ? { ...all, [conflict.moment]: dropped(all[conflict.moment] ?? {}, [conflict], 'agreed') }
        : all,
    agreed,
  )

const dropped = <O extends object>(
  values: O,
  conflicts: ReadonlyArray<MergeConflict>,
  about: MergeConflict['about'],
): O =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([slider]) =>
        !conflicts.some((one) => one.about === about && 'slider' in one && one.slider === slider),
    ),
  ) as O // some of its entries

const renamed = (
  sheets: ReadonlyArray<Sheet>,
  key: SheetKey,
  taken: ReadonlyArray<Sheet>,
): ReadonlyArray<Sheet> => {
  const respondent = labelOf(freePerson([...taken, ...sheets], key.role))
  return sheets.map((sheet) => (isSheet(sheet, key) ? { ...sheet, respondent } : sheet))
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
