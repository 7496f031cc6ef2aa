/**
 * Reading one row: from cells under columns to a row, or to everything that is wrong with them.
 *
 * @module
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import { parseAnswer } from '../model/answers.js'
import type { Answer, Subject } from '../model/exercise.js'
import type { FileError } from '../model/fileErrors.js'
import { deepFreeze } from '../model/freeze.js'
import { POSITIONS, type Position } from '../model/position.js'
import { isNothing } from '../model/readPositions.js'
import { SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../model/slider.js'
import { momentOf, roleOf, roundOf } from '../model/words.js'
import type { Column } from './column.js'
import type { AboutColumn } from './columns.js'
import { unmarkText, type Format } from './marks.js'
import type { PanelRow } from './panelRow.js'
import { isDamaged, type CellProblem } from './problems.js'
import { readDate } from './readDate.js'
import type { ReadOptions } from './textReader.js'

/** The row, unless something is wrong with it, and all that is wrong. */
export interface RowReading {
  readonly row?: PanelRow
  readonly problems: ReadonlyArray<CellProblem>
}

/** Reads the cells of one row, as many as there are columns. */
export type RowReader = (
  line: number,
  columns: ReadonlyArray<Column>,
  cells: ReadonlyArray<unknown>,
) => RowReading

/**
 * A reader of rows. Memoised: cost grows with distinct cells, not with rows. Equal panels, subjects and
 * texts of different rows are one frozen object.
 */
export const rowReader = (format: Format, { keepRows = false }: ReadOptions): RowReader => {
  const digitOf = remember(readAnswer)
  const textOf = remember((cell) => readText(cell, format))
  const readers = {
    gemeente: textOf,
    casus: textOf,
    respondent: textOf,
    rol: remember((cell) => readWord(cell, roleOf, 'unknownRole')),
    moment: remember((cell) => readWord(cell, momentOf, 'unknownMoment')),
    ronde: remember((cell) => readWord(cell, roundOf, 'unknownRound')),
    datum: remember((cell) => readWord(cell, readDate, 'invalidDate')),
  } satisfies { readonly [C in AboutColumn]: unknown }
  const municipality = remember((name): Subject =>
    Object.freeze({ kind: 'gemeente', name: name as string }),
  )
  const panels = new Array<PanelAnswers | undefined>(PROPOSED)

  return (line, columns, cells) => {
    const draft = emptyDraft()
    let problems: CellProblem[] | undefined
    let isLost = false // whether something is wrong with what the row is about
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as Column // within the list
      const cell = cells[index]
      if (cell === '') continue
      const error = put(draft, column, cell)
      if (error === undefined) continue
      ;(problems ??= []).push({ column: column.name, error: withLine(error, line) })
      isLost ||= !('slider' in column) && column.about !== 'extra'
    }
    const { gemeente, casus } = draft
    if (gemeente === undefined && casus === undefined && lacksSubject(columns, cells)) {
      ;(problems ??= []).push({ error: { code: 'missingSubject' } })
      isLost = true
    }
    if (problems !== undefined && (isLost || !keepRows)) return { problems }
    return { row: rowOf(line, draft), problems: problems ?? NO_PROBLEMS }
  }

  function put(draft: Draft, column: Column, cell: unknown): CellProblem['error'] | undefined {
    switch (column.about) {
      case 'slider': {
        const digit = digitOf(cell)
        if (digit === null) return undefined
        if (typeof digit !== 'number') return underSlider(digit, column.slider)
        const place = PLACES[column.slider]
        const before = Math.floor(draft.code / place) % 5
        if (before === 0) draft.code += digit * place
        else draft.code -= before * place // two answers are none
        return before === 0 ? undefined : duplicate(column)
      }
      case 'remark': {
        const text = textOf(cell)
        if (typeof text !== 'string') return text ?? undefined
        const remarks = (draft.remarks ??= {})
        const before = remarks[column.slider]
        if (before === undefined) remarks[column.slider] = text
        else delete remarks[column.slider]
        return before === undefined ? undefined : duplicate(column)
      }
      case 'extra': {
        const text = textOf(cell)
        if (typeof text !== 'string') return text ?? undefined
        if (column.name === '') return { code: 'unknownColumn', column: '' }
        ;(draft.extra ??= []).push([column.key, text])
        return undefined
      }
      default: {
        const value = readers[column.about](cell)
        if (typeof value !== 'string') return value ?? undefined
        if (draft[column.about] !== undefined) return duplicate(column)
        ;(draft as { [C in AboutColumn]?: string })[column.about] = value // read by its own reader
        return undefined
      }
    }
  }

  function rowOf(line: number, draft: Draft): PanelRow {
    const { gemeente, casus, datum, respondent, rol, moment, ronde, remarks, extra, code } = draft
    const five = code % PROPOSED
    const { panel, unknown } = (panels[five] ??= deepFreeze(panelAnswers(five)))
    const wijkkenmerken = ANSWERS[Math.floor(code / PROPOSED)]
    // Filled in member by member: a million rows by spreading cost a quarter more.
    const row: { -readonly [M in keyof PanelRow]: PanelRow[M] } = {
      line,
      panel,
      unknown,
      extra: NO_EXTRA,
    }
    if (casus !== undefined) row.subject = caseOf(casus, gemeente)
    else if (gemeente !== undefined) row.subject = municipality(gemeente)
    if (datum !== undefined) row.date = datum
    if (respondent !== undefined) row.respondent = respondent
    if (rol !== undefined) row.role = rol
    if (moment !== undefined) row.moment = moment
    if (ronde !== undefined) row.round = ronde
    if (wijkkenmerken !== undefined) row.wijkkenmerken = wijkkenmerken
    if (remarks !== undefined) row.remarks = remarks
    if (extra !== undefined) row.extra = Object.fromEntries(extra)
    return row
  }
}

/** What has been read of a row; its answers as the digits of a number, in base 5. */
interface Draft {
  code: number
  gemeente: string | undefined
  casus: string | undefined
  datum: string | undefined
  respondent: string | undefined
  rol: PanelRow['role']
  moment: PanelRow['moment']
  ronde: PanelRow['round']
  remarks: { [S in ExtendedSliderId]?: string } | undefined
  extra: Array<readonly [string, string]> | undefined
}

const emptyDraft = (): Draft => ({
  code: 0,
  gemeente: undefined,
  casus: undefined,
  datum: undefined,
  respondent: undefined,
  rol: undefined,
  moment: undefined,
  ronde: undefined,
  remarks: undefined,
  extra: undefined,
})

const REMEMBERED = 1000 // different cells worth remembering; honest files have fewer
const LONGEST_REMEMBERED = 200 // characters

// The same function, which looks up what it has found before. What it remembers are copies: a piece of a
// text keeps that whole text in memory.
const remember = <Found>(find: (cell: unknown) => Found): ((cell: unknown) => Found) => {
  const found = new Map<unknown, Found>()
  return (cell) => {
    const known = found.get(cell)
    if (known !== undefined) return known
    if (typeof cell !== 'string') return find(cell)
    if (found.size === REMEMBERED || cell.length > LONGEST_REMEMBERED) return find(cell)
    const copy = JSON.parse(JSON.stringify(cell)) as string
    const meaning = find(copy)
    found.set(copy, meaning)
    return meaning
  }
}

// The digits of answers; none is 0.
const ANSWERS: ReadonlyArray<Answer | undefined> = /*#__PURE__*/ deepFreeze([
  undefined,
  ...POSITIONS,
  'unknown',
])

// The place of each slider in a number of such digits; the proposed sixth comes after all others.
const PROPOSED = 3125
const PLACES: { readonly [S in ExtendedSliderId]: number } = /*#__PURE__*/ deepFreeze({
  positioneringIntern: 1,
  procesBinnenGemeente: 5,
  procesMetBewoners: 25,
  bestuurEnPolitiek: 125,
  communicatie: 625,
  wijkkenmerken: PROPOSED,
})

type PanelAnswers = Pick<PanelRow, 'panel' | 'unknown'>

const panelAnswers = (code: number): PanelAnswers => {
  const panel: { [S in SliderId]?: Position } = {}
  const unknown: SliderId[] = []
  for (const slider of SLIDER_IDS) {
    const answer = ANSWERS[Math.floor(code / PLACES[slider]) % 5]
    if (answer === 'unknown') unknown.push(slider)
    else if (answer !== undefined) panel[slider] = answer
  }
  return { panel, unknown }
}

/** What a cell means: `null` for a blank one, or what is wrong with it. */
type Meaning<A> = A | null | CellProblem['error']

const readAnswer = (cell: unknown): Meaning<number> => {
  if (typeof cell === 'object' && cell !== null) return { code: 'tooDeep' }
  const answer = parseAnswer(cell)
  if (!isLeft(answer)) return answer.right === undefined ? null : ANSWERS.indexOf(answer.right)
  return typeof cell === 'string' && isDamaged(cell) ? { code: 'wrongEncoding' } : answer.left[0]
}

const underSlider = (
  error: CellProblem['error'],
  slider: ExtendedSliderId,
): CellProblem['error'] =>
  error.code === 'unknownAnswer' || error.code === 'wrongType' ? { ...error, slider } : error

// JSON knows numbers and yes or no where CSV has their text; a list or an object is no cell.
const readText = (cell: unknown, format: Format): Meaning<string> => {
  if (isNothing(cell)) return null
  if (typeof cell === 'object') return { code: 'tooDeep' }
  const text = String(cell)
  return isDamaged(text) ? { code: 'wrongEncoding' } : unmarkText(text, format)
}

const readWord = <Word extends string>(
  cell: unknown,
  find: (text: string) => Word | undefined,
  code: 'unknownRole' | 'unknownMoment' | 'unknownRound' | 'invalidDate',
): Meaning<Word> => {
  const text = readText(cell, 'json') // no word needs a mark
  return typeof text === 'string' ? (find(text) ?? { code, input: text }) : text
}

const duplicate = ({ name }: Column): FileError => ({ code: 'duplicateColumn', column: name })

const withLine = (error: CellProblem['error'], line: number): CellProblem['error'] =>
  error.code === 'unknownColumn' ? { ...error, line } : error

const lacksSubject = (columns: ReadonlyArray<Column>, cells: ReadonlyArray<unknown>): boolean =>
  columns.some(isSubject) &&
  !columns.some((column, index) => isSubject(column) && !isNothing(cells[index]))

const isSubject = ({ about }: Column): boolean => about === 'gemeente' || about === 'casus'

const NO_PROBLEMS: ReadonlyArray<CellProblem> = /*#__PURE__*/ deepFreeze([])
const NO_EXTRA: { readonly [column: string]: string } = /*#__PURE__*/ deepFreeze({})

const caseOf = (name: string, municipality: string | undefined): Subject =>
  municipality === undefined ? { kind: 'casus', name } : { kind: 'casus', name, municipality }
