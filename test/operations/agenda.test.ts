import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  SLIDER_IDS,
  SLIDERS as FACTS,
  summariseExercise,
  type AgendaItem,
  type Exercise,
} from '../../src/index.js'
import { exercises, type ArbitraryExercise } from '../laws/arbitraries.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { exerciseOf, sheetOf } from '../laws/exercise.js'
import { none, optionOf, some } from '../laws/values.js'
import { agendaOf, type OracleAnswer } from '../oracle/exercise.js'
import { at } from '../oracle/space.js'

const agendaIn = (exercise: Exercise): ReadonlyArray<AgendaItem> =>
  summariseExercise(exercise).agenda

const NOTHING_AGREED = [null, null, null, null, null]

const expectOracle = (drawn: ArbitraryExercise): void => {
  const agenda = agendaIn(exerciseOf(drawn))
  const isEvaluated = summariseExercise(exerciseOf(drawn)).moments.evaluatie !== undefined
  const expected = agendaOf(drawn.sheets, drawn.agreed.ambitie ?? NOTHING_AGREED, isEvaluated)
  expect(agenda.map(({ slider }) => slider)).toStrictEqual(expected.map(({ slider }) => slider))
  agenda.forEach((item, i) => {
    const {
      ambitionPattern,
      agreement,
      ambitionAgreement,
      pattern,
      distanceToAmbition,
      toDiscuss,
    } = at(expected, i)
    expect(item.pattern).toStrictEqual(optionOf(pattern))
    expect(item.ambitionPattern).toStrictEqual(optionOf(ambitionPattern))
    expect(item.distanceToAmbition).toStrictEqual(optionOf(distanceToAmbition))
    expect(item.toDiscuss).toBe(toDiscuss)
    expect(item.questions).toStrictEqual(FACTS[item.slider].questions)
    for (const [found, wanted] of [
      [item.agreement, agreement],
      [item.ambitionAgreement, ambitionAgreement],
    ] as const)
      if (wanted === null) expect(found).toStrictEqual(none)
      else expect(found._tag === 'Some' ? found.value : 9).toBeCloseTo(wanted, 9)
  })
}

const levels: fc.Arbitrary<OracleAnswer> = fc.constantFrom<OracleAnswer>(0, 1, 2, 'unknown')

describe('the discussion agenda', () => {
  it('equals the oracle for any exercise', () => {
    fc.assert(fc.property(exercises, expectOracle), { numRuns: 300 })
  })

  it('equals the oracle where ties abound: two or three people, few differences', () => {
    const people = fc.array(fc.array(levels, { minLength: 5, maxLength: 5 }), {
      minLength: 4,
      maxLength: 6,
    })
    fc.assert(
      fc.property(people, (answers) => {
        const half = Math.floor(answers.length / 2)
        expectOracle({
          sheets: answers.map((given, n) =>
            sheetOf(`person ${n}`, given, n < half ? 'huidig' : 'ambitie'),
          ),
          agreed: {},
        })
      }),
      { numRuns: 500 },
    )
  })

  it('does not ask that anything was agreed', () => {
    const exercise = exerciseOf({
      sheets: [sheetOf('A', [0, 1, 2, 0, 1], 'huidig'), sheetOf('A', [1, 1, 1, 1, 1], 'ambitie')],
      agreed: {},
    })
    const { subject, sheets } = exercise
    expect(agendaIn({ subject, sheets })).toStrictEqual(agendaIn(exercise))
  })

  it('holds all five sliders, whatever is missing; without sheets in canonical order', () => {
    const agenda = agendaIn(exerciseOf({ sheets: [], agreed: {} }))
    expect(agenda).toStrictEqual(
      SLIDER_IDS.map((slider) => ({
        slider,
        pattern: none,
        agreement: none,
        ambitionPattern: none,
        ambitionAgreement: none,
        distanceToAmbition: none,
        toDiscuss: false,
        questions: FACTS[slider].questions,
      })),
    )
    fc.assert(
      fc.property(exercises, (drawn) => {
        const found = agendaIn(exerciseOf(drawn)).map(({ slider }) => slider)
        expect([...found].sort()).toStrictEqual([...SLIDER_IDS].sort())
      }),
    )
  })

  it('puts least agreement first, then the farthest from the ambition, then canonical order', () => {
    const agenda = agendaIn(
      exerciseOf({
        sheets: [
          sheetOf('A', [0, 0, 0, 0, 0]),
          sheetOf('B', [0, 0, 2, 0, 0]),
          sheetOf('C', [0, 1, 2, 0, 'unknown']),
          sheetOf('A', [0, 1, 2, 2, 0], 'ambitie'),
        ],
        agreed: {},
      }),
    )
    expect(agenda.map(({ slider }) => slider)).toStrictEqual([
      'procesMetBewoners',
      'procesBinnenGemeente',
      'bestuurEnPolitiek',
      'positioneringIntern',
      'communicatie',
    ])
    expect(agenda.map(({ toDiscuss }) => toDiscuss)).toStrictEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('puts what divides people about the ambition first, whatever they agree on now', () => {
    const agenda = agendaIn(
      exerciseOf({
        sheets: [
          sheetOf('A', [0, 0, 1, 1, 0]),
          sheetOf('B', [0, 0, 1, 1, 1]),
          ...([0, 2] as const).map((other) => sheetOf(`${other}`, [1, 1, 1, other, 1], 'ambitie')),
        ],
        agreed: {},
      }),
    )
    expect(agenda.map(({ slider, toDiscuss }) => [slider, toDiscuss])).toStrictEqual([
      ['bestuurEnPolitiek', true],
      ['communicatie', false],
      ['positioneringIntern', false],
      ['procesBinnenGemeente', false],
      ['procesMetBewoners', false],
    ])
  })

  it('puts what contradictory answers leave open first of all, and counts none of them', () => {
    const exercise = exerciseOf({
      sheets: [
        sheetOf('A', [0, 0, 0, 2, 0]),
        sheetOf('B', [0, 0, 0, 0, 0]),
        sheetOf('A', [1, 1, 1, 1, 1], 'ambitie'),
      ],
      agreed: {},
    })
    const slider = 'communicatie'
    for (const moment of ['huidig', 'ambitie'] as const) {
      const own = { respondent: 'A', role: 'overig', moment } as const
      const conflicts = [{ about: 'answer', sheet: own, slider, values: ['laag', 'hoog'] }] as const
      const { agenda, moments } = summariseExercise(exercise, { conflicts })
      expect(agenda.map((item) => item.slider).slice(0, 2)).toStrictEqual([
        slider,
        'bestuurEnPolitiek',
      ])
      expect(at(agenda, 0)).toMatchObject({
        [moment === 'huidig' ? 'pattern' : 'ambitionPattern']: none,
        [moment === 'huidig' ? 'agreement' : 'ambitionAgreement']: none,
        distanceToAmbition: none,
        toDiscuss: true,
      })
      expect(moments[moment]?.sliders[slider]).toMatchObject({
        median: none,
        agreement: none,
        averageDeviation: none,
      })
    }
  })

  it('puts an unknown distance after a known one, and no answer last of all', () => {
    const agenda = agendaIn(
      exerciseOf({
        sheets: [
          sheetOf('A', ['unknown', 0, 0, 0, 'unanswered']),
          sheetOf('A', [2, 'unknown', 0, 1, 'unknown'], 'ambitie'),
        ],
        agreed: {},
      }),
    )
    expect(agenda.map(({ slider }) => slider)).toStrictEqual([
      'bestuurEnPolitiek',
      'procesMetBewoners',
      'positioneringIntern',
      'procesBinnenGemeente',
      'communicatie',
    ])
    expect(agenda.map(({ distanceToAmbition }) => distanceToAmbition)).toStrictEqual([
      some(1),
      some(0),
      none,
      none,
      none,
    ])
  })

  it('measures to the agreed ambition where there is one, else to the median of the ambitions', () => {
    const sheets = [sheetOf('A', [0, 0, 0, 0, 0]), sheetOf('A', [1, 1, 1, 1, 1], 'ambitie')]
    const distances = (agreed: ArbitraryExercise['agreed']) =>
      agendaIn(exerciseOf({ sheets, agreed })).map(
        ({ slider, distanceToAmbition }) => [slider, distanceToAmbition] as const,
      )
    expect(new Map(distances({})).get('communicatie')).toStrictEqual(some(1))
    const agreed = new Map(
      distances({ ambitie: [null, null, null, null, 2], huidig: [2, 2, 2, 2, 2] }),
    )
    expect(agreed.get('communicatie')).toStrictEqual(some(2))
    expect(agreed.get('bestuurEnPolitiek')).toStrictEqual(some(1))
  })

  it('measures between the nearest ends of two median intervals', () => {
    const sheets = [
      sheetOf('A', [0, 0, 0, 0, 0]),
      sheetOf('B', [1, 2, 0, 0, 0]),
      sheetOf('A', [2, 2, 0, 1, 2], 'ambitie'),
      sheetOf('B', [2, 1, 1, 2, 2], 'ambitie'),
    ]
    const found = new Map(
      agendaIn(exerciseOf({ sheets, agreed: {} })).map(
        ({ slider, distanceToAmbition }) => [slider, distanceToAmbition] as const,
      ),
    )
    expect(SLIDER_IDS.map((slider) => found.get(slider))).toStrictEqual([1, 0, 0, 1, 2].map(some))
  })

  it('does not change when the sheets are permuted', () => {
    fc.assert(
      fc.property(
        exercises.chain((drawn) =>
          fc.tuple(
            fc.constant(drawn),
            fc.shuffledSubarray([...drawn.sheets], { minLength: drawn.sheets.length }),
          ),
        ),
        ([drawn, sheets]) => {
          expect(agendaIn(exerciseOf({ ...drawn, sheets }))).toStrictEqual(
            agendaIn(exerciseOf(drawn)),
          )
        },
      ),
    )
  })

  it('is plain data, and leaves the exercise alone', () => {
    fc.assert(
      fc.property(exercises, (drawn) => {
        expectPlainData(agendaIn(frozen(exerciseOf(drawn))))
      }),
    )
  })
})
