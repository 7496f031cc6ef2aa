/**
 * Checks of texts and options from untyped code.
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

/** The own properties of an options object. Throws `invalidOptions` unless it has texts. */
export const textOptions = <O extends { readonly texts: object }>(options: O): O => {
  const own = ownOptions(options)
  assertTexts(own.texts)
  return own
}
