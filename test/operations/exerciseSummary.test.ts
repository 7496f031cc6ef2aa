import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MOMENTS,
  ROLES,
  summariseExercise,
  type Exercise,
  type MomentSummary,
} from '../../src/index.js'
import { exercises, vectors, type ArbitrarySheet } from '../laws/arbitraries.js'
import { expectPlainData, firstUnfrozen, frozen } from '../laws/dataLaws.js'
import { exerciseOf, sheetOf } from '../laws/exercise.js'
import { none, optionOf, panelOf, some } from '../laws/values.js'
import {
  agreementOf,
  averageDeviationOf,
  countsOf,
  levelsIn,
  medianOf,
  medoidsOf,
  patternOf,
  rangeOf,
} from '../oracle/exercise.js'
import { asPanel, at, SLIDERS, tuples, WORDS, type Vector } from '../oracle/space.js'

const momentsOf = (exercise: Exercise): ReadonlyArray<MomentSummary> => {
  const { moments } = summariseExercise(exercise)
  return MOMENTS.flatMap((moment) => moments[moment] ?? [])
}

const summaryOf = (sheets: ReadonlyArray<ArbitrarySheet>): MomentSummary =>
  at(momentsOf(exerciseOf({ sheets, agreed: {} })), 0)

const word = (level: number) => at(WORDS, level)

describe('the words of an exercise', () => {
  it('roles: the trio in the order of the publication, and others', () => {
    expect(ROLES).toStrictEqual([
      'wijkambtenaar',
      'sectorambtenaarSociaal',
      'sectorambtenaarFysiek',
      'overig',
    ])
    expect(firstUnfrozen(ROLES)).toBeUndefined()
  })

  it('moments: now, ambition, evaluation', () => {
    expect(MOMENTS).toStrictEqual(['huidig', 'ambitie', 'evaluatie'])
    expect(firstUnfrozen(MOMENTS)).toBeUndefined()
  })
})

describe('the summary of any exercise', () => {
  it('has the moments with a sheet, in the order of MOMENTS, about the subject', () => {
    fc.assert(
      fc.property(exercises, (drawn) => {
        const summary = summariseExercise(exerciseOf(drawn))
        expect(summary.subject).toStrictEqual(exerciseOf(drawn).subject)
        expect(Object.keys(summary.moments)).toStrictEqual(
          MOMENTS.filter(
            (moment) =>
              drawn.sheets.some((sheet) => sheet.moment === moment) ||
              drawn.agreed[moment]?.some((level) => level !== null),
          ),
        )
        for (const { moment, respondents } of momentsOf(exerciseOf(drawn)))
          expect(respondents).toBe(drawn.sheets.filter((sheet) => sheet.moment === moment).length)
      }),
    )
  })

  it('equals the oracle on every slider of every moment', () => {
    fc.assert(
      fc.property(exercises, (drawn) => {
        for (const { moment, sliders } of momentsOf(exerciseOf(drawn))) {
          const sheets = drawn.sheets.filter((sheet) => sheet.moment === moment)
          expect(Object.keys(sliders)).toStrictEqual(SLIDERS)
          SLIDERS.forEach((slider, i) => {
            const answers = sheets.map((sheet) => at(sheet.answers, i))
            const levels = levelsIn(answers)
            const counts = countsOf(levels)
            const median = medianOf(levels)
            const agreedLevel = drawn.agreed[moment]?.[i] ?? null
            const { agreement, ...rest } = sliders[slider]
            expect(rest).toStrictEqual({
              slider,
              counts: { laag: at(counts, 0), midden: at(counts, 1), hoog: at(counts, 2) },
              unknown: answers.filter((answer) => answer === 'unknown').length,
              unanswered: answers.filter((answer) => answer === 'unanswered').length,
              pattern: optionOf(patternOf(levels)),
              median:
                median === null ? none : some({ lower: word(median[0]), upper: word(median[1]) }),
              range: optionOf(rangeOf(levels)),
              averageDeviation: optionOf(averageDeviationOf(levels)),
              answers: sheets.map(({ respondent, role }, n) => {
                const answer = at(answers, n)
                return {
                  respondent,
                  role,
                  answer: typeof answer === 'number' ? word(answer) : answer,
                }
              }),
              remarks: [],
              agreed: agreedLevel === null ? none : some(word(agreedLevel)),
            })
            const A = agreementOf(counts)
            if (A === null) expect(agreement).toStrictEqual(none)
            else expect(agreement._tag === 'Some' ? agreement.value : 9).toBeCloseTo(A, 9)
          })
        }
      }),
    )
  })

  it("has the medoids, the median panel and whether it is nobody's as by the oracle", () => {
    fc.assert(
      fc.property(exercises, (drawn) => {
        for (const found of momentsOf(exerciseOf(drawn))) {
          const sheets = drawn.sheets.filter((sheet) => sheet.moment === found.moment)
          const medians = SLIDERS.map((_, i) =>
            medianOf(levelsIn(sheets.map((sheet) => at(sheet.answers, i)))),
          )
          const single = medians.flatMap((m) => (m !== null && m[0] === m[1] ? [m[0]] : []))
          expect(found.medoids).toStrictEqual(medoidsOf(sheets))
          expect(found.median).toStrictEqual(single.length === 5 ? some(asPanel(single)) : none)
          const withinAll = sheets.filter((sheet) =>
            sheet.answers.every((answer, i) => {
              const median = at(medians, i)
              return (
                typeof answer === 'number' &&
                median !== null &&
                median[0] <= answer &&
                answer <= median[1]
              )
            }),
          )
          expect(found.medianIsNobodys).toBe(
            medians.every((median) => median !== null) && withinAll.length === 0,
          )
        }
      }),
    )
  })

  it('permuting the sheets changes nothing but the order of who said what', () => {
    const sorted = (exercise: Exercise) =>
      momentsOf(exercise).map((moment) => ({
        ...moment,
        sliders: SLIDERS.map((slider) => ({
          ...moment.sliders[slider],
          answers: moment.sliders[slider].answers.map((given) => JSON.stringify(given)).sort(),
        })),
      }))
    fc.assert(
      fc.property(
        exercises.chain((drawn) =>
          fc.tuple(
            fc.constant(drawn),
            fc.shuffledSubarray([...drawn.sheets], { minLength: drawn.sheets.length }),
          ),
        ),
        ([drawn, shuffled]) => {
          expect(sorted(exerciseOf({ ...drawn, sheets: shuffled }))).toStrictEqual(
            sorted(exerciseOf(drawn)),
          )
        },
      ),
    )
  })

  it('what was agreed changes nothing that is computed', () => {
    fc.assert(
      fc.property(exercises, (drawn) => {
        const computed = (agreed: typeof drawn.agreed) =>
          momentsOf(exerciseOf({ ...drawn, agreed }))
            .filter(({ respondents }) => respondents > 0)
            .map(({ panel: _, ...moment }) => ({
              ...moment,
              sliders: SLIDERS.map((slider) => ({ ...moment.sliders[slider], agreed: none })),
            }))
        expect(computed(drawn.agreed)).toStrictEqual(computed({}))
      }),
    )
  })

  it('is plain data, and leaves the exercise alone', () => {
    fc.assert(
      fc.property(exercises, (drawn) => {
        expectPlainData(summariseExercise(frozen(exerciseOf(drawn))))
      }),
    )
  })

  it('an exercise without agreed values is one with none of them', () => {
    const { agreed: _, ...exercise } = exerciseOf({
      sheets: [sheetOf('A', [0, 1, 2, 0, 1])],
      agreed: {},
    })
    expect(summariseExercise(exercise)).toStrictEqual(
      summariseExercise({ ...exercise, agreed: {} }),
    )
  })

  it('a case is a subject too', () => {
    const subject = { kind: 'casus', name: 'Speeltuin (verzonnen)' } as const
    expect(summariseExercise({ subject, sheets: [] })).toStrictEqual({
      ...summariseExercise(exerciseOf({ sheets: [], agreed: {} })),
      subject,
    })
  })
})

describe('one respondent behaves as that person', () => {
  it('median and medoid are that panel, everybody agrees', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const found = summaryOf([sheetOf('A', vector as ReadonlyArray<0 | 1 | 2>)])
        expect(found.median).toStrictEqual(some(panelOf(vector)))
        expect(found.medoids).toStrictEqual(['A'])
        expect(found.medianIsNobodys).toBe(false)
        for (const slider of SLIDERS) {
          expect(found.sliders[slider].pattern).toStrictEqual(some('eensgezind'))
          expect(found.sliders[slider].agreement).toStrictEqual(some(1))
        }
      }),
    )
  })

  it('and so do any number of people with that panel', () => {
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 40 }), (vector, size) => {
        const names = Array.from({ length: size }, (_, i) => `person ${i}`)
        const found = summaryOf(
          names.map((name) => sheetOf(name, vector as ReadonlyArray<0 | 1 | 2>)),
        )
        expect(found.median).toStrictEqual(some(panelOf(vector)))
        expect(found.medoids).toStrictEqual([...names].sort())
        expect(found.medianIsNobodys).toBe(false)
      }),
    )
  })
})

describe('the middle of a group', () => {
  it("can be nobody's panel: three people who each stand alone on one slider", () => {
    const found = summaryOf([
      sheetOf('A', [2, 0, 0, 0, 0]),
      sheetOf('B', [0, 2, 0, 0, 0]),
      sheetOf('C', [0, 0, 2, 0, 0]),
    ])
    expect(found.median).toStrictEqual(some(panelOf([0, 0, 0, 0, 0])))
    expect(found.medianIsNobodys).toBe(true)
    expect(found.medoids).toStrictEqual(['A', 'B', 'C'])
  })

  it('is no panel when an even number of people stand apart: both ends are given', () => {
    const found = summaryOf([sheetOf('A', [0, 0, 0, 0, 0]), sheetOf('B', [0, 0, 2, 0, 0])])
    expect(found.median).toStrictEqual(none)
    expect(found.sliders.procesMetBewoners.median).toStrictEqual(
      some({ lower: 'laag', upper: 'hoog' }),
    )
    expect(found.medianIsNobodys).toBe(false)
  })

  it('leaves those with a missing answer out of the medoids', () => {
    const found = summaryOf([
      sheetOf('A', [0, 0, 0, 0, 'unknown']),
      sheetOf('B', [0, 0, 0, 0, 'unanswered']),
      sheetOf('C', [2, 2, 2, 2, 2]),
    ])
    expect(found.medoids).toStrictEqual(['C'])
    expect(summaryOf([sheetOf('A', [0, 0, 0, 0, 'unknown'])]).medoids).toStrictEqual([])
  })

  it('is the panel of a trio exactly when its five medians are: sampled over trio sheets', () => {
    const trio = fc.tuple(vectors, vectors, vectors)
    fc.assert(
      fc.property(trio, (people) => {
        const middle: Vector = SLIDERS.map((_, i) =>
          at(
            [...people.map((vector) => at(vector, i))].sort((a, b) => a - b),
            1,
          ),
        )
        const found = summaryOf(
          people.map((vector, n) => sheetOf('ABC'.charAt(n), vector as ReadonlyArray<0 | 1 | 2>)),
        )
        expect(found.median).toStrictEqual(some(panelOf(middle)))
        expect(found.medianIsNobodys).toBe(
          !people.some((vector) => vector.join() === middle.join()),
        )
      }),
    )
  })
})

describe('a slider of a trio', () => {
  it('shows one of ten distributions, four patterns, whoever says what: all 27 sheets', () => {
    const distributions = new Set<string>()
    const patterns = new Set<string>()
    for (const levels of tuples([0, 1, 2], 3)) {
      const { counts, pattern } = summaryOf(
        levels.map((level, n) => sheetOf('ABC'.charAt(n), [level as 0 | 1 | 2, 0, 0, 0, 0])),
      ).sliders.positioneringIntern
      distributions.add(JSON.stringify(counts))
      patterns.add(JSON.stringify(pattern))
    }
    expect(distributions.size).toBe(10)
    expect(patterns.size).toBe(4)
  })
})
