/**
 * What the command needs of the world around it, so that it can be tried without a process.
 *
 * @module
 */

import { deepFreeze } from '../model/freeze.js'

/** Files, streams and the terminal. */
export interface Io {
  /** The bytes of a file; rejects with a system error that has a `code`. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readStdin: () => Promise<Uint8Array>
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** Text to the standard output. */
  readonly print: (text: string) => Promise<void>
  /** Text to the standard error output. */
  readonly warn: (text: string) => void
  /** Columns of the terminal, if the output is one. */
  readonly columns: number | undefined
  /** The names of the JSON Schemas that the package has. */
  readonly schemas: ReadonlyArray<string>
  readonly readSchema: (name: string) => Promise<string>
  readonly version: string
}

/** How the command ends: well, with problems in the data, wrongly called, or without a file. */
export const EXIT: {
  readonly ok: 0
  readonly problems: 1
  readonly usage: 2
  readonly file: 3
} = /*#__PURE__*/ deepFreeze({ ok: 0, problems: 1, usage: 2, file: 3 })

/** An exit code. */
export type Exit = (typeof EXIT)[keyof typeof EXIT]
