/**
 * Numbers and lists in English sentences.
 *
 * @module
 */
import { formatNumber } from './formatNumber.js'

export const number = (value: number, digits?: number): string =>
  formatNumber(value, digits, { decimal: '.', group: ',' })

export const percent = (share: number): string => `${number(share * 100, 0)}%`

export const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

export const steps = (value: number): string => count(value, 'step', 'steps')

export const list = (items: ReadonlyArray<string>, word = 'and'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.slice(-1).join('')}`

/** A label as written inside a sentence: its article has no capital. */
export const inSentence = (label: string): string =>
  label.replace(/^(The|An?) /, (article) => article.toLowerCase())
