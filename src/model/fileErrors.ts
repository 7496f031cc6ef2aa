/**
 * What can be wrong with a file, beside what can be wrong with a panel in it: a closed union of codes
 * with data. Sentences for people live in `schuifoefening/texts` (`describeError`).
 *
 * @module
 */
import type { DocumentError } from './documentErrors.js'

/**
 * One problem found in a file: one of these, or `duplicateSheet`, `duplicateProfile`, `invalidDate`,
 * `notAList` or `tooManyProblems` as in a document. Lines count from 1.
 *
 * | code | meaning |
 * | --- | --- |
 * | `emptyFile` | nothing but blanks |
 * | `wrongEncoding` | not UTF-8 |
 * | `unknownColumn` | a column that has no meaning here; `line` where it stands, if it is known |
 * | `missingColumn` | a column that must be there is not |
 * | `duplicateColumn` | two columns with one name |
 * | `unclosedQuote` | a quotation mark opens at `line` and never closes |
 * | `misplacedQuote` | a quotation mark inside a field of `line` that has none around it, or text after the closing one |
 * | `wrongFieldCount` | a line with more or fewer fields than there are columns |
 * | `unknownRole` | a text that is no role of a respondent |
 * | `unknownMoment` | a text that is no moment of the exercise |
 * | `unknownRound` | a text that is no round of a sheet |
 * | `missingSubject` | neither a municipality nor a case is named |
 * | `similarName` | a municipality or case whose name differs from an earlier one in capitals, blanks and signs only; they count as two |
 * | `invalidJson` | not JSON; `message` is that of the JSON reader |
 * | `tooDeep` | JSON nested deeper than any file of ours |
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

/** The errors of files that documents do not have. */
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
  | { readonly code: 'unclosedQuote'; readonly line: number }
  | { readonly code: 'misplacedQuote'; readonly line: number }
  | {
      readonly code: 'wrongFieldCount'
      readonly line: number
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
