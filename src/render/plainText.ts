/**
 * Makes text from elsewhere safe to show in a picture, a table or a terminal: one line, no characters
 * that are invisible or affect their neighbours, and no longer than the room for it.
 *
 * Every function here takes time proportional to the length, whatever the characters are.
 *
 * @module
 */

/**
 * One line of visible text. Runs of blanks become one blank; control characters, halves of a
 * surrogate pair, noncharacters and the characters that override or embed a text direction become
 * `�`, and so does a text with only invisible characters, so that nothing disappears unnoticed. Marks
 * and joiners that letters need are kept.
 */
export const oneLine = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim().replace(UNSAFE, '�')
  return line === '' || SEEN.test(line) ? line : '�'
}

/**
 * Cuts a text off between visible characters until it fits in `room`, and ends it with an ellipsis,
 * which must fit by itself. Letters keep their marks, and an emoji of several parts stays whole.
 *
 * `measure` is the width of a piece of text and must be the sum over its parts.
 */
export const shortenToFit = (
  text: string,
  measure: (piece: string) => number,
  room: number,
): string => {
  if (text.length <= LONGEST && measure(text) <= room) return text
  const kept: string[] = []
  let left = room - measure(ELLIPSIS)
  for (const { segment } of new Intl.Segmenter('und').segment(text.slice(0, LONGEST))) {
    left -= measure(segment)
    if (left < 0) return end(kept)
    kept.push(segment)
  }
  return end(kept.slice(0, -1)) // the last can have been cut in two
}

/** The text with at most six marks per letter, so that they do not reach into other lines. */
export const fewMarks = (text: string): string => text.replace(MANY_MARKS, '$1')

/**
 * Isolates a text with letters that run from right to left, so that it does not reorder the text around
 * it. Other text is unchanged.
 */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text

/** Marks and joiners: they take no width of their own. */
export const UNSEEN: RegExp = /[\p{M}\p{Cf}]/u

const end = (kept: ReadonlyArray<string>): string => `${kept.join('').trimEnd()}${ELLIPSIS}`

const ELLIPSIS = '…'
const LONGEST = 2000 // units of UTF-16; more than fits in any place here
const SEEN = /[^\p{M}\p{Cf}\s]/u
const MANY_MARKS = /(\p{M}{6})\p{M}+/gu
// Control characters, halves of a pair, noncharacters, and overrides of the direction.
const UNSAFE = /[\p{Cc}\p{Cs}\p{NChar}\u202A-\u202E\u2066-\u2069]/gu
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
