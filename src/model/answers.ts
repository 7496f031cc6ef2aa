/**
 * Reading answers: one parser behind forms, documents and files, so that all of them accept the same words.
 *
 * @module
 */
import { isRight, right } from 'fp-ts/lib/Either.js'
import type { Either } from './either.js'
import { problem, type PanelErrors } from './errors.js'
import type { Answer, Answers } from './exercise.js'
import { parsePosition } from './position.js'
import { isNothing, readSliders } from './readPositions.js'
import { EXTENDED_SLIDER_IDS } from './slider.js'
import { typeNameOf } from './typeName.js'
import { saysUnknown } from './words.js'

/**
 * Reads one answer from unknown input. A spelling of a position gives that position, a word for "don't
 * know" gives `unknown`, and an absent value, `null` or blank text gives `undefined`.
 *
 * Errors: `unknownAnswer` for another text or number, `wrongType` for anything else.
 *
 * @example
 * parseAnswer('weet niet') // => { _tag: 'Right', right: 'unknown' }
 * parseAnswer('') // => { _tag: 'Right', right: undefined }
 */
export const parseAnswer = (input: unknown): Either<PanelErrors, Answer | undefined> => {
  if (isNothing(input)) return right(undefined)
  if (typeof input !== 'string' && typeof input !== 'number') {
    return problem({ code: 'wrongType', expected: 'answer', received: typeNameOf(input) })
  }
  const position = parsePosition(input)
  if (isRight(position)) return position
  return typeof input === 'string' && saysUnknown(input)
    ? right('unknown')
    : problem({ code: 'unknownAnswer', input: String(input) })
}

/**
 * Reads answers from unknown input: a plain object with slider ids only, five or six, each with an
 * answer. A slider that is absent, `undefined`, `null` or a blank text has no answer. Words for "don't
 * know" are those of `EXERCISE_WORDS.unknown`.
 *
 * All errors are reported together, at most 100: `notAPlainObject`, `unknownSlider`,
 * `unknownAnswer`, `wrongType`.
 *
 * @example
 * parseAnswers({ communicatie: 'HOOG', procesMetBewoners: 'weet niet', bestuurEnPolitiek: '' }) // => { _tag: 'Right', right: { procesMetBewoners: 'unknown', communicatie: 'hoog' } }
 */
export const parseAnswers = (input: unknown): Either<PanelErrors, Answers> =>
  readSliders(EXTENDED_SLIDER_IDS, input, parseAnswer)
