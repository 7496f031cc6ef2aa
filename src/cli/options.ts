/**
 * The options of subcommands, and what several of them do with these.
 *
 * @module
 */
import {
  parsePanelKey,
  POSITIONS,
  REASON_IDS,
  SLIDER_IDS,
  type PartialPanel,
  type Position,
  type ReasonId,
  type SliderId,
} from '../index.js'
import { describeError } from '../texts/index.js'
import { EXIT, type Exit, type Io } from './io.js'
import { say } from './warn.js'
import type { Words } from './words.js'

/** The options of a subcommand, as they were typed. */
export interface Options {
  readonly inputs: ReadonlyArray<string>
  readonly words: Words
  readonly all?: boolean | undefined
  readonly columns?: string | undefined
  /** The path of a file with the needs of districts. */
  readonly districts?: string | undefined
  readonly draws?: string | undefined
  readonly files?: string | undefined
  readonly json?: boolean | undefined
  readonly markdown?: boolean | undefined
  readonly moment?: string | undefined
  readonly out?: string | undefined
  readonly pseudonyms?: boolean | undefined
  readonly reason?: string | undefined
  readonly seed?: string | undefined
  readonly statements?: boolean | undefined
  readonly to?: string | undefined
  readonly width?: string | undefined
}

const KEY = /^[LMH_]{5}$/i

/** The panel of a key such as `LLMML` in any case, if it is one; `_` leaves a slider open. */
export const panelOfKey = (text: string): PartialPanel | undefined => {
  if (!KEY.test(text)) return undefined
  const panel: { [S in SliderId]?: Position } = {}
  SLIDER_IDS.forEach((slider, index) => {
    const position = POSITIONS['LMH'.indexOf(text.charAt(index).toUpperCase())]
    if (position !== undefined) panel[slider] = position
  })
  return panel
}

/** What is wrong with a key that is none. */
export const notAKey = (text: string, words: Words): string =>
  `${words.notAKey(text)}${wrongLetter(text, words)}`

/** Says which letter of a key of the right length is none, after a blank; otherwise nothing. */
export const wrongLetter = (key: string, { texts }: Words): string => {
  const read = parsePanelKey(key.replaceAll('_', 'L')) // an open slider has no wrong letter
  /* v8 ignore next -- a key that can be read is not asked about */
  const wrong = read._tag === 'Left' ? read.left.find(isUnknownLetter) : undefined
  return wrong === undefined ? '' : ` ${describeError(wrong, texts)}`
}

const isUnknownLetter = ({ code }: { readonly code: string }): boolean => code === 'unknownLetter'

/** The reason of chapter 3 with this id, if it is one. */
export const reasonOf = (text: string | undefined): ReasonId | undefined =>
  REASON_IDS.find((id) => id === text)

/** The whole number that was typed, if it lies between two bounds. */
export const wholeNumber = (
  text: string | undefined,
  lowest: number,
  highest: number,
): number | undefined => {
  const value = Number(text)
  return text !== undefined && /^\d+$/.test(text) && value >= lowest && value <= highest
    ? value
    : undefined
}

/** A value as JSON, with characters that a terminal obeys or that turn the direction of text escaped. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Says what is wrong with how the command was called. */
export const refuseUsage = (problem: string, io: Io): Exit => {
  say(problem, io)
  return EXIT.usage
}

/**
 * Whether the output may be written: not over an input, which would be lost, and a `page` or picture, given by
 * a name for its file, not on a terminal. Says so if not.
 */
export const canWrite = async (
  { districts, out, inputs, words }: Options,
  io: Io,
  page?: string,
): Promise<boolean> => {
  if (out === undefined) {
    const isForScreen = page !== undefined && io.columns !== undefined
    if (isForScreen) refuseUsage(words.needsOut(page), io)
    return !isForScreen
  }
  for (const input of districts === undefined ? inputs : [...inputs, districts]) {
    if (input === out || (await io.isSameFile(input, out))) {
      say(words.sameAsInput(out), io)
      return false
    }
  }
  return true
}

/**
 * Prints the pieces of a text as they are made, or writes all of them to the file of `--out`, so that
 * the file is complete or absent. Long work shows its progress.
 */
export const deliver = async (
  pieces: Iterable<string>,
  { out, words }: Pick<Options, 'out' | 'words'>,
  io: Pick<Io, 'print' | 'progress' | 'warn' | 'writeFile'>,
  of = 1,
): Promise<void> => {
  const kept: string[] = []
  let done = 0
  for (const piece of pieces) {
    if (out === undefined) await io.print(piece)
    else kept.push(piece)
    done += 1
    if (of > MANY && done % MANY === 0 && out !== undefined) io.progress(words.progress(done, of))
  }
  if (out !== undefined) {
    await io.writeFile(out, kept.join(''))
    io.warn(words.written(out))
  }
}

const MANY = 500
