/**
 * Reading what a subcommand is given: files of panels or exercises, and the standard input.
 *
 * @module
 */
import { EXTENDED_SLIDER_IDS, type Exercise } from '../index.js'
import {
  readExercises,
  readPanels,
  toExercises,
  type FileProblem,
  type PanelRow,
} from '../files/index.js'
import { describeError, type Texts } from '../texts/index.js'
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

/** The sentence for a problem, with its place. A missing column is not at a place. */
export const problemSentence = (
  { line, column, error }: FileProblem,
  { line: sentence, texts }: Words,
): string =>
  sentence(
    line,
    error.code === 'missingColumn' ? undefined : columnName(column, texts),
    describeError(error, texts),
  )

// A column of a slider is named as people know it.
const columnName = (column: string | undefined, { sliders }: Texts): string | undefined => {
  const id = EXTENDED_SLIDER_IDS.find((slider) => slider === column)
  return id === undefined ? column : sliders[id].label
}
