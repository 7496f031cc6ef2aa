/**
 * What the command needs of the world around it, so that it can be tried without a process.
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
  /** Makes a folder, with those above it, unless it is there; rejects with a system error. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Whether two paths lead to one file. */
  readonly isSameFile: (a: string, b: string) => Promise<boolean>
  /** Text to the standard output; rejects with a system error. */
  readonly print: (text: string) => Promise<void>
  /** A line to the standard error output. */
  readonly warn: (line: string) => void
  /** Shows how far long work is, in place of what it showed before; nothing where nobody would see it. */
  readonly progress: (line: string) => void
  /** Columns of the terminal, if the output is one. */
  readonly columns: number | undefined
  /** The names of the JSON Schemas that the package has. */
  readonly schemas: () => Promise<ReadonlyArray<string>>
  readonly readSchema: (name: string) => Promise<string>
  readonly version: string
}

/** How the command ends: well, with problems in the data, wrongly called, or without a file. */
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
  /^E[A-Z0-9_]+$/.test(error.code) // as Node names them; errors of ours are in lower case
