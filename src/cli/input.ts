/**
 * Reading what a subcommand is given: files of panels or exercises, and the standard input.
 *
 * @module
 */
import {
  EXTENDED_SLIDER_IDS,
  parseDistrictNeeds,
  type DistrictNeeds,
  type Exercise,
} from '../index.js'
import {
  readDistrictNeeds,
  readExercises,
  readPanels,
  toExercises,
  type FileProblem,
  type PanelRow,
} from '../files/index.js'
import { describeError, type Texts } from '../texts/index.js'
import { warnAll } from './warn.js'
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
  const bytes = await readBytes(path, io)
  const read = readPanels(bytes)
  if (read.problems.some(({ error }) => error.code === 'exerciseDocument')) {
    const { exercises, problems } = readExercises(bytes)
    return { path, rows: [], exercises, problems }
  }
  // A row about a moment has a subject: that is checked where it is read.
  const isSheet = ({ moment }: PanelRow): boolean => moment !== undefined
  const { exercises, problems } = toExercises(read.rows.filter(isSheet))
  return {
    path,
    rows: read.rows.filter((row) => !isSheet(row)),
    exercises,
    problems: [...read.problems, ...problems],
  }
}

/** The needs of districts in the file of `--districts`, JSON or CSV; problems are named. */
export const readNeeds = async (
  path: string,
  words: Words,
  io: Io,
): Promise<{ readonly districts: ReadonlyArray<DistrictNeeds>; readonly problems: boolean }> => {
  const bytes = await readBytes(path, io)
  const { districts, problems } = needsIn(bytes)
  warnOf({ path, problems }, words, io)
  return { districts, problems: problems.length > 0 }
}

// A file that is JSON is a list of objects; a line is then an element of it, as in files of panels.
const needsIn = (
  bytes: Uint8Array,
): {
  readonly districts: ReadonlyArray<DistrictNeeds>
  readonly problems: ReadonlyArray<PlacedProblem>
} => {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*[[{]/.test(text)) return readDistrictNeeds(bytes)
  try {
    const read = parseDistrictNeeds(JSON.parse(text))
    if (read._tag === 'Right') return { districts: read.right, problems: [] }
    const problems = read.left.map(({ path: [element], error }) => ({
      line: typeof element === 'number' ? element + 1 : 1,
      error,
    }))
    return { districts: [], problems }
  } catch (error) {
    const { message } = error as SyntaxError // JSON.parse throws nothing else
    return { districts: [], problems: [{ line: 1, error: { code: 'invalidJson', message } }] }
  }
}

interface PlacedProblem {
  readonly line: number
  readonly error:
    | FileProblem['error']
    | ReturnType<typeof readDistrictNeeds>['problems'][number]['error']
  readonly column?: string | undefined
}

const readBytes = (path: string, io: Io): Promise<Uint8Array> =>
  path === '-' ? io.readStdin() : io.readFile(path)

/** Names the problems of a file, after the name of the file. */
export const warnOf = (
  { path, problems }: { readonly path: string; readonly problems: ReadonlyArray<PlacedProblem> },
  words: Words,
  io: Io,
): void => {
  if (problems.length === 0) return
  io.warn(words.problemsIn(path))
  warnAll(
    problems.map((problem) => problemSentence(problem, words)),
    words,
    io,
  )
}

/** The sentence for a problem, with its place. A missing column is not at a place. */
export const problemSentence = (
  { line, column, error }: PlacedProblem,
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
