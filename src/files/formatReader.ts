/**
 * Detecting the format of a text from its first character that is not a blank: `[` or `{` begins JSON,
 * anything else CSV. A byte order mark before it is skipped.
 *
 * @module
 */
import { ownOptions } from '../model/misuse.js'
import { csvReader } from './csv/csvReader.js'
import { jsonReader, type DocumentReader } from './json/jsonReader.js'
import type { ReadOptions, TextReader } from './textReader.js'

/** A reader of a text in either format. */
export const formatReader = (given: ReadOptions, readDocument?: DocumentReader): TextReader => {
  const options = ownOptions(given)
  let reader: TextReader | undefined
  let blanks: string[] = []
  let length = 0
  return {
    feed: (text) => {
      if (reader !== undefined) return reader.feed(text)
      blanks.push(text)
      length += text.length
      const start = text.search(/[^\s\uFEFF]/)
      if (start < 0 && length < MOST_BLANKS) return []
      const isJson = /[[{]/.test(text.charAt(start))
      reader = isJson ? jsonReader(options, readDocument) : csvReader(options)
      const begin = blanks.join('').replace(/^\uFEFF/, '')
      blanks = []
      return reader.feed(begin)
    },
    end: () => {
      reader ??= csvReader(options)
      return reader.end()
    },
    isDone: () => reader?.isDone() ?? false,
  }
}

const MOST_BLANKS = 1_000_000
