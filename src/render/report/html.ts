/**
 * The report of an exercise as one HTML file.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import { ownOptions } from '../../model/misuse.js'
import {
  explainReport,
  type ExplainReportOptions,
  type ReportExplanation,
} from '../../explain/explainReport.js'
import type { Section } from '../../explain/explanation.js'
import { momentLabel } from '../../explain/labels.js'
import { MOMENTS } from '../../model/exercise.js'
import type { ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import type { Texts } from '../../texts/texts.js'
import type { PictureTable } from '../svg/layout.js'
import { placesOf } from './places.js'
import { positionsTable } from '../svg/positions.js'
import { stepsLegend, upperFirst } from '../words.js'
import { element } from '../xml.js'
import { htmlFile, htmlParagraph, htmlTable, htmlText } from './page.js'
import { picturesOf, drawnInHtml, type ReportPicture } from './pictures.js'
import { reported, reportTables, type Summaries } from './sittings.js'

/**
 * The report of an exercise as one self-contained HTML file without scripts: two printed pages and an
 * appendix. Every sentence comes from `explainReport`. It follows the reader's light or dark scheme,
 * prints on A4, and is readable from top to bottom without its styles.
 *
 * Pass the summaries of several sittings, oldest first, to report the last one and draw the history.
 * Pass the needs of districts to report which are served least, with a coloured table. Text from people
 * is escaped.
 *
 * Throws as `explainReport`, and `notAnExercise` for an empty list.
 *
 * @example
 * renderReportHtml(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), { texts: nl }).startsWith('<!doctype html>') // => true
 */
export const renderReportHtml = (summaries: Summaries, options: ExplainReportOptions): string => {
  const own = textOptions(options)
  const { texts } = own
  const summary = reported(summaries)
  const report = explainReport(summary, own)
  const pictures = drawnInHtml(summaries, own)
  return htmlFile(
    report.title,
    texts,
    '',
    opening(report, summary),
    ...body(report, pictures, texts),
    ...appendixOf(report, pictures, reportTables(summaries, own), summary, texts),
  )
}

const opening = (
  { title, headline, lead }: ReportExplanation,
  { subject, date }: ExerciseSummary,
): string =>
  element(
    'header',
    {},
    element('h1', {}, htmlText(title)),
    ...(subject.kind === 'casus' && subject.municipality !== undefined
      ? [htmlParagraph(subject.municipality, 'about')]
      : []),
    ...(date === undefined ? [] : [htmlParagraph(date, 'about')]),
    htmlParagraph(headline.text, 'headline'),
    ...lead.map((sentence) => htmlParagraph(sentence.text)),
  )

// What to read first. The positions are a picture, with a sentence for open sliders; agreements are a
// table with room to write; the rest are lists.
const body = (
  { sections }: ReportExplanation,
  pictures: ReadonlyArray<ReportPicture>,
  texts: Texts,
): ReadonlyArray<string> => {
  const ofPlaces = sections.filter(({ id }) => id === 'places')
  const open = ofPlaces
    .map((section) => ({
      ...section,
      sentences: section.sentences.filter(({ data }) => data.kind === 'open'),
    }))
    .filter(({ sentences }) => sentences.length > 0)
  return [
    ...picturesOf(pictures, 'places').map((picture) => element('section', {}, figure(picture))),
    ...[...open, ...sections.filter(({ id }) => id !== 'places')].map((section) =>
      block(
        section.heading,
        section.id === 'agreements'
          ? htmlTable(agreementsTable(section, texts), section.heading, 'fill')
          : listOf(section),
      ),
    ),
  ]
}

const block = (heading: string, ...content: ReadonlyArray<string>): string =>
  element('section', {}, element('h2', {}, htmlText(heading)), ...content)

const part = (heading: string, ...content: ReadonlyArray<string>): string =>
  element('section', {}, element('h3', {}, htmlText(heading)), ...content)

const listOf = ({ id, sentences }: Section): string =>
  element(
    'ul',
    { class: id },
    ...sentences.map((sentence) =>
      element('li', { class: sentence.data.kind }, htmlText(sentence.text)),
    ),
  )

// Of a picture that is too wide for a phone there are two: `hidden` holds without styles too.
const figure = ({ section, svg, narrow }: ReportPicture): string =>
  narrow === undefined
    ? element('figure', { class: section }, svg)
    : element('figure', { class: 'wide' }, svg) +
      element('figure', { class: 'phone', hidden: '' }, narrow)

const placesTable = (summary: ExerciseSummary, texts: Texts): PictureTable =>
  positionsTable(
    MOMENTS.flatMap((moment) => summary.moments[moment] ?? []).map((found) => [
      upperFirst(momentLabel(found.moment, summary, texts)),
      placesOf(found),
    ]),
    texts,
  )

// What was agreed, with room to write who, when, and further agreements.
const agreementsTable = ({ sentences }: Section, { headings }: Texts): PictureTable => ({
  head: [headings.agreed, headings.who, headings.when],
  rows: [...sentences.map(({ text: agreed }) => [agreed, '', '']), ['', '', ''], ['', '', '']],
})

const appendixOf = (
  { appendix }: ReportExplanation,
  pictures: ReadonlyArray<ReportPicture>,
  tables: ReturnType<typeof reportTables>,
  summary: ExerciseSummary,
  texts: Texts,
): ReadonlyArray<string> => {
  if (appendix.length === 0) return []
  const { places } = texts.explanation.sections
  return [
    element(
      'div',
      { class: 'appendix' },
      element('h2', {}, htmlText(texts.headings.appendix)),
      part(places, htmlTable(placesTable(summary, texts), places)),
      ...(tables.history === undefined
        ? []
        : [
            part(
              texts.pictures.history,
              ...picturesOf(pictures, 'history').map(figure),
              htmlTable(tables.history, texts.pictures.history),
            ),
          ]),
      ...appendix.map((section) =>
        part(
          section.heading,
          listOf(section),
          ...picturesOf(pictures, section.id, ownOptions(section).moment).map(figure),
          ...(section.id === 'districts' && tables.districts !== undefined
            ? [
                htmlTable(tables.districts, section.heading, 'heat'),
                htmlParagraph(stepsLegend(texts)),
              ]
            : []),
        ),
      ),
    ),
  ]
}
