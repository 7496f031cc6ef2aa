/**
 * Render: panels and exercises as text for a terminal, as SVG and as Markdown. Pure functions that
 * return strings, in the language of the texts that they are given.
 *
 * @module schuifoefening/render
 */

// Text
export { renderPanelText } from './panelText.js'
export type { PanelTextOptions } from './panelText.js'

// Pictures
export { renderPanelSvg } from './panelSvg.js'
export type { PictureOptions } from './picture.js'
export { renderChangeSvg } from './changeSvg.js'
export type { Change } from './changeSvg.js'
export { renderExerciseSvg } from './exerciseSvg.js'
export type { ExercisePictureOptions } from './exerciseSvg.js'
export { renderSmallMultiples } from './smallMultiples.js'
export type { SmallMultiplesOptions, TitledPanel } from './smallMultiples.js'
export { renderEmptySheet } from './emptySheet.js'

// Explanations
export { renderText } from './text/explanationText.js'
export type { TextOptions } from './text/explanationText.js'
export { renderMarkdown } from './explanationMarkdown.js'
export type { MarkdownOptions } from './explanationMarkdown.js'

// Report
export { renderReportMarkdown } from './reportMarkdown.js'
