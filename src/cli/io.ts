/**
 * What the command needs from its environment, so that it can be tested without a process.
 *
 * @module
 */

/** Files, streams and the terminal. */
export interface Io {
  /** The bytes of a file; rejects with a system error that has a `code`. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readStdin: () => Promise<Uint8Array>
  /** Writes a file whole or not at all; rejects with a system error. */
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** Makes a folder and its parents, unless it exists; rejects with a system error. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Whether two paths lead to the same file. */
  readonly isSameFile: (a: string, b: string) => Promise<boolean>
  /** Text to the standard output; rejects with a system error. */
  readonly print: (text: string) => Promise<void>
  /** A line to the standard error output. */
  readonly warn: (line: string) => void
  /** Shows the progress of long work, replacing what it showed before; does nothing without a terminal. */
  readonly progress: (line: string) => void
  /** The columns of the terminal, if the output is one. */
  readonly columns: number | undefined
  /** The names of the JSON Schemas that the package has. */
  readonly schemas: () => Promise<ReadonlyArray<string>>
  readonly readSchema: (name: string) => Promise<string>
  readonly version: string
}

/** The exit codes: success, problems in the data, wrong usage, and a file that cannot be used. */
export const EXIT = { ok: 0, problems: 1, usage: 2, file: 3 } as const

/** An exit code. */
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** An error of the system, such as a file that is not there. */
export interface SystemError extends Error {
  readonly code: string
  readonly path?: string
}

/** Whether something that was thrown is an error of the system. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E[A-Z0-9_]+$/.test(error.code) // as Node names them; our own codes are in lower case
