/**
 * What callers give beside the data: options as own properties only, and words out of a list.
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

/** A word out of a list; throws `unknownOption`. */
export const oneOf = <A extends string>(words: ReadonlyArray<A>, word: A): A => {
  if (!words.includes(word)) {
    throw refusal('unknownOption', `Not one of ${words.join(', ')}: ${shown(word)}.`)
  }
  return word
}
