/**
 * What a subcommand is given, and what several of them do with it.
 *
 * @module
 */
import { parsePanelKey, REASON_IDS, type Panel, type ReasonId } from '../index.js'
import { EXIT, type Exit, type Io } from './io.js'
import type { Words } from './words.js'

/** The options of a subcommand, as they were typed. */
export interface Options {
  readonly inputs: ReadonlyArray<string>
  readonly words: Words
  readonly all?: boolean | undefined
  readonly columns?: string | undefined
  readonly json?: boolean | undefined
  readonly markdown?: boolean | undefined
  readonly out?: string | undefined
  readonly reason?: string | undefined
  readonly to?: string | undefined
  readonly width?: string | undefined
  readonly moment?: string | undefined
  readonly seed?: string | undefined
  readonly draws?: string | undefined
  readonly files?: string | undefined
}

/** An error of the system, such as a file that is not there. */
export interface SystemError extends Error {
  readonly code: string
  readonly path?: string
}

/** Whether something that was thrown is an error of the system. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** The panel of a key in any case, if it is one. */
export const panelOfKey = (text: string): Panel | undefined => {
  const read = parsePanelKey(text)
  return read._tag === 'Right' ? read.right : undefined
}

/** The reason of chapter 3 with this id, if it is one. */
export const reasonOf = (text: string | undefined): ReasonId | undefined =>
  REASON_IDS.find((id) => id === text)

/** Prints a text, or writes it to the file of `--out`. */
export const deliver = async (
  text: string,
  { out, inputs, words }: Options,
  io: Io,
): Promise<Exit> => {
  if (out === undefined) {
    await io.print(text)
    return EXIT.ok
  }
  if (inputs.includes(out)) {
    io.warn(words.sameAsInput(out))
    return EXIT.usage
  }
  await io.writeFile(out, text)
  io.warn(words.written(out))
  return EXIT.ok
}
