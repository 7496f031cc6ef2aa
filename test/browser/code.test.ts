import { EXTENDED_SLIDER_IDS, MOMENTS, POSITIONS, ROLES, type Answer } from 'schuifoefening'
import { describe, expect, it } from 'vitest'
import {
  ALPHABET,
  codeOf,
  MOST_PEOPLE,
  newTag,
  readCode,
  readTag,
  type HandIn,
} from '../../examples/workshop-page/page/code.js'

const ANSWERS: ReadonlyArray<Answer | undefined> = [undefined, ...POSITIONS, 'unknown']

const answersOf = (index: number): HandIn['answers'] =>
  Object.fromEntries(
    EXTENDED_SLIDER_IDS.flatMap((slider, place) => {
      const answer = ANSWERS[Math.floor(index / 5 ** place) % 5]
      return answer === undefined ? [] : [[slider, answer]]
    }),
  )

// Every part of it of its own, from one generator of numbers in [0, 1).
const handIn = (index: number): HandIn => {
  let state = index
  const random = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    state = (state ^ (state >>> 13)) >>> 0
    return state / 2 ** 32
  }
  const of = <A>(all: ReadonlyArray<A>, otherwise: A): A =>
    all[Math.floor(random() * all.length)] ?? otherwise
  return {
    tag: newTag(random()),
    moment: of(MOMENTS, 'huidig'),
    second: random() < 0.5,
    role: of(ROLES, 'overig'),
    number: Math.floor(random() * MOST_PEOPLE) + 1,
    answers: answersOf(index % 15_625),
  }
}

const plain = (code: string): string => code.replace('-', '')

describe('a code', () => {
  it('is eight characters of an alphabet without I, L, O and U', () => {
    expect(ALPHABET).not.toMatch(/[ILOU]/)
    expect(new Set(ALPHABET).size).toBe(31)
    expect(codeOf(handIn(1))).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  })

  it('gives back what was handed in, for all answers', () => {
    const given = Array.from({ length: 15_625 }, (_, index) => handIn(index))
    expect(given.map((one) => readCode(codeOf(one)))).toEqual(given)
  })

  it('gives back every person, moment and round', () => {
    for (const moment of MOMENTS) {
      for (const role of ROLES) {
        for (let number = 1; number <= MOST_PEOPLE; number += 1) {
          for (const second of [false, true]) {
            const given = { ...handIn(15_624), moment, role, number, second }
            expect(readCode(codeOf(given))).toEqual(given)
          }
        }
      }
    }
  })

  it('is read in small letters, with blanks, and with look-alikes', () => {
    const code = codeOf(handIn(7))
    const typed = ` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(readCode(typed)).toEqual(handIn(7))
    expect(readCode(plain(code))).toEqual(handIn(7))
  })
})

// The check is a weighed sum, so whether an error is seen depends on the place and on the right and the
// wrong character alone. Every such triple that can occur does so among the codes below: the third
// character is one of 29, because there are fewer sheets than codes of five characters.
const CODES = Array.from({ length: 30_000 }, (_, index) => plain(codeOf(handIn(index))))

describe('an error in a code', () => {
  it('of one character is refused, at every place, for all pairs of characters', () => {
    const seen = new Set<string>()
    for (const code of CODES.slice(0, 2_500)) {
      for (let place = 0; place < 8; place += 1) {
        const right = code.charAt(place)
        for (const wrong of ALPHABET) {
          if (wrong === right) continue
          const typed = code.slice(0, place) + wrong + code.slice(place + 1)
          if (readCode(typed) !== 'check') expect.fail(`${code} as ${typed}`)
          seen.add(`${place}${right}${wrong}`)
        }
      }
    }
    expect(seen.size).toBe(7 * 31 * 30 + 29 * 30)
  })

  it('of two neighbours swapped is refused, at every place, for all pairs of characters', () => {
    const seen = new Set<string>()
    for (const code of CODES) {
      for (let place = 0; place < 7; place += 1) {
        const [a, b] = [code.charAt(place), code.charAt(place + 1)]
        if (a === b) continue
        const typed = code.slice(0, place) + b + a + code.slice(place + 2)
        if (readCode(typed) !== 'check') expect.fail(`${code} as ${typed}`)
        seen.add(`${place}${a}${b}`)
      }
    }
    expect(seen.size).toBe(5 * 31 * 30 + 29 * 30 + (28 * 30 + 14))
  })

  it('of length or alphabet is said to be that', () => {
    expect(readCode('')).toBe('length')
    expect(readCode('ABCD-EFG')).toBe('length')
    expect(readCode('ABCD-EFGH9')).toBe('length')
    for (const other of ['U', 'Z', '?', 'é', '😀'.charAt(0)]) {
      expect(readCode(`${other}BCD-EFGH`)).toBe('character')
    }
  })

  it('of a sum that is right and a sheet that does not exist is refused too', () => {
    const most = 5 ** 6 * 3 * 2 * 4 * MOST_PEOPLE
    const body = `00${charactersOf(most)}`
    const check = Array.from(ALPHABET).find((one) => typeof readCode(body + one) === 'object')
    expect(check).toBe(undefined)
    expect(Array.from(ALPHABET).map((one) => readCode(body + one))).toContain('meaning')
  })
})

const charactersOf = (value: number): string =>
  [4, 3, 2, 1, 0].map((power) => ALPHABET.charAt(Math.floor(value / 31 ** power) % 31)).join('')

describe('a tag', () => {
  it('is two characters, read leniently', () => {
    expect(newTag(0)).toBe('00')
    expect(newTag(0.999_999)).toBe('YY')
    expect(readTag(' 7k ')).toBe('7K')
    expect(readTag('oi')).toBe('01')
    for (const other of ['', '7', '7K4', 'U7', 'Z1']) expect(readTag(other)).toBe(undefined)
  })
})
