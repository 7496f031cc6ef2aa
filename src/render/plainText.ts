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
 * The text within a number of characters: what is longer ends in an ellipsis. Letters keep the marks
 * that belong to them.
 */
export const shorten = (text: string, limit: number, ellipsis = '…'): string => {
  const characters = Array.from(text.slice(0, LONGEST_CHARACTER * (limit + 1)))
  if (characters.length <= limit) return text
  const kept = characters.slice(0, Math.max(0, limit - ellipsis.length))
  while (MARK.test(characters[kept.length] ?? '')) kept.pop()
  return kept.join('').trimEnd() + ellipsis
}

/**
 * The text, set apart when it has letters that run from right to left, so that it does not reorder
 * what stands around it. Text without such letters is left alone.
 */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text

const LONGEST_CHARACTER = 2 // units of UTF-16
const UNSAFE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu
const MARK = /\p{M}|\u200D/u
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
