import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import type { Answers, Sheet } from '../../src/index.js'
import {
  CASES,
  classifier,
  classify,
  panelFromKey,
  planTransition,
  type TypologyProfile,
  type Classification,
  type Exercise,
  type ExtendedPanel,
  type Panel,
  type PartialPanel,
  type Progress,
  type StepWhy,
  type Transition,
} from '../../src/index.js'
import {
  ClassificationSchema,
  classificationSchema,
  ExerciseSchema,
  ExtendedPanelSchema,
  PanelSchema,
  PartialPanelSchema,
  ProfileSetSchema,
  ProgressSchema,
  schemaProblems,
  TransitionSchema,
  type Schema,
} from '../../src/schema/index.js'
import { describeError, en, nl } from '../../src/texts/index.js'
import { exercises } from '../laws/arbitraries.js'
import { exerciseOf } from '../laws/exercise.js'
import { anythingAtAll, hostileValues } from '../laws/hostile.js'
import { editedDocuments, validDocuments } from './documents.js'

const schemas = {
  panel: PanelSchema,
  partialPanel: PartialPanelSchema,
  extendedPanel: ExtendedPanelSchema,
  exercise: ExerciseSchema,
  progress: ProgressSchema,
  transition: TransitionSchema,
  profileSet: ProfileSetSchema,
  classification: ClassificationSchema,
} as const

type Name = keyof typeof schemas
const names = Object.keys(schemas) as ReadonlyArray<Name>

// Compiles only when both types are one and the same, optional and readonly keys included.
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Output<N extends Name> = z.output<(typeof schemas)[N]>

const sameTypes: {
  readonly panel: Equal<Output<'panel'>, Panel>
  readonly partialPanel: Equal<Output<'partialPanel'>, PartialPanel>
  readonly extendedPanel: Equal<Output<'extendedPanel'>, ExtendedPanel>
  readonly exercise: Equal<Output<'exercise'>, Exercise>
  readonly progress: Equal<Output<'progress'>, Progress>
  readonly transition: Equal<Output<'transition'>, Transition>
  readonly profileSet: Equal<
    Output<'profileSet'>,
    ReadonlyArray<Pick<TypologyProfile, 'id' | 'panel'>>
  >
  readonly classification: Equal<Output<'classification'>, Classification>
  readonly notAnother: Equal<Output<'panel'>, ExtendedPanel>
} = {
  panel: true,
  partialPanel: true,
  extendedPanel: true,
  exercise: true,
  progress: true,
  transition: true,
  profileSet: true,
  classification: true,
  notAnother: false,
}

it('the types of the schemas are those of the core', () => {
  expect(Object.entries(sameTypes).filter(([, same]) => !same)).toEqual([['notAnother', false]])
})

describe.each(names)('the schema of %s', (name) => {
  const schema: Schema<unknown> = schemas[name]
  const check = (input: unknown): void => {
    const read = schema.safeParse(input)
    if (read.success) return
    const problems = schemaProblems(read.error)
    expect(problems).toHaveLength(read.error.issues.length)
    expect(problems.length).toBeGreaterThan(0)
    for (const { error } of problems) {
      for (const texts of [nl, en]) {
        expect(describeError(error, texts)).not.toBe(texts.otherError(error.code))
      }
    }
  }

  it('gives valid documents in canonical form, and what it gives is valid and stays so', () => {
    fc.assert(
      fc.property(validDocuments[name], (document) => {
        const read = schema.parse(document)
        expect(schema.parse(read)).toEqual(read)
        expect(schema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read)
      }),
    )
  })
  it('has a code of the core, with a sentence, for all that it refuses', () => {
    fc.assert(fc.property(editedDocuments(name), check), { numRuns: 500 })
  })
  it('takes anything at all', () => {
    fc.assert(fc.property(anythingAtAll, check), { numRuns: 200 })
  })
  it.each(hostileValues())('refuses $name', ({ make }) => {
    expect(schema.safeParse(make()).success).toBe(false)
    check(make())
  })
})

describe('the why of a step in a plan', () => {
  const plan = planTransition(panelFromKey('LLLLL'), panelFromKey('HHHHH'))
  const withWhy = (why: string): object => ({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, why })),
  })

  it('is any of those that the core gives', () => {
    const whys: { readonly [why in StepWhy]: true } = {
      onlyMoveLeft: true,
      reason: true,
      balance: true,
      tension: true,
      sourceFirst: true,
      canonicalOrder: true,
    }
    for (const why of Object.keys(whys))
      expect(TransitionSchema.safeParse(withWhy(why)).success).toBe(true)
  })
  it('is refused by its own name when it is another, wherever it stands', () => {
    const { error } = TransitionSchema.safeParse(withWhy('onbekend'))
    expect(schemaProblems(error)).toEqual(
      plan.steps.map((_, step) => ({
        path: ['steps', step, 'why'],
        error: { code: 'unexpectedValue', column: 'why' },
      })),
    )
  })
})

describe('results of the core', () => {
  it('are given back as they are', () => {
    for (const name of ['progress', 'transition', 'classification'] as const) {
      fc.assert(
        fc.property(validDocuments[name], (document) => {
          expect(schemas[name].parse(document)).toEqual(document)
        }),
      )
    }
  })
  it('are given back as they are: exercises', () => {
    fc.assert(
      fc.property(exercises, (arbitrary) => {
        const exercise = exerciseOf(arbitrary)
        expect(ExerciseSchema.parse(exercise)).toEqual(exercise)
      }),
    )
  })
})

const sheet: Sheet = { respondent: 'A', role: 'overig', moment: 'huidig', answers: {} }
const exercise = (...sheets: ReadonlyArray<unknown>): unknown => ({
  subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
  sheets,
})
const problems = (schema: Schema<unknown>, input: unknown): unknown =>
  schemaProblems(schema.safeParse(input).error)

describe('ExerciseSchema', () => {
  it('refuses two sheets of one respondent for one moment, each after the first', () => {
    const again = { ...sheet, answers: { communicatie: 'laag' } }
    expect(
      problems(ExerciseSchema, exercise(sheet, { ...sheet, moment: 'ambitie' }, again, sheet)),
    ).toEqual(
      [2, 3].map((index) => ({
        path: ['sheets', index],
        error: { code: 'duplicateSheet', respondent: 'A', moment: 'huidig' },
      })),
    )
  })
  it('takes one respondent at several moments, and several at one', () => {
    const sheets = [sheet, { ...sheet, moment: 'ambitie' }, { ...sheet, respondent: 'huidig A' }]
    expect(ExerciseSchema.safeParse(exercise(...sheets)).success).toBe(true)
  })
  it('makes the answers canonical, `unknown` apart', () => {
    const answers = { communicatie: 'unknown', procesMetBewoners: ' High' }
    const canonical: Answers = { procesMetBewoners: 'hoog', communicatie: 'unknown' }
    const read = ExerciseSchema.parse(exercise({ ...sheet, answers }))
    expect(read.sheets[0]?.answers).toEqual(canonical)
    expect(Object.keys(read.sheets[0]?.answers ?? {})).toEqual([
      'procesMetBewoners',
      'communicatie',
    ])
  })
  it('says what is wrong, and where', () => {
    expect(problems(ExerciseSchema, exercise({ ...sheet, role: 'burgemeester' }))).toEqual([
      { path: ['sheets', 0, 'role'], error: { code: 'unknownRole', input: 'burgemeester' } },
    ])
    expect(problems(ExerciseSchema, exercise({ ...sheet, role: 3, moment: 'nu' }))).toEqual([
      { path: ['sheets', 0, 'role'], error: { code: 'unexpectedValue', column: 'role' } },
      { path: ['sheets', 0, 'moment'], error: { code: 'unknownMoment', input: 'nu' } },
    ])
    expect(problems(ExerciseSchema, exercise({ ...sheet, moment: null, budget: 1 }))).toEqual([
      { path: ['sheets', 0, 'moment'], error: { code: 'unexpectedValue', column: 'moment' } },
      { path: ['sheets', 0, 'budget'], error: { code: 'unknownColumn', column: 'budget' } },
    ])
    expect(
      problems(ExerciseSchema, exercise({ ...sheet, answers: { budget: 'unknown' } })),
    ).toEqual([
      {
        path: ['sheets', 0, 'answers', 'budget'],
        error: { code: 'unknownSlider', key: 'budget' },
      },
    ])
    expect(problems(ExerciseSchema, exercise({ ...sheet, answers: [] }))).toEqual([
      {
        path: ['sheets', 0, 'answers'],
        error: { code: 'notAPlainObject', received: 'array' },
      },
    ])
    expect(problems(ExerciseSchema, { subject: { kind: 'dorp' }, sheets: 1 })).toEqual([
      { path: ['subject', 'kind'], error: { code: 'unexpectedValue', column: 'kind' } },
      { path: ['sheets'], error: { code: 'notAList', received: 'number' } },
    ])
  })
  it('reads an undefined as an absent key', () => {
    const read = ExerciseSchema.parse({
      subject: { kind: 'casus', name: 'Speeltuin (verzonnen)', municipality: undefined },
      sheets: [],
      agreed: undefined,
    })
    expect(read).toStrictEqual({
      subject: { kind: 'casus', name: 'Speeltuin (verzonnen)' },
      sheets: [],
    })
  })
  it('refuses a list with holes, without running along it', () => {
    expect(
      problems(ExerciseSchema, { ...Object(exercise()), sheets: new Array(2 ** 32 - 1) }),
    ).toEqual([{ path: ['sheets'], error: { code: 'notAList', received: 'array' } }])
  })
  it('refuses a list that throws when it is read', () => {
    const sheets = new Proxy([], {
      ownKeys: () => {
        throw new Error('a trap ran')
      },
    })
    expect(problems(ExerciseSchema, { ...Object(exercise()), sheets })).toEqual([
      { path: ['sheets'], error: { code: 'notAList', received: 'array' } },
    ])
  })
  it('refuses an instance of a class anywhere', () => {
    expect(problems(ExerciseSchema, { ...Object(exercise()), agreed: new Date(0) })).toEqual([
      { path: ['agreed'], error: { code: 'notAPlainObject', received: 'object' } },
    ])
  })
})

describe('ProfileSetSchema', () => {
  const profile = (id: string) => ({ id, panel: panelFromKey('MMMMM') })

  it('asks for two profiles', () => {
    for (const profiles of [[], [profile('a')]]) {
      expect(problems(ProfileSetSchema, profiles)).toEqual([
        { path: [], error: { code: 'unexpectedValue', column: '' } },
      ])
    }
    expect(ProfileSetSchema.parse([profile('a'), profile('b')])).toHaveLength(2)
  })
  it('refuses a second profile with the same id', () => {
    expect(problems(ProfileSetSchema, [profile('a'), profile('b'), profile('a')])).toEqual([
      { path: [2, 'id'], error: { code: 'duplicateProfile', profile: 'a' } },
    ])
  })
  it('gives what a classifier takes', () => {
    const profiles = ProfileSetSchema.parse([
      profile('a'),
      { id: 'b', panel: { ...profile('b').panel, communicatie: 2 } },
    ])
    expect(classifier({ id: 'own', profiles })(panelFromKey('MMMMH')).nearest).toEqual(['b'])
  })
})

describe('classificationSchema', () => {
  it('knows the ids that it is given and no other', () => {
    const profiles = [
      { id: 'x', panel: panelFromKey('LLLLL') },
      { id: 'y', panel: panelFromKey('HHHHH') },
    ] as const
    const answer = classifier({ id: 'own', profiles })(panelFromKey('MMMMM'))
    expect(classificationSchema(['x', 'y']).parse(answer)).toEqual(answer)
    expect(ClassificationSchema.safeParse(answer).success).toBe(false)
    expect(
      classificationSchema(['x', 'y']).safeParse(classify(panelFromKey('MMMMM'))).success,
    ).toBe(false)
  })
  it('refuses an answer without a nearest profile', () => {
    const answer = { ...classify(panelFromKey('LLMML')), nearest: [] }
    expect(problems(ClassificationSchema, answer)).toEqual([
      { path: ['nearest', 0], error: { code: 'unexpectedValue', column: '0' } },
    ])
  })
})

it('the documented municipalities are partial panels', () => {
  for (const { panel } of CASES) expect(PartialPanelSchema.parse(panel)).toEqual(panel)
})
