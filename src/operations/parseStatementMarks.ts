/**
 * Reading marks of statements from unknown input.
 *
 * @module
 */
import { left, right } from 'fp-ts/lib/Either.js'
import { PLATFORM31 } from '../catalogue/platform31.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import type { Either, NonEmptyArray } from '../model/either.js'
import { isNonEmpty } from '../model/nonEmpty.js'
import { readRecord } from '../model/record.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import {
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
  type StatementMark,
  type StatementMarks,
} from '../model/statementMark.js'
import { typeNameOf, type TypeName } from '../model/typeName.js'
import type { Typology } from '../model/typology.js'

/**
 * One problem found in marks.
 *
 * | code | meaning |
 * | --- | --- |
 * | `notAPlainObject` | an object literal was expected; `received` says what came |
 * | `unknownProfile` | a key that is no profile of the typology |
 * | `unknownSlider` | a key that is not one of the five sliders |
 * | `unknownMark` | a text that is no spelling of a mark |
 * | `wrongMarkType` | something else than a text where a mark was expected |
 */
export type StatementMarkError =
  | { readonly code: 'notAPlainObject'; readonly received: TypeName }
  | { readonly code: 'unknownProfile'; readonly key: string }
  | { readonly code: 'unknownSlider'; readonly key: string }
  | {
      readonly code: 'unknownMark'
      readonly profile: string
      readonly slider: SliderId
      readonly input: string
    }
  | {
      readonly code: 'wrongMarkType'
      readonly profile: string
      readonly slider: SliderId
      readonly received: TypeName
    }

/**
 * Reads marks from unknown input: a plain object by profile, of plain objects by slider, with a
 * spelling of `STATEMENT_MARK_SPELLINGS`. A statement or profile that is absent, `undefined`, `null`
 * or a blank text has no mark.
 *
 * Errors, all of them at once: see `StatementMarkError`.
 *
 * @example
 * parseStatementMarks({ gekanteld: { communicatie: ' Deels ' } }) // => { _tag: 'Right', right: { gekanteld: { communicatie: 'partly' } } }
 * parseStatementMarks({ zweefvliegend: {} }) // => { _tag: 'Left', left: [{ code: 'unknownProfile', key: 'zweefvliegend' }] }
 */
export function parseStatementMarks(
  input: unknown,
): Either<NonEmptyArray<StatementMarkError>, StatementMarks<ProfileId>>
export function parseStatementMarks<Id extends string>(
  input: unknown,
  typology: Typology<Id>,
): Either<NonEmptyArray<StatementMarkError>, StatementMarks<Id>>
export function parseStatementMarks(
  input: unknown,
  typology: Typology = PLATFORM31,
): Either<NonEmptyArray<StatementMarkError>, StatementMarks> {
  const errors: StatementMarkError[] = []
  const marks: Array<readonly [string, { readonly [slider: string]: StatementMark }]> = []
  for (const [profile, value] of entriesOf(input, errors)) {
    if (!typology.profiles.some(({ id }) => id === profile)) {
      errors.push({ code: 'unknownProfile', key: profile })
    } else if (!isBlank(value)) marks.push([profile, readProfile(profile, value, errors)])
  }
  // fromEntries defines own properties, so that a profile may have any name
  return isNonEmpty(errors) ? left(errors) : right(Object.fromEntries(marks))
}

const readProfile = (
  profile: string,
  input: unknown,
  errors: StatementMarkError[],
): { readonly [slider: string]: StatementMark } => {
  const marks: { [slider: string]: StatementMark } = {}
  for (const [key, value] of entriesOf(input, errors)) {
    const slider = SLIDER_IDS.find((id) => id === key)
    if (slider === undefined) errors.push({ code: 'unknownSlider', key })
    else if (isBlank(value)) continue
    else if (typeof value !== 'string') {
      errors.push({ code: 'wrongMarkType', profile, slider, received: typeNameOf(value) })
    } else {
      const mark = markFromSpelling(value)
      if (mark === undefined) errors.push({ code: 'unknownMark', profile, slider, input: value })
      else marks[slider] = mark
    }
  }
  return marks
}

const entriesOf = (
  input: unknown,
  errors: StatementMarkError[],
): Iterable<readonly [string, unknown]> => {
  const record = readRecord(input)
  if (record.plain) return record.entries
  errors.push({ code: 'notAPlainObject', received: record.received })
  return []
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const markFromSpelling = (text: string): StatementMark | undefined => {
  const spelling = text.trim().toLowerCase()
  return STATEMENT_MARKS.find((mark) => STATEMENT_MARK_SPELLINGS[mark].includes(spelling))
}
