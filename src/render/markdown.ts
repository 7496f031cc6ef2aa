/**
 * Markdown: blocks built from plain text, which is escaped so that it is shown literally.
 *
 * CommonMark with the tables of GitHub. A block has no blank line in or around it.
 *
 * @module
 */
import type { Sentence } from '../explain/explanation.js'
import { isolate, oneLine } from './plainText.js'
import { onlyTexts, type Piece } from './words.js'
import { entityOf } from './xml.js'

/**
 * Escapes text for use in a block: nothing in it becomes markup, a link or HTML. Some engines look for
 * addresses after resolving references, so an invisible word joiner breaks up every address.
 */
export const escapeMarkdown = (text: string): string =>
  isolate(oneLine(text))
    .replace(/[&<>]/g, entityOf)
    .replace(/@|:(?=\/\/)|(?<=www)\./gi, (mark) => `&#8288;${entityOf(mark)}`)
    .replace(/[\\`*_[\]|~$]|^[-+=#]/g, '\\$&')
    .replace(/^\d+(?=[.)])/, '$&\\')

/** A heading of level 1 to 6. */
export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${escapeMarkdown(text)}`

/** Sentences as one paragraph; no sentences give no block. */
export const paragraph = (...sentences: ReadonlyArray<Piece>): string =>
  onlyTexts(sentences).map(escapeMarkdown).join(' ')

/** Sentences as a block quote. */
export const quote = (...sentences: ReadonlyArray<Piece>): string => `> ${paragraph(...sentences)}`

/** Sentences as a list; a question goes under the sentence that it belongs to. */
export const sentenceList = (sentences: ReadonlyArray<Sentence>): string =>
  sentences
    .map(({ text, data }) => `${data.kind === 'question' ? '  ' : ''}- ${escapeMarkdown(text)}`)
    .join('\n')

/** A picture at an address relative to the document, with a text alternative. */
export const image = (words: string, address: string): string => {
  const path = oneLine(address).split('/').map(encodeURIComponent).join('/')
  return `![${escapeMarkdown(words)}](<${path}>)`
}

/** A table with a header. */
export const table = (
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): string =>
  [head.map(escapeMarkdown), head.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** Joins blocks into one text, without empty ones. */
export const joinBlocks = (blocks: ReadonlyArray<Piece>): string =>
  `${onlyTexts(blocks).join('\n\n')}\n`
