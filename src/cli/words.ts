/**
 * What the command itself says; sentences about panels come from the explanation.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import type { Texts } from '../texts/index.js'

/** The words of the command in one language. What comes from outside is made visible in them. */
export interface Words {
  readonly texts: Texts
  readonly help: string
  readonly helpOf: { readonly [C in CommandName]: string }
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (option: string) => string
  readonly wrongOptionValue: (option: string) => string
  readonly noInput: string
  readonly noKey: string
  readonly notAColumnCount: (value: string) => string
  readonly notAMoment: (value: string) => string
  readonly notANumber: (option: string, value: string) => string
  readonly notAKey: (value: string) => string
  readonly notAReason: (value: string) => string
  readonly notAWidth: (value: string) => string
  readonly needsTo: string
  readonly needsAll: string
  readonly needsDates: string
  readonly needsDistricts: string
  readonly unknownSchema: (name: string, names: ReadonlyArray<string>) => string
  readonly unknownPicture: (name: string, names: ReadonlyArray<string>) => string
  readonly sameAsInput: (path: string) => string
  /** A file that cannot be used; without a path it is the standard output. */
  readonly fileProblem: (path: string | undefined, code: string) => string
  readonly problemsIn: (path: string) => string
  readonly line: (line: number, column: string | undefined, sentence: string) => string
  readonly moreProblems: (count: number) => string
  readonly checked: (path: string, good: number, problems: number) => string
  readonly noExercise: (path: string) => string
  readonly row: (line: number) => string
  readonly moreWithAll: string
  readonly written: (path: string) => string
  readonly working: string
  readonly progress: (done: number, of: number) => string
}

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
