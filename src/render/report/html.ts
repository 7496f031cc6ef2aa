/**
 * The report of an exercise as one HTML file.
 *
 * @module
 */
import { ownOptions } from '../../model/misuse.js'
import {
  explainReport,
  type ExplainReportOptions,
  type ReportExplanation,
} from '../../explain/explainReport.js'
import type { Section, Statement } from '../../explain/explanation.js'
import type { PartialExtendedPanel } from '../../model/extendedPanel.js'
import { MOMENTS, type Moment } from '../../model/exercise.js'
import { isComplete } from '../../model/partialPanel.js'
import type { Position } from '../../model/position.js'
import type { ExtendedSliderId } from '../../model/slider.js'
import type { ExerciseSummary } from '../../operations/summary/exerciseSummary.js'
import type { MomentSummary } from '../../operations/summary/momentSummary.js'
import { planTransition } from '../../operations/transition.js'
import type { Texts } from '../../texts/texts.js'
import { isolate, oneLine } from '../plainText.js'
import { renderChangeSvg, type Change } from '../svg/change.js'
import { renderExerciseSvg } from '../svg/group.js'
import { historyTable, renderHistory, type DatedPanel } from '../svg/history.js'
import type { PictureTable } from '../svg/layout.js'
import { renderJourney } from '../svg/journey.js'
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
  const own = ownOptions(options)
  const { texts } = own
  const history = isList(summaries) ? summaries : [summaries]
  const summary = history.at(-1) ?? history[0]
  const report = explainReport(summary, own)
  const title = text(report.title)
  return `<!doctype html>\n${element(
    'html',
    { lang: texts.language.tag },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      `<style>${REPORT_STYLE}</style>`,
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        opening(report, summary, title),
        ...body(report, summary, texts),
        ...historyPicture(history, texts),
        ...appendixOf(report, history, summary, own),
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
): string =>
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
  )

// What to read first. Where the sliders are is a picture, with a sentence for those that are open; what was
// agreed is a table with room to write; the rest are lists.
const body = (
  { sections }: ReportExplanation,
  summary: ExerciseSummary,
  texts: Texts,
): ReadonlyArray<string> => {
  const places = sections.filter(({ id }) => id === 'places')
  const open = places
    .map((section) => ({
      ...section,
      statements: section.statements.filter(({ data }) => data.kind === 'open'),
    }))
    .filter(({ statements }) => statements.length > 0)
  const [agreements] = sections.filter(({ id }) => id === 'agreements')
  return [
    ...(places.length === 0
      ? []
      : [
          element(
            'section',
            {},
            figure(
              renderChangeSvg(panelsOf(summary), texts, {
                title: texts.explanation.sections.places,
                width: NARROW,
              }),
              'now',
            ),
          ),
        ]),
    ...[...open, ...sections.filter(({ id }) => id !== 'places' && id !== 'agreements')].map(
      (section) => block(section.heading, listOf(section)),
    ),
    ...(agreements === undefined
      ? []
      : [
          block(
            agreements.heading,
            tableOf(agreementsTable(agreements, texts), agreements.heading, 'fill'),
          ),
        ]),
  ]
}

const panelsOf = ({ moments: { huidig, ambitie, evaluatie } }: ExerciseSummary): Change => {
  const of = (moment: MomentSummary | undefined): PartialExtendedPanel | undefined =>
    moment && { ...moment.panel, wijkkenmerken: moment.wijkkenmerken }
  return huidig === undefined && ambitie === undefined
    ? { now: of(evaluatie) }
    : { now: of(huidig), ambition: of(ambitie) }
}

const block = (heading: string, ...content: ReadonlyArray<string>): string =>
  element('section', {}, element('h2', {}, text(heading)), ...content)

const listOf = ({ id, statements }: Section): string => list(statements, id)

const list = (statements: ReadonlyArray<Statement>, kind?: string): string =>
  element(
    'ul',
    { class: kind },
    ...statements.map((statement) =>
      element('li', { class: statement.data.kind }, text(statement.text)),
    ),
  )

const figure = (svg: string, kind?: 'now' | 'answers'): string =>
  element('figure', { class: kind }, svg)

// A wide picture scrolls on a phone, by keyboard too.
const wide = (svg: string, label: string): string =>
  element('figure', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': label }, svg)

// Pictures are laid out for a phone, and grow; those that need room scroll there.
const NARROW = 360
const WIDE = 900

const tableOf = ({ head, rows }: PictureTable, label: string, kind?: string): string =>
  element(
    'div',
    { class: 'table', tabindex: 0, role: 'group', 'aria-label': oneLine(label) },
    element(
      'table',
      { class: kind },
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
            first === '' ? element('td', {}, '') : element('th', { scope: 'row' }, text(first)),
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

// What was agreed, with room for who and when, and for more.
const agreementsTable = ({ statements }: Section, { headings }: Texts): PictureTable => ({
  head: [headings.agreed, headings.who, headings.when],
  rows: [...statements.map(({ text: agreed }) => [agreed, '', '']), ['', '', ''], ['', '', '']],
})

const datedPanels = (history: ReadonlyArray<ExerciseSummary>): ReadonlyArray<DatedPanel> => {
  const panels = history.flatMap(({ date, moments }): ReadonlyArray<DatedPanel> =>
    date === undefined || moments.huidig === undefined
      ? []
      : [{ date, panel: moments.huidig.panel }],
  )
  return panels.length < 2 ? [] : panels
}

const historyPicture = (
  history: ReadonlyArray<ExerciseSummary>,
  texts: Texts,
): ReadonlyArray<string> => {
  const panels = datedPanels(history)
  return panels.length === 0
    ? []
    : [element('section', {}, figure(renderHistory(panels, texts, { width: NARROW })))]
}

const appendixOf = (
  { appendix }: ReportExplanation,
  history: ReadonlyArray<ExerciseSummary>,
  summary: ExerciseSummary,
  { reason, texts, typology }: ExplainReportOptions,
): ReadonlyArray<string> => {
  if (appendix.length === 0) return []
  const { headings, explanation, pictures } = texts
  const [now, ambition] = [summary.moments.huidig?.panel, summary.moments.ambitie?.panel]
  const plan =
    now && ambition && isComplete(now) && isComplete(ambition)
      ? planTransition(now, ambition, { reason })
      : undefined
  const panels = datedPanels(history)
  const render = (found: Section): string => {
    const { id, heading, moment } = found
    switch (id) {
      case 'numbers':
        return part(
          heading,
          listOf(found),
          ...(now !== undefined && isComplete(now)
            ? [wide(renderMap({ panel: now, plan, typology }, texts, { width: WIDE }), heading)]
            : []),
        )
      case 'plan':
        return part(
          heading,
          listOf(found),
          ...(plan === undefined
            ? []
            : [wide(renderJourney(plan, texts, { width: WIDE }), heading)]),
        )
      case 'answers':
        return part(
          heading,
          figure(renderExerciseSvg(summary, texts, { moment, width: NARROW }), 'answers'),
          listOf(found),
        )
      default:
        return part(heading, listOf(found))
    }
  }
  return [
    element(
      'div',
      { class: 'appendix' },
      element('h2', {}, text(headings.appendix)),
      part(
        explanation.sections.places,
        tableOf(placesTable(summary, texts), explanation.sections.places),
      ),
      ...(panels.length === 0
        ? []
        : [part(pictures.history, tableOf(historyTable(panels, texts), pictures.history))]),
      ...appendix.map(render),
    ),
  ]
}

const part = (heading: string, ...content: ReadonlyArray<string>): string =>
  element('section', {}, element('h3', {}, text(heading)), ...content)
