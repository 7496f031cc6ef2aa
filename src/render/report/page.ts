/**
 * A page of pictures, tables and notes as one HTML file.
 *
 * @module
 */
import type { Texts } from '../../texts/texts.js'
import { isolate, oneLine } from '../plainText.js'
import type { PictureTable } from '../svg/layout.js'
import { element, escapeXml } from '../xml.js'
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
 * text is escaped; pictures are inserted without escaping, so they must be SVGs from this package. A picture that is
 * too wide for a phone keeps its own width, so that its text stays readable: on a narrow screen it scrolls by itself.
 *
 * @example
 * renderPage({ title: 'A < B', lead: '', parts: [] }, en).includes('<h1>A &#60; B</h1>') // => true
 */
export const renderPage = ({ title, lead, parts }: Page, texts: Texts): string =>
  htmlFile(
    title,
    texts,
    element('header', {}, element('h1', {}, htmlText(title)), htmlParagraph(lead, 'headline')),
    ...parts.map(({ heading, picture, tables, notes }) =>
      element(
        'section',
        {},
        element('h2', {}, htmlText(heading)),
        ...(picture === undefined ? [] : [figure(picture, heading)]),
        ...tables.map((table) => htmlTable(table, [heading, ...table.head.slice(0, 1)].join(': '))),
        ...notes.map((note) => htmlParagraph(note)),
      ),
    ),
  )

// A figure that scrolls can be reached by keyboard, and has a name.
const figure = (picture: string, heading: string): string => {
  const [, width] = /^<svg [^>]*? width="(\d+)"/.exec(picture) ?? []
  return element(
    'figure',
    Number(width) > PHONE
      ? { class: 'whole', tabindex: 0, role: 'group', 'aria-label': oneLine(heading) }
      : {},
    picture,
  )
}

const PHONE = 328 // the pixels within the margins of a phone

/** A complete HTML file around a body, in the style of reports. */
export const htmlFile = (title: string, texts: Texts, ...content: ReadonlyArray<string>): string =>
  `<!doctype html>\n${element(
    'html',
    { lang: texts.language.tag },
    element(
      'head',
      {},
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      element('title', {}, htmlText(title)),
      `<style>${REPORT_STYLE}</style>`,
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
    { class: 'table', tabindex: 0, role: 'group', 'aria-label': oneLine(label) },
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
