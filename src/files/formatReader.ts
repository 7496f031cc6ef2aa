/**
 * Telling the format of a text by its first character that is not a blank: `[` or `{` begins JSON,
 * anything else CSV. A byte order mark before it does not count.
 *
 * @module
 */
import { csvReader } from './csvReader.js'
import { jsonReader } from './jsonReader.js'
import type { TextReader } from './textReader.js'

/** A reader of a text in either format. */
export const formatReader = (): TextReader => {
  let reader: TextReader | undefined
  let blanks = ''
  return {
    feed: (text) => {
      if (reader !== undefined) return reader.feed(text)
      blanks += text
      const start = text.search(/[^\s\uFEFF]/)
      if (start < 0 && blanks.length < MOST_BLANKS) return []
      reader = isJson(text.charAt(start)) ? jsonReader() : csvReader()
      return reader.feed(blanks.replace(/^\uFEFF/, ''))
    },
    end: () => {
      reader ??= csvReader()
      return reader.end()
    },
    isDone: () => reader?.isDone() ?? false,
  }
}

const MOST_BLANKS = 1_000_000

const isJson = (first: string): boolean => first === '[' || first === '{'
