/**
 * The report of an exercise as one HTML file.
 *
 * @module
 */
import {
  explainReport,
  type ExplainReportOptions,
  type ReportExplanation,
} from '../../explain/explainReport.js'
import type { Section } from '../../explain/explanation.js'
import { MOMENTS, type Moment } from '../../model/exercise.js'
import { isComplete } from '../../model/partialPanel.js'
import type { Position } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import type { Texts } from '../../texts/texts.js'
import { isolate, oneLine } from '../plainText.js'
import { renderChangeSvg } from '../svg/change.js'
import { exerciseTable, renderExerciseSvg } from '../svg/group.js'
import { historyTable, renderHistory, type DatedPanel } from '../svg/history.js'
import type { PictureTable } from '../svg/layout.js'
import { renderMap } from '../svg/map.js'
import { answerWord, upperFirst } from '../words.js'
import { element, escapeXml } from '../xml.js'
import { REPORT_STYLE } from './style.js'

/**
 * The report of an exercise as one HTML file that needs nothing else and runs no script: two printed pages
 * and an appendix. Every sentence is one of `explainReport`. It follows the reader's light or dark scheme,
 * prints on A4, and reads from top to bottom without its styles.
 *
 * Given the summaries of several sittings, oldest first, it reports the last one and draws the history. Text
 * from people is escaped.
 *
 * Throws as `explainReport`, and `notAnExercise` for an empty list.
 *
 * @example
 * renderReportHtml(summariseExercise({ subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }, sheets: [] }), { texts: nl }).startsWith('<!doctype html>') // => true
 */
export const renderReportHtml = (
  summaries: ExerciseSummary | readonly [ExerciseSummary, ...ReadonlyArray<ExerciseSummary>],
  options: ExplainReportOptions,
): string => {
  const { texts } = options
  const history = isList(summaries) ? summaries : [summaries]
  const summary = history.at(-1) ?? history[0]
  const report = explainReport(summary, options)
  const title = text(report.title)
  return `<!doctype html>\n${element(
    'html',
    { lang: texts.language.tag },
    element(
      'head',
      {},
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      element('title', {}, title),
      `<style>${REPORT_STYLE}</style>`,
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        ...opening(report, summary, title),
        ...body(report, summary, texts),
        ...historyOf(history, texts),
        ...appendixOf(report, summary, options),
      ),
    ),
  )}\n`
}

const isList = (
  summaries: ExerciseSummary | ReadonlyArray<ExerciseSummary>,
): summaries is readonly [ExerciseSummary, ...ReadonlyArray<ExerciseSummary>] =>
  Array.isArray(summaries)

const text = (value: string): string => escapeXml(isolate(oneLine(value)))

const paragraph = (value: string, kind?: string): string =>
  element('p', { class: kind }, text(value))

const opening = (
  { headline, lead }: ReportExplanation,
  { subject, date }: ExerciseSummary,
  title: string,
): ReadonlyArray<string> => [
  element(
    'header',
    {},
    element('h1', {}, title),
    ...(subject.kind === 'casus' && subject.municipality !== undefined
      ? [paragraph(subject.municipality, 'about')]
      : []),
    ...(date === undefined ? [] : [paragraph(date, 'about')]),
    paragraph(headline.text, 'headline'),
    ...lead.map((statement) => paragraph(statement.text)),
  ),
]

// What to read first. Positions and agreements are tables, the plan is a numbered list.
const body = (
  { sections }: ReportExplanation,
  summary: ExerciseSummary,
  texts: Texts,
): ReadonlyArray<string> => {
  const { huidig, ambitie } = summary.moments
  const places = sections.filter(({ id }) => id === 'places')
  const [first] = places
  return [
    ...(first === undefined
      ? []
      : [
          block(
            texts.explanation.sections.places,
            figure(
              renderChangeSvg({ start: huidig?.panel, ambition: ambitie?.panel }, texts, {
                title: texts.explanation.sections.places,
                width: 640,
              }),
            ),
            tableOf(placesTable(summary, texts)),
          ),
        ]),
    ...sections
      .filter(({ id }) => id !== 'places' && id !== 'change' && id !== 'agreements')
      .map((section) => block(section.heading, listOf(section))),
    ...sections
      .filter(({ id }) => id === 'agreements')
      .map((section) => block(section.heading, tableOf(agreementsTable(section, texts)))),
  ]
}

const block = (heading: string, ...content: ReadonlyArray<string>): string =>
  element('section', {}, element('h2', {}, text(heading)), ...content)

const listOf = ({ id, statements }: Section): string =>
  element(
    id === 'plan' ? 'ol' : 'ul',
    {},
    ...statements.map((statement) =>
      element('li', { class: statement.data.kind }, text(statement.text)),
    ),
  )

const figure = (svg: string): string => element('figure', {}, svg)

const tableOf = ({ head, rows }: PictureTable): string =>
  element(
    'div',
    { class: 'table', tabindex: 0, role: 'group' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, text(cell)))),
      ),
      element(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells]) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, text(first)),
            ...cells.map((cell) => element('td', {}, text(cell))),
          ),
        ),
      ),
    ),
  )

const placesTable = (summary: ExerciseSummary, texts: Texts): PictureTable => {
  const moments = MOMENTS.filter((moment) => summary.moments[moment] !== undefined)
  return {
    head: [texts.headings.slider, ...moments.map((moment) => upperFirst(texts.moments[moment]))],
    rows: summary.sliders.map((slider) => [
      texts.sliders[slider].label,
      ...moments.map((moment) => answerWord(positionAt(summary, moment, slider), texts)),
    ]),
  }
}

const positionAt = (
  { moments }: ExerciseSummary,
  moment: Moment,
  slider: ExtendedSliderId,
): Position | undefined => {
  const found = moments[moment]
  return slider === 'wijkkenmerken' ? found?.wijkkenmerken : found?.panel[slider]
}

// What was agreed, with room for who and when.
const agreementsTable = ({ statements }: Section, { headings }: Texts): PictureTable => ({
  head: [headings.agreed, headings.who, headings.when],
  rows: statements.map((statement) => [statement.text, '', '']),
})

const historyOf = (
  history: ReadonlyArray<ExerciseSummary>,
  texts: Texts,
): ReadonlyArray<string> => {
  const panels = history.flatMap(({ date, moments }): ReadonlyArray<DatedPanel> =>
    date === undefined || moments.huidig === undefined
      ? []
      : [{ date, panel: moments.huidig.panel }],
  )
  return panels.length < 2
    ? []
    : [
        block(
          texts.pictures.history,
          figure(renderHistory(panels, texts, { width: 640 })),
          tableOf(historyTable(panels, texts)),
        ),
      ]
}

const appendixOf = (
  { appendix, headline, sections }: ReportExplanation,
  summary: ExerciseSummary,
  { texts, typology }: ExplainReportOptions,
): ReadonlyArray<string> => {
  if (appendix.length === 0) return []
  const panel = summary.moments.huidig?.panel
  return [
    element(
      'div',
      { class: 'appendix' },
      element('h2', {}, text(texts.headings.appendix)),
      ...(panel !== undefined && isComplete(panel)
        ? [figure(renderMap({ panel, typology }, texts, { title: headline.text, width: 640 }))]
        : []),
      ...sections
        .filter(({ id }) => id === 'change')
        .map((section) => part(section.heading, listOf(section))),
      ...MOMENTS.filter((moment) => (summary.moments[moment]?.respondents ?? 0) > 0).map((moment) =>
        part(
          `${texts.explanation.sections.answers}: ${texts.moments[moment]}`,
          figure(renderExerciseSvg(summary, texts, { moment, width: 640 })),
          tableOf(exerciseTable(summary, texts, { moment })),
        ),
      ),
      ...appendix
        .filter(({ id }) => id !== 'answers')
        .map((section) => part(section.heading, listOf(section))),
    ),
  ]
}

const part = (heading: string, ...content: ReadonlyArray<string>): string =>
  element('section', {}, element('h3', {}, text(heading)), ...content)
