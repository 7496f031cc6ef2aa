/**
 * Reading files of panels, CSV and JSON, as people have them.
 *
 * - The first character that is not a blank tells the format: `[` or `{` begins JSON, anything else
 *   CSV.
 * - The first line of a CSV has the names of the columns (`COLUMN_NAMES`), in any order; semicolons,
 *   commas or tabs separate its fields.
 * - A blank cell is a slider left unanswered; a word of `EXERCISE_WORDS.unknown` is the answer not to
 *   know.
 * - Columns that have no meaning here are kept under `extra`.
 * - A row that has a problem is reported with its line, column and text, and the good rows are kept.
 *   Nothing is guessed: what could mean two things is a problem. `keepRows` keeps the valid answers of
 *   such a row.
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
import { collect, collectStream, isWhole } from './collect.js'
import { pieceDecoder } from './decode.js'
import { formatReader } from './formatReader.js'
import { oneByOne } from './oneByOne.js'
import type { FileProblem, PanelFile, PanelRow } from './panelRow.js'
import type { ReadOptions } from './textReader.js'

/**
 * Reads a text or its bytes at once, and a stream of either into a promise.
 *
 * Errors, as data: `FileError`, and `PanelError` for a cell; at most 1,000, then `tooManyProblems`. An
 * exercise as a JSON document is `exerciseDocument`: read it with `readExercises`. Never throws on
 * content; throws `invalidOptions` when untyped code passes no text, bytes or stream. A stream that fails
 * rejects with its own error.
 *
 * @example
 * readPanels('Gemeente;Communicatie\nNijmegen;laag').rows.map((row) => row.panel) // => [{ communicatie: 'laag' }]
 */
export function readPanels(source: string | Uint8Array, options?: ReadOptions): PanelFile
export function readPanels(
  source: AsyncIterable<string | Uint8Array>,
  options?: ReadOptions,
): Promise<PanelFile>
export function readPanels(
  source: string | Uint8Array | AsyncIterable<string | Uint8Array>,
  options: ReadOptions = {},
): PanelFile | Promise<PanelFile> {
  const reader = formatReader(options)
  return isWhole(source) ? collect(source, reader) : collectStream(source, reader)
}

/**
 * Reads a stream of text or bytes bit by bit: rows and problems while it is read, in the order of
 * the file, and every problem of it. A CSV of any length takes little memory; JSON is read as
 * a whole. What has an `error` is a problem, anything else a row.
 *
 * A web stream, a file of Node and an array of texts are such streams. Errors as `readPanels`.
 *
 * @example
 * const pieces = async function* (): AsyncGenerator<string> { yield* ['gemeente;communi', 'catie\nNijmegen;laag'] }
 * let rows = 0
 * for await (const outcome of streamPanels(pieces())) rows += 'error' in outcome ? 0 : 1
 * rows // => 1
 */
export const streamPanels = (
  source: AsyncIterable<string | Uint8Array>,
  options: ReadOptions = {},
): AsyncIterableIterator<PanelRow | FileProblem> => oneByOne(readPieces(source, options))

async function* readPieces(
  source: AsyncIterable<string | Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadonlyArray<PanelRow | FileProblem>> {
  const decoder = pieceDecoder()
  const reader = formatReader(options)
  for await (const piece of source) {
    yield [...reader.feed(decoder.decode(piece))]
    if (reader.isDone()) break
  }
  yield [...reader.feed(decoder.end())]
  yield [...reader.end()]
}
