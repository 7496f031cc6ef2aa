/**
 * What can be wrong with a file, in addition to the panels in it: a closed union of codes with data.
 * `describeError` in `schuifoefening/texts` turns each into a sentence.
 *
 * @module
 */
import type { DocumentError } from './documentErrors.js'

/**
 * One problem found in a file: one of these, or `duplicateSheet`, `duplicateProfile`, `invalidDate`,
 * `notAList` or `tooManyProblems` as in a document. The first line is 1.
 *
 * | code | meaning |
 * | --- | --- |
 * | `emptyFile` | the file is blank |
 * | `wrongEncoding` | not UTF-8 |
 * | `unknownColumn` | a column that is not used here; `line` is its line, if known |
 * | `missingColumn` | a required column is missing |
 * | `duplicateColumn` | two columns with the same name |
 * | `unclosedQuote` | a quotation mark opens on this line and never closes |
 * | `misplacedQuote` | a quotation mark inside an unquoted field, or text after a closing
 * quotation mark |
 * | `wrongFieldCount` | a line with more or fewer fields than there are columns |
 * | `unknownRole` | a text that is not a role of a respondent |
 * | `unknownMoment` | a text that is not a moment of the exercise |
 * | `unknownRound` | a text that is not a round of a sheet |
 * | `missingSubject` | no municipality or case is named |
 * | `similarName` | a municipality or case whose name differs from an earlier one only in capitals, blanks or signs; they count as two |
 * | `invalidJson` | not JSON; `message` is that of the JSON reader |
 * | `tooDeep` | JSON nested deeper than any file that this library writes |
 * | `tooLarge` | longer than `limit` characters |
 * | `exerciseDocument` | an exercise where rows were expected |
 * | `unexpectedValue` | a value that the key `column` of a document cannot have |
 *
 * @example
 * const error: FileError = { code: 'missingColumn', column: 'communicatie' }
 * describeError(error, en) // => 'The column “Communication” is missing.'
 */
export type FileError =
  | OwnFileError
  | Extract<
      DocumentError,
      {
        readonly code:
          | 'duplicateSheet'
          | 'duplicateProfile'
          | 'invalidDate'
          | 'notAList'
          | 'tooManyProblems'
      }
    >

/** The errors that only files have, not documents. */
export type OwnFileError = WholeFileError | TableError | RowError

type WholeFileError =
  | { readonly code: 'emptyFile' }
  | { readonly code: 'wrongEncoding' }
  | { readonly code: 'invalidJson'; readonly message: string }
  | { readonly code: 'tooDeep' }
  | { readonly code: 'tooLarge'; readonly limit: number }
  | { readonly code: 'exerciseDocument' }

type TableError =
  | { readonly code: 'unknownColumn'; readonly column: string; readonly line?: number }
  | { readonly code: 'missingColumn'; readonly column: string }
  | { readonly code: 'duplicateColumn'; readonly column: string }
  | { readonly code: 'unclosedQuote' }
  | { readonly code: 'misplacedQuote' }
  | {
      readonly code: 'wrongFieldCount'
      readonly expected: number
      readonly received: number
    }

type RowError =
  | { readonly code: 'unknownRole'; readonly input: string }
  | { readonly code: 'unknownMoment'; readonly input: string }
  | { readonly code: 'unknownRound'; readonly input: string }
  | { readonly code: 'missingSubject' }
  | { readonly code: 'similarName'; readonly input: string; readonly similar: string }
  | { readonly code: 'unexpectedValue'; readonly column: string }
