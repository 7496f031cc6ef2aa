/**
 * Errors as sentences.
 *
 * @module
 */
import { assertTexts } from '../model/textOptions.js'
import { readList, readRecord } from '../model/record.js'
import { typeNameOf } from '../model/typeName.js'
import { mostAlike } from './alike.js'
import type { DescribableError } from './errorTexts.js'
import { isOneOf } from '../model/guards.js'
import { EXTENDED_SLIDER_IDS, SLIDER_IDS } from '../model/slider.js'
import { showInput } from '../model/showInput.js'
import type { Texts } from './texts.js'

/**
 * The sentence for an error, in the language of the texts. Input that the error repeats is cut off at
 * 40 characters, with control and direction characters made visible. The result is plain text: escape
 * it for HTML.
 *
 * Throws `invalidOptions` when untyped code passes no texts.
 *
 * Laws: never throws otherwise, whatever the error's data; one sentence for each code; an error from
 * another library gets a sentence too.
 *
 * @example
 * describeError({ code: 'unknownPosition', slider: 'communicatie', input: 'hoger' }, nl) // => '“hoger” is geen stand voor de schuif “Communicatie”; kies laag, midden of hoog.'
 */
export const describeError = (error: DescribableError, texts: Texts): string => {
  assertTexts(texts)
  const read = readRecord(error)
  const entries = typeof read === 'string' ? new Map<string, unknown>() : read
  const code = entries.get('code')
  if (typeof code !== 'string' || !Object.hasOwn(texts.errors, code)) {
    return texts.otherError(showValue(code, texts))
  }
  const shown = Object.fromEntries(
    Array.from(entries, ([field, value]) => {
      const isSlider = code === 'missingColumn' && field === 'column' // its column has no name of its own
      return [field, showField(isSlider ? 'slider' : field, value, texts)]
    }),
  )
  // Each code's function takes the data of that code, which is all text by now.
  const describe = texts.errors[code as DescribableError['code']] as (shown: object) => string
  return code === 'unknownSlider'
    ? describe({ ...shown, ...hintFor(entries.get('key'), texts) })
    : describe(shown)
}

// The slider whose name looks most like a key, else the names of the five; nothing for the name of a slider, which
// is wrong only in that panel.
const hintFor = (
  key: unknown,
  texts: Texts,
): { readonly meant?: string; readonly choices?: string } => {
  if (typeof key !== 'string' || isOneOf(EXTENDED_SLIDER_IDS, key)) return {}
  const known = EXTENDED_SLIDER_IDS.flatMap((id) =>
    [id, texts.sliders[id].label].map((name) => ({ name, of: id })),
  )
  const best = mostAlike(key, known)
  return best === undefined ? { choices: SLIDER_IDS.join(', ') } : { meant: best.of }
}

const INPUT_LIMIT = 40
const LIST_LIMIT = 20 // longer than any list of allowed values
const MESSAGE_LIMIT = 120 // the JSON parser's own words, which include the place

const showField = (field: string, value: unknown, texts: Texts): string => {
  switch (field) {
    case 'slider':
      return named(value, texts.sliders)?.label ?? showValue(value, texts)
    case 'profile':
      return named(value, texts.profiles)?.label ?? showValue(value, texts)
    case 'position':
      return named(value, texts.positions)?.label ?? showValue(value, texts)
    case 'moment':
      return named(value, texts.moments) ?? showValue(value, texts)
    case 'received':
      return named(value, texts.typeNames) ?? showValue(value, texts)
    case 'expected':
      return named(value, texts.inputKinds) ?? showValue(value, texts)
    case 'allowed':
      return showList(value, texts)
    case 'index':
      return typeof value === 'number' ? showValue(value + 1, texts) : showValue(value, texts)
    case 'line':
    case 'year':
      return typeof value === 'number' ? String(value) : showValue(value, texts) // as an editor numbers it
    case 'message':
      return typeof value === 'string' ? showInput(value, MESSAGE_LIMIT) : showValue(value, texts)
    default:
      return showValue(value, texts)
  }
}

const showValue = (value: unknown, texts: Texts): string => {
  if (typeof value === 'string') return showInput(value, INPUT_LIMIT)
  if (typeof value === 'number') return texts.phrases.number(value)
  return texts.typeNames[typeNameOf(value)]
}

const showList = (value: unknown, texts: Texts): string =>
  clip(
    readList(value)
      ?.slice(0, LIST_LIMIT)
      .map((item) => {
        const role = named(item, texts.roles)
        return role === undefined ? showValue(item, texts) : `“${role.label}”`
      })
      .join(', ') ?? showValue(value, texts),
  )

const clip = (text: string): string => showInput(text, MESSAGE_LIMIT)

const named = <A>(name: unknown, table: { readonly [name: string]: A }): A | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined
