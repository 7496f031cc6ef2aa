/**
 * Reading marks of statements from unknown input.
 *
 * @module
 */
import type { ProfileId } from '../catalogue/profilePanels.js'
import type { Problem } from '../model/documentErrors.js'
import { documentReader, optional } from '../model/documentReader.js'
import type { Either, NonEmptyArray } from '../model/either.js'
import { recordOf } from '../model/known.js'
import { present } from '../model/present.js'
import { SLIDER_IDS } from '../model/slider.js'
import {
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
  type StatementMark,
  type StatementMarks,
} from '../model/statementMark.js'
import type { Typology } from '../model/typology.js'
import { defaultTypology } from './comparison.js'

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
export const parseStatementMarks = <Id extends string = ProfileId>(
  input: unknown,
  typology: Typology<Id> = defaultTypology<Id>(),
): Either<NonEmptyArray<Problem>, StatementMarks<Id>> => {
  const read = documentReader()
  const profiles = typology.profiles.map(({ id }) => id)
  const fields = read.object({ path: [], value: input }, profiles)
  const marks = recordOf(profiles, (profile) => {
    const sliders = optional(fields?.(profile), (part) => read.object(part, SLIDER_IDS))
    return (
      sliders &&
      present(
        recordOf(SLIDER_IDS, (slider) =>
          optional(sliders(slider), (part) => read.word(part, STATEMENT_MARKS, markFromSpelling)),
        ),
      )
    )
  })
  return read.result(present(marks))
}

const markFromSpelling = (text: string): StatementMark | undefined =>
  STATEMENT_MARKS.find((mark) => STATEMENT_MARK_SPELLINGS[mark].includes(text.toLowerCase()))
