/**
 * Reading and writing files of exercises.
 *
 * - CSV, and JSON that is a list of rows, have a row per sheet and per agreement (`toExercises`).
 * - JSON that is an exercise, or a list of exercises, is read by `parseExercise`. `writeExercises`
 *   writes it in this form, with `formatVersion`.
 *
 * Laws: the exercises of `readExercises(writeExercises(exercises))` are the exercises, if each has a
 * subject and date of its own. Exceptions: CSV has no place for an exercise without sheets and
 * agreements, nor for `formatVersion`; in both formats blank agreements and remarks may be lost.
 *
 * @module
 */
import { ownOptions } from '../model/misuse.js'
import { isLeft } from 'fp-ts/lib/Either.js'
import { FORMAT_VERSION, type Exercise } from '../model/exercise.js'
import { parseExercise } from '../model/parseExercise.js'
import { collect, collectStream, isWhole } from './collect.js'
import { exerciseRecords, toExercises } from './exercises.js'
import { formatReader } from './formatReader.js'
import type { DocumentReader } from './json/jsonReader.js'
import { preview } from './json/preview.js'
import type { FileProblem, PanelFile, PanelRow } from './panelRow.js'
import { problemAt, problemList } from './problems.js'
import type { ReadOptions } from './textReader.js'
import { jsonList, writePanels, type WriteOptions } from './writePanels.js'

/** What was read: the exercises, their rows, and at most 1,000 problems. */
export interface ExerciseFile {
  readonly exercises: ReadonlyArray<Exercise>
  /** A row per sheet, and one per moment for what was agreed. In JSON, `line` is the number of the exercise. */
  readonly rows: ReadonlyArray<PanelRow>
  readonly problems: ReadonlyArray<FileProblem>
}

/**
 * Reads exercises from a text or its bytes, or from a stream of either; a stream gives a promise.
 *
 * Errors are data: those of `readPanels`, of `toExercises`, and of `parseExercise` with the place in
 * the document as `column`.
 *
 * @example
 * const { exercises, problems } = readExercises('gemeente;respondent;communicatie\nVoorbeeldstad;A;laag\nVoorbeeldstad;B;?')
 * exercises[0]?.sheets.map(({ answers }) => answers.communicatie) // => ['laag', 'unknown']
 */
export function readExercises(source: string | Uint8Array, options?: ReadOptions): ExerciseFile
export function readExercises(
  source: AsyncIterable<string | Uint8Array>,
  options?: ReadOptions,
): Promise<ExerciseFile>
export function readExercises(
  source: string | Uint8Array | AsyncIterable<string | Uint8Array>,
  options: ReadOptions = {},
): ExerciseFile | Promise<ExerciseFile> {
  const documents: Exercise[] = []
  const rows: PanelRow[] = []
  const readDocument: DocumentReader = (document, line) => {
    const exercise = parseExercise(document)
    if (isLeft(exercise)) {
      return exercise.left.map(({ path, error }) =>
        problemAt(line, { column: path.join('.'), error }, preview(document)),
      )
    }
    documents.push(exercise.right)
    for (const record of exerciseRecords(exercise.right)) {
      rows.push({ ...record, line, unknown: record.unknown ?? [], extra: {} })
    }
    return []
  }
  const withExercises = (file: PanelFile): ExerciseFile => {
    const { exercises, problems } = toExercises(file.rows)
    const all = problemList()
    for (const problem of [...file.problems, ...problems]) all.add(problem)
    return {
      exercises: [...documents, ...exercises],
      rows: [...rows, ...file.rows],
      problems: all.all(),
    }
  }
  const reader = formatReader(options, readDocument)
  return isWhole(source)
    ? withExercises(collect(source, reader))
    : collectStream(source, reader).then(withExercises)
}

/**
 * Writes exercises as the text of a file: CSV with a row per sheet and per agreement, or JSON with a
 * list of documents that `parseExercise` reads.
 *
 * @example
 * writeExercises([{ subject: { kind: 'gemeente', name: 'Voorbeeldstad' }, sheets: [] }], { format: 'json' }) // => '[\n{"formatVersion":2,"subject":{"kind":"gemeente","name":"Voorbeeldstad"},"sheets":[]}\n]\n'
 */
export const writeExercises = (
  exercises: ReadonlyArray<Exercise>,
  options: WriteOptions = {},
): string =>
  ownOptions(options).format === 'json'
    ? jsonList(exercises.map((exercise) => ({ formatVersion: FORMAT_VERSION, ...exercise })))
    : writePanels(exercises.flatMap(exerciseRecords), options)
