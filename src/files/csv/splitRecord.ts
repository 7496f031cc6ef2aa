/**
 * Splitting CSV text into records: RFC 4180 with any line end, strict about quotation marks.
 *
 * Blanks around a field are dropped unless they are inside quotation marks. An empty line is a record
 * of one empty field. Every character is read once.
 *
 * Source: RFC 4180.
 *
 * @module
 */
import type { Delimiter } from './delimiter.js'

/** One record: its fields, where it ends, where the next begins, and how many lines it takes. */
export interface CsvRecord {
  readonly cells: ReadonlyArray<string>
  readonly end: number
  readonly next: number
  readonly lines: number
}

/**
 * A wrong quotation mark, and where it is. `unclosed`: the text ends inside quotation marks.
 * `misplaced`: a quotation mark inside an unquoted field, or text after a closing one.
 */
export interface QuoteTrouble {
  readonly trouble: 'unclosed' | 'misplaced'
  readonly end: number
}

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const QUOTE = 34

/** Reads the record that begins at a place in a text, assuming that the text is complete. */
export const splitRecord = (
  text: string,
  start: number,
  delimiter: Delimiter,
): CsvRecord | QuoteTrouble => {
  const separator = delimiter.charCodeAt(0)
  const cells: string[] = []
  let at = start
  let lines = 1
  for (;;) {
    at = skipBlanks(text, at, separator)
    if (text.charCodeAt(at) === QUOTE) {
      const from = at + 1
      let hasPairs = false
      for (at = from; ; at += 1) {
        if (at >= text.length) return { trouble: 'unclosed', end: at }
        const code = text.charCodeAt(at)
        if (code === QUOTE) {
          if (text.charCodeAt(at + 1) !== QUOTE) break
          hasPairs = true
          at += 1
        } else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1
      }
      const cell = text.slice(from, at)
      cells.push(hasPairs ? cell.replaceAll('""', '"') : cell)
      at = skipBlanks(text, at + 1, separator)
    } else {
      const from = at
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        if (code === separator || code === LF || code === CR) break
        if (code === QUOTE) return { trouble: 'misplaced', end: at }
      }
      let to = at
      while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
      cells.push(text.slice(from, to))
    }
    const code = text.charCodeAt(at)
    if (code === separator) at += 1
    else if (code === LF || code === CR || at >= text.length) {
      return { cells, end: at, next: afterLineEnd(text, at), lines }
    } else return { trouble: 'misplaced', end: at }
  }
}

/** Where the line that goes through a place ends. */
export const endOfLine = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at += 1
  return at
}

/** Where the line after a line end begins. `\r\n`, `\n` and `\r` each end one. */
export const afterLineEnd = (text: string, end: number): number =>
  Math.min(
    text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1,
    text.length,
  )

const skipBlanks = (text: string, from: number, separator: number): number => {
  let at = from
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === separator || code === LF || code === CR || !isBlank(code)) break
  }
  return at
}

// What `trim` counts as a blank.
const isBlank = (code: number): boolean =>
  code <= SPACE
    ? code === SPACE || (code >= TAB && code <= CR)
    : code > 127 && String.fromCharCode(code).trim() === ''
