import type { AreaFileError } from '../../model/areaFileErrors.js'
import type { DocumentError } from '../../model/documentErrors.js'
import type { FileError } from '../../model/fileErrors.js'

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
