/**
 * The report of an exercise in Markdown.
 *
 * @module
 */
import { explainReport, type ExplainReportOptions } from '../../explain/explainReport.js'
import type { Section } from '../../explain/explanation.js'
import type { ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import { bullets, heading, joinBlocks, paragraph, quote } from '../markdown.js'

/**
 * The report of a summary in CommonMark: every sentence is one of `explainReport`, in its order, with the
 * appendix under a heading of its own. Text from people is escaped.
 *
 * Throws as `explainReport`.
 *
 * @example
 * renderReportMarkdown(summariseExercise({ subject: { kind: 'gemeente', name: 'A | B' }, sheets: [] }), { texts: en }).split('\n')[0] // => '# Report of the slider exercise: A \\| B'
 */
export const renderReportMarkdown = (
  summary: ExerciseSummary,
  options: ExplainReportOptions,
): string => {
  const { title, headline, lead, sections, appendix } = explainReport(summary, options)
  return joinBlocks([
    heading(1, title),
    quote(headline.text),
    paragraph(...lead.map(({ text }) => text)),
    ...sections.flatMap((section) => blocks(2, section)),
    appendix.length > 0 && heading(2, options.texts.headings.appendix),
    ...appendix.flatMap((section) => blocks(3, section)),
  ])
}

const blocks = (level: number, section: Section): ReadonlyArray<string> => [
  heading(level, section.heading),
  bullets(section.sentences.map(({ text }) => text)),
]
