/**
 * What can be wrong with a document, such as an exercise: a closed union of codes with data, each with
 * its place. `describeError` in `schuifoefening/texts` turns each into a sentence.
 *
 * @module
 */
import type { PanelError } from './errors.js'
import type { Position } from './position.js'
import type { TypeName } from './typeName.js'

/**
 * One error in a document: any error of a panel, or one of these.
 *
 * | code | meaning |
 * | --- | --- |
 * | `missingKey` | a required key is absent, or its value is blank |
 * | `unknownKey` | a key that is not used here |
 * | `notAList` | a list was expected; `received` is the kind of value that was found |
 * | `notOneOf` | a text or number that is not allowed under `key` |
 * | `blank` | a text under `key` with no visible character |
 * | `invalidDate` | not an existing day, written as `2026-11-26` |
 * | `duplicateSheet` | a second sheet of one respondent, in one role, for one moment and round |
 * | `duplicateProfile` | two profiles of a typology share the id `profile` |
 * | `tooFewProfiles` | a typology needs at least two profiles |
 * | `duplicateDistrict` | two districts share the id `district` |
 * | `notAnAreaCode` | not a code of a municipality, district or neighbourhood |
 * | `repeatedPosition` | an alternative that equals the position of the panel, or is listed twice |
 * | `newerFormat` | a document written by a later version of this library; it was not read |
 */
export type DocumentError = PanelError | FieldError | RuleError

/** @inline */
type FieldError =
  | { readonly code: 'missingKey'; readonly key: string }
  | { readonly code: 'unknownKey'; readonly key: string }
  | { readonly code: 'notAList'; readonly received: TypeName }
  | {
      readonly code: 'notOneOf'
      readonly key: string
      readonly input: string
      readonly allowed: ReadonlyArray<string>
    }
  | { readonly code: 'blank'; readonly key: string }
  | { readonly code: 'invalidDate'; readonly input: string }
  | { readonly code: 'newerFormat'; readonly version: number; readonly supported: number }
  | { readonly code: 'tooManyProblems'; readonly omitted: number }

/** @inline */
type RuleError =
  | { readonly code: 'duplicateSheet'; readonly respondent: string; readonly moment: string }
  | { readonly code: 'duplicateProfile'; readonly profile: string }
  | { readonly code: 'tooFewProfiles' }
  | { readonly code: 'duplicateDistrict'; readonly district: string }
  | { readonly code: 'notAnAreaCode'; readonly input: string }
  | { readonly code: 'repeatedPosition'; readonly position: Position }

/** One problem in a document, and its place: the keys and indexes that lead to it, from the outside in. */
export interface Problem {
  /** Empty for the document as a whole. */
  readonly path: ReadonlyArray<string | number>
  readonly error: DocumentError
}
