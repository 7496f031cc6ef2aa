/**
 * Reading one row: from cells under columns to a row, or to everything that is wrong with them.
 *
 * @module
 */
import { isLeft, left, right } from 'fp-ts/lib/Either.js'
import type { Either } from '../model/either.js'
import type { PanelError } from '../model/errors.js'
import type { FileError } from '../model/fileErrors.js'
import { deepFreeze } from '../model/freeze.js'
import { parsePosition, type Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { Answer, Moment, Role, Subject } from '../model/exercise.js'
import type { Column } from './column.js'
import { unmarkText, type Format } from './marks.js'
import type { PanelRow } from './panelRow.js'
import { momentOf, roleOf, saysUnknown } from './words.js'

/** Something wrong in a row, and in which column. */
export interface CellProblem {
  readonly column?: string
  readonly error: FileError | PanelError
}

/** A row and all that is wrong with it; with a problem it is not a good row. */
export interface RowReading {
  readonly row: PanelRow
  readonly problems: ReadonlyArray<CellProblem>
}

/** Reads the cells of one row, as many as there are columns. */
export type RowReader = (
  line: number,
  columns: ReadonlyArray<Column>,
  cells: ReadonlyArray<unknown>,
) => RowReading

/**
 * A reader of rows. It remembers what answers, roles and moments its cells mean, so that a million rows
 * cost no more than their different cells.
 */
export const rowReader = (format: Format): RowReader => {
  const words = {
    readAnswer: remember(readAnswer),
    roleOf: remember(roleOf),
    momentOf: remember(momentOf),
  }

  return (line, columns, cells) => {
    const draft: Draft = { line, answers: {} }
    let problems: CellProblem[] | undefined
    for (const [index, column] of columns.entries()) {
      const cell = cells[index]
      if (isBlank(cell)) continue
      const value =
        column.about === 'slider'
          ? answerUnder(column.slider, words.readAnswer(cell))
          : readText(cell, format)
      const error = typeof value === 'string' ? put(draft, column, value, words) : value
      if (error !== undefined) (problems ??= []).push({ column: column.name, error })
    }
    if (draft.gemeente === undefined && draft.casus === undefined && lacksSubject(columns, cells)) {
      ;(problems ??= []).push({ error: { code: 'missingSubject' } })
    }
    return { row: rowOf(draft), problems: problems ?? NO_PROBLEMS }
  }
}

interface Words {
  readonly roleOf: (text: string) => Role | undefined
  readonly momentOf: (text: string) => Moment | undefined
}

const REMEMBERED = 1000 // different spellings worth remembering; honest files have fewer

// The same function, which looks up what it has found before.
const remember = <Cell, Meaning>(find: (cell: Cell) => Meaning): ((cell: Cell) => Meaning) => {
  const found = new Map<Cell, Meaning>()
  return (cell) => {
    const known = found.get(cell)
    if (known !== undefined) return known
    const meaning = find(cell)
    if (found.size < REMEMBERED) found.set(cell, meaning)
    return meaning
  }
}

/** What has been read of a row. */
interface Draft {
  readonly line: number
  readonly answers: { [S in SliderId]?: Answer }
  gemeente?: string
  casus?: string
  respondent?: string
  rol?: Role
  moment?: Moment
  extra?: Array<readonly [string, string]>
}

// Adds a value to what has been read, unless there is something wrong with it.
const put = (
  draft: Draft,
  column: Column,
  value: string,
  { roleOf, momentOf }: Words,
): FileError | undefined => {
  switch (column.about) {
    case 'slider':
      if (draft.answers[column.slider] !== undefined) return duplicate(column)
      draft.answers[column.slider] = value as Answer // read by readAnswer
      return undefined
    case 'extra':
      if (column.name === '') return { code: 'unknownColumn', column: '', line: draft.line }
      ;(draft.extra ??= []).push([column.key, value])
      return undefined
    case 'rol': {
      const role = roleOf(value)
      if (role === undefined) return { code: 'unknownRole', input: value }
      if (draft.rol !== undefined) return duplicate(column)
      draft.rol = role
      return undefined
    }
    case 'moment': {
      const moment = momentOf(value)
      if (moment === undefined) return { code: 'unknownMoment', input: value }
      if (draft.moment !== undefined) return duplicate(column)
      draft.moment = moment
      return undefined
    }
    default:
      if (draft[column.about] !== undefined) return duplicate(column)
      draft[column.about] = value
      return undefined
  }
}

const duplicate = ({ name }: Column): FileError => ({ code: 'duplicateColumn', column: name })

const isBlank = (cell: unknown): boolean =>
  cell === '' ||
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && cell.trim() === '')

const lacksSubject = (columns: ReadonlyArray<Column>, cells: ReadonlyArray<unknown>): boolean =>
  columns.some(isSubject) &&
  !columns.some((column, index) => isSubject(column) && !isBlank(cells[index]))

const isSubject = ({ about }: Column): boolean => about === 'gemeente' || about === 'casus'

const readAnswer = (cell: unknown): Either<CellProblem['error'], Answer> => {
  if (typeof cell === 'object') return left({ code: 'tooDeep' })
  const position = parsePosition(cell)
  if (!isLeft(position)) return position
  if (typeof cell === 'string' && saysUnknown(cell)) return right('unknown')
  if (typeof cell === 'string' && isDamaged(cell)) return left({ code: 'wrongEncoding' })
  return left(position.left[0])
}

const answerUnder = (
  slider: SliderId,
  reading: Either<CellProblem['error'], Answer>,
): Answer | CellProblem['error'] => {
  if (!isLeft(reading)) return reading.right
  const error = reading.left
  return error.code === 'unknownPosition' || error.code === 'wrongType'
    ? { ...error, slider }
    : error
}

// JSON knows numbers and yes or no where CSV has their text; a list or an object is no cell.
const readText = (cell: unknown, format: Format): string | CellProblem['error'] => {
  const isCell = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
  if (!isCell) return { code: 'tooDeep' }
  const text = String(cell)
  return isDamaged(text) ? { code: 'wrongEncoding' } : unmarkText(text, format)
}

/** Whether a text has lost characters to a wrong encoding: what cannot be read becomes U+FFFD. */
export const isDamaged = (text: string): boolean => text.includes('\uFFFD')

const NO_PROBLEMS: ReadonlyArray<CellProblem> = /*#__PURE__*/ deepFreeze([])
const NO_SLIDERS: ReadonlyArray<SliderId> = /*#__PURE__*/ deepFreeze([])
const NO_EXTRA: { readonly [column: string]: string } = /*#__PURE__*/ deepFreeze({})

const rowOf = (draft: Draft): PanelRow => {
  const { line, answers, respondent, rol, moment, extra } = draft
  const subject = subjectOf(draft)
  const panel: { [S in SliderId]?: Position } = {}
  let unknown = NO_SLIDERS
  for (const slider of SLIDER_IDS) {
    const answer = answers[slider]
    if (answer === 'unknown') unknown = [...unknown, slider]
    else if (answer !== undefined) panel[slider] = answer
  }
  const row: DraftRow = { line, panel, unknown, extra: NO_EXTRA }
  if (subject !== undefined) row.subject = subject
  if (respondent !== undefined) row.respondent = respondent
  if (rol !== undefined) row.role = rol
  if (moment !== undefined) row.moment = moment
  if (extra !== undefined) row.extra = Object.fromEntries(extra)
  return row
}

// Filled in member by member: a million rows by spreading cost a quarter more.
type DraftRow = { -readonly [M in keyof PanelRow]: PanelRow[M] }

const subjectOf = ({ gemeente, casus }: Draft): Subject | undefined => {
  if (casus === undefined) {
    return gemeente === undefined ? undefined : { kind: 'gemeente', name: gemeente }
  }
  return gemeente === undefined
    ? { kind: 'casus', name: casus }
    : { kind: 'casus', name: casus, municipality: gemeente }
}
