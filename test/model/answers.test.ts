import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EXERCISE_WORDS,
  EXTENDED_SLIDER_IDS,
  parseAnswer,
  parseAnswers,
  parsePartialPanel,
  parsePosition,
  POSITION_SPELLINGS,
  STATEMENT_MARK_SPELLINGS,
  STATEMENT_MARKS,
} from '../../src/index.js'
import { kindOf, momentOf, roleOf, roundOf, saysUnknown } from '../../src/model/words.js'
import { anythingAtAll } from '../laws/hostile.js'
import { parserLaws } from '../laws/parserLaws.js'
import { left, right } from '../laws/values.js'
import { committed } from '../spec/files.js'

const spelt = (word: string): ReadonlyArray<string> => [word, word.toUpperCase(), ` ${word}\t`]

const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...Object.values(POSITION_SPELLINGS).flat(), ...EXERCISE_WORDS.unknown),
  fc.constantFrom('', ' ', null, undefined, 'hoger', 0, 1, 2, 3, true, {}, []),
  anythingAtAll,
)
const ANSWERS = ['laag', 'midden', 'hoog', 'unknown']

parserLaws('parseAnswers', parseAnswers, {
  codes: ['notAPlainObject', 'unknownSlider', 'unknownAnswer', 'wrongType'],
  isValid: (answers) =>
    Object.entries(answers).every(
      ([slider, answer]) =>
        (EXTENDED_SLIDER_IDS as ReadonlyArray<string>).includes(slider) &&
        ANSWERS.includes(answer ?? 'absent'),
    ),
  nearMisses: fc.dictionary(fc.constantFrom(...EXTENDED_SLIDER_IDS, 'budget'), values),
})

describe('one answer', () => {
  it('is a position in every spelling that parsePosition reads', () => {
    for (const word of Object.values(POSITION_SPELLINGS).flat().flatMap(spelt))
      expect(parseAnswer(word)).toEqual(parsePosition(word))
    for (const number of [0, 1, 2]) expect(parseAnswer(number)).toEqual(parsePosition(number))
  })
  it('is unknown in every word for it', () => {
    for (const word of ['weet niet', 'Weet_niet', "don't know", 'Dont know', '?', 'onbekend'])
      expect(parseAnswer(word)).toEqual(right('unknown'))
    for (const word of EXERCISE_WORDS.unknown.flatMap(spelt))
      expect(parseAnswer(word)).toEqual(right('unknown'))
  })
  it('is nothing when there is nothing', () => {
    for (const nothing of [undefined, null, '', ' ', '\t\n\u00a0'])
      expect(parseAnswer(nothing)).toEqual(right(undefined))
  })
  it('is nothing else', () => {
    for (const input of ['hoger', '??', '-', 'nvt'])
      expect(parseAnswer(input)).toEqual(left({ code: 'unknownAnswer', input }))
    expect(parseAnswer(3)).toEqual(left({ code: 'unknownAnswer', input: '3' }))
    expect(parseAnswer(false)).toEqual(
      left({ code: 'wrongType', expected: 'answer', received: 'boolean' }),
    )
  })
})

describe('the answers of a form', () => {
  it('are those of a partial panel where nobody says not to know', () => {
    const cells = fc.constantFrom('', ' ', null, undefined, 'laag', 'High', 1, 'hoger')
    const five = EXTENDED_SLIDER_IDS.slice(0, 5)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...five), cells), (form) => {
        const [answers, panel] = [parseAnswers(form), parsePartialPanel(form)]
        expect(answers._tag).toBe(panel._tag)
        if (panel._tag === 'Right') expect(answers).toEqual(panel)
      }),
    )
  })
  it('have six sliders at most, in canonical order, with all problems at their slider', () => {
    const read = parseAnswers({ wijkkenmerken: '?', communicatie: 'laag', procesMetBewoners: '' })
    expect(read).toStrictEqual(right({ communicatie: 'laag', wijkkenmerken: 'unknown' }))
    expect(parseAnswers({ budget: 'laag', wijkkenmerken: 'meer', communicatie: [] })).toEqual(
      left(
        { code: 'wrongType', expected: 'answer', slider: 'communicatie', received: 'array' },
        { code: 'unknownAnswer', slider: 'wijkkenmerken', input: 'meer' },
        { code: 'unknownSlider', key: 'budget' },
      ),
    )
  })
})

describe('the words of an exercise', () => {
  it('are those of the specification, and so are the words of a mark', () => {
    const specified = committed<{ words: unknown; statementMarks: unknown }>('catalogue.json')
    expect(EXERCISE_WORDS).toEqual(specified.words)
    expect(STATEMENT_MARKS.map((id) => ({ id, spellings: STATEMENT_MARK_SPELLINGS[id] }))).toEqual(
      specified.statementMarks,
    )
  })
  const tables = [
    ['role', EXERCISE_WORDS.role, roleOf],
    ['moment', EXERCISE_WORDS.moment, momentOf],
    ['round', EXERCISE_WORDS.round, roundOf],
    ['kind', EXERCISE_WORDS.kind, kindOf],
  ] as const
  it.each(tables)(
    '%s: each is a word for one thing, and so is the identifier',
    (_, table, find) => {
      for (const [id, words] of Object.entries(table))
        for (const word of [id, ...words].flatMap(spelt)) expect(find(word)).toBe(id)
      for (const word of ['', '?', 'toString', 'morgen']) expect(find(word)).toBeUndefined()
    },
  )
  it('for not to know are no positions', () => {
    for (const word of Object.values(POSITION_SPELLINGS).flat())
      expect(saysUnknown(word)).toBe(false)
  })
})
