/**
 * What can be wrong with input: a closed union of codes with data. `describeError` in
 * `schuifoefening/texts` turns each into a sentence.
 *
 * @module
 */
import { left } from 'fp-ts/lib/Either.js'
import type { Either, NonEmptyArray } from './either.js'
import type { ExtendedSliderId } from './slider.js'
import type { TypeName } from './typeName.js'

/**
 * One problem found in unknown input.
 *
 * | code | meaning |
 * | --- | --- |
 * | `notAPlainObject` | a plain object was expected; `received` is the kind of value that was found |
 * | `missingSlider` | a full panel lacks this slider |
 * | `unknownSlider` | a key that is not a slider of this kind of panel |
 * | `unknownPosition` | a text or number that is not a spelling of a position |
 * | `unknownAnswer` | a text or number that is neither a spelling of a position nor a word for "don't know" |
 * | `wrongType` | a value of the wrong type; `received` is the type that was found |
 * | `wrongKeyLength` | a key with too few or too many letters |
 * | `unknownLetter` | a letter in a key that is not L, M or H; `index` counts from 0 |
 * | `codeOutOfRange` | a number that is not a whole number from 0 to `highest` |
 * | `tooManyProblems` | last in a list: this many further problems were not listed |
 *
 * @example
 * const error: PanelError = { code: 'missingSlider', slider: 'communicatie' }
 * parsePanelKey('LLMM') // => { _tag: 'Left', left: [{ code: 'wrongKeyLength', input: 'LLMM', expected: 5 }] }
 */
export type PanelError = SliderError | ValueError | KeyError

/** @inline */
type SliderError =
  | { readonly code: 'notAPlainObject'; readonly received: TypeName }
  | { readonly code: 'missingSlider'; readonly slider: ExtendedSliderId }
  | { readonly code: 'unknownSlider'; readonly key: string }

/** @inline */
type ValueError =
  | {
      readonly code: 'unknownPosition'
      readonly slider?: ExtendedSliderId
      readonly input: string
    }
  | {
      readonly code: 'unknownAnswer'
      readonly slider?: ExtendedSliderId
      readonly input: string
    }
  | {
      readonly code: 'wrongType'
      readonly expected: 'position' | 'answer' | 'key' | 'code' | 'text' | 'number' | 'boolean'
      readonly slider?: ExtendedSliderId
      readonly received: TypeName
    }

/** @inline */
type KeyError =
  | { readonly code: 'wrongKeyLength'; readonly input: string; readonly expected: 5 | 6 }
  | {
      readonly code: 'unknownLetter'
      readonly slider: ExtendedSliderId
      readonly index: number
      readonly letter: string
    }
  | { readonly code: 'codeOutOfRange'; readonly input: string; readonly highest: number }
  | { readonly code: 'tooManyProblems'; readonly omitted: number }

/**
 * Every problem found in one input, at least one.
 *
 * @example
 * const problems: PanelErrors = [{ code: 'unknownSlider', key: 'budget' }]
 * problems.length // => 1
 */
export type PanelErrors = NonEmptyArray<PanelError>

/** A Left with one problem. */
export const problem = (error: PanelError): Either<PanelErrors, never> => left([error])

/** The most problems that are listed; a final `tooManyProblems` counts the rest. */
export const PROBLEM_LIMIT = 100

/** The first {@link PROBLEM_LIMIT} problems, then a count of the rest if there are more. */
export const limited = <P>(
  found: Iterable<P>,
  lastOf: (error: Extract<PanelError, { readonly code: 'tooManyProblems' }>) => P,
): ReadonlyArray<P> => {
  const kept: P[] = []
  let omitted = 0
  for (const one of found) {
    if (kept.length < PROBLEM_LIMIT) kept.push(one)
    else omitted += 1
  }
  return omitted === 0 ? kept : [...kept, lastOf({ code: 'tooManyProblems', omitted })]
}
