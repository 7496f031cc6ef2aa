/**
 * Reading what a subcommand is given: files of panels or exercises, and the standard input.
 *
 * @module
 */
import type { Exercise } from '../index.js'
import {
  readExercises,
  readPanels,
  toExercises,
  type FileProblem,
  type PanelRow,
} from '../files/index.js'
import { describeError } from '../texts/index.js'
import type { Io } from './io.js'
import type { Words } from './words.js'

/** What one file holds. */
export interface Input {
  readonly path: string
  /** Panels that are no part of an exercise: rows without a moment. */
  readonly rows: ReadonlyArray<PanelRow>
  /** Exercises: documents, and rows about moments of one municipality or case. */
  readonly exercises: ReadonlyArray<Exercise>
  readonly problems: ReadonlyArray<FileProblem>
}

/** Reads a file, or the standard input for `-`. */
export const readInput = async (path: string, io: Io): Promise<Input> => {
  const bytes = path === '-' ? await io.readStdin() : await io.readFile(path)
  const read = readPanels(bytes)
  if (read.problems.some(({ error }) => error.code === 'exerciseDocument')) {
    const { exercises, problems } = readExercises(bytes)
    return { path, rows: [], exercises, problems }
  }
  const isSheet = ({ moment, subject }: PanelRow): boolean =>
    moment !== undefined && subject !== undefined
  const { exercises, problems } = toExercises(read.rows.filter(isSheet))
  return {
    path,
    rows: read.rows.filter((row) => !isSheet(row)),
    exercises,
    problems: [...read.problems, ...problems],
  }
}

/** The sentence for a problem, with its place. */
export const problemSentence = ({ line, column, error }: FileProblem, words: Words): string =>
  words.line(line, column, describeError(error, words.texts))
