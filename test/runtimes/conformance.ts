/**
 * What the package answers where this runs, compared with the specification in the same tarball: every
 * file of answers in spec/ is generated again from the package's answers, by the code that wrote it. Built
 * into one plain script that imports the package by name (programs.ts); so it uses nothing that only Node has.
 */
import { answerFiles, type SpecFile } from '../spec/answerFiles.js'

export interface Outcome {
  readonly name: string
  /** How many answers were compared. */
  readonly answers: number
  readonly faults: ReadonlyArray<string>
}

/** The paths of what `conform` reads. */
export const specPaths = (): ReadonlyArray<string> => answerFiles().map(({ path }) => path)

/** One outcome for each file of answers in spec/; `read` gives the text of a file by its path there. */
export const conform = (read: (path: string) => string): ReadonlyArray<Outcome> =>
  answerFiles().map((file) => compare(file, JSON.parse(read(file.path))))

const compare = ({ path, text }: SpecFile, committed: unknown): Outcome => {
  const given = rowsOf(JSON.parse(text))
  const expected = rowsOf(committed)
  const faults = expected.flatMap((row, i) =>
    agrees(given[i], row) ? [] : [`${JSON.stringify(row)} is answered ${JSON.stringify(given[i])}`],
  )
  const isComplete = given.length === expected.length
  return {
    name: `spec/${path}`,
    answers: expected.length,
    faults: isComplete ? faults : [...faults, `${given.length} rows, not ${expected.length}`],
  }
}

// A vector file has rows; any other document is one answer.
const rowsOf = (document: unknown): ReadonlyArray<unknown> =>
  isObject(document) && Array.isArray(document['rows']) ? document['rows'] : [document]

// SO-004: numbers within the tolerance, all else equal.
const agrees = (given: unknown, expected: unknown): boolean => {
  if (typeof given === 'number' && typeof expected === 'number') {
    return Math.abs(given - expected) <= 1e-9
  }
  if (Array.isArray(given) && Array.isArray(expected)) {
    return given.length === expected.length && expected.every((part, i) => agrees(given[i], part))
  }
  if (isObject(given) && isObject(expected)) {
    const names = Object.keys(expected)
    return (
      Object.keys(given).length === names.length &&
      names.every((name) => Object.hasOwn(given, name) && agrees(given[name], expected[name]))
    )
  }
  return given === expected
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
