/**
 * Sentences for errors: one per code, so that a language that lacks one does not compile.
 *
 * @module
 */
import type { AreaFileError } from '../model/areaFileErrors.js'
import type { DocumentError } from '../model/documentErrors.js'
import type { PanelError } from '../model/errors.js'
import type { OwnFileError } from '../model/fileErrors.js'
import type { MergeProblem } from '../model/mergeProblem.js'
import type { TypeName } from '../model/typeName.js'

/**
 * Every error that has a sentence.
 *
 * @example
 * const problem: DescribableError = { code: 'unknownMoment', input: 'huidige' }
 * describeError(problem, en) // => '“huidige” is not a moment; choose huidig, ambitie or evaluatie.'
 */
export type DescribableError = DocumentError | OwnFileError | AreaFileError | MergeProblem

/**
 * An error as a sentence can use it: every datum as text for people. A slider is its label, a number
 * is written as the language writes it, input is clipped and free of control characters. Letters are
 * counted from 1. Beside a key that is no slider, `choices` is the one that looks like it, or else all that there are.
 *
 * @example
 * const shown: Shown<'wrongKeyLength'> = { input: 'LLMM', expected: '5' }
 * en.errors.wrongKeyLength(shown) // => 'This key should have 5 letters; “LLMM” has more or fewer.'
 */
export type Shown<C extends DescribableError['code']> = {
  readonly [K in keyof ErrorsByCode[C] as Exclude<K, 'code'>]: string
} & (C extends 'unknownSlider' ? { readonly choices?: string } : unknown)

type ErrorsByCode = {
  readonly [C in DescribableError['code']]: Extract<DescribableError, { readonly code: C }>
}

/**
 * One sentence per error code.
 *
 * @example
 * const sentences: ErrorTexts = en.errors
 * sentences.emptyFile({}) // => 'The file is empty.'
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- of an interface an editor shows the name
export interface ErrorTexts extends TextsByCode {}

type TextsByCode = {
  readonly [C in DescribableError['code']]: (shown: Shown<C>) => string
}

/**
 * Names for the kinds of values that can come in the place of another.
 *
 * @example
 * const names: TypeNameTexts = en.typeNames
 * names.array // => 'a list'
 */
export type TypeNameTexts = { readonly [T in TypeName]: string }

/**
 * Names for what was expected where the error `wrongType` is found.
 *
 * @example
 * const names: InputKindTexts = en.inputKinds
 * names.position // => 'a position'
 */
export type InputKindTexts = {
  readonly [K in Extract<PanelError, { readonly code: 'wrongType' }>['expected']]: string
}
