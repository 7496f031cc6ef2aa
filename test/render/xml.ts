/** Reading pictures back. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom'

/** The parsed SVG; any problem in it, even a warning, is thrown. That `�` is there is no problem. */
export const parseSvg = (svg: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (!message.startsWith('Unicode replacement character')) {
        throw new Error(`${level}: ${message}`)
      }
    },
  }).parseFromString(svg, 'image/svg+xml')

/** All elements with a name, or all. */
export const elementsOf = (document: Document, name = '*'): ReadonlyArray<Element> =>
  Array.from(document.getElementsByTagName(name))

/** The text of the first element with a name. */
export const textOf = (document: Document, name: string): string =>
  elementsOf(document, name)[0]?.textContent ?? ''

/** Every text that is drawn, without the titles of shortened texts. */
export const drawnTexts = (document: Document): ReadonlyArray<string> =>
  elementsOf(document, 'tspan').map(({ textContent }) => textContent ?? '')
