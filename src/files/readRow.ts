/**
 * Reading one row: turning its cells into a record, or into a list of everything that is wrong.
 *
 * @module
 */
import { at } from '../model/known.js'
import { isLeft } from 'fp-ts/lib/Either.js'
import { parseAnswer } from '../model/answers.js'
import type { Answer, Subject } from '../model/exercise.js'
import { deepFreeze } from '../model/freeze.js'
import { ownOptions } from '../model/misuse.js'
import type { Position } from '../model/position.js'
import { isNothing } from '../model/readPositions.js'
import { SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../model/slider.js'
import { momentOf, roleOf, roundOf } from '../model/words.js'
import type { Column } from './column.js'
import type { AboutColumn } from './columns.js'
import { unguardText, type Format } from './apostrophe.js'
import type { PanelRow } from './panelRow.js'
import { isDamaged, type CellProblem } from './problems.js'
import { readDate } from './readDate.js'
import type { ReadOptions } from './textReader.js'

/** The row, unless something is wrong with it, and everything that is wrong. */
export interface RowReading {
  readonly row?: PanelRow
  readonly problems: ReadonlyArray<CellProblem>
}

/** Reads the cells of one row: as many as there are columns, no two columns with the same meaning. */
export type RowReader = (
  line: number,
  columns: ReadonlyArray<Column>,
  cells: ReadonlyArray<unknown>,
) => RowReading

type CellError = CellProblem['error']

/** What a cell means: `null` if it is blank, or what is wrong with it. */
type Meaning<A> = A | null | CellError

/**
 * A reader of rows. Memoised: cost grows with distinct cells, not with rows. Rows with equal panels,
 * subjects or texts share one frozen object.
 */
export const rowReader = (format: Format, { keepRows = false }: ReadOptions): RowReader => {
  // The row that is being read. It is filled in field by field, because copying costs a quarter more time.
  let row = emptyRow(0)
  let code = 0 // its answers, as digits in base 5
  let names: { gemeente?: string; casus?: string } = {}

  const panels = new Array<PanelAnswers | undefined>(PROPOSED)
  const municipality = remember((name): Subject =>
    Object.freeze({ kind: 'gemeente', name: String(name) }),
  )
  const digitOf = remember(readAnswer)
  const textOf = remember((cell) => readText(cell, format))
  const text = (cell: unknown, put: (text: string) => void): CellError | null => {
    const meaning = textOf(cell)
    if (typeof meaning !== 'string') return meaning
    put(meaning)
    return null
  }
  const word = <Word extends string>(
    find: (text: string) => Word | undefined,
    code: 'unknownRole' | 'unknownMoment' | 'unknownRound' | 'invalidDate',
    put: (word: Word) => void,
  ): ((cell: unknown) => CellError | null) => {
    const wordOf = remember((cell) => readWord(cell, find, code))
    return (cell) => {
      const meaning = wordOf(cell)
      if (typeof meaning !== 'string') return meaning
      put(meaning)
      return null
    }
  }
  const role = word(roleOf, 'unknownRole', (found) => (row.role = found))
  const about: { readonly [C in AboutColumn]: (cell: unknown) => CellError | null } = {
    gemeente: (cell) => text(cell, (name) => (names.gemeente = name)),
    casus: (cell) => text(cell, (name) => (names.casus = name)),
    respondent: (cell) => text(cell, (label) => (row.respondent = label)),
    datum: word(readDate, 'invalidDate', (date) => (row.date = date)),
    rol: (cell) => {
      const error = role(cell)
      if (error?.code === 'unknownRole') row.role = 'overig' // where the row is kept
      return error
    },
    moment: word(momentOf, 'unknownMoment', (moment) => (row.moment = moment)),
    ronde: word(roundOf, 'unknownRound', (round) => (row.round = round)),
  }

  // Puts the meaning of a cell in the row, unless something is wrong with it.
  const put = (column: Column, cell: unknown): CellError | null => {
    switch (column.about) {
      case 'slider': {
        const digit = digitOf(cell)
        if (typeof digit !== 'number') return underSlider(digit, column.slider)
        code += digit * PLACES[column.slider]
        return null
      }
      case 'remark':
        return text(cell, (remark) => ((row.remarks ??= {})[column.slider] = remark))
      case 'extra':
        if (column.name === '' && !isNothing(cell)) {
          return { code: 'unknownColumn', column: '', line: row.line }
        }
        return text(cell, (extra) => {
          row.extra = row.extra === NO_EXTRA ? {} : row.extra
          define(row.extra, column.key, extra)
        })
      default:
        return about[column.about](cell)
    }
  }

  return (line, columns, cells) => {
    row = emptyRow(line)
    code = 0
    names = {}
    let problems: CellProblem[] | undefined
    let isLost = false // whether anything about the subject of the row is wrong
    for (let index = 0; index < columns.length; index++) {
      const column = at(columns, index) // within the list
      const error = cells[index] === '' ? null : put(column, cells[index])
      if (error === null) continue
      ;(problems ??= []).push({ column: column.name, error })
      isLost ||= !('slider' in column) && column.about !== 'extra' && error.code !== 'unknownRole'
    }
    const { gemeente, casus } = names
    if (gemeente === undefined && casus === undefined && lacksSubject(columns, cells)) {
      ;(problems ??= []).push({ error: { code: 'missingSubject' } })
      isLost = true
    }
    if (problems !== undefined && (isLost || !keepRows)) return { problems }
    const five = code % PROPOSED
    const { panel, unknown } = (panels[five] ??= deepFreeze(panelAnswers(five)))
    row.panel = panel
    row.unknown = unknown
    if (code >= PROPOSED) row.wijkkenmerken = ANSWERS[Math.floor(code / PROPOSED)]
    if (casus !== undefined) row.subject = caseOf(casus, gemeente)
    else if (gemeente !== undefined) row.subject = municipality(gemeente)
    return { row: packed(row), problems: problems ?? NO_PROBLEMS }
  }
}

type Draft = {
  -readonly [M in keyof PanelRow]: PanelRow[M]
} & {
  remarks?: { [S in ExtendedSliderId]?: string }
  extra: { [column: string]: string }
}

const emptyRow = (line: number): Draft => ({
  line,
  panel: NO_PANEL,
  unknown: NO_SLIDERS,
  extra: NO_EXTRA,
})

// Builds the row of a respondent again as one literal: adding fields one by one takes 50 % more memory.
const packed = (row: Draft): PanelRow => {
  const { line, subject, respondent, role, moment, panel, unknown, extra } = row
  return subject === undefined ||
    respondent === undefined ||
    role === undefined ||
    moment === undefined ||
    row.date !== undefined ||
    row.round !== undefined ||
    row.wijkkenmerken !== undefined ||
    row.remarks !== undefined
    ? row
    : { line, subject, respondent, role, moment, panel, unknown, extra }
}

// A column may be called __proto__.
const define = (record: { [key: string]: string }, key: string, value: string): void => {
  const property = { value, configurable: true, enumerable: true, writable: true }
  Object.defineProperty(record, key, ownOptions(property)) // a prototype may have a getter
}

const REMEMBERED = 1000 // distinct cells to remember; ordinary files have fewer
const LONGEST_REMEMBERED = 200 // characters

// The same function with a cache. The cache stores copies, because a slice of a text keeps the whole
// text in memory.
const remember = <Found>(find: (cell: unknown) => Found): ((cell: unknown) => Found) => {
  const found = new Map<unknown, Found>()
  return (cell) => {
    const known = found.get(cell)
    if (known !== undefined) return known
    if (typeof cell !== 'string') return find(cell)
    if (found.size === REMEMBERED || cell.length > LONGEST_REMEMBERED) return find(cell)
    const copy = String(JSON.parse(JSON.stringify(cell)))
    const meaning = find(copy)
    found.set(copy, meaning)
    return meaning
  }
}

// The digits of answers; none is 0.
const ANSWERS: ReadonlyArray<Answer | undefined> = /*#__PURE__*/ deepFreeze([
  undefined,
  'laag',
  'midden',
  'hoog',
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

const readAnswer = (cell: unknown): Meaning<number> => {
  if (typeof cell === 'object' && cell !== null) return { code: 'tooDeep' }
  const answer = parseAnswer(cell)
  if (!isLeft(answer)) return answer.right === undefined ? null : ANSWERS.indexOf(answer.right)
  return typeof cell === 'string' && isDamaged(cell) ? { code: 'wrongEncoding' } : answer.left[0]
}

const underSlider = (error: CellError | null, slider: ExtendedSliderId): CellError | null =>
  error?.code === 'unknownAnswer' || error?.code === 'wrongType' ? { ...error, slider } : error

// JSON has numbers and booleans where CSV has text; a list or an object is not a cell.
const readText = (cell: unknown, format: Format): Meaning<string> => {
  if (isNothing(cell)) return null
  const isCell = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
  if (!isCell) return { code: 'tooDeep' }
  const text = String(cell)
  return isDamaged(text) ? { code: 'wrongEncoding' } : unguardText(text, format)
}

const readWord = <Word extends string>(
  cell: unknown,
  find: (text: string) => Word | undefined,
  code: 'unknownRole' | 'unknownMoment' | 'unknownRound' | 'invalidDate',
): Meaning<Word> => {
  const text = readText(cell, 'json') // no word needs a guard
  return typeof text === 'string' ? (find(text) ?? { code, input: text }) : text
}

const lacksSubject = (columns: ReadonlyArray<Column>, cells: ReadonlyArray<unknown>): boolean =>
  columns.some(isSubject) &&
  !columns.some((column, index) => isSubject(column) && !isNothing(cells[index]))

const isSubject = ({ about }: Column): boolean => about === 'gemeente' || about === 'casus'

const NO_PROBLEMS: ReadonlyArray<CellProblem> = /*#__PURE__*/ deepFreeze([])
const NO_PANEL: PanelRow['panel'] = /*#__PURE__*/ deepFreeze({})
const NO_SLIDERS: ReadonlyArray<SliderId> = /*#__PURE__*/ deepFreeze([])
const NO_EXTRA: { [column: string]: string } = /*#__PURE__*/ deepFreeze({})

const caseOf = (name: string, municipality: string | undefined): Subject =>
  municipality === undefined ? { kind: 'casus', name } : { kind: 'casus', name, municipality }
