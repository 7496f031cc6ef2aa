/**
 * A page of pictures, tables and notes as one HTML file.
 *
 * @module
 */
import { textOptions } from '../../model/textOptions.js'
import type { Texts } from '../../texts/texts.js'
import { isolate, oneLine } from '../plainText.js'
import type { PictureTable, TableOptions } from '../svg/layout.js'
import { element, escapeXml, type Attributes } from '../xml.js'
import { REPORT_STYLE } from './style.js'

/** One part of a page: a picture, its content as tables, and notes about it. */
export interface PagePart {
  readonly heading: string
  /** An SVG from this package: it is inserted without escaping. */
  readonly picture?: string | undefined
  readonly tables: ReadonlyArray<PictureTable>
  readonly notes: ReadonlyArray<string>
}

/** A page: what it is about in one sentence, and its parts. */
export interface Page {
  readonly title: string
  readonly lead: string
  readonly parts: ReadonlyArray<PagePart>
}

/**
 * Lays out pictures with their tables and notes as one self-contained HTML file without scripts. All
 * text is escaped; pictures are inserted without escaping, so they must be SVGs from this package. A picture keeps
 * its own width, so that its text stays readable: on a narrower screen it scrolls by itself.
 *
 * @example
 * renderPage({ title: 'A < B', lead: '', parts: [] }, { texts: en }).includes('<h1>A &#60; B</h1>') // => true
 */
export const renderPage = (page: Page, options: TableOptions): string => {
  const { texts } = textOptions(options)
  return htmlFile(
    page.title,
    texts,
    WHOLE,
    element(
      'header',
      {},
      element('h1', {}, htmlText(page.title)),
      htmlParagraph(page.lead, 'headline'),
    ),
    ...page.parts.map(({ heading, picture, tables, notes }) =>
      element(
        'section',
        {},
        element('h2', {}, htmlText(heading)),
        ...(picture === undefined ? [] : [element('figure', scrolling('whole', heading), picture)]),
        ...tables.map((table) => htmlTable(table, [heading, ...table.head.slice(0, 1)].join(': '))),
        ...notes.map((note) => htmlParagraph(note)),
      ),
    ),
  )
}

// A picture may be wider than the text around it, but not than the screen. On paper it has to fit.
const WHOLE =
  '.whole svg{width:auto;max-width:100%}@media screen{.whole{overflow-x:auto;width:fit-content;min-width:100%;max-width:calc(100vw - 3rem);position:relative;left:50%;translate:-50%}.whole svg{max-width:none}}'

// What scrolls by itself can be reached by keyboard, and has a name.
const scrolling = (kind: string, label: string): Attributes => ({
  class: kind,
  tabindex: 0,
  role: 'group',
  'aria-label': oneLine(label),
})

/** A complete HTML file around a body, in the style of reports, and more style. */
export const htmlFile = (
  title: string,
  texts: Texts,
  more: string,
  ...content: ReadonlyArray<string>
): string =>
  `<!doctype html>\n${element(
    'html',
    { lang: texts.language.tag },
    element(
      'head',
      {},
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      element('title', {}, htmlText(title)),
      `<style>${REPORT_STYLE}${more}</style>`,
    ),
    element('body', {}, element('main', {}, ...content)),
  )}\n`

/** Escapes any text for use in HTML. */
export const htmlText = (value: string): string => escapeXml(isolate(oneLine(value)))

/** One paragraph of text. */
export const htmlParagraph = (value: string, kind?: string): string =>
  element('p', { class: kind }, htmlText(value))

/**
 * A table with a header, whose first column names the rows. If it is too wide it scrolls by itself,
 * also by keyboard; the label says what it is. In a `heat` table each cell has the colour of its steps.
 */
export const htmlTable = ({ head, rows }: PictureTable, label: string, kind?: string): string =>
  element(
    'div',
    scrolling('table', label),
    element(
      'table',
      { class: kind },
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, htmlText(cell)))),
      ),
      element(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells]) =>
          element(
            'tr',
            {},
            first === '' ? element('td', {}, '') : element('th', { scope: 'row' }, htmlText(first)),
            ...cells.map((cell) =>
              element('td', { 'data-steps': kind === 'heat' ? cell : undefined }, htmlText(cell)),
            ),
          ),
        ),
      ),
    ),
  )
