import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mergeExercises,
  MOMENTS,
  parseExercise,
  pseudonymise,
  pseudonymiseMerged,
  ROLES,
  summariseExercise,
  type Exercise,
  type Position,
  type Role,
  type Sheet,
} from '../../src/index.js'
import { frozen } from '../laws/dataLaws.js'
import { wholeExercises } from '../laws/sheets.js'

const NAMES = ['Jansen', 'é', '\uffff', '😀']

describe('pseudonymise', () => {
  it('leaves no label, no remark, and keeps roles, answers, rounds, agreements and date', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const { sheets, ...rest } = pseudonymise(frozen(exercise))
        const { sheets: before, ...others } = exercise
        expect(rest).toStrictEqual({ ...others, formatVersion: 2 })
        const without = (list: Exercise['sheets']): ReadonlyArray<string> =>
          list
            .map(({ role, moment, round, answers }) =>
              JSON.stringify([role, moment, round, Object.entries(answers).sort()]),
            )
            .sort()
        expect(without(sheets)).toStrictEqual(without(before))
        for (const { respondent, remarks } of sheets) {
          expect(respondent).toMatch(/^[A-Z]$/)
          expect(remarks).toBeUndefined()
        }
        const text = JSON.stringify(sheets)
        for (const name of NAMES) expect(text).not.toContain(name)
      }),
    )
  })

  it('keeps people apart and together: as many labels as there were', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const labels = (list: Exercise['sheets']) => new Set(list.map((one) => one.respondent)).size
        expect(labels(pseudonymise(exercise).sheets)).toBe(labels(exercise.sheets))
      }),
    )
  })

  it('does not depend on the names, so shows nothing of their order', () => {
    fc.assert(
      fc.property(
        wholeExercises,
        fc.shuffledSubarray(['p', 'q', 'r', 's', 't', 'u'], { minLength: 6 }),
        (exercise, names) => {
          const known = [...new Set(exercise.sheets.map(({ respondent }) => respondent))]
          const renamed = exercise.sheets.map((sheet) => ({
            ...sheet,
            respondent: names[known.indexOf(sheet.respondent)] ?? '',
          }))
          expect(
            JSON.stringify(
              pseudonymise({ ...exercise, sheets: renamed.toReversed() }).sheets.map(sorted),
            ),
          ).toBe(JSON.stringify(pseudonymise(exercise).sheets.map(sorted)))
        },
      ),
    )
  })

  it('is done once: again changes nothing; the result is read as it is', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const once = pseudonymise(exercise)
        expect(pseudonymise(once)).toStrictEqual(once)
        expect(parseExercise(once)).toStrictEqual({ _tag: 'Right', right: once })
      }),
    )
  })

  it('the summary says of every slider what it says without remarks, but for who said it', () => {
    fc.assert(
      fc.property(wholeExercises, (exercise) => {
        const numbers = (from: Exercise) => {
          const { moments, agenda, progress } = summariseExercise(from)
          const counts = MOMENTS.map((moment) => [
            moments[moment]?.panel,
            Object.values(moments[moment]?.sliders ?? {}).map((one) => ({
              ...one,
              answers: [],
              remarks: [],
            })),
          ])
          return { counts, agenda, progress }
        }
        const silent = exercise.sheets.map(({ remarks: _, ...sheet }) => sheet)
        expect(numbers(pseudonymise(exercise))).toStrictEqual(
          numbers({ ...exercise, sheets: silent }),
        )
      }),
    )
  })

  it('the name of a case goes, its municipality stays; after Z comes AA', () => {
    const { subject, sheets } = pseudonymise({
      subject: { kind: 'casus', name: 'Familie J. (verzonnen)', municipality: 'Voorbeeldstad' },
      sheets: Array.from({ length: 60 }, (_, n) => ({
        respondent: `naam ${n}`,
        role: 'overig',
        moment: 'huidig',
        answers: {},
      })),
    })
    expect(subject).toStrictEqual({ kind: 'casus', name: 'casus', municipality: 'Voorbeeldstad' })
    const labels = sheets.map(({ respondent }) => respondent)
    expect(new Set(labels).size).toBe(60)
    for (const label of ['A', 'Z', 'AA', 'AZ', 'BA', 'BH']) expect(labels).toContain(label)
  })
})

describe('pseudonymiseMerged', () => {
  it('gives letters by first role, and to the conflicts the letters of their sheets', () => {
    const sheet = (
      respondent: string,
      role: Role,
      communicatie: Position,
      text: string,
    ): Sheet => ({
      respondent,
      role,
      moment: 'huidig',
      answers: { communicatie },
      remarks: { communicatie: text },
    })
    const filledIn = (position: Position, date: string): Exercise => ({
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      date,
      sheets: [
        ...ROLES.toReversed().map((role) => sheet(`de ${role}`, role, position, position)),
        sheet('twee', 'overig', 'laag', ''),
        sheet('twee', 'sectorambtenaarFysiek', 'laag', ''),
      ],
      agreed: { huidig: { communicatie: position } },
    })
    const merged = mergeExercises(filledIn('laag', '2026-01-01'), filledIn('hoog', '2026-01-02'))
    if (merged._tag === 'Left') throw new Error(merged.left.code)
    const { exercise, conflicts } = pseudonymiseMerged(merged.right)
    const people = [
      ['A', 'wijkambtenaar'],
      ['B', 'sectorambtenaarSociaal'],
      ['C', 'sectorambtenaarFysiek'],
      ['D', 'sectorambtenaarFysiek'],
      ['C', 'overig'],
      ['E', 'overig'],
    ]
    expect(exercise.sheets.map(({ respondent, role }) => [respondent, role]).sort()).toStrictEqual(
      people.toSorted(),
    )
    const [slider, values] = ['communicatie', ['laag', 'hoog']]
    expect(conflicts).toStrictEqual([
      { about: 'date', values: ['2026-01-01', '2026-01-02'] },
      ...people
        .filter(([letter]) => letter !== 'C')
        .map(([respondent, role]) => ({
          about: 'answer',
          sheet: { respondent, role, moment: 'huidig' },
          slider,
          values,
        }))
        .toReversed(),
      { about: 'agreed', moment: 'huidig', slider, values },
    ])
  })
})

const sorted = (sheet: Exercise['sheets'][number]) => ({
  ...sheet,
  answers: Object.entries(sheet.answers).sort(),
})
