/** Texts that mark each sentence of an explanation, to see where sentences come from. */
import type { Texts } from '../../src/texts/index.js'

const OPEN = '⟦'
const CLOSE = '⟧'

/** A text without the sentences that are marked. */
export const withoutMarked = (text: string): string => {
  let depth = 0
  return Array.from(text, (character) => {
    if (character === OPEN) depth += 1
    const kept = depth === 0 ? character : ''
    if (character === CLOSE) depth -= 1
    return kept
  }).join('')
}

const mark = (text: string): string => `${OPEN}${text}${CLOSE}`

// A record whose texts, and functions that give one, are marked, except those with these names.
const markAll = <A extends object>(record: A, except: ReadonlyArray<string> = []): A =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      except.includes(key)
        ? value
        : typeof value === 'string'
          ? mark(value)
          : typeof value === 'function'
            ? (...args: ReadonlyArray<unknown>) =>
                mark(String(Reflect.apply(value, undefined, args)))
            : value,
    ]),
  ) as A

/**
 * The texts with marks on: the sentences of explanations, notes, what a fit means, the questions about
 * sliders and about a choice, and the statements of profiles. Labels, headings and cells of tables have none.
 */
export const marked = (texts: Texts): Texts => ({
  ...texts,
  explanation: markAll(texts.explanation, ['sections', 'inSentence']),
  notes: markAll(texts.notes),
  guidance: { ...markAll(texts.guidance), questions: markAll(texts.guidance.questions) },
  fits: Object.fromEntries(
    Object.entries(texts.fits).map(([fit, term]) => [fit, markAll(term, ['label'])]),
  ) as Texts['fits'],
  sliders: Object.fromEntries(
    Object.entries(texts.sliders).map(([id, slider]) => [
      id,
      { ...slider, questions: markAll(slider.questions) },
    ]),
  ) as Texts['sliders'],
})
