/**
 * Text for a terminal: how many columns it takes, fitting it into columns, and plain ASCII.
 *
 * @module
 */
import { shorten } from './plainText.js'

/** How many columns a text takes: none for marks and joiners, two for wide letters and emoji. */
export const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0)

/** The text in at most so many columns; the ellipsis must fit in them. */
export const fitWithin = (text: string, columns: number, ellipsis: string): string => {
  let fitting = text
  for (let limit = columns; columnsOf(fitting) > columns; limit -= 1) {
    fitting = shorten(text, limit, ellipsis)
  }
  return fitting
}

/** The text in printable ASCII: letters without their marks, and `?` for what has no such form. */
export const asciiOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[‘’]/g, "'")
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/gu, '?')

const columnsOfCharacter = (character: string): number =>
  /[\p{M}\p{Cf}]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1

// East Asian letters and emoji.
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFFE6\u{1F000}-\u{3FFFD}]/u
