/**
 * Wrapping text to the width of a terminal.
 *
 * @module
 */
import { columnsOf } from '../columns.js'
import { oneLine } from '../plainText.js'

/**
 * Lines of at most the given number of columns, broken only between words; a longer word gets its own
 * line. Lines after the first are indented by `hanging` more columns.
 */
export const wrap = (
  text: string,
  columns: number,
  indent = 0,
  hanging = 0,
): ReadonlyArray<string> => {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of oneLine(text).split(' ')) {
    const size = columnsOf(word)
    const margin = indent + (lines.length === 0 ? 0 : hanging)
    if (line !== '' && margin + width + 1 + size > columns) {
      lines.push(' '.repeat(margin) + line)
      ;[line, width] = [word, size]
    } else {
      width += size + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  const margin = indent + (lines.length === 0 ? 0 : hanging)
  return [...lines, ' '.repeat(margin) + line]
}
