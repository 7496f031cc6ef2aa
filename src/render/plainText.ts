/**
 * Text from elsewhere, made fit to stand in a picture, a table or a terminal: one line, nothing that
 * cannot be seen or that changes its neighbours, and no longer than its place.
 *
 * @module
 */

/**
 * One line of visible text. Runs of blanks become one blank; control characters, halves of a
 * surrogate pair, noncharacters and the characters that override or embed a text direction become
 * `�`, so that nothing disappears unseen. Marks and joiners that letters need stay.
 */
export const oneLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().replace(UNSAFE, '�')

/**
 * The text within a number of characters, at least one: what is longer ends in an ellipsis. Letters
 * keep the marks that belong to them.
 */
export const shorten = (text: string, limit: number): string => {
  const characters = Array.from(text.slice(0, LONGEST_CHARACTER * (limit + 1)))
  if (characters.length <= limit) return text
  const kept = characters.slice(0, limit - 1)
  while (UNSEEN.test(characters[kept.length] as string)) kept.pop() // one at least was left out
  return `${kept.join('').trimEnd()}…`
}

/** The text, shortened until it fits; an ellipsis alone must fit. */
export const shortenToFit = (text: string, fits: (shown: string) => boolean): string => {
  let limit = MOST_CHARACTERS
  let shown = text
  while (!fits(shown)) shown = shorten(text, limit--)
  return shown
}

/**
 * The text, set apart when it has letters that run from right to left, so that it does not reorder
 * what stands around it. Text without such letters is left alone.
 */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text

const MOST_CHARACTERS = 600 // more than fit in any place here
/** Marks and joiners: they take no place of their own. */
export const UNSEEN = /[\p{M}\p{Cf}]/u

const LONGEST_CHARACTER = 2 // units of UTF-16
// Control characters, halves of a pair, noncharacters, and overrides of the direction.
const UNSAFE = /[\p{Cc}\p{Cs}\p{NChar}\u202A-\u202E\u2066-\u2069]/gu
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
