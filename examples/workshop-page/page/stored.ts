/**
 * A workshop as text, for this browser to keep or for a file: versioned, and read as carefully as a
 * file from elsewhere, because another version of this page or another program may have written it.
 *
 * Law: `readStored(storedText(workshop))` is the workshop. What this version does not know is not
 * read, so that it is never written back without it.
 */
import {
  MOMENTS,
  parseExercise,
  parseStatementMarks,
  REASON_IDS,
  ROLES,
  type Exercise,
  type Problem,
} from 'schuifoefening'
import { MOST_PEOPLE, readTag } from './code.js'
import {
  emptyWorkshop,
  LANGUAGES,
  UNNAMED,
  type About,
  type Reveal,
  type Workshop,
} from './workshop.js'

export const VERSION = 2

export const storedText = (workshop: Workshop): string =>
  JSON.stringify({ page: 'schuifoefening', version: VERSION, ...workshop })

/** The workshop, or why there is none: not ours, of another version, or with problems. */
export type Reading =
  | { readonly workshop: Workshop }
  | { readonly refused: 'notOurs' | 'otherVersion' | ReadonlyArray<Problem> }

export const readStored = (text: string): Reading => {
  const stored = parseObject(text)
  if (stored === undefined) return { refused: 'notOurs' }
  if (stored['version'] !== VERSION) {
    return { refused: typeof stored['version'] === 'number' ? 'otherVersion' : 'notOurs' }
  }
  const empty = emptyWorkshop('nl', '00')
  const known = [...Object.keys(empty), 'page', 'version']
  if (Object.keys(stored).some((key) => !known.includes(key))) return { refused: 'otherVersion' }
  const subject = { kind: 'gemeente', name: UNNAMED } as const
  const main = parseExercise({ subject, sheets: stored['sheets'], agreed: stored['agreed'] })
  const own = parseExercise({ subject, sheets: stored['own'] })
  const pending = exercisesOf(stored['pending'])
  const earlier = exercisesOf(stored['earlier'])
  const marks = parseStatementMarks(stored['marks'])
  const problems = [main, own, ...pending, ...earlier].flatMap((one) =>
    one._tag === 'Left' ? one.left : [],
  )
  if (problems.length > 0) return { refused: problems }
  const language = LANGUAGES.find((one) => one === stored['language'])
  const tag = stored['tag'] === '' ? '' : readTag(String(stored['tag']))
  const person = personOf(stored['person'])
  const about = aboutOf(stored['about'])
  const reason = stored['reason']
  const expected = stored['expected']
  if (
    main._tag === 'Left' ||
    own._tag === 'Left' ||
    marks._tag === 'Left' ||
    language === undefined ||
    tag === undefined ||
    person === undefined ||
    about === undefined ||
    typeof expected !== 'number'
  ) {
    return { refused: 'notOurs' }
  }
  const { device } = stored
  return {
    workshop: {
      language,
      device: device === 'own' || device === 'group' ? device : undefined,
      tag,
      about,
      expected,
      person,
      own: own.right.sheets,
      sheets: main.right.sheets,
      agreed: main.right.agreed ?? {},
      revealed: someOf(REVEALS, stored['revealed']),
      secondRound: someOf(MOMENTS, stored['secondRound']),
      sixth: stored['sixth'] === true,
      reason: REASON_IDS.find((id) => id === reason),
      marks: marks.right,
      pending: rights(pending),
      earlier: rights(earlier),
    },
  }
}

const REVEALS: ReadonlyArray<Reveal> = MOMENTS.flatMap((moment): ReadonlyArray<Reveal> => [
  moment,
  `${moment}/na`,
])

const parseObject = (text: string): { readonly [key: string]: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined
  } catch {
    return undefined
  }
}

const exercisesOf = (input: unknown): ReadonlyArray<ReturnType<typeof parseExercise>> =>
  Array.isArray(input) ? input.map((one) => parseExercise(one)) : []

const rights = (read: ReadonlyArray<ReturnType<typeof parseExercise>>): ReadonlyArray<Exercise> =>
  read.flatMap((one) => (one._tag === 'Right' ? [one.right] : []))

const someOf = <A>(all: ReadonlyArray<A>, input: unknown): ReadonlyArray<A> =>
  Array.isArray(input) ? all.filter((one) => input.includes(one)) : []

const personOf = (input: unknown): Workshop['person'] | undefined => {
  if (typeof input !== 'object' || input === null) return undefined
  const { role, number } = input as { readonly role?: unknown; readonly number?: unknown } // checked below
  const known = ROLES.find((one) => one === role)
  return known !== undefined && typeof number === 'number' && number >= 1 && number <= MOST_PEOPLE
    ? { role: known, number: Math.floor(number) }
    : undefined
}

const aboutOf = (input: unknown): About | undefined => {
  if (typeof input !== 'object' || input === null) return undefined
  const { kind, name, municipality, date } = input as { readonly [K in keyof About]?: unknown } // checked below
  return (kind === 'gemeente' || kind === 'casus') &&
    typeof name === 'string' &&
    typeof municipality === 'string' &&
    typeof date === 'string'
    ? { kind, name, municipality, date }
    : undefined
}
