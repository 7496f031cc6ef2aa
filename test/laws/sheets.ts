/** Exercises of the package's whole type: six sliders, rounds, remarks, dates, labels that collide. */
import fc from 'fast-check'
import {
  EXTENDED_SLIDER_IDS,
  MOMENTS,
  POSITIONS,
  ROLES,
  type Answer,
  type Exercise,
  type ExtendedSliderId,
  type Position,
  type Sheet,
  type Subject,
} from '../../src/index.js'

const perSlider = <A>(
  value: fc.Arbitrary<A>,
): fc.Arbitrary<{ readonly [S in ExtendedSliderId]?: A }> =>
  fc.dictionary(fc.constantFrom(...EXTENDED_SLIDER_IDS), value, { noNullPrototype: true })

const answers = perSlider(fc.constantFrom<Answer>(...POSITIONS, 'unknown'))
const agreement = perSlider(fc.constantFrom<Position>(...POSITIONS))

const sheets: fc.Arbitrary<Sheet> = fc.record(
  {
    respondent: fc.constantFrom('A', 'B', 'Jansen', 'é', '\uffff', '😀'),
    role: fc.constantFrom(...ROLES),
    moment: fc.constantFrom(...MOMENTS),
    round: fc.constantFrom('voor' as const, 'na' as const),
    answers,
    remarks: perSlider(fc.constantFrom('ja', 'nee', 'zeker')).filter(
      (remarks) => Object.keys(remarks).length > 0,
    ),
  },
  { requiredKeys: ['respondent', 'role', 'moment', 'answers'], noNullPrototype: true },
)

export const keyOfSheet = ({ respondent, role, moment, round }: Omit<Sheet, 'answers'>): string =>
  JSON.stringify([respondent, role, moment, round])

const SUBJECT: Subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' }

/** Few labels and answers, so that merging finds the same sheets with other answers. */
export const wholeExercises: fc.Arbitrary<Exercise> = fc.record(
  {
    subject: fc.constant(SUBJECT),
    date: fc.constantFrom('2026-11-26', '2026-11-27'),
    sheets: fc.uniqueArray(sheets, { maxLength: 12, selector: keyOfSheet }),
    agreed: fc
      .dictionary(
        fc.constantFrom(...MOMENTS),
        agreement.filter((panel) => Object.keys(panel).length > 0),
        { noNullPrototype: true },
      )
      .filter((agreed) => Object.keys(agreed).length > 0),
  },
  { requiredKeys: ['subject', 'sheets'], noNullPrototype: true },
)
