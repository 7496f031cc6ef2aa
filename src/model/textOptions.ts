/**
 * Texts that untyped code passes.
 *
 * @module
 */
import { isObject } from './guards.js'
import { asRecord, misuse, ownOptions } from './misuse.js'

/** Throws `invalidOptions` unless these look like texts. */
export const assertTexts = (texts: unknown): void => {
  const { errors, language } = asRecord(texts)
  if (!isObject(errors) || !isObject(language)) {
    throw misuse('invalidOptions', 'Not texts: give `texts`, such as nl or en.')
  }
}

/** Options without what they inherit. Throws `invalidOptions` unless this is an object with texts. */
export const textOptions = <O extends { readonly texts: object }>(options: O): O => {
  const own = ownOptions(options)
  assertTexts(own.texts)
  return own
}
