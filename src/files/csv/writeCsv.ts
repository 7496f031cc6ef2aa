/**
 * Writing CSV (RFC 4180): CRLF line ends, and quotation marks where they are needed.
 *
 * @module
 */
import { isOneOf } from '../../model/guards.js'
import { misuse } from '../../model/misuse.js'
import { DELIMITERS, type Delimiter } from './delimiter.js'

/** Rows of cells as text, with a byte order mark if asked for. Throws `invalidOptions` for another delimiter. */
export const writeCsv = (
  rows: ReadonlyArray<ReadonlyArray<string>>,
  delimiter: Delimiter | undefined = ';',
  byteOrderMark: boolean | undefined = false,
): string => {
  if (!isOneOf(DELIMITERS, delimiter)) throw misuse('invalidOptions', 'Not a delimiter.')
  const lines = rows.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`)
  return (byteOrderMark ? '\uFEFF' : '') + lines.join('')
}

// Quotes for any delimiter, because a reader may assume a different one, and for blanks at the ends,
// because a reader may drop them.
const quoted = (cell: string): string =>
  /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
