/**
 * Explanations in Markdown.
 *
 * @module
 */
import { isOneOf } from '../model/guards.js'
import { misuse, ownOptions } from '../model/misuse.js'
import type { Explanation } from '../explain/explanation.js'
import { heading, joinBlocks, paragraph, sentenceList } from './markdown.js'

/** How to lay out an explanation in Markdown. */
export interface MarkdownOptions {
  /** A heading above it; none by default. */
  readonly title?: string | undefined
  /** A paragraph under the title; none by default. */
  readonly about?: string | undefined
  /** The level of the title, 1 to 5; the headings of sections are one level below it. 1 by default. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | undefined
}

/**
 * Lays out an explanation in CommonMark: the headline as a paragraph, each section under its heading as a
 * list. All text is escaped. Throws `invalidOptions` for another level.
 *
 * @example
 * renderMarkdown(explain({}, { texts: en }), { title: 'A | B' }).split('\n')[0] // => '# A \\| B'
 */
export const renderMarkdown = (explanation: Explanation, options: MarkdownOptions = {}): string => {
  const { title, about, level = 1 } = ownOptions(options)
  if (!isOneOf([1, 2, 3, 4, 5], level)) throw misuse('invalidOptions', 'Not a level.')
  return joinBlocks([
    title !== undefined && heading(level, title),
    about !== undefined && paragraph(about),
    paragraph(explanation.headline.text),
    ...explanation.sections.flatMap((section) => [
      heading(level + 1, section.heading),
      sentenceList(section.sentences),
    ]),
  ])
}
