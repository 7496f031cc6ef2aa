/**
 * Reading files of panels, CSV and JSON, as people have them.
 *
 * - The first character that is not a blank tells the format: `[` or `{` begins JSON, anything else
 *   CSV.
 * - The first line of a CSV has the names of the columns (`COLUMN_NAMES`), in any order; between its
 *   fields stand semicolons, commas or tabs.
 * - A blank cell is a slider left unanswered; a word of `CELL_WORDS.unknown` is the answer not to
 *   know.
 * - Columns that have no meaning here are kept under `extra`.
 * - A row that has a problem is reported with its line, column and text, and the good rows are kept.
 *   Nothing is guessed: what could mean two things is a problem.
 * - A slider without a column is reported once and is unanswered everywhere; without any column of a
 *   slider, or with two columns of one meaning, there are no rows.
 * - Text is UTF-8, or UTF-16 with a byte order mark. A row with characters that could not be read is
 *   reported as `wrongEncoding`.
 *
 * Laws: the rows of `readPanels(writePanels(records))` are the records; how a stream is cut into
 * pieces changes nothing.
 *
 * @module
 */
import { pieceDecoder } from './decode.js'
import { formatReader } from './formatReader.js'
import type { FileProblem, PanelFile, PanelRow } from './panelRow.js'

/**
 * Reads a text or its bytes at once, and a stream of either into a promise.
 *
 * Errors, as data: `FileError`, and `PanelError` for a cell. Never throws on content; a stream that
 * fails rejects with its own error.
 *
 * @example
 * readPanels('Gemeente;Communicatie\nNijmegen;laag').rows.map((row) => row.panel) // => [{ communicatie: 'laag' }]
 */
export function readPanels(source: string | Uint8Array): PanelFile
export function readPanels(source: AsyncIterable<string | Uint8Array>): Promise<PanelFile>
export function readPanels(
  source: string | Uint8Array | AsyncIterable<string | Uint8Array>,
): PanelFile | Promise<PanelFile> {
  return typeof source === 'string' || source instanceof Uint8Array
    ? readAtOnce(source)
    : readStream(source)
}

/**
 * Reads a stream of text or bytes bit by bit: each row and each problem as soon as it is known, in
 * the order of the file. A CSV of any length takes little memory; JSON is read as a whole. A problem
 * is told from a row by its `error`.
 *
 * A web stream, a file of Node and an array of texts are such streams. Errors as `readPanels`.
 *
 * @example
 * const pieces = async function* (): AsyncGenerator<string> { yield* ['gemeente;communi', 'catie\nNijmegen;laag'] }
 * let rows = 0
 * for await (const outcome of streamPanels(pieces())) rows += 'error' in outcome ? 0 : 1
 * rows // => 1
 */
export async function* streamPanels(
  source: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<PanelRow | FileProblem, void, undefined> {
  const decoder = pieceDecoder()
  const reader = formatReader()
  for await (const piece of source) {
    for (const outcome of reader.feed(decoder.decode(piece))) yield outcome
    if (reader.isDone()) break
  }
  for (const outcome of [...reader.feed(decoder.end()), ...reader.end()]) yield outcome
}

const readAtOnce = (source: string | Uint8Array): PanelFile => {
  const decoder = pieceDecoder()
  const reader = formatReader()
  const text = decoder.decode(source) + decoder.end()
  return sorted([...reader.feed(text), ...reader.end()])
}

const readStream = async (source: AsyncIterable<string | Uint8Array>): Promise<PanelFile> => {
  const outcomes: Array<PanelRow | FileProblem> = []
  for await (const outcome of streamPanels(source)) outcomes.push(outcome)
  return sorted(outcomes)
}

const sorted = (outcomes: ReadonlyArray<PanelRow | FileProblem>): PanelFile => {
  const rows: PanelRow[] = []
  const problems: FileProblem[] = []
  for (const outcome of outcomes) {
    if ('error' in outcome) problems.push(outcome)
    else rows.push(outcome)
  }
  return { rows, problems }
}
