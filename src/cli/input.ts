/**
 * Reading what a subcommand is given: files of panels or exercises, and the standard input.
 *
 * @module
 */
import { parseExercise, type Exercise } from '../index.js'
import { readPanels, toExercises, type FileProblem, type PanelRow } from '../files/index.js'
import { describeError } from '../texts/index.js'
import type { Io } from './io.js'
import type { Words } from './words.js'

/** What one file holds: rows, the exercises that they make, and sentences about what is wrong. */
export interface Input {
  readonly path: string
  readonly rows: ReadonlyArray<PanelRow>
  readonly exercises: ReadonlyArray<Exercise>
  readonly problems: ReadonlyArray<string>
}

/** Reads a file, or the standard input for `-`. */
export const readInput = async (path: string, words: Words, io: Io): Promise<Input> => {
  const bytes = path === '-' ? await io.readStdin() : await io.readFile(path)
  const document = exerciseDocument(bytes)
  return document === undefined ? readRows(path, bytes, words) : readExercise(path, document, words)
}

const readRows = (path: string, bytes: Uint8Array, words: Words): Input => {
  const { rows, problems } = readPanels(bytes)
  const { exercises, problems: more } = toExercises(
    rows.filter(({ subject }) => subject !== undefined),
  )
  return {
    path,
    rows,
    exercises,
    problems: [...problems, ...more].map((problem) => sentenceOf(problem, words)),
  }
}

const readExercise = (path: string, document: unknown, words: Words): Input => {
  const read = parseExercise(document)
  return read._tag === 'Right'
    ? { path, rows: [], exercises: [read.right], problems: [] }
    : {
        path,
        rows: [],
        exercises: [],
        problems: read.left.map(
          ({ path: place, error }) =>
            `${place.length === 0 ? path : place.join('.')}: ${describeError(error, words.texts)}`,
        ),
      }
}

const sentenceOf = ({ line, column, error }: FileProblem, words: Words): string =>
  words.line(line, column, describeError(error, words.texts))

// An exercise in JSON is an object with sheets; anything else is left to the reader of rows.
const exerciseDocument = (bytes: Uint8Array): unknown => {
  const text = new TextDecoder().decode(bytes).trimStart()
  if (!text.startsWith('{')) return undefined
  try {
    const document: unknown = JSON.parse(text)
    return typeof document === 'object' && document !== null && 'sheets' in document
      ? document
      : undefined
  } catch {
    return undefined
  }
}
