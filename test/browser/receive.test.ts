import type { Exercise } from 'schuifoefening'
import { describe, expect, it } from 'vitest'
import {
  differs,
  questionsOf,
  receive,
  refuse,
  settle,
} from '../../examples/workshop-page/page/receive.js'
import { readStored, storedText } from '../../examples/workshop-page/page/stored.js'
import {
  exerciseOfCode,
  handedIn,
  openSecondRound,
  subjectOf,
  visibleExercise,
  type Workshop,
} from '../../examples/workshop-page/page/workshop.js'
import { filled, group, NOW, own, TRIO } from './workshops.js'

const START = group('nl')

const handIn = (index: number, answers = NOW[index] ?? {}, second = false): Exercise =>
  exerciseOfCode(START, {
    tag: '7K',
    moment: 'huidig',
    second,
    role: TRIO[index] ?? 'overig',
    number: 1,
    answers,
  })

const all = (order: ReadonlyArray<number>): Workshop =>
  order.reduce((found, index) => receive(handIn(index))(found), START)

describe('receiving', () => {
  it('adds, in any order and any number of times, and shows when all have handed in', () => {
    const expected = all([0, 1, 2])
    expect(expected.sheets.map(({ answers }) => answers)).toHaveLength(3)
    expect(expected.revealed).toEqual(['huidig'])
    for (const order of [
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
      [0, 0, 1, 2, 1],
    ]) {
      expect(all(order)).toEqual(expected)
    }
  })

  it('shows nothing of anybody before that', () => {
    const two = all([0, 1])
    expect(two.revealed).toEqual([])
    expect(visibleExercise(two).sheets).toEqual([])
    expect(visibleExercise(all([0, 1, 2])).sheets).toHaveLength(3)
  })

  it('keeps what says something else until the group has chosen', () => {
    const other = handIn(0, { communicatie: 'hoog' })
    const asked = receive(other)(all([0]))
    expect(asked.sheets).toEqual(all([0]).sheets)
    expect(asked.pending).toEqual([other])
    const [question] = questionsOf(asked, other)
    const key = question?.key ?? ''
    const answers = (workshop: Workshop) => workshop.sheets.map((one) => one.answers.communicatie)
    expect(answers(settle({ [key]: 'here' })(asked))).toEqual(['laag'])
    expect(answers(settle({ [key]: 'new' })(asked))).toEqual(['hoog'])
    const both = settle({ [key]: 'other' })(asked)
    expect(both.sheets.map(({ respondent }) => respondent)).toEqual(['W1', 'W2'])
    expect(answers(both)).toEqual(['laag', 'hoog'])
    expect([settle({})(asked), refuse(asked), both].map(({ pending }) => pending)).toEqual([
      [],
      [],
      [],
    ])
    expect(refuse(asked).sheets).toEqual(asked.sheets)
  })

  it('asks before it adds what is about something else', () => {
    const subject = { kind: 'gemeente', name: 'Elders (verzonnen)' } as const
    const asked = receive({ ...handIn(0), subject })(START)
    expect(differs(asked, asked.pending[0] ?? handIn(0))).toEqual(subject)
    expect(asked.sheets).toEqual([])
    const added = settle({})(asked)
    expect(added.sheets).toHaveLength(1)
    expect(subjectOf(added.about).name).toBe('Voorbeeldstad (verzonnen)')
  })

  it('keeps both rounds, and shows the second when all have handed it in', () => {
    const open = openSecondRound('huidig')(all([0, 1, 2]))
    const one = receive(handIn(0, { communicatie: 'hoog' }, true))(open)
    expect(handedIn(one, 'huidig/na')).toHaveLength(1)
    expect(visibleExercise(one).sheets.map(({ round }) => round)).toEqual(['voor', 'voor', 'voor'])
    const done = [1, 2].reduce((found, index) => receive(handIn(index, {}, true))(found), one)
    expect(done.revealed).toEqual(['huidig', 'huidig/na'])
    expect(done.sheets).toHaveLength(6)
  })

  it('takes agreements from a file, and asks where they differ', () => {
    const file = {
      subject: subjectOf(START.about),
      sheets: [],
      agreed: { huidig: { communicatie: 'hoog' } },
    } as const
    expect(receive(file)(START).agreed).toEqual({ huidig: { communicatie: 'hoog' } })
    const agreed = { ...START, agreed: { huidig: { communicatie: 'laag' } } } as const
    const asked = receive(file)(agreed)
    const key = questionsOf(asked, file)[0]?.key ?? ''
    expect(settle({ [key]: 'here' })(asked).agreed).toEqual(agreed.agreed)
    expect(settle({ [key]: 'new' })(asked).agreed).toEqual(file.agreed)
  })
})

describe('a stored workshop', () => {
  it('is read back as it was', () => {
    const asked = receive(handIn(0, { communicatie: 'hoog' }))(filled('nl'))
    for (const workshop of [START, filled('en'), own('nl'), { ...asked, earlier: [handIn(0)] }]) {
      const read = readStored(storedText(workshop))
      const again = 'workshop' in read ? storedText(read.workshop) : ''
      expect('workshop' in read).toBe(true)
      expect(readStored(again)).toEqual(read)
      if ('workshop' in read) expect(read.workshop.sheets).toEqual(workshop.sheets)
    }
  })

  it.each([
    ['no JSON', '{"version":2,'],
    ['a list', '[1]'],
    ['nothing', 'null'],
    ['an older version', storedText(START).replace('"version":2', '"version":1')],
    ['a later version', storedText(START).replace('"version":2', '"version":3')],
    [
      'a key that this version does not know',
      storedText(START).replace('"tag"', '"later":1,"tag"'),
    ],
    ['another language', storedText(START).replace('"language":"nl"', '"language":"fy"')],
    ['a wrong position', storedText(filled('nl')).replace('"laag"', '"lager"')],
    [
      '60,000 bad sheets',
      storedText(START).replace(
        '"sheets":[]',
        `"sheets":[${Array.from({ length: 60_000 }, () => '{}').join()}]`,
      ),
    ],
  ])('of %s is refused', (_, text) => {
    expect(readStored(text)).toHaveProperty('refused')
  })
})
