import type { AreaFileError } from '../../model/areaFileErrors.js'
import type { DocumentError } from '../../model/documentErrors.js'
import type { FileError } from '../../model/fileErrors.js'
import { clipProblem, limitedList, type ProblemList } from '../problems.js'

/** One problem of a file about districts. */
export interface AreaFileProblem {
  /** Counted from 1. */
  readonly line: number
  /** The name of the column, when the problem is in one. */
  readonly column?: string
  /** The error with its code; `describeError` turns it into a sentence. */
  readonly error:
    | FileError
    | AreaFileError
    | Exclude<DocumentError, { readonly code: 'repeatedPosition' }>
}

/** An empty list of such problems, with the same limits as for other files. */
export const areaProblems = (): ProblemList<AreaFileProblem> => {
  const { add, all } = limitedList<AreaFileProblem>((end) => end)
  return {
    add: (problem) => {
      add(clipProblem(problem))
    },
    all,
  }
}
