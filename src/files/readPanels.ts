/**
 * Reading files of panels, CSV and JSON, in the forms that people have.
 *
 * - The first character that is not a blank shows the format: `[` or `{` begins JSON, anything else CSV.
 * - The first line of a CSV has the names of the columns (`COLUMN_NAMES`), in any order; semicolons,
 *   commas or tabs separate its fields.
 * - A blank cell is an unanswered slider; a word of `EXERCISE_WORDS.unknown` is the answer "don't know".
 * - Columns that have no meaning here are kept under `extra`.
 * - A row that has a problem is reported with its line, column and text, and the good rows are kept.
 *   Nothing is guessed: a text that could mean two things is a problem. `keepRows` keeps the valid
 *   answers of such a row.
 * - A slider without a column is reported once and is unanswered in every row. If no slider has a
 *   column, or two columns mean the same, no rows are read.
 * - Text is UTF-8, or UTF-16 with a byte order mark. A row with characters that could not be read is
 *   reported as `wrongEncoding`.
 *
 * Laws: the rows of `readPanels(writePanels(records))` are the records; how a stream is divided into
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
 * Reads panels from a text or its bytes, or from a stream of either; a stream gives a promise.
 *
 * Errors are data: `FileError`, and `PanelError` for a cell; at most 1,000, then `tooManyProblems`. An
 * exercise stored as a JSON document gives `exerciseDocument`: read it with `readExercises`. Never
 * throws because of the content; throws `invalidOptions` when untyped code passes something other than
 * text, bytes or a stream. If the stream fails, the promise rejects with its error.
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
 * Reads a stream of text or bytes piece by piece. It yields rows and problems in the order of the file,
 * with no limit on problems; an item with an `error` is a problem, any other a row. A CSV of any length
 * takes little memory; JSON is read as a whole.
 *
 * A web stream, a Node file stream and an array of texts all work. Errors as `readPanels`.
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
