/**
 * Collecting the output of a reader: the rows, and a limited number of problems.
 *
 * @module
 */
import { isObject } from '../model/guards.js'
import { misuse } from '../model/misuse.js'
import { pieceDecoder } from './decode.js'
import type { FileProblem, PanelFile, PanelRow } from './panelRow.js'
import { problemList } from './problems.js'
import type { TextReader } from './textReader.js'

/**
 * Whether a source is a text or its bytes, as opposed to a stream of either. Throws `invalidOptions`
 * for anything else.
 */
export const isWhole = (
  source: string | Uint8Array | AsyncIterable<string | Uint8Array>,
): source is string | Uint8Array => {
  if (typeof source === 'string' || source instanceof Uint8Array) return true
  if (!isObject(source) || !(Symbol.asyncIterator in source || Symbol.iterator in source)) {
    throw misuse('invalidOptions', 'Not a source: give a text, its bytes, or a stream of either.')
  }
  return false
}

/** Reads a text or its bytes. */
export const collect = (source: string | Uint8Array, reader: TextReader): PanelFile => {
  const collection = collector(reader)
  for (let at = 0; at < source.length && !reader.isDone(); at += PIECE) {
    collection.feed(
      typeof source === 'string' ? source.slice(at, at + PIECE) : source.subarray(at, at + PIECE),
    )
  }
  return collection.end()
}

/** Reads a stream of text or bytes. */
export const collectStream = async (
  source: AsyncIterable<string | Uint8Array>,
  reader: TextReader,
): Promise<PanelFile> => {
  const collection = collector(reader)
  for await (const piece of source) {
    collection.feed(piece)
    if (reader.isDone()) break
  }
  return collection.end()
}

const PIECE = 65_536 // characters or bytes per piece, so that the lists in between stay short

interface Collector {
  readonly feed: (piece: string | Uint8Array) => void
  readonly end: () => PanelFile
}

const collector = (reader: TextReader): Collector => {
  const decoder = pieceDecoder()
  const rows: PanelRow[] = []
  const problems = problemList()
  const take = (outcomes: Iterable<PanelRow | FileProblem>): void => {
    for (const outcome of outcomes) {
      if ('error' in outcome) problems.add(outcome)
      else rows.push(outcome)
    }
  }
  return {
    feed: (piece) => {
      take(reader.feed(decoder.decode(piece)))
    },
    end: () => {
      take(reader.feed(decoder.end()))
      take(reader.end())
      return { rows, problems: problems.all() }
    },
  }
}
