/**
 * The report of an exercise in Markdown.
 *
 * @module
 */
import { explainReport, type ExplainReportOptions } from '../../explain/explainReport.js'
import type { Section } from '../../explain/explanation.js'
import { bullets, heading, image, joinBlocks, paragraph, quote, table } from '../markdown.js'
import {
  lastOf,
  picturesOf,
  reportPictures,
  sittings,
  type ReportPicture,
  type Summaries,
} from './pictures.js'

/** How to lay out a report in Markdown. */
export interface ReportMarkdownOptions extends ExplainReportOptions {
  /**
   * The address of a picture of `reportPictures`, relative to the report, for who keeps it beside the report;
   * without it the report has no pictures.
   */
  readonly addressOf?: ((id: string) => string) | undefined
}

/**
 * The report of a summary in CommonMark: every sentence is one of `explainReport`, in its order, with the
 * appendix under a heading of its own. Of several sittings, oldest first, the last is reported. Text from
 * people is escaped.
 *
 * Throws as `explainReport`.
 *
 * @example
 * renderReportMarkdown(summariseExercise({ subject: { kind: 'gemeente', name: 'A | B' }, sheets: [] }), { texts: en }).split('\n')[0] // => '# Report of the slider exercise: A \\| B'
 */
export const renderReportMarkdown = (
  summaries: Summaries,
  { addressOf, ...options }: ReportMarkdownOptions,
): string => {
  const summary = lastOf(sittings(summaries))
  const report = explainReport(summary, options)
  const { headline, lead, sections, appendix } = report
  const pictures = reportPictures(summaries, options)
  const show = (shown: ReadonlyArray<ReportPicture>): ReadonlyArray<string | false> =>
    shown.flatMap((picture) => [
      addressOf !== undefined && image(picture.title, addressOf(picture.id)),
      picture.table !== undefined && table(picture.table.head, picture.table.rows),
    ])
  const block = ({ heading: title, sentences }: Section, level: number) => [
    heading(level, title),
    bullets(sentences.map(({ text }) => text)),
  ]
  const years = picturesOf(pictures, false, 'history')
  return joinBlocks([
    heading(1, report.title),
    quote(headline.text),
    paragraph(...lead.map(({ text }) => text)),
    ...show(picturesOf(pictures, false, 'places')),
    ...sections.flatMap((section) => block(section, 2)),
    ...years.flatMap((picture) => [heading(2, picture.title), ...show([picture])]),
    appendix.length > 0 && heading(2, options.texts.headings.appendix),
    ...appendix.flatMap((section) => [
      ...block(section, 3),
      ...show(picturesOf(pictures, true, section.id, section.moment)),
    ]),
  ])
}
