/**
 * Marks of statements as CSV: one statement per row, so that a person can fill in the list from top to
 * bottom, and the lists of several people can follow each other.
 *
 * - The columns are those of `MARKS_COLUMNS`, in any order. The sentence of a statement is only for
 *   people and is not read. Without a column of respondents, all rows belong to one person.
 * - A blank cell is no mark. A row with a problem is reported with its line and left out; the others are kept.
 *
 * Law: reading what was written gives the same sheets, if respondents are trimmed and different. An
 * empty list comes back as one sheet without marks.
 *
 * @module
 */
import type { ProfileId } from '../catalogue/profilePanels.js'
import { deepFreeze } from '../model/freeze.js'
import { recordOf } from '../model/known.js'
import { ownOptions } from '../model/misuse.js'
import { present } from '../model/present.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { spelling } from '../model/spelling.js'
import {
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
  type StatementMark,
  type StatementMarks,
} from '../model/statementMark.js'
import type { Typology } from '../model/typology.js'
import { defaultTypology } from '../operations/comparison.js'
import { statementSliders } from '../operations/statementSliders.js'
import type { TableProblem } from './areas/problem.js'
import { readColumns } from './areas/readColumns.js'
import { writeTable, type TableWriteOptions } from './areas/writeTable.js'
import { COLUMN_NAMES } from './columns.js'

/** What one person said about the statements. */
export interface MarkedStatements<Id extends string = ProfileId> {
  /** Absent if the file has no respondents. */
  readonly respondent?: string | undefined
  readonly marks: StatementMarks<Id>
}

/**
 * The content of a file of marks: a sheet per respondent, in the order of the file, and at most
 * 1,000 problems.
 */
export interface StatementMarksFile<Id extends string = ProfileId> {
  readonly sheets: ReadonlyArray<MarkedStatements<Id>>
  readonly problems: ReadonlyArray<TableProblem>
}

/** How to write marks. */
export interface MarksWriteOptions<Id extends string = ProfileId> extends TableWriteOptions {
  /** The typology whose statements are listed. Default: the five profiles. */
  readonly typology?: Typology<Id> | undefined
  /** The sentence of a statement, for people to read: `(profile, slider) => nl.profiles[profile].sliders[slider]`. */
  readonly statement?: ((profile: Id, slider: SliderId) => string) | undefined
}

/** The columns of a table of marks, in Dutch and English; files are written with the first name. */
export const MARKS_COLUMNS: {
  readonly [C in 'respondent' | 'profile' | 'slider' | 'statement' | 'mark']: readonly [
    string,
    ...string[],
  ]
} = /*#__PURE__*/ deepFreeze({
  respondent: ['respondent', 'deelnemer'],
  profile: ['profiel', 'profile'],
  slider: ['schuif', 'slider'],
  statement: ['uitspraak', 'statement'],
  mark: ['oordeel', 'mark'],
})

/**
 * Reads marks of statements from a CSV file, given as text or bytes. A mark has a spelling of
 * `STATEMENT_MARK_SPELLINGS`, a profile its id, a slider any name of its column.
 *
 * Errors are data: `FileError` and `DocumentError`; at most 1,000, then `tooManyProblems`. A second,
 * different mark of one person for one statement is an `unexpectedValue`. Never throws because of the
 * content.
 *
 * @example
 * readStatementMarks('profiel;schuif;oordeel\ngekanteld;Communicatie;deels\nparticipatief;Communicatie;').sheets // => [{ marks: { gekanteld: { communicatie: 'partly' } } }]
 */
export const readStatementMarks = <Id extends string = ProfileId>(
  source: string | Uint8Array,
  typology: Typology<Id> = defaultTypology<Id>(),
): StatementMarksFile<Id> => {
  const profiles = typology.profiles.map(({ id }) => id)
  const sheets = new Map<string, Map<string, Map<SliderId, StatementMark>>>()
  const problems = readColumns(source, MARKS_COLUMNS, NEEDED, (cellAt, line, found, nameOf) => {
    const oneOf = <A extends string>(
      column: (typeof NEEDED)[number],
      allowed: ReadonlyArray<A>,
      means: (word: A, input: string) => boolean,
    ): A | undefined => {
      const input = cellAt(column)
      const word =
        allowed.find((known) => known === input) ?? allowed.find((known) => means(known, input))
      if (word !== undefined || (column === 'mark' && input === '')) return word
      const key = nameOf(column)
      found.push({ line, column: key, error: { code: 'notOneOf', key, input, allowed } })
      return undefined
    }
    const respondent = cellAt('respondent')
    const profile = oneOf('profile', profiles, (id, input) => spelling(id) === spelling(input))
    const slider = oneOf('slider', SLIDER_IDS, (id, input) =>
      [id, ...COLUMN_NAMES[id]].map(spelling).includes(spelling(input)),
    )
    const mark = oneOf('mark', STATEMENT_MARKS, (known, input) =>
      STATEMENT_MARK_SPELLINGS[known].includes(input.toLowerCase()),
    )
    if (profile !== undefined && slider !== undefined && found.length === 0) {
      const ofPerson = inside(
        sheets,
        respondent,
        () => new Map<string, Map<SliderId, StatementMark>>(),
      )
      const marks = inside(ofPerson, profile, () => new Map<SliderId, StatementMark>())
      const before = marks.get(slider)
      if (mark !== undefined && before !== undefined && before !== mark) {
        const column = nameOf('mark')
        found.push({ line, column, error: { code: 'unexpectedValue', column } })
      } else if (mark !== undefined) marks.set(slider, mark)
    }
  })
  return {
    sheets: Array.from(sheets, ([respondent, ofPerson]) => ({
      ...(respondent === '' ? {} : { respondent }),
      marks: present(
        recordOf(profiles, (profile) => {
          const marks = ofPerson.get(profile)
          return marks === undefined || marks.size === 0 ? undefined : Object.fromEntries(marks)
        }),
      ),
    })),
    problems,
  }
}

/**
 * Writes marks as CSV: every statement for each person, with a blank cell where there is no mark.
 * Without sheets it writes an empty list to fill in.
 *
 * @example
 * writeStatementMarks([{ marks: { ontwikkelend: { communicatie: 'partly' } } }]).split('\r\n').slice(0, 6) // => ['profiel;schuif;oordeel', 'ontwikkelend;Positionering intern;', 'ontwikkelend;Proces binnen gemeente;', 'ontwikkelend;Proces met bewoners;', 'ontwikkelend;Bestuur en politiek;', 'ontwikkelend;Communicatie;deels']
 */
export const writeStatementMarks = <Id extends string = ProfileId>(
  sheets: ReadonlyArray<MarkedStatements<Id>>,
  options: MarksWriteOptions<Id> = {},
): string => {
  const { statement, typology = defaultTypology<Id>() } = ownOptions(options)
  const given: ReadonlyArray<MarkedStatements<Id>> = sheets.length === 0 ? [{ marks: {} }] : sheets
  const columns = (['respondent', 'profile', 'slider', 'statement', 'mark'] as const).filter(
    (column) =>
      (column !== 'respondent' || given.some(({ respondent }) => respondent !== undefined)) &&
      (column !== 'statement' || statement !== undefined),
  )
  return writeTable(
    columns.map((column) => MARKS_COLUMNS[column][0]),
    given.flatMap(({ respondent, marks }) =>
      typology.profiles.flatMap((profile) =>
        statementSliders(profile).map((slider) => {
          const mark = marks[profile.id]?.[slider]
          const cells = {
            respondent,
            profile: profile.id,
            slider: COLUMN_NAMES[slider][0],
            statement: statement?.(profile.id, slider),
            mark: mark === undefined ? undefined : WRITTEN[mark],
          }
          return columns.map((column) => cells[column])
        }),
      ),
    ),
    options,
  )
}

const NEEDED = ['profile', 'slider', 'mark'] as const

const WRITTEN: { readonly [M in StatementMark]: string } = {
  recognised: 'herkend',
  partly: 'deels',
  not: 'niet',
}

const inside = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
