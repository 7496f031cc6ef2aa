/**
 * Codes to hand in with: one person's answers at one moment in eight characters, short enough to read
 * aloud and type over. Remarks do not fit; they travel by file.
 *
 * | characters | what they hold |
 * | --- | --- |
 * | 1, 2 | the tag of the workshop |
 * | 3 to 7 | the answers on six sliders, moment, round, role and number of the person |
 * | 8 | a check |
 *
 * The alphabet is that of Crockford without `Z`: 31 characters, none of them I, L, O or U. A character
 * counts as its index and characters are weighed 1 to 8; the sum is a multiple of 31. Since 31 is prime
 * and all weights differ, one wrong character or two neighbours swapped always break that.
 */
import {
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  POSITIONS,
  ROLES,
  type Answer,
  type Answers,
  type Moment,
  type Role,
} from 'schuifoefening'

export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const BASE = ALPHABET.length

/** How many people of one role can hand in. */
export const MOST_PEOPLE = 70

/** Whose sheet it is: a role, and a number from 1 within it. */
export interface Person {
  readonly role: Role
  readonly number: number
}

/** What a code holds. */
export interface HandIn extends Person {
  readonly tag: string
  readonly moment: Moment
  /** Filled in after the talk. */
  readonly second: boolean
  readonly answers: Answers
}

/** Why a code is refused: not eight characters, not of this alphabet, a typing error, or no sheet. */
export type CodeProblem = 'length' | 'character' | 'check' | 'meaning'

/** The code of a sheet, as `7K4D-9QX2`. */
export const codeOf = ({ tag, moment, second, role, number, answers }: HandIn): string => {
  const value = [
    ...EXTENDED_SLIDER_IDS.map((slider) => ANSWERS.indexOf(answers[slider])),
    MOMENTS.indexOf(moment),
    second ? 1 : 0,
    ROLES.indexOf(role),
    number - 1,
  ].reduce((sum, digit, index) => sum * (RADICES[index] ?? 1) + digit, 0)
  const body = tag + charactersOf(value, 5)
  const characters = body + charactersOf(checkOf(body), 1)
  return `${characters.slice(0, 4)}-${characters.slice(4)}`
}

/** Reads what people typed: small letters, blanks and hyphens are fine, and O, I and L as 0 and 1. */
export const readCode = (text: string): HandIn | CodeProblem => {
  const characters = text
    .toUpperCase()
    .replace(/[\s\-–]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (characters.length !== 8) return 'length'
  if (Array.from(characters).some((character) => !ALPHABET.includes(character))) return 'character'
  if (weigh(characters) % BASE !== 0) return 'check'
  let rest = Array.from(characters.slice(2, 7)).reduce(
    (sum, character) => sum * BASE + ALPHABET.indexOf(character),
    0,
  )
  const digits = RADICES.toReversed()
    .map((radix) => {
      const digit = rest % radix
      rest = Math.floor(rest / radix)
      return digit
    })
    .toReversed()
  const moment = MOMENTS[digits[6] ?? -1]
  const role = ROLES[digits[8] ?? -1]
  if (rest !== 0 || moment === undefined || role === undefined) return 'meaning'
  const answers: { -readonly [S in keyof Answers]: Answers[S] } = {}
  EXTENDED_SLIDER_IDS.forEach((slider, index) => {
    const answer = ANSWERS[digits[index] ?? 0]
    if (answer !== undefined) answers[slider] = answer
  })
  const tag = characters.slice(0, 2)
  return { tag, moment, second: digits[7] === 1, role, number: (digits[9] ?? 0) + 1, answers }
}

/** A tag for a new workshop, from a number in [0, 1). */
export const newTag = (random: number): string => charactersOf(Math.floor(random * BASE * BASE), 2)

/** The tag in what people typed, if it is one. */
export const readTag = (text: string): string | undefined => {
  const tag = text.trim().toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')
  return tag.length === 2 && Array.from(tag).every((one) => ALPHABET.includes(one))
    ? tag
    : undefined
}

const ANSWERS: ReadonlyArray<Answer | undefined> = [undefined, ...POSITIONS, 'unknown']

const RADICES = [5, 5, 5, 5, 5, 5, MOMENTS.length, 2, ROLES.length, MOST_PEOPLE]

const charactersOf = (value: number, length: number): string =>
  Array.from({ length }, (_, index) =>
    ALPHABET.charAt(Math.floor(value / BASE ** (length - 1 - index)) % BASE),
  ).join('')

const weigh = (characters: string): number =>
  Array.from(characters).reduce(
    (sum, character, index) => sum + (index + 1) * ALPHABET.indexOf(character),
    0,
  )

// 8 times the check has to make up for the sum of the others; 4 times 8 is 1 more than 31.
const checkOf = (body: string): number => (4 * (BASE - (weigh(body) % BASE))) % BASE
