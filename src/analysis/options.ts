/**
 * What callers give beside the data: options as own properties only, and words out of a list.
 *
 * @module
 */
import { refusal } from './misuse.js'

/** An option that the caller gave, not one that some prototype has. */
export const ownOption = <O extends object, K extends keyof O>(
  options: O,
  key: K,
): O[K] | undefined => (Object.hasOwn(options, key) ? options[key] : undefined)

/** A word out of a list; throws `unknownOption`. */
export const oneOf = <A extends string>(words: ReadonlyArray<A>, word: A): A => {
  if (!words.includes(word)) {
    throw refusal('unknownOption', `Not one of ${words.join(', ')}: ${word}.`)
  }
  return word
}
