/**
 * Reading one row: from cells under columns to a row, or to everything that is wrong with them.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import type { PanelError } from '../model/errors.js'
import type { FileError } from '../model/fileErrors.js'
import { deepFreeze } from '../model/freeze.js'
import { parsePosition, type Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { Answer, Moment, Role, Subject } from '../operations/exercise.js'
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
 * A reader of rows. It remembers what the texts under the sliders mean, so that a million rows cost
 * no more than their different cells.
 */
export const rowReader = (format: Format): RowReader => {
  const remembered = new Map<unknown, Answer>()

  const answerOf = (cell: unknown, slider: SliderId): Answer | CellProblem['error'] => {
    const known = remembered.get(cell)
    if (known !== undefined) return known
    const answer = readAnswer(cell, slider)
    if (typeof answer === 'string' && remembered.size < REMEMBERED) remembered.set(cell, answer)
    return answer
  }

  return (line, columns, cells) => {
    const draft: Draft = { line, answers: {} }
    let problems: CellProblem[] | undefined
    columns.forEach((column, index) => {
      const cell = cells[index]
      if (isBlank(cell)) return
      const value =
        column.about === 'slider' ? answerOf(cell, column.slider) : readText(cell, format)
      const error = typeof value === 'string' ? put(draft, column, value) : value
      if (error !== undefined) (problems ??= []).push({ column: column.name, error })
    })
    if (
      columns.some(isSubject) &&
      !columns.some((column, i) => isSubject(column) && !isBlank(cells[i]))
    ) {
      ;(problems ??= []).push({ error: { code: 'missingSubject' } })
    }
    return { row: rowOf(draft), problems: problems ?? NO_PROBLEMS }
  }
}

const REMEMBERED = 1000 // different spellings worth remembering; honest files have fewer

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
const put = (draft: Draft, column: Column, value: string): FileError | undefined => {
  switch (column.about) {
    case 'slider':
      if (draft.answers[column.slider] !== undefined) return duplicate(column)
      draft.answers[column.slider] = value as Answer // read by answerOf
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

const isSubject = ({ about }: Column): boolean => about === 'gemeente' || about === 'casus'

const readAnswer = (cell: unknown, slider: SliderId): Answer | CellProblem['error'] => {
  if (typeof cell === 'object') return { code: 'tooDeep' }
  const position = parsePosition(cell)
  if (!isLeft(position)) return position.right
  if (typeof cell === 'string' && saysUnknown(cell)) return 'unknown'
  if (typeof cell === 'string' && isDamaged(cell)) return { code: 'wrongEncoding' }
  const placed = { ...position.left[0], slider }
  return placed
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
  return {
    line,
    ...(subject === undefined ? {} : { subject }),
    ...(respondent === undefined ? {} : { respondent }),
    ...(rol === undefined ? {} : { role: rol }),
    ...(moment === undefined ? {} : { moment }),
    panel,
    unknown,
    extra: extra === undefined ? NO_EXTRA : Object.fromEntries(extra),
  }
}

const subjectOf = ({ gemeente, casus }: Draft): Subject | undefined => {
  if (casus === undefined) {
    return gemeente === undefined ? undefined : { kind: 'gemeente', name: gemeente }
  }
  return gemeente === undefined
    ? { kind: 'casus', name: casus }
    : { kind: 'casus', name: casus, municipality: gemeente }
}
