/**
 * Sentences for errors: one per code. A language that lacks one does not compile.
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
 * An error in the form that a sentence can use: all its data as text for people. A slider becomes its
 * label, a number is written as in the language, and input is cut off and free of control characters.
 * Letters are counted from 1. For a key that is not a slider, `meant` has the one that looks like it, or else `choices` the five.
 * A role that is allowed becomes its label, which the parsers accept.
 *
 * @example
 * const shown: Shown<'wrongKeyLength'> = { input: 'LLMM', expected: '5' }
 * en.errors.wrongKeyLength(shown) // => 'This key should have 5 letters; “LLMM” has more or fewer.'
 */
export type Shown<C extends DescribableError['code']> = {
  readonly [K in keyof ErrorsByCode[C] as Exclude<K, 'code'>]: string
} & (C extends 'unknownSlider' ? { readonly meant?: string; readonly choices?: string } : unknown)

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
 * Names for the types of values that can be received.
 *
 * @example
 * const names: TypeNameTexts = en.typeNames
 * names.array // => 'a list'
 */
export type TypeNameTexts = { readonly [T in TypeName]: string }

/**
 * Names for what was expected in a `wrongType` error.
 *
 * @example
 * const names: InputKindTexts = en.inputKinds
 * names.position // => 'a position'
 */
export type InputKindTexts = {
  readonly [K in Extract<PanelError, { readonly code: 'wrongType' }>['expected']]: string
}
