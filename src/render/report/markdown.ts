/**
 * The report of an exercise in Markdown.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { explainReport, type ExplainReportOptions } from '../../explain/explainReport.js'
import type { Section } from '../../explain/explanation.js'
import type { Moment } from '../../model/exercise.js'
import { ownOptions } from '../../model/misuse.js'
import { heading, image, joinBlocks, paragraph, quote, sentenceList, table } from '../markdown.js'
import { picturesOf, type ReportPicture } from './pictures.js'
import { reported, reportTables, type Summaries } from './sittings.js'

/** A picture of `reportPictures` that is stored elsewhere, with its address relative to the report. */
export interface PlacedPicture extends Omit<ReportPicture, 'svg'> {
  readonly address: string
}

/** How to lay out a report in Markdown. */
export interface ReportMarkdownOptions extends ExplainReportOptions {
  /** The pictures that are stored next to the report; none by default. */
  readonly pictures?: ReadonlyArray<PlacedPicture> | undefined
}

/**
 * The report of a summary in CommonMark. Every sentence comes from `explainReport`, in its order, with
 * the appendix under its own heading. Given several sittings, oldest first, it reports the last. Text
 * from people is escaped.
 *
 * Throws as `explainReport`.
 *
 * @example
 * renderReportMarkdown(summariseExercise({ subject: { kind: 'gemeente', name: 'A | B' }, sheets: [] }), { texts: en }).split('\n')[0] // => '# Report of the slider exercise: A \\| B'
 */
export const renderReportMarkdown = (
  summaries: Summaries,
  options: ReportMarkdownOptions,
): string => {
  const { pictures = [], ...own } = textOptions(options)
  const { headings, pictures: titles } = own.texts
  const report = explainReport(reported(summaries), own)
  const tables = reportTables(summaries, own)
  const show = (...where: [ReportPicture['section'], Moment?]): ReadonlyArray<string> =>
    picturesOf(pictures, ...where).map(({ title, address }) => image(title, address))
  const block = (level: number, { heading: title, sentences }: Section): ReadonlyArray<string> => [
    heading(level, title),
    sentenceList(sentences),
  ]
  const { history, districts } = tables
  return joinBlocks([
    heading(1, report.title),
    quote(report.headline.text),
    paragraph(...report.lead.map(({ text }) => text)),
    ...show('places'),
    ...report.sections.flatMap((section) => block(2, section)),
    ...(history === undefined
      ? []
      : [heading(2, titles.history), ...show('history'), table(history.head, history.rows)]),
    report.appendix.length > 0 && heading(2, headings.appendix),
    ...report.appendix.flatMap((section) => [
      ...block(3, section),
      ...show(section.id, ownOptions(section).moment),
      section.id === 'districts' && districts && table(districts.head, districts.rows),
    ]),
  ])
}
