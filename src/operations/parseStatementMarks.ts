/**
 * Reading marks of statements from unknown input.
 *
 * @module
 */
import { PLATFORM31 } from '../catalogue/platform31.js'
import type { ProfileId } from '../catalogue/profilePanels.js'
import type { Problem } from '../model/documentErrors.js'
import { documentReader, optional } from '../model/documentReader.js'
import type { Either, NonEmptyArray } from '../model/either.js'
import { SLIDER_IDS } from '../model/slider.js'
import {
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
  type StatementMark,
  type StatementMarks,
} from '../model/statementMark.js'
import type { Typology } from '../model/typology.js'

/**
 * Reads marks from unknown input: a plain object per profile with a plain object per slider, each mark
 * in a spelling of `STATEMENT_MARK_SPELLINGS`. A statement or profile that is absent, `undefined`,
 * `null` or blank has no mark.
 *
 * Errors, each with its path, at most 100 of them: those of
 * `DocumentError`; an unknown profile or slider is an `unknownKey`.
 *
 * @example
 * parseStatementMarks({ gekanteld: { communicatie: ' Deels ' } }) // => { _tag: 'Right', right: { gekanteld: { communicatie: 'partly' } } }
 * parseStatementMarks({ zweefvliegend: {} }) // => { _tag: 'Left', left: [{ path: ['zweefvliegend'], error: { code: 'unknownKey', key: 'zweefvliegend' } }] }
 */
export function parseStatementMarks(
  input: unknown,
): Either<NonEmptyArray<Problem>, StatementMarks<ProfileId>>
export function parseStatementMarks<Id extends string>(
  input: unknown,
  typology: Typology<Id>,
): Either<NonEmptyArray<Problem>, StatementMarks<Id>>
export function parseStatementMarks(
  input: unknown,
  typology: Typology = PLATFORM31,
): Either<NonEmptyArray<Problem>, StatementMarks> {
  const read = documentReader()
  const profiles = typology.profiles.map(({ id }) => id)
  const fields = read.object({ path: [], value: input }, profiles)
  const marks = profiles.flatMap((profile) => {
    const sliders = optional(fields?.(profile), (part) => read.object(part, SLIDER_IDS))
    if (sliders === undefined) return []
    const own = SLIDER_IDS.flatMap((slider) => {
      const mark = optional(sliders(slider), (part) =>
        read.word(part, STATEMENT_MARKS, markFromSpelling),
      )
      return mark === undefined ? [] : [[slider, mark] as const]
    })
    return [[profile, Object.fromEntries(own)] as const]
  })
  return read.result(Object.fromEntries(marks)) // own properties, so a profile may have any name
}

const markFromSpelling = (text: string): StatementMark | undefined =>
  STATEMENT_MARKS.find((mark) => STATEMENT_MARK_SPELLINGS[mark].includes(text.toLowerCase()))
