/**
 * A second implementation of chapter 2 of the specification, reading input. It uses nothing from the
 * package; its only table is that of SO-202.
 */
import { SLIDERS } from '../oracle/space.js'
import { optional } from './oracleNotation.js'

export interface Problem {
  readonly code: string
  readonly [datum: string]: unknown
}

export type Reading = { readonly result: unknown } | { readonly errors: ReadonlyArray<Problem> }

/** As the vector files write it. */
export const asEither = (reading: Reading): object =>
  'errors' in reading
    ? { _tag: 'Left', left: reading.errors }
    : { _tag: 'Right', right: reading.result }

const WORDS: { readonly [spelling: string]: string } = {
  ...{ laag: 'laag', low: 'laag', l: 'laag', 0: 'laag' },
  ...{ midden: 'midden', middle: 'midden', m: 'midden', 1: 'midden' },
  ...{ hoog: 'hoog', high: 'hoog', h: 'hoog', 2: 'hoog' },
}

/** SO-203, as ranges of code points. */
const BLANKS: ReadonlyArray<readonly [first: number, last: number]> = [
  ...([[0x9, 0xd] as const, [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680]] as const),
  ...([[0x2000, 0x200a] as const, [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f]] as const),
  ...([[0x3000, 0x3000] as const, [0xfeff, 0xfeff]] as const),
]

const isBlank = (character: string): boolean =>
  BLANKS.some(([first, last]) => {
    const code = character.charCodeAt(0)
    return first <= code && code <= last
  })

const withoutBlanks = (text: string): string => {
  let [from, to] = [0, text.length]
  while (from < to && isBlank(text.charAt(from))) from += 1
  while (to > from && isBlank(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

const isAllBlank = (value: unknown): boolean =>
  typeof value === 'string' && withoutBlanks(value) === ''

const inSmallLetters = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32))

const typeOf = (input: unknown): string =>
  input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input

const wrongType = (expected: string, input: unknown): Reading => ({
  errors: [{ code: 'wrongType', expected, received: typeOf(input) }],
})

const readPosition = (input: unknown): Reading => {
  if (typeof input !== 'string' && typeof input !== 'number') return wrongType('position', input)
  const spelling = inSmallLetters(withoutBlanks(String(input)))
  return Object.hasOwn(WORDS, spelling)
    ? { result: WORDS[spelling] }
    : { errors: [{ code: 'unknownPosition', input: String(input) }] }
}

const readKey = (input: unknown): Reading => {
  if (typeof input !== 'string') return wrongType('key', input)
  const letters = [...withoutBlanks(input)]
  if (letters.length !== 5) return { errors: [{ code: 'wrongKeyLength', input, expected: 5 }] }
  const errors = letters.flatMap((letter, index) =>
    'LMHlmh'.includes(letter)
      ? []
      : [{ code: 'unknownLetter', slider: SLIDERS[index], index, letter }],
  )
  if (errors.length > 0) return { errors }
  return {
    result: Object.fromEntries(letters.map((l, i) => [SLIDERS[i], WORDS[inSmallLetters(l)]])),
  }
}

const readCode = (input: unknown): Reading => {
  if (typeof input !== 'number') return wrongType('code', input)
  if (!Number.isInteger(input) || input < 0 || input > 242) {
    return { errors: [{ code: 'codeOutOfRange', input: String(input), highest: 242 }] }
  }
  const digits = input.toString(3).padStart(5, '0')
  return { result: Object.fromEntries(SLIDERS.map((s, i) => [s, WORDS[digits.charAt(i)]])) }
}

const readPanel = (sliders: ReadonlyArray<string>, isFull: boolean, input: unknown): Reading => {
  if (typeOf(input) !== 'object') {
    return { errors: [{ code: 'notAPlainObject', received: typeOf(input) }] }
  }
  const members = new Map(Object.entries(input as object)) // an object, not null and not a list
  const errors: Problem[] = []
  const result: { [slider: string]: unknown } = {}
  for (const slider of sliders) {
    const value: unknown = members.get(slider)
    if (value === undefined || value === null || isAllBlank(value)) {
      if (isFull) errors.push({ code: 'missingSlider', slider })
      continue
    }
    const reading = readPosition(value)
    if ('errors' in reading) errors.push(...reading.errors.map((error) => ({ ...error, slider })))
    else result[slider] = reading.result
  }
  for (const key of members.keys())
    if (!sliders.includes(key)) errors.push({ code: 'unknownSlider', key })
  return errors.length > 0 ? { errors } : { result }
}

const readAreaCode = (input: unknown): unknown => {
  const digits = typeof input === 'string' ? input.slice(2) : ''
  const isCode =
    typeof input === 'string' &&
    [...digits].every((digit) => '0123456789'.includes(digit)) &&
    ['GM4', 'WK6', 'BU8'].includes(`${input.slice(0, 2)}${digits.length}`)
  return isCode ? input : null
}

/** Answers a question of `parsing.json` about panels. */
export const READERS: { readonly [read: string]: (input: unknown) => object } = {
  position: (input) => asEither(readPosition(input)),
  key: (input) => asEither(readKey(input)),
  code: (input) => asEither(readCode(input)),
  panel: (input) => asEither(readPanel(SLIDERS, true, input)),
  partialPanel: (input) => asEither(readPanel(SLIDERS, false, input)),
  extendedPanel: (input) => asEither(readPanel([...SLIDERS, 'wijkkenmerken'], true, input)),
  areaCode: (input) => optional(readAreaCode(input)),
}
