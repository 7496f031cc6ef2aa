/**
 * Reading the options of callers: own properties only, and words from a list.
 *
 * @module
 */
import { ownOptions, shown } from '../model/misuse.js'
import { refusal } from './misuse.js'

/** An option that the caller gave, not one that some prototype has. */
export const ownOption = <O extends object, K extends keyof O>(
  options: O,
  key: K,
): O[K] | undefined => {
  return ownOptions(options)[key]
}

/** Checks that a word is in a list; throws `unknownOption`. */
export const oneOf = <A extends string>(words: ReadonlyArray<A>, word: A): A => {
  if (!words.includes(word)) {
    throw refusal('unknownOption', `Not one of ${words.join(', ')}: ${shown(word)}.`)
  }
  return word
}
