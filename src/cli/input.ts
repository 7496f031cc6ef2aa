/**
 * Reading the input of a subcommand: files of panels or exercises, and the standard input.
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
import { textOf } from './fileFacts.js'
import { say, warnAll } from './warn.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import type { DocumentStep, JsonFault, Words } from './words.js'

/** The content of one file. */
export interface Input {
  readonly path: string
  /** Panels outside an exercise: rows without a moment. */
  readonly rows: ReadonlyArray<PanelRow>
  /** Exercises: documents, and rows about moments of one municipality or case. */
  readonly exercises: ReadonlyArray<Exercise>
  readonly problems: ReadonlyArray<FileProblem>
  readonly bytes: Uint8Array
  /** The document, or list of documents, with the problems. */
  readonly document?: unknown
}

/** Reads a file, or the standard input for `-`. Other rows than those of exercises stay rows. */
export const readInput = async (
  path: string,
  io: Io,
  isOfExercise: (row: PanelRow) => boolean = hasMoment,
): Promise<Input> => {
  const bytes = await readBytes(path, io)
  const read = readPanels(bytes)
  if (read.problems.some(({ error }) => error.code === 'exerciseDocument')) {
    const { exercises, problems } = readExercises(bytes)
    return { path, bytes, rows: [], exercises, problems, document: documentIn(bytes) }
  }
  const { exercises, problems } = toExercises(read.rows.filter(isOfExercise))
  return {
    path,
    bytes,
    rows: read.rows.filter((row) => !isOfExercise(row)),
    exercises,
    problems: [...read.problems, ...problems],
  }
}

const hasMoment = ({ moment }: PanelRow): boolean => moment !== undefined

// It was parsed as JSON before, so this cannot throw.
const documentIn = (bytes: Uint8Array): unknown => JSON.parse(textOf(bytes))

/** The needs of districts, if they were asked for. */
export interface Needs {
  readonly districts?: ReadonlyArray<DistrictNeeds>
  readonly problems: boolean
}

/**
 * The needs of districts in the file of `--districts`, JSON or CSV, if there is one; problems are named.
 * `undefined` if the file has no districts.
 */
export const readNeeds = async (
  { districts: path, words }: Pick<Options, 'districts' | 'words'>,
  io: Io,
): Promise<Needs | undefined> => {
  if (path === undefined) return { problems: false }
  const bytes = await readBytes(path, io)
  const { districts, problems } = needsIn(bytes)
  warnOf({ path, problems }, words, io)
  if (districts.length > 0) return { districts, problems: problems.length > 0 }
  say(words.noDistricts(path), io)
  return undefined
}

// A JSON file is a list of objects; `line` is then the number of the element, as in files of panels.
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

/** Names the problems of a file, after the name of the file; with pseudonyms, without the names of people. */
export const warnOf = (
  {
    path,
    problems,
    document,
    pseudonyms,
  }: {
    readonly path: string
    readonly problems: ReadonlyArray<PlacedProblem>
    readonly document?: unknown
    readonly pseudonyms?: boolean | undefined
  },
  words: Words,
  io: Io,
): void => {
  if (problems.length === 0) return
  io.warn(words.problemsIn(path))
  const damaged = problems.filter(isDamage).length
  warnAll(
    onceForTheFile(problems).map((problem) => {
      const error = pseudonyms === true ? withoutNames(problem.error) : problem.error
      const sentence = problemSentence({ ...problem, error }, words, document, pseudonyms)
      return isDamage(problem) && damaged > 1
        ? `${sentence} ${words.moreCells(damaged - 1)}`
        : sentence
    }),
    words,
    io,
  )
}

/** The problems, with that of the encoding only at its first place: it is the same for the whole file. */
export const onceForTheFile = <P extends PlacedProblem>(
  problems: ReadonlyArray<P>,
): ReadonlyArray<P> => {
  const first = problems.findIndex(isDamage)
  return problems.filter((problem, index) => index === first || !isDamage(problem))
}

const isDamage = ({ error }: PlacedProblem): boolean => error.code === 'wrongEncoding'

// A case may have the name of a household.
const withoutNames = (error: PlacedProblem['error']): PlacedProblem['error'] =>
  error.code === 'duplicateSheet'
    ? { ...error, respondent: '…' }
    : error.code === 'similarName'
      ? { ...error, input: '…', similar: '…' }
      : error

/** The sentence for a problem, with its place. A missing column and invalid JSON have none. */
export const problemSentence = (
  { line, column, error }: PlacedProblem,
  words: Words,
  document?: unknown,
  pseudonyms: boolean = false,
): string => {
  const { line: sentence, texts } = words
  if (error.code === 'invalidJson') return words.invalidJson(jsonFault(error.message))
  const said = describeError(error, texts)
  if ('line' in error) return said // it names its line itself
  return document === undefined
    ? sentence(line, placeOf(column, error.code, texts), said)
    : words.inDocument(stepsTo(document, line, column ?? '', texts, pseudonyms), said)
}

// A column that is missing is no place.
const placeOf = (column: string | undefined, code: string, texts: Texts): string | undefined =>
  column === undefined || code === 'missingColumn' ? undefined : columnName(column, texts)

// A column of a slider is named as people know it.
const columnName = (column: string, { sliders }: Texts): string => {
  const id = EXTENDED_SLIDER_IDS.find((slider) => slider === column)
  return id === undefined ? column : sliders[id].label
}

// The path to a problem in people's words: a sheet by its respondent, a slider by its label, counting from 1.
const stepsTo = (
  document: unknown,
  line: number,
  path: string,
  texts: Texts,
  pseudonyms = false,
): ReadonlyArray<DocumentStep> => {
  const exercise: unknown = Array.isArray(document) ? document[line - 1] : document
  const [first = '', second = '', ...rest] = path.split('.')
  const isSheet = first === 'sheets' && /^\d+$/.test(second)
  const respondent = pseudonyms ? undefined : respondentOf(exercise, second)
  const steps = isSheet ? rest : [first, second, ...rest]
  return [
    ...(Array.isArray(document) && document.length > 1 ? [{ exercise: line }] : []),
    ...(isSheet ? [{ sheet: Number(second) + 1, respondent }] : []),
    ...steps
      .filter((step) => step !== '' && step !== 'answers')
      .map((step) =>
        /^\d+$/.test(step) ? { element: Number(step) + 1 } : { field: columnName(step, texts) },
      ),
  ]
}

const respondentOf = (exercise: unknown, sheet: string): string | undefined => {
  const { respondent } = fieldsOf(fieldsOf(fieldsOf(exercise)['sheets'])[sheet])
  return typeof respondent === 'string' && respondent.trim() !== '' ? respondent : undefined
}

// The own fields of an object; none for any other value.
const fieldsOf = (value: unknown): { readonly [field: string]: unknown } =>
  typeof value === 'object' && value !== null ? { ...value } : {}

// JSON parsers describe a fault in their own words, with its place in longer texts.
const jsonFault = (message: string): JsonFault => {
  const [, line, column] = /line (\d+),? column (\d+)/.exec(message) ?? []
  if (line !== undefined) return { line: Number(line), column: Number(column) }
  const [, position] = /position (\d+)/.exec(message) ?? []
  if (position !== undefined) return { position: Number(position) }
  if (/end of (JSON input|data)|EOF/.test(message)) return 'end'
  const [, token] = /token '?([^',]+)/.exec(message) ?? []
  return token === undefined ? 'unknown' : { token }
}
