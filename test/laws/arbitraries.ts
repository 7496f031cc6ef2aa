/**
 * Arbitraries of the domain, for what cannot be enumerated. Tests show that each reaches its
 * interesting cases.
 */
import fc from 'fast-check'
import type { OracleAnswer, OracleSheet } from '../oracle/exercise.js'
import type { DoubtfulProfile } from '../oracle/readings.js'
import { allPartialVectors, allVectors, type PartialVector, type Vector } from '../oracle/space.js'
import type { Role } from '../../src/index.js'

export const vectors: fc.Arbitrary<Vector> = fc.constantFrom(...allVectors)

/** The empty partial panel more often than once in 1,024. */
export const partialVectors: fc.Arbitrary<PartialVector> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...allPartialVectors) },
  { weight: 1, arbitrary: fc.constant([null, null, null, null, null]) },
)

/** Five whole weights, not all zero. Whole, so that an exact answer is known. */
export const wholeWeights: fc.Arbitrary<Vector> = fc
  .array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 })
  .filter((weights) => weights.some((weight) => weight > 0))

/** Two to eight profiles, possibly at the same panel. */
export const profileLists: fc.Arbitrary<ReadonlyArray<{ id: string; vector: Vector }>> = fc
  .array(vectors, { minLength: 2, maxLength: 8 })
  .map((list) => list.map((vector, index) => ({ id: `profile ${index}`, vector })))

/** Levels that a slider at a level can be read at besides: none most often, so that readings stay few. */
const otherLevels = (level: number): fc.Arbitrary<ReadonlyArray<number>> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    {
      weight: 2,
      arbitrary: fc
        .shuffledSubarray(
          [0, 1, 2].filter((other) => other !== level),
          { minLength: 1 },
        )
        .map((others) => [...others]),
    },
  )

/** Two to six profiles with positions in doubt, at most 200 readings together. */
export const doubtfulLists: fc.Arbitrary<ReadonlyArray<DoubtfulProfile>> = fc
  .array(
    vectors.chain((vector) =>
      fc.tuple(...vector.map(otherLevels)).map((others) => ({ vector, others })),
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((list) => list.map((profile, index) => ({ id: `profile ${index}`, ...profile })))
  .filter(
    (list) =>
      list.flatMap(({ others }) => others).reduce((n, levels) => n * (1 + levels.length), 1) <= 200,
  )

export interface ArbitrarySheet extends OracleSheet {
  readonly role: Role
}

const answers: fc.Arbitrary<OracleAnswer> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<OracleAnswer>(0, 1, 2) },
  { weight: 1, arbitrary: fc.constantFrom<OracleAnswer>('unknown', 'unanswered') },
)

const sheets: fc.Arbitrary<ArbitrarySheet> = fc.record({
  respondent: fc.oneof(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.string({ maxLength: 6 })),
  role: fc.constantFrom<Role>(
    'wijkambtenaar',
    'sectorambtenaarSociaal',
    'sectorambtenaarFysiek',
    'overig',
  ),
  moment: fc.constantFrom<OracleSheet['moment']>('huidig', 'ambitie', 'evaluatie'),
  answers: fc.array(answers, { minLength: 5, maxLength: 5 }),
})

export interface ArbitraryExercise {
  readonly sheets: ReadonlyArray<ArbitrarySheet>
  readonly agreed: { readonly [M in OracleSheet['moment']]?: PartialVector }
}

/** Exercises of no sheets to two dozen, one per respondent and moment, answers missing. */
export const exercises: fc.Arbitrary<ArbitraryExercise> = fc.record({
  sheets: fc.uniqueArray(sheets, {
    maxLength: 24,
    size: 'max',
    selector: ({ respondent, moment }) => `${moment} ${respondent}`,
  }),
  agreed: fc.record(
    { huidig: partialVectors, ambitie: partialVectors, evaluatie: partialVectors },
    { requiredKeys: [] },
  ),
})
