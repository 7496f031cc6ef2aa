import type { AreaFileError } from '../../model/areaFileErrors.js'
import type { DocumentError } from '../../model/documentErrors.js'
import type { FileError } from '../../model/fileErrors.js'
import { clipProblem, limitedList, type ProblemList } from '../problems.js'

/** One problem of a table: of figures, districts or marks. */
export interface TableProblem {
  /** Counted from 1. */
  readonly line: number
  /** The name of the column as it stands in the file, when the problem is in one. */
  readonly column?: string
  /** The error with its code; `describeError` turns it into a sentence. */
  readonly error:
    | FileError
    | AreaFileError
    | Exclude<DocumentError, { readonly code: 'repeatedPosition' }>
}

/** An empty list of such problems, with the same limits as for other files. */
export const areaProblems = (): ProblemList<TableProblem> => {
  const { add, all } = limitedList<TableProblem>((end) => end)
  return {
    add: (problem) => {
      add(clipProblem(problem))
    },
    all,
  }
}
