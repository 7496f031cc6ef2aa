/**
 * Lines of a text, as people count them: `\r\n`, `\n` and `\r` each end one.
 *
 * @module
 */

/** A line: its text without the line end, and where the next one begins. */
export interface Line {
  readonly text: string
  readonly next: number
}

/** The line that begins at a place of a text. */
export const lineAt = (text: string, at: number): Line => {
  const lineEnd = /\r\n|\n|\r/g
  lineEnd.lastIndex = at
  const end = lineEnd.exec(text)
  return end === null
    ? { text: text.slice(at), next: text.length }
    : { text: text.slice(at, end.index), next: lineEnd.lastIndex }
}

/** How many line ends a text has. */
export const countLineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

/** A walk along the lines of a text by their numbers, each line once and forward only. */
export interface LineWalk {
  /** The text of so many lines, from the line with this number; without the last line end. */
  readonly textOf: (line: number, count: number) => string
  /** Where the line with this number begins. */
  readonly placeOf: (line: number) => number
}

/** A walk along the lines of a text whose first line has the given number. */
export const walkLines = (text: string, first: number): LineWalk => {
  let place = 0
  let number = first
  const placeOf = (line: number): number => {
    for (; number < line; number += 1) place = lineAt(text, place).next
    return place
  }
  return {
    placeOf,
    textOf: (line, count) => {
      const from = placeOf(line)
      const last = placeOf(line + count - 1)
      return text.slice(from, last + lineAt(text, last).text.length)
    },
  }
}

/**
 * The lines of a text that are whole when `next` is the character that follows it. A line end of two
 * characters is not cut in two.
 */
export const wholeLines = (text: string, next: string): string => {
  const whole = next === '\n' && text.endsWith('\r') ? text.slice(0, -1) : text
  return text.slice(0, Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1)
}
