import { describe, expect, it } from 'vitest'
import { COLUMN_NAMES, readPanels, type ColumnId } from '../../src/files/index.js'
import { columnOf } from '../../src/files/columns.js'
import { momentOf, roleOf, roundOf, saysUnknown } from '../../src/model/words.js'
import {
  EXERCISE_WORDS,
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  parsePosition,
  POSITION_SPELLINGS,
  ROLES,
  ROUNDS,
  SLIDER_IDS,
} from '../../src/index.js'
import { en, nl } from '../../src/texts/index.js'
import { firstUnfrozen } from '../laws/dataLaws.js'

const columns = Object.keys(COLUMN_NAMES) as ReadonlyArray<ColumnId>
const spelt = (word: string): ReadonlyArray<string> => [
  word,
  word.toUpperCase(),
  ` ${word}\t`,
  word.replaceAll(' ', '_'),
]

describe('the names of columns', () => {
  it('are each the name of one column, in any spelling', () => {
    for (const column of columns) {
      const slider = EXTENDED_SLIDER_IDS.find((id) => id === column)
      const meaning = slider === undefined ? { about: column } : { about: 'slider', slider }
      for (const name of [...COLUMN_NAMES[column], column]) {
        expect(spelt(name).map(columnOf)).toEqual([meaning, meaning, meaning, meaning])
      }
    }
  })
  it('have the labels of the texts and the identifiers of the core among them', () => {
    for (const slider of EXTENDED_SLIDER_IDS) {
      for (const name of [slider, nl.sliders[slider].label, en.sliders[slider].label]) {
        expect(columnOf(name)).toEqual({ about: 'slider', slider })
      }
    }
    for (const slider of SLIDER_IDS) {
      expect(COLUMN_NAMES[slider][0]).toBe(nl.sliders[slider].label)
    }
  })
  it('are those of remarks after the word for one', () => {
    for (const slider of EXTENDED_SLIDER_IDS) {
      for (const name of [slider, nl.sliders[slider].label, en.sliders[slider].label]) {
        for (const word of ['Opmerking ', 'Remark: ', 'opmerking_', 'opmerking']) {
          expect(columnOf(word + name)).toEqual({ about: 'remark', slider })
        }
      }
    }
  })
  it('do not make a column of anything else', () => {
    const others = [
      '',
      ' ',
      '?',
      'opmerking',
      'profiel',
      'communicatief',
      'toString',
      '__proto__',
      "'",
    ]
    expect(others.map(columnOf)).toEqual(others.map(() => undefined))
  })
})

describe('the words in cells', () => {
  it('are each a word for one thing, in any spelling', () => {
    for (const role of ROLES) {
      for (const word of [role, ...EXERCISE_WORDS.role[role]]) {
        expect(spelt(word).map(roleOf)).toEqual([role, role, role, role])
      }
    }
    for (const moment of MOMENTS) {
      for (const word of [moment, ...EXERCISE_WORDS.moment[moment]]) {
        expect(spelt(word).map(momentOf)).toEqual([moment, moment, moment, moment])
      }
    }
    for (const round of ROUNDS) {
      for (const word of [round, ...EXERCISE_WORDS.round[round]]) {
        expect(spelt(word).map(roundOf)).toEqual([round, round, round, round])
      }
    }
    for (const word of EXERCISE_WORDS.unknown) {
      expect(spelt(word).map(saysUnknown)).toEqual([true, true, true, true])
    }
  })
  it('have the labels of the texts among them', () => {
    for (const texts of [nl, en]) {
      for (const role of ROLES) expect(roleOf(texts.roles[role].label)).toBe(role)
      for (const moment of MOMENTS) expect(momentOf(texts.moments[moment])).toBe(moment)
    }
  })
  it('for not to know are no spellings of a position', () => {
    for (const word of EXERCISE_WORDS.unknown) expect(parsePosition(word)._tag).toBe('Left')
    for (const word of Object.values(POSITION_SPELLINGS).flat()) {
      expect(saysUnknown(word)).toBe(false)
    }
  })
  it('are not guessed at', () => {
    for (const word of ['', 'wethouder', 'ambtenaar', 'toString']) {
      expect([roleOf(word), momentOf(word), saysUnknown(word)]).toEqual([
        undefined,
        undefined,
        false,
      ])
    }
    for (const word of ['', '??', '-', 'nvt', 'weet']) expect(saysUnknown(word)).toBe(false)
  })
  it('are frozen, like the names', () => {
    expect(firstUnfrozen(COLUMN_NAMES)).toBeUndefined()
    expect(firstUnfrozen(EXERCISE_WORDS)).toBeUndefined()
  })
})

it('every spelling of the core is read as a position, in any case and with blanks', () => {
  for (const [position, words] of Object.entries(POSITION_SPELLINGS)) {
    for (const word of words.flatMap((one) => [one, one.toUpperCase(), ` ${one} `])) {
      expect(readPanels(`communicatie\n${word}`).rows[0]?.panel).toEqual({ communicatie: position })
    }
  }
})
