/**
 * The words of the command itself; sentences about panels come from the explanation.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { showInput } from '../model/showInput.js'
import { upperFirst } from '../render/words.js'
import type { Texts } from '../texts/index.js'

/** The words of the command in one language. Control characters of input are made visible in them. */
export interface Words {
  readonly texts: Texts
  readonly help: string
  readonly helpOf: { readonly [C in CommandName]: string }
  readonly unknownCommand: (name: string) => string
  /** An option that does not exist, with the one that was probably meant. */
  readonly unknownOption: (option: string, meant: string | undefined) => string
  /** An option that only other commands have. */
  readonly foreignOption: (option: string, command: CommandName) => string
  readonly needsValue: (option: string) => string
  readonly noOptionValue: (option: string) => string
  /** JSON and Markdown were both asked for. */
  readonly oneForm: string
  readonly noInput: string
  /** For commands that only take files. */
  readonly noFile: string
  readonly noKey: string
  readonly notAColumnCount: (value: string) => string
  readonly notAMoment: (value: string) => string
  readonly notANumber: (option: string, value: string, lowest: number, highest: number) => string
  readonly notAKey: (value: string) => string
  readonly notAKeyOrFile: (value: string) => string
  /** A key was given where only files are accepted. */
  readonly filesOnly: (value: string) => string
  readonly oneKey: (value: string) => string
  readonly notAReason: (value: string) => string
  readonly notAWidth: (value: string) => string
  readonly needsTo: string
  readonly needsOut: (file: string) => string
  readonly needsAll: string
  readonly needsDates: string
  readonly needsDistricts: string
  readonly unknownSchema: (name: string, names: ReadonlyArray<string>) => string
  readonly unknownPicture: (name: string, names: ReadonlyArray<string>) => string
  readonly sameAsInput: (path: string) => string
  /** A file that cannot be used; no path means the standard output. */
  readonly fileProblem: (path: string | undefined, code: string) => string
  readonly problemsIn: (path: string) => string
  readonly line: (line: number, column: string | undefined, sentence: string) => string
  /** A problem in a document, at a path. */
  readonly inDocument: (path: ReadonlyArray<DocumentStep>, sentence: string) => string
  /** JSON that cannot be read: the line and column, or the text, as far as known. */
  readonly invalidJson: (fault: JsonFault) => string
  readonly moreProblems: (count: number) => string
  /** After the first cell of a file that is not UTF-8: how many others there are. */
  readonly moreCells: (count: number) => string
  readonly checked: (path: string, counts: Checked, problems: number) => string
  readonly digits: string
  /** The columns that are not used; at least one. */
  readonly unused: (columns: ReadonlyArray<UnusedColumn>) => string
  /** After the conflicts of a merge that has answers or agreements among them. */
  readonly keepsOne: string
  /** After the differences of a merge, if the dates differ. */
  readonly datesDiffer: string
  /** A file without an exercise; whether that is because its rows name no municipality or case. */
  readonly noExercise: (path: string, lacksSubject: boolean) => string
  readonly noDistricts: (path: string) => string
  /** How a report divides its files: each date, with its number of people. */
  readonly sittings: (sittings: ReadonlyArray<readonly [date: string, people: number]>) => string
  readonly row: (line: number) => string
  readonly moreWithAll: string
  readonly written: (path: string) => string
  readonly working: string
  readonly progress: (done: number, of: number) => string
}

/** What is in a file: rows of a table, or exercises, and what became of them. */
export type Checked = ({ readonly rows: number } | { readonly exercises: number }) & {
  readonly sheets: number
  /** What the group agreed on. */
  readonly agreements: number
  /** Panels of nobody in particular. */
  readonly panels: number
  readonly blank: number
  readonly notUsed: number
}

/** A column that is not used, and the known name that it looks like. */
export interface UnusedColumn {
  readonly name: string
  readonly like?: string
}

/** A sentence part for each of the first twenty columns, and how many more there are. */
export const namesOfColumns = (
  columns: ReadonlyArray<UnusedColumn>,
  like: (name: string) => string,
  more: (count: number) => string,
): ReadonlyArray<string> => [
  ...columns
    .slice(0, MOST_NAMES)
    .map(
      (column) =>
        `“${showInput(column.name, 40)}”${column.like === undefined ? '' : like(column.like)}`,
    ),
  ...(columns.length > MOST_NAMES ? [more(columns.length - MOST_NAMES)] : []),
]

const MOST_NAMES = 20

/** A step of a path in a document: an element of a list, from 1, or the name of a field. */
export type DocumentStep =
  | { readonly exercise: number }
  | { readonly sheet: number; readonly respondent: string | undefined }
  | { readonly element: number }
  | { readonly field: string }

/** What the JSON parser says about a fault. */
export type JsonFault =
  | { readonly line: number; readonly column: number }
  | { readonly position: number }
  | { readonly token: string }
  | 'end'
  | 'unknown'

/** A sentence with its place before it, if there is one. */
export const inDocument = (places: ReadonlyArray<string>, sentence: string): string =>
  places.length === 0 ? sentence : `${upperFirst(places.join(', '))}: ${sentence}`

/** A subcommand. */
export type CommandName = 'explain' | 'report' | 'survey' | 'picture' | 'merge' | 'check' | 'schema'

/** The subcommands. */
export const COMMANDS: ReadonlyArray<CommandName> = /*#__PURE__*/ deepFreeze([
  'explain',
  'report',
  'survey',
  'picture',
  'merge',
  'check',
  'schema',
])
