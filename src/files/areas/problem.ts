import type { AreaFileError } from '../../model/areaFileErrors.js'
import type { DocumentError } from '../../model/documentErrors.js'
import type { FileError } from '../../model/fileErrors.js'
import { clipProblem, limitedList, type ProblemList } from '../problems.js'

/** One problem of a file about districts. */
export interface AreaFileProblem {
  /** From 1. */
  readonly line: number
  /** The name of the column, when the problem is in one. */
  readonly column?: string
  /** With a code; `describeError` makes it a sentence. */
  readonly error:
    | FileError
    | AreaFileError
    | Exclude<DocumentError, { readonly code: 'repeatedPosition' }>
}

/** An empty list of such problems, which keeps as many as other files do, with their texts clipped. */
export const areaProblems = (): ProblemList<AreaFileProblem> => {
  const { add, all } = limitedList<AreaFileProblem>((end) => end)
  return {
    add: (problem) => {
      add(clipProblem(problem))
    },
    all,
  }
}
