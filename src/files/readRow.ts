/**
 * Reading one row: turning its cells into a record, or into a list of everything that is wrong.
 *
 * @module
 */
import { at as within } from '../model/known.js'
import { isLeft } from 'fp-ts/lib/Either.js'
import { parseAnswer } from '../model/answers.js'
import type { Answer, Moment, Role, Round, Subject } from '../model/exercise.js'
import { deepFreeze } from '../model/freeze.js'
import { ownOptions } from '../model/misuse.js'
import type { Position } from '../model/position.js'
import { isNothing } from '../model/readPositions.js'
import { SLIDER_IDS, type ExtendedSliderId, type SliderId } from '../model/slider.js'
import { momentOf, roleOf, roundOf } from '../model/words.js'
import type { Column } from './column.js'
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

/** Puts the meaning of a cell in the row that is being read, or returns what is wrong with it. */
export interface ColumnReader {
  readonly column: Column
  readonly take: (cell: unknown) => CellError | null
}

/** A reader of rows. */
export interface RowReader {
  /** The reader for the cells of one column; call this once for each column of a file. */
  readonly under: (column: Column) => ColumnReader
  /** Reads the cells of one row: as many as there are columns, no two columns with the same meaning. */
  readonly read: (
    line: number,
    columns: ReadonlyArray<ColumnReader>,
    cells: ReadonlyArray<unknown>,
  ) => RowReading
}

type CellError = CellProblem['error']

type WordError = 'unknownRole' | 'unknownMoment' | 'unknownRound' | 'invalidDate'

/** What a cell means: `null` if it is blank, or what is wrong with it. */
type Meaning<A> = A | null | CellError

/**
 * A reader of rows. Memoised: cost grows with distinct cells, not with rows. Rows with equal panels,
 * subjects or texts share one frozen object.
 */
export const rowReader = (format: Format, { keepRows = false }: ReadOptions): RowReader => {
  // The values found in the row that is being read.
  let line = 0
  let gemeente: string | undefined
  let casus: string | undefined
  let date: string | undefined
  let respondent: string | undefined
  let role: Role | undefined
  let moment: Moment | undefined
  let round: Round | undefined
  let remarks: { [S in ExtendedSliderId]?: string } | undefined
  let extra: { [column: string]: string } | undefined
  let code = 0 // the answers, as digits in base 5

  const panels = new Array<PanelAnswers | undefined>(PROPOSED)
  const municipality = remember((name): Subject =>
    Object.freeze({ kind: 'gemeente', name: String(name) }),
  )

  const textOf = (cell: unknown): Meaning<string> => readText(cell, format)
  const sharedTextOf = remember(textOf)

  const word = <Word extends string>(
    find: (text: string) => Word | undefined,
    code: WordError,
    put: (word: Word) => void,
  ): ColumnReader['take'] =>
    taking(
      remember((cell) => readWord(cell, find, code)),
      put,
    )

  const takeUnder = (column: Column): ColumnReader['take'] => {
    switch (column.about) {
      case 'gemeente':
        return taking(sharedTextOf, (name) => (gemeente = name))
      case 'casus':
        return taking(sharedTextOf, (name) => (casus = name))
      case 'respondent':
        return taking(textOf, (label) => (respondent = label))
      case 'datum':
        return word(readDate, 'invalidDate', (day) => (date = day))
      case 'rol': {
        const take = word(roleOf, 'unknownRole', (found) => (role = found))
        return (cell) => {
          const error = take(cell)
          if (error?.code === 'unknownRole') role = 'overig' // where the row is kept
          return error
        }
      }
      case 'moment':
        return word(momentOf, 'unknownMoment', (found) => (moment = found))
      case 'ronde':
        return word(roundOf, 'unknownRound', (found) => (round = found))
      case 'slider': {
        const { slider } = column
        return taking(
          remember((cell) => readAnswer(cell, slider)),
          (digit) => (code += digit * PLACES[slider]),
        )
      }
      case 'remark':
        return taking(sharedTextOf, (remark) => ((remarks ??= {})[column.slider] = remark))
      case 'extra':
        return column.name === ''
          ? (cell) => (isNothing(cell) ? null : { code: 'unknownColumn', column: '', line })
          : taking(sharedTextOf, (cell) => {
              define((extra ??= {}), column.key, cell)
            })
    }
  }

  const clear = (): void => {
    gemeente = casus = date = respondent = role = moment = round = remarks = extra = undefined
    code = 0
  }

  const read: RowReader['read'] = (at, columns, cells) => {
    line = at
    clear()
    let problems: CellProblem[] | undefined
    let isLost = false // whether anything about the subject of the row is wrong
    for (let index = 0; index < columns.length; index++) {
      const cell = cells[index]
      // Stryker disable next-line ConditionalExpression,StringLiteral: faster; every column takes it for blank
      if (cell === '') continue
      const { column, take } = within(columns, index)
      const error = take(cell)
      if (error === null) continue
      ;(problems ??= []).push({ column: column.name, error })
      isLost ||= !('slider' in column) && column.about !== 'extra' && error.code !== 'unknownRole'
    }
    if (gemeente === undefined && casus === undefined && lacksSubject(columns, cells)) {
      ;(problems ??= []).push({ error: { code: 'missingSubject' } })
      isLost = true
    }
    if (problems !== undefined && (isLost || !keepRows)) return { problems }
    return { row: row(), problems: problems ?? NO_PROBLEMS }
  }

  const row = (): PanelRow => {
    const five = code % PROPOSED
    const { panel, unknown } = (panels[five] ??= deepFreeze(panelAnswers(five)))
    const subject =
      casus !== undefined
        ? caseOf(casus, gemeente)
        : gemeente === undefined
          ? undefined
          : municipality(gemeente)
    const others = extra ?? NO_EXTRA
    const made: { -readonly [M in keyof PanelRow]: PanelRow[M] } =
      // Stryker disable next-line ConditionalExpression,LogicalOperator,EqualityOperator: the same either way
      subject && respondent !== undefined && role && moment
        ? // one literal: adding fields one by one takes 50 % more memory
          { line, subject, respondent, role, moment, panel, unknown, extra: others }
        : { line, panel, unknown, extra: others }
    if (subject !== undefined) made.subject = subject
    if (respondent !== undefined) made.respondent = respondent
    if (role !== undefined) made.role = role
    if (moment !== undefined) made.moment = moment
    if (date !== undefined) made.date = date
    if (round !== undefined) made.round = round
    if (code >= PROPOSED) made.wijkkenmerken = ANSWERS[Math.floor(code / PROPOSED)]
    if (remarks !== undefined) made.remarks = remarks
    return made
  }

  return { under: (column) => ({ column, take: takeUnder(column) }), read }
}

// Uses the meaning of a cell, if it has one. The previous cell in the same column is often equal.
const taking = <A extends string | number>(
  meaningOf: (cell: unknown) => Meaning<A>,
  put: (meaning: A) => void,
): ColumnReader['take'] => {
  let last: unknown
  let meaning: Meaning<A> = null
  return (cell) => {
    // Stryker disable next-line ConditionalExpression: faster; the meaning is the same
    if (cell !== last) {
      meaning = meaningOf(cell)
      last = cell
    }
    if (typeof meaning === 'object') return meaning
    put(meaning)
    return null
  }
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

const readAnswer = (cell: unknown, slider: ExtendedSliderId): Meaning<number> => {
  if (typeof cell === 'object' && cell !== null) return { code: 'tooDeep' }
  const answer = parseAnswer(cell)
  if (!isLeft(answer)) return answer.right === undefined ? null : ANSWERS.indexOf(answer.right)
  if (typeof cell === 'string' && isDamaged(cell)) return { code: 'wrongEncoding' }
  const [error] = answer.left
  const placed = { ...error, slider }
  return placed
}

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
  code: WordError,
): Meaning<Word> => {
  const text = readText(cell, 'json') // no word needs a guard
  return typeof text === 'string' ? (find(text) ?? { code, input: text }) : text
}

const lacksSubject = (
  columns: ReadonlyArray<ColumnReader>,
  cells: ReadonlyArray<unknown>,
): boolean =>
  columns.some(isSubject) &&
  !columns.some((reader, index) => isSubject(reader) && !isNothing(cells[index]))

const isSubject = ({ column: { about } }: ColumnReader): boolean =>
  about === 'gemeente' || about === 'casus'

const NO_PROBLEMS: ReadonlyArray<CellProblem> = /*#__PURE__*/ deepFreeze([])
const NO_EXTRA: { [column: string]: string } = /*#__PURE__*/ deepFreeze({})

const caseOf = (name: string, municipality: string | undefined): Subject =>
  municipality === undefined ? { kind: 'casus', name } : { kind: 'casus', name, municipality }
