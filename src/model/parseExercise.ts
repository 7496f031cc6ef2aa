/**
 * Reading an exercise from unknown input, such as JSON that another version of a page wrote.
 *
 * @module
 */
import { present, unlessEmpty } from './present.js'
import { left, right } from 'fp-ts/lib/Either.js'
import { parseAnswers } from './answers.js'
import type { Problem } from './documentErrors.js'
import {
  documentReader,
  optional,
  whole,
  type DocumentReader,
  type Part,
} from './documentReader.js'
import type { Either, NonEmptyArray } from './either.js'
import { problem, type PanelErrors } from './errors.js'
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
import { parsePartialExtendedPanel, type PartialExtendedPanel } from './extendedPanel.js'
import { isNothing, readSliders } from './readPositions.js'
import { readRecord } from './record.js'
import { EXTENDED_SLIDER_IDS } from './slider.js'
import { typeNameOf } from './typeName.js'
import { kindOf, momentOf, roleOf, roundOf } from './words.js'

/**
 * Reads an exercise from unknown input: plain objects and lists with the keys of `Exercise` and no
 * others. Roles, moments, rounds and answers may be any of the Dutch or English words of
 * `EXERCISE_WORDS`. Blanks around labels and names are removed. An optional part may be absent, `null`
 * or blank. The result includes `formatVersion`.
 *
 * Errors, each with its path, at most 100 of them: those of
 * `DocumentError`. A document in a later format gives only `newerFormat`. Never throws and runs no
 * getter; the work grows with the size of the input.
 *
 * Law: parsing the result again, also after a round trip through JSON, gives the same result.
 *
 * @example
 * parseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: {} }) // => { _tag: 'Left', left: [{ path: ['sheets'], error: { code: 'notAList', received: 'object' } }] }
 */
export const parseExercise = (input: unknown): Either<NonEmptyArray<Problem>, Exercise> => {
  const read = documentReader()
  const fields = read.object({ path: [], value: input }, KEYS.exercise)
  if (fields === undefined) return read.result<Exercise>(undefined)

  const version = fields('formatVersion').value
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    const error = { code: 'newerFormat', version, supported: FORMAT_VERSION } as const
    return left([{ path: ['formatVersion'], error }])
  }
  if (typeof version !== 'number') optional(fields('formatVersion'), read.number)
  else if (!Number.isInteger(version) || version < 1) {
    const allowed = Array.from({ length: FORMAT_VERSION }, (_, index) => String(index + 1))
    const [key, input] = ['formatVersion', String(version)]
    read.report(fields(key), { code: 'notOneOf', key, input, allowed })
  }

  const subject = readSubject(read, fields('subject'))
  const date = optional(fields('date'), (part) => readDate(read, part))
  const sheets = readSheets(read, fields('sheets'))
  const agreed = optional(fields('agreed'), (part) => readAgreed(read, part))
  return read.result(
    whole<Exercise>({
      formatVersion: FORMAT_VERSION,
      subject,
      date,
      sheets,
      agreed: unlessEmpty(agreed),
    }),
  )
}

const KEYS = {
  exercise: ['formatVersion', 'subject', 'date', 'sheets', 'agreed'],
  gemeente: ['kind', 'name'],
  casus: ['kind', 'name', 'municipality'],
  sheet: ['respondent', 'role', 'moment', 'round', 'answers', 'remarks'],
} as const

const readSubject = (read: DocumentReader, part: Part): Subject | undefined => {
  const record = readRecord(part.value)
  const found = typeof record === 'string' ? undefined : record.get('kind')
  const known = typeof found === 'string' ? kindOf(found) : undefined
  const fields = read.object(part, KEYS[known ?? 'casus'])
  if (fields === undefined) return undefined
  const kind = read.word(fields('kind'), ['gemeente', 'casus'], kindOf)
  const name = read.text(fields('name'))
  const municipality = kind === 'casus' ? optional(fields('municipality'), read.text) : undefined
  return whole<Subject>({ kind, name, municipality })
}

const readDate = (read: DocumentReader, part: Part): string | undefined => {
  const date = read.text(part)
  if (date !== undefined && !isDay(date)) {
    read.report(part, { code: 'invalidDate', input: date })
  }
  return date
}

/** Whether a text is an existing day, written as `2026-11-26`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) // the 31st of June is July
}

const readSheets = (read: DocumentReader, part: Part): ReadonlyArray<Sheet> | undefined => {
  const seen = new Set<string>()
  return read.list(part, (item) => {
    const sheet = readSheet(read, item)
    if (sheet === undefined) return undefined
    const { respondent, role, moment, round } = sheet
    const key = JSON.stringify([respondent, role, moment, round])
    if (seen.has(key)) read.report(item, { code: 'duplicateSheet', respondent, moment })
    seen.add(key)
    return sheet
  })
}

const readSheet = (read: DocumentReader, part: Part): Sheet | undefined => {
  const fields = read.object(part, KEYS.sheet)
  if (fields === undefined) return undefined
  const respondent = read.text(fields('respondent'))
  const role = read.word(fields('role'), ROLES, roleOf)
  const moment = read.word(fields('moment'), MOMENTS, momentOf)
  const round = optional(fields('round'), (word) => read.word(word, ROUNDS, roundOf))
  const answers = read.parsed(fields('answers'), parseAnswers)
  const remarks = optional(fields('remarks'), (own) => read.parsed(own, parseRemarks))
  return respondent === undefined || !role || !moment || !answers
    ? undefined
    : present({ respondent, role, moment, round, answers, remarks: unlessEmpty(remarks) })
}

const readAgreed = (read: DocumentReader, part: Part): Exercise['agreed'] => {
  const fields = read.object(part, MOMENTS)
  const agreed: { [M in Moment]?: PartialExtendedPanel } = {}
  for (const moment of MOMENTS) {
    const panel = optional(fields?.(moment), (own) => read.parsed(own, parsePartialExtendedPanel))
    if (panel !== undefined && Object.keys(panel).length > 0) agreed[moment] = panel
  }
  return agreed
}

const parseRemarks = (input: unknown): Either<PanelErrors, NonNullable<Sheet['remarks']>> =>
  readSliders(EXTENDED_SLIDER_IDS, input, (remark) =>
    isNothing(remark)
      ? right(undefined)
      : typeof remark === 'string'
        ? right(remark)
        : problem({ code: 'wrongType', expected: 'text', received: typeNameOf(remark) }),
  )
