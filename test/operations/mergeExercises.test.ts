import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EXTENDED_SLIDER_IDS,
  mergeExercises,
  MOMENTS,
  parseExercise,
  ROLES,
  type Exercise,
  type MergeConflict,
  type MergedExercise,
} from '../../src/index.js'
import { expectPlainData, frozen } from '../laws/dataLaws.js'
import { keyOfSheet, wholeExercises } from '../laws/sheets.js'
import { ALL_CASES } from '../laws/sampling.js'

const merged = (...exercises: ReadonlyArray<Exercise>): MergedExercise => {
  const answer = mergeExercises(...exercises)
  if (answer._tag === 'Left') throw new Error(answer.left.code)
  return answer.right
}

/** Where something is said, and what: one line for each value, by a reading of its own. */
const said = (exercise: Exercise): ReadonlyArray<readonly [place: string, value: string]> => [
  ...(exercise.date === undefined ? [] : [['date', exercise.date] as const]),
  ...exercise.sheets.flatMap((sheet) =>
    (['answers', 'remarks'] as const).flatMap((part) =>
      Object.entries(sheet[part] ?? {}).map(
        ([slider, value = '']) => [`${part} ${keyOfSheet(sheet)} ${slider}`, value] as const,
      ),
    ),
  ),
  ...Object.entries(exercise.agreed ?? {}).flatMap(([moment, panel]) =>
    Object.entries(panel ?? {}).map(
      ([slider, value = '']) => [`agreed ${moment} ${slider}`, value] as const,
    ),
  ),
]

const placeOf = (conflict: MergeConflict): string => {
  switch (conflict.about) {
    case 'date':
      return 'date'
    case 'agreed':
      return `agreed ${conflict.moment} ${conflict.slider}`
    default:
      return `${conflict.about}s ${keyOfSheet(conflict.sheet)} ${conflict.slider}`
  }
}

const valuesPerPlace = (
  pairs: ReadonlyArray<readonly [string, string]>,
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, string[]>()
  for (const [place, value] of pairs) {
    const values = found.get(place) ?? []
    if (!values.includes(value)) values.push(value)
    found.set(place, values.sort())
  }
  return found
}

const inConflict = (conflicts: ReadonlyArray<MergeConflict>) =>
  conflicts.flatMap((conflict) =>
    conflict.values.map((value) => [placeOf(conflict), value] as const),
  )

describe('merging exercises', () => {
  it('is idempotent: with itself, and again', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const once = merged(exercise)
        expect(once.conflicts).toStrictEqual([])
        expect(merged(exercise, exercise, exercise)).toStrictEqual(once)
        expect(merged(once.exercise)).toStrictEqual(once)
        expect(JSON.stringify(merged(once.exercise))).toBe(JSON.stringify(once))
      }),
    )
  })

  it('does not depend on the order of the exercises, nor on that of their sheets', () => {
    fc.assert(
      fc.property(wholeExercises, wholeExercises, wholeExercises, (a, b, c) => {
        const one = JSON.stringify(merged(a, b, c))
        const turned = { ...b, sheets: b.sheets.toReversed() }
        for (const order of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, turned, a],
        ])
          expect(JSON.stringify(merged(...order))).toBe(one)
      }),
    )
  })

  it('is associative, and the conflicts along the way name the same values', () => {
    fc.assert(
      fc.property(wholeExercises, wholeExercises, wholeExercises, (a, b, c) => {
        const whole = merged(a, b, c)
        const [ab, bc] = [merged(a, b), merged(b, c)]
        const [left, right] = [merged(ab.exercise, c), merged(a, bc.exercise)]
        expect(left.exercise).toStrictEqual(whole.exercise)
        expect(right.exercise).toStrictEqual(whole.exercise)
        const expected = valuesPerPlace(inConflict(whole.conflicts))
        expect(valuesPerPlace(inConflict([...ab.conflicts, ...left.conflicts]))).toStrictEqual(
          expected,
        )
        expect(valuesPerPlace(inConflict([...bc.conflicts, ...right.conflicts]))).toStrictEqual(
          expected,
        )
      }),
    )
  })

  it(
    'loses nothing: every value is in the exercise or in a conflict, and a conflict is all of them',
    { tags: ['slow'] },
    () => {
      let conflictsSeen = 0
      fc.assert(
        fc.property(fc.array(wholeExercises, { minLength: 1, maxLength: 4 }), (exercises) => {
          const { exercise, conflicts } = merged(...exercises)
          const given = valuesPerPlace(exercises.flatMap(said))
          const kept = new Map(said(exercise))
          expect([...kept.keys()].sort()).toStrictEqual([...given.keys()].sort())
          const disputed = new Map(conflicts.map((found) => [placeOf(found), found.values]))
          expect(disputed.size).toBe(conflicts.length)
          for (const [place, values] of given) {
            const rivals: ReadonlyArray<string> | undefined = disputed.get(place)
            expect(rivals === undefined ? [kept.get(place)] : [...rivals].sort()).toStrictEqual(
              values,
            )
            if (rivals !== undefined) expect(rivals[0]).toBe(kept.get(place))
          }
          conflictsSeen += conflicts.length
          const keys = new Set(exercises.flatMap(({ sheets }) => sheets.map(keyOfSheet)))
          expect(exercise.sheets.map(keyOfSheet).sort()).toStrictEqual([...keys].sort())
        }),
        ALL_CASES,
      )
      expect(conflictsSeen).toBeGreaterThan(50)
    },
  )

  it('gives an exercise that is read as it is, in canonical order, as plain data', () => {
    fc.assert(
      fc.property(wholeExercises, wholeExercises, (a, b) => {
        const answer = merged(frozen(a), frozen(b))
        expectPlainData(answer)
        expect(parseExercise(JSON.parse(JSON.stringify(answer.exercise)))).toStrictEqual({
          _tag: 'Right',
          right: answer.exercise,
        })
        const order = answer.exercise.sheets.map(({ moment, round, respondent, role }) => [
          MOMENTS.indexOf(moment),
          [undefined, 'voor', 'na'].indexOf(round),
          respondent,
          ROLES.indexOf(role),
        ])
        const sorted = order.toSorted((x, y) => {
          const index = x.findIndex((part, i) => part !== y[i])
          return index < 0 ? 0 : (x[index] ?? 0) < (y[index] ?? 0) ? -1 : 1
        })
        expect(order).toStrictEqual(sorted)
      }),
    )
  })
})

const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const
const sheet = { respondent: 'A', role: 'overig', moment: 'huidig' } as const

describe('what merging decides', () => {
  it('three people who each hand in a sheet become one exercise', () => {
    const [a, b, c] = ROLES.slice(0, 3).map((role, n): Exercise => ({
      subject,
      sheets: [{ respondent: 'ABC'.charAt(n), role, moment: 'huidig', answers: {} }],
    }))
    if (!a || !b || !c) throw new Error('three')
    const { exercise, conflicts } = merged(c, a, b)
    expect(exercise.sheets.map(({ respondent }) => respondent)).toStrictEqual(['A', 'B', 'C'])
    expect(conflicts).toStrictEqual([])
  })

  it('the sheets of one label in two roles, or in two rounds, are different sheets', () => {
    const one = (more: object): Exercise => ({
      subject,
      sheets: [{ ...sheet, answers: {}, ...more }],
    })
    const { exercise } = merged(one({}), one({ role: 'wijkambtenaar' }), one({ round: 'na' }))
    expect(exercise.sheets).toHaveLength(3)
  })

  it('blanks around a label make no other label, and a blank remark says nothing', () => {
    const { exercise } = merged(
      { subject, sheets: [{ ...sheet, answers: { communicatie: 'laag' } }] },
      {
        subject: { kind: 'gemeente', name: ' Voorbeeldstad (verzonnen)' },
        sheets: [
          {
            ...sheet,
            respondent: 'A ',
            answers: { procesMetBewoners: 'hoog' },
            remarks: { communicatie: ' ' },
          },
        ],
      },
    )
    expect(exercise.sheets).toStrictEqual([
      { ...sheet, answers: { procesMetBewoners: 'hoog', communicatie: 'laag' } },
    ])
  })

  it('of conflicting answers the order is laag, midden, hoog, unknown', () => {
    const said = (['unknown', 'hoog', 'laag', 'midden'] as const).map((answer): Exercise => ({
      subject,
      sheets: [{ ...sheet, answers: { wijkkenmerken: answer } }],
    }))
    expect(merged(...said).conflicts).toStrictEqual([
      {
        about: 'answer',
        sheet,
        slider: 'wijkkenmerken',
        values: ['laag', 'midden', 'hoog', 'unknown'],
      },
    ])
  })

  it('refuses nothing, and different subjects: another name, kind or municipality', () => {
    expect(mergeExercises()).toStrictEqual({ _tag: 'Left', left: { code: 'nothingToMerge' } })
    const subjects = [
      subject,
      { kind: 'gemeente', name: 'Elders (verzonnen)' },
      { kind: 'casus', name: subject.name },
      { kind: 'casus', name: subject.name, municipality: 'Elders (verzonnen)' },
    ] as const
    for (const one of subjects)
      for (const other of subjects) {
        const answer = mergeExercises({ subject: one, sheets: [] }, { subject: other, sheets: [] })
        expect(answer._tag).toBe(one === other ? 'Right' : 'Left')
        if (answer._tag === 'Left' && answer.left.code === 'differentSubjects')
          expect(answer.left.subjects).toHaveLength(2)
      }
  })

  it('names different subjects in one order, whoever comes first', () => {
    const [low, high] = ['Anderstad (verzonnen)', 'Zuiderstad (verzonnen)'].map(
      (name): Exercise => ({
        subject: { kind: 'gemeente', name },
        sheets: [],
      }),
    )
    for (const pair of [
      [low, high],
      [high, low],
    ] as ReadonlyArray<ReadonlyArray<Exercise>>) {
      expect(mergeExercises(...pair)).toStrictEqual({
        _tag: 'Left',
        left: { code: 'differentSubjects', subjects: [low?.subject, high?.subject] },
      })
    }
  })

  it('keeps the municipality of a case, without the blanks around it', () => {
    const casus = (municipality: string): Exercise => ({
      subject: { kind: 'casus', name: ' Speeltuin (verzonnen) ', municipality },
      sheets: [],
    })
    expect(
      merged(casus(' Elders (verzonnen)'), casus('Elders (verzonnen)')).exercise.subject,
    ).toStrictEqual({
      kind: 'casus',
      name: 'Speeltuin (verzonnen)',
      municipality: 'Elders (verzonnen)',
    })
    expect(merged(casus(' ')).exercise.subject).toStrictEqual({
      kind: 'casus',
      name: 'Speeltuin (verzonnen)',
    })
  })

  it('throws with a code when JavaScript passes something else', () => {
    for (const wrong of [undefined, {}, { subject, sheets: [{ ...sheet, moment: 'nu' }] }])
      expect(() => mergeExercises(wrong as unknown as Exercise)).toThrow(
        expect.objectContaining({ code: 'notAnExercise' }) as Error,
      )
  })

  it('reads each sheet a fixed number of times, however many there are', () => {
    const readsOf = (size: number): number => {
      let reads = 0
      const counted = Array.from({ length: size }, (_, n) => ({
        ...sheet,
        respondent: `p${n}`,
        get answers() {
          reads += 1
          return Object.fromEntries(EXTENDED_SLIDER_IDS.map((slider) => [slider, 'laag' as const]))
        },
      }))
      merged({ subject, sheets: counted }, { subject, sheets: counted })
      return reads
    }
    expect(readsOf(400)).toBe(4 * readsOf(100))
  })
})
