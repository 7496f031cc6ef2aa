/**
 * Problems of files: short texts, and a limited number.
 *
 * @module
 */
import type { DocumentError } from '../model/documentErrors.js'
import type { FileError } from '../model/fileErrors.js'
import type { FileProblem } from './panelRow.js'

/** Something wrong in a row or a file, and in which column. */
export interface CellProblem {
  readonly column?: string
  readonly error: FileError | DocumentError
}

/** How many problems of one file are kept. */
export const MOST_PROBLEMS = 1000

/** The longest text that a problem holds, in characters. */
export const LONGEST_RAW = 200

/**
 * Cuts a text off at {@link LONGEST_RAW} characters; a longer one ends in `…`, never after half a
 * surrogate pair.
 */
export const clip = (text: string): string =>
  text.length <= LONGEST_RAW
    ? text
    : `${text.slice(0, LONGEST_RAW - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

/** A problem of a row, with its line and its text; every text repeated from the file is clipped. */
export const problemAt = (line: number, problem: CellProblem, raw: string): FileProblem =>
  clipProblem({ line, ...problem, raw })

/** The problem with its texts clipped. */
export const clipProblem = <P extends { readonly error: object }>(problem: P): P =>
  clipTexts({ ...problem, error: clipTexts(problem.error) })

const clipTexts = <A extends object>(object: A): A =>
  Object.values(object).some(isLong)
    ? (Object.fromEntries(
        Object.entries(object).map(([key, value]) => [key, isLong(value) ? clip(value) : value]),
      ) as A) // the same fields with shorter texts
    : object

const isLong = (value: unknown): value is string =>
  typeof value === 'string' && value.length > LONGEST_RAW

/** A problem with a column as a whole. */
export const aboutColumn = (
  column: string,
  code: 'duplicateColumn' | 'missingColumn',
): CellProblem => ({ column, error: { code, column } })

/** Whether a text lost characters to a wrong encoding: it has U+FFFD or half a surrogate pair. */
export const isDamaged = (text: string): boolean => /[\uFFFD\p{Cs}]/u.test(text)

type LeftOut = Extract<DocumentError, { readonly code: 'tooManyProblems' }>

/** A list that keeps the first {@link MOST_PROBLEMS} problems and counts the others. */
export interface ProblemList<P> {
  readonly add: (problem: P) => void
  /** The problems; a last one says how many were left out, at the line of the first of those. */
  readonly all: () => ReadonlyArray<P>
}

/** An empty list of problems of files. */
export const problemList = (): ProblemList<FileProblem> =>
  limitedList((end): FileProblem => ({ ...end, raw: '' }))

/** An empty list; `lastOf` makes the last problem from the number left out. */
export const limitedList = <
  P extends { readonly line: number; readonly error: { readonly code: string } | LeftOut },
>(
  lastOf: (end: { readonly line: number; readonly error: LeftOut }) => P,
): ProblemList<P> => {
  const kept: P[] = []
  let leftOut = 0
  let line = 0
  return {
    add: (problem) => {
      if (kept.length < MOST_PROBLEMS) kept.push(problem)
      else {
        if (leftOut === 0) line = problem.line
        leftOut += 'omitted' in problem.error ? problem.error.omitted : 1
      }
    },
    all: () =>
      leftOut === 0
        ? kept
        : [...kept, lastOf({ line, error: { code: 'tooManyProblems', omitted: leftOut } })],
  }
}
