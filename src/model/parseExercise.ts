/**
 * Reading an exercise from unknown input, such as JSON that another version of a page wrote.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import { parseAnswers } from './answers.js'
import type { DocumentError, Problem } from './documentErrors.js'
import type { Either, NonEmptyArray } from './either.js'
import { errors, type PanelErrors } from './errors.js'
import {
  FORMAT_VERSION,
  MOMENTS,
  ROLES,
  ROUNDS,
  type Exercise,
  type Moment,
  type Sheet,
  type Subject,
} from './exercise.js'
import type { PartialExtendedPanel } from './extendedPanel.js'
import { collectProblems, type Path, type Problems } from './problems.js'
import { isNothing, readPositions, readSliders } from './readPositions.js'
import { readList, readRecord } from './record.js'
import { EXTENDED_SLIDER_IDS } from './slider.js'
import { typeNameOf } from './typeName.js'
import { kindOf, momentOf, roleOf, roundOf } from './words.js'

/**
 * Reads an exercise from unknown input: plain objects and lists with the keys of `Exercise` and no
 * other. Roles, moments, rounds and answers are read by the words of `EXERCISE_WORDS`, in either
 * language. Labels and names lose the blanks around them. Whatever is optional may be absent, `null`
 * or a blank text. The result carries `formatVersion`.
 *
 * Errors, all of them at once with their places, of which at most 100 are listed: those of
 * `DocumentError`. A document of a later format is one problem, `newerFormat`. Never throws; no getter
 * runs; work grows with the size of the input.
 *
 * Law: of what it gives, and of that as JSON, it gives the same again.
 *
 * @example
 * parseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: {} }) // => { _tag: 'Left', left: [{ path: ['sheets'], error: { code: 'notAList', received: 'object' } }] }
 */
export const parseExercise = (input: unknown): Either<NonEmptyArray<Problem>, Exercise> => {
  const problems = collectProblems()
  const document = readKeys(problems, [], input, KEYS.exercise)
  if (document === undefined) return problems.orElse(() => NOT_READ)

  const version = document.get('formatVersion')
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    const error = { code: 'newerFormat', version, supported: FORMAT_VERSION } as const
    return left([{ path: ['formatVersion'], error }])
  }
  checkVersion(problems, version)

  const subject = readSubject(problems, ['subject'], document)
  const date = readDate(problems, ['date'], document.get('date'))
  const sheets = readSheets(problems, ['sheets'], document)
  const agreed = readAgreed(problems, ['agreed'], document.get('agreed'))
  return problems.orElse(() => ({
    formatVersion: FORMAT_VERSION,
    subject,
    ...(date === undefined ? {} : { date }),
    sheets,
    ...(Object.keys(agreed).length === 0 ? {} : { agreed }),
  }))
}

const KEYS = {
  exercise: ['formatVersion', 'subject', 'date', 'sheets', 'agreed'],
  gemeente: ['kind', 'name'],
  casus: ['kind', 'name', 'municipality'],
  sheet: ['respondent', 'role', 'moment', 'round', 'answers', 'remarks'],
} as const

type Entries = ReadonlyMap<string, unknown>

// What a part with a problem is read as; it is part of no answer.
const UNREAD_SUBJECT: Subject = { kind: 'gemeente', name: '' }
const NOT_READ: Exercise = { subject: UNREAD_SUBJECT, sheets: [] }

/** The entries of an object, and a problem for each key that it should not have. */
const readKeys = (
  problems: Problems,
  path: Path,
  input: unknown,
  known: ReadonlyArray<string>,
): Entries | undefined => {
  const record = readRecord(input)
  if (!record.plain) {
    problems.add(path, { code: 'notAPlainObject', received: record.received })
    return undefined
  }
  for (const [key, value] of record.entries) {
    if (value !== undefined && !known.includes(key)) {
      problems.add([...path, key], { code: 'unknownKey', key })
    }
  }
  return record.entries
}

const checkVersion = (problems: Problems, version: unknown): void => {
  if (isNothing(version)) return
  if (typeof version !== 'number') {
    problems.add(['formatVersion'], wrongType('number', version))
  } else if (!Number.isInteger(version) || version < 1) {
    const allowed = Array.from({ length: FORMAT_VERSION }, (_, index) => String(index + 1))
    const input = String(version)
    problems.add(['formatVersion'], { code: 'notOneOf', key: 'formatVersion', input, allowed })
  }
}

const readSubject = (problems: Problems, path: Path, document: Entries): Subject => {
  const input = document.get('subject')
  if (isNothing(input)) {
    problems.add(path, { code: 'missingKey', key: 'subject' })
    return UNREAD_SUBJECT
  }
  const record = readRecord(input)
  const found = record.plain ? record.entries.get('kind') : undefined
  const kind = typeof found === 'string' ? kindOf(found) : undefined
  const entries = readKeys(problems, path, input, KEYS[kind ?? 'casus'])
  if (entries === undefined) return UNREAD_SUBJECT
  readWord(problems, path, entries, 'kind', ['gemeente', 'casus'], kindOf)
  const name = readLabel(problems, path, entries, 'name')
  const municipality =
    isNothing(entries.get('municipality')) || kind !== 'casus'
      ? undefined
      : readLabel(problems, path, entries, 'municipality')
  return kind === 'casus'
    ? { kind, name, ...(municipality === undefined ? {} : { municipality }) }
    : { kind: 'gemeente', name }
}

const readDate = (problems: Problems, path: Path, input: unknown): string | undefined => {
  if (isNothing(input)) return undefined
  if (typeof input !== 'string') {
    problems.add(path, wrongType('text', input))
    return undefined
  }
  const date = input.trim()
  if (!isDay(date)) problems.add(path, { code: 'invalidDate', input })
  return date
}

/** Whether a text is a day that exists, as `2026-11-26`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) // the 31st of June is July
}

const readSheets = (problems: Problems, path: Path, document: Entries): ReadonlyArray<Sheet> => {
  const input = document.get('sheets')
  if (isNothing(input)) {
    problems.add(path, { code: 'missingKey', key: 'sheets' })
    return []
  }
  const items = readList(input)
  if (items === undefined) {
    problems.add(path, { code: 'notAList', received: typeNameOf(input) })
    return []
  }
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const place = [...path, index]
    const sheet = readSheet(problems, place, item)
    if (sheet === undefined) return []
    const { respondent, role, moment, round } = sheet
    const key = JSON.stringify([respondent, role, moment, round])
    if (seen.has(key)) problems.add(place, { code: 'duplicateSheet', respondent, moment })
    seen.add(key)
    return [sheet]
  })
}

const readSheet = (problems: Problems, path: Path, input: unknown): Sheet | undefined => {
  const entries = readKeys(problems, path, input, KEYS.sheet)
  if (entries === undefined) return undefined
  const respondent = readLabel(problems, path, entries, 'respondent')
  const role = readWord(problems, path, entries, 'role', ROLES, roleOf)
  const moment = readWord(problems, path, entries, 'moment', MOMENTS, momentOf)
  const round = isNothing(entries.get('round'))
    ? undefined
    : readWord(problems, path, entries, 'round', ROUNDS, roundOf)
  const answers = readPart(problems, path, entries, 'answers', parseAnswers)
  const remarks = isNothing(entries.get('remarks'))
    ? {}
    : readPart(problems, path, entries, 'remarks', parseRemarks)
  if (!role || !moment || !answers || !remarks || respondent === '') return undefined
  return {
    respondent,
    role,
    moment,
    ...(round === undefined ? {} : { round }),
    answers,
    ...(Object.keys(remarks).length === 0 ? {} : { remarks }),
  }
}

const readAgreed = (
  problems: Problems,
  path: Path,
  input: unknown,
): NonNullable<Exercise['agreed']> => {
  const agreed: { [M in Moment]?: PartialExtendedPanel } = {}
  const entries = isNothing(input) ? undefined : readKeys(problems, path, input, MOMENTS)
  for (const moment of MOMENTS) {
    if (!entries || isNothing(entries.get(moment))) continue
    const panel = readPart(problems, path, entries, moment, parseAgreement)
    if (panel !== undefined && Object.keys(panel).length > 0) agreed[moment] = panel
  }
  return agreed
}

const parseAgreement = (input: unknown): Either<PanelErrors, PartialExtendedPanel> => {
  const reading = readPositions(EXTENDED_SLIDER_IDS, input, 'partial')
  return reading.ok ? right(reading.values) : left(reading.errors)
}

const parseRemarks = (input: unknown): Either<PanelErrors, NonNullable<Sheet['remarks']>> => {
  const reading = readSliders(EXTENDED_SLIDER_IDS, input, 'partial', (remark) =>
    typeof remark === 'string' ? right(remark) : left(errors(wrongType('text', remark))),
  )
  return reading.ok ? right(reading.values) : left(reading.errors)
}

/** A part that has a value per slider. */
const readPart = <A>(
  problems: Problems,
  path: Path,
  entries: Entries,
  key: string,
  parse: (input: unknown) => Either<PanelErrors, A>,
): A | undefined => {
  const input = entries.get(key)
  if (isNothing(input)) {
    problems.add([...path, key], { code: 'missingKey', key })
    return undefined
  }
  const reading = parse(input)
  if (reading._tag === 'Right') return reading.right
  problems.addAll([...path, key], reading.left)
  return undefined
}

/** One of a few words. */
const readWord = <A extends string>(
  problems: Problems,
  path: Path,
  entries: Entries,
  key: string,
  allowed: ReadonlyArray<A>,
  find: (text: string) => A | undefined,
): A | undefined => {
  const input = entries.get(key)
  const found = typeof input === 'string' ? find(input) : undefined
  if (found === undefined) problems.add([...path, key], problemOfWord(key, input, allowed))
  return found
}

const problemOfWord = (
  key: string,
  input: unknown,
  allowed: ReadonlyArray<string>,
): DocumentError => {
  if (input === undefined || input === null) return { code: 'missingKey', key }
  if (typeof input !== 'string') return wrongType('text', input)
  return input.trim() === '' ? { code: 'blank', key } : { code: 'notOneOf', key, input, allowed }
}

/** A label or a name without the blanks around it; an empty text when it has a problem. */
const readLabel = (problems: Problems, path: Path, entries: Entries, key: string): string => {
  const input = entries.get(key)
  if (typeof input === 'string' && VISIBLE.test(input)) return input.trim()
  const place = [...path, key]
  if (input === undefined || input === null) problems.add(place, { code: 'missingKey', key })
  else if (typeof input !== 'string') problems.add(place, wrongType('text', input))
  else problems.add(place, { code: 'blank', key })
  return ''
}

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

const wrongType = (
  expected: 'text' | 'number',
  input: unknown,
): Extract<DocumentError, { readonly code: 'wrongType' }> => ({
  code: 'wrongType',
  expected,
  received: typeNameOf(input),
})
