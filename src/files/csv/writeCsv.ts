/**
 * Writing CSV (RFC 4180): CRLF line ends, and quotation marks where they are needed.
 *
 * @module
 */
import type { Delimiter } from './delimiter.js'

/** Rows of cells as text, with a byte order mark where that is asked for. */
export const writeCsv = (
  rows: ReadonlyArray<ReadonlyArray<string>>,
  delimiter: Delimiter | undefined = ';',
  byteOrderMark: boolean | undefined = false,
): string => {
  const lines = rows.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`)
  return (byteOrderMark ? '\uFEFF' : '') + lines.join('')
}

// For every delimiter, since a reader may take another for it, and for blanks at the ends, which a
// reader may leave out.
const quoted = (cell: string): string =>
  /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
