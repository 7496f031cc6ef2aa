/**
 * Render: panels and exercises as text for a terminal, SVG, Markdown and HTML. Pure functions that
 * return strings in the language of the texts you pass.
 *
 * @module schuifoefening/render
 */

// Text
export { renderPanelText } from './panelText.js'
export type { PanelTextOptions } from './panelText.js'

// Pictures, each with a table of the same content
export type { PictureOptions, PictureTable, TableOptions } from './svg/layout.js'
export { panelTable, renderPanelSvg } from './svg/panel.js'
export { changeTable, renderChangeSvg } from './svg/change.js'
export type { Change } from './svg/change.js'
export { exerciseTable, renderExerciseSvg } from './svg/group.js'
export type { ExercisePictureOptions } from './svg/group.js'
export { renderSmallMultiples, smallMultiplesTable } from './svg/smallMultiples.js'
export type { TitledPanel } from './svg/smallMultiples.js'
export { mapTable, renderMap } from './svg/map.js'
export type { MapContent } from './svg/map.js'
export { readingsTable, renderReadings } from './svg/readings.js'
export type { ReadingsPictureOptions } from './svg/readings.js'
export { journeyTable, renderJourney } from './svg/journey.js'
export { renderTensions, tensionsTable } from './svg/tensions.js'
export { answersTable, renderAnswers } from './svg/answers.js'
export { prevalenceTable, renderPrevalence } from './svg/prevalence.js'
export type { PrevalenceContent } from './svg/prevalence.js'
export { districtsTable, renderDistricts } from './svg/districts.js'
export { historyTable, renderHistory } from './svg/history.js'
export type { DatedPanel } from './svg/history.js'
export { renderEmptySheet } from './svg/emptySheet.js'

// Explanations
export { renderText } from './text/explanationText.js'
export type { TextOptions } from './text/explanationText.js'
export { renderMarkdown } from './explanationMarkdown.js'
export type { MarkdownOptions } from './explanationMarkdown.js'

// Report
export { renderReportHtml } from './report/html.js'
export { renderPage } from './report/page.js'
export type { Page, PagePart } from './report/page.js'
export { renderReportMarkdown } from './report/markdown.js'
export type { PlacedPicture, ReportMarkdownOptions } from './report/markdown.js'
export { reportPictures } from './report/pictures.js'
export type { ReportPicture } from './report/pictures.js'
export type { Summaries } from './report/sittings.js'
