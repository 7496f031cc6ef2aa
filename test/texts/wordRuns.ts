/**
 * Runs of six words, as hashes: enough to see whether a sentence was taken from the publication, and
 * not enough to read the publication. `publicationRuns.txt` holds those of its text: sorted 32-bit
 * numbers, four bytes each, least significant first, in base 64.
 */
import { readFileSync } from 'node:fs'

export const RUN_LENGTH = 6

const wordsOf = (text: string): ReadonlyArray<string> =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The runs of consecutive words in a text, in lower case, without punctuation. */
export const wordRuns = (text: string): ReadonlyArray<string> => {
  const words = wordsOf(text)
  const count = Math.max(0, words.length - RUN_LENGTH + 1)
  return Array.from({ length: count }, (_, start) =>
    words.slice(start, start + RUN_LENGTH).join(' '),
  )
}

/** The parts of a text between the names that may be quoted: no run crosses one of those. */
export const splitAtQuoted = (text: string, quoted: ReadonlyArray<string>): ReadonlyArray<string> =>
  quoted.reduce((rest, name) => rest.replaceAll(padded(name), '|'), padded(text)).split('|')

// A blank before and after each word, so that names beside each other share none.
const padded = (text: string): string =>
  wordsOf(text)
    .map((word) => ` ${word} `)
    .join('')

/** FNV-1a over the UTF-16 units of a text, 32 bits. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** The hashes of every run of six words in the publication. */
export const publicationRuns = (): ReadonlySet<number> => {
  const file = new URL('publicationRuns.txt', import.meta.url)
  const bytes = Buffer.from(readFileSync(file, 'utf8'), 'base64')
  return new Set(Array.from({ length: bytes.length / 4 }, (_, run) => bytes.readUInt32LE(4 * run)))
}
