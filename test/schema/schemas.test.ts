import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/v4'
import type { Explanation, ReportExplanation } from '../../src/explain/index.js'
import {
  CORRELATION_IDS,
  parseDistrictNeeds,
  parseExercise,
  parseTypology,
  PROFILE_IDS,
  RISK_IDS,
  type Answers,
  type ChangeFinding,
  type Classification,
  type DistrictFit,
  type DistrictNeeds,
  type Exercise,
  type ExerciseFinding,
  type ExerciseSummary,
  type ExtendedPanel,
  type NonEmptyArray,
  type Panel,
  type PanelFinding,
  type PartialClassification,
  type PartialExtendedPanel,
  type PartialPanel,
  type PartialRiskFinding,
  type ProfileId,
  type Progress,
  type RiskFinding,
  type Robustness,
  type StatementMarks,
  type StepWhy,
  type Transition,
  type Typology,
  type Wijkkenmerken,
} from '../../src/index.js'
import {
  DistrictNeedsSchema,
  ExerciseSchema,
  schemaErrorMap,
  schemaProblems,
} from '../../src/schema/index.js'
import { describeError, en, nl } from '../../src/texts/index.js'
import { entryOf, jsonSchemaOf, SCHEMA_NAMES, SCHEMAS, type SchemaName } from './catalogue.js'
import { editedDocuments, validDocuments, type Json } from './documents.js'

interface Documents {
  panel: Panel
  partialPanel: PartialPanel
  extendedPanel: ExtendedPanel
  partialExtendedPanel: PartialExtendedPanel
  answers: Answers
  exercise: Exercise
  typology: Typology
  statementMarks: StatementMarks<ProfileId>
  wijkkenmerken: Wijkkenmerken
  districtNeeds: ReadonlyArray<DistrictNeeds>
  classification: Classification
  partialClassification: PartialClassification
  robustness: Robustness
  risks: ReadonlyArray<RiskFinding>
  partialRisks: ReadonlyArray<PartialRiskFinding>
  transition: Transition
  progress: Progress
  exerciseSummary: ExerciseSummary
  districtFit: DistrictFit
  panelFindings: NonEmptyArray<PanelFinding>
  changeFindings: NonEmptyArray<ChangeFinding>
  exerciseFindings: NonEmptyArray<ExerciseFinding>
  explanation: Explanation
  reportExplanation: ReportExplanation
}

// Compiles only where what a schema gives and what it takes are the types of the core, both ways.
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'too narrow') : 'too wide'
type Mutable<A> = A extends ReadonlyArray<infer I> ? Array<I> : A
type Given<N extends SchemaName> = (typeof SCHEMAS)[N]['schema']

const outputs: {
  readonly [N in SchemaName]: [z.output<Given<N>>] extends [Documents[N]] ? true : false
} = allTrue()
const inputs: {
  readonly [N in SchemaName]: [Documents[N]] extends [Readonly<z.input<Given<N>>>] ? true : false
} = allTrue()
const panelType: Mutual<
  z.output<Given<'panel'>>,
  Mutable<Pick<Panel, keyof z.output<Given<'panel'>>>>
> = true
const notAnother: Mutual<z.output<Given<'panel'>>, ExtendedPanel> = 'too wide'

function allTrue(): { readonly [N in SchemaName]: true } {
  return Object.fromEntries(SCHEMA_NAMES.map((name) => [name, true])) as {
    readonly [N in SchemaName]: true // one for each name
  }
}

it('the types of the schemas are those of the core, of input and of output', () => {
  expect([...Object.values(outputs), ...Object.values(inputs), panelType]).not.toContain(false)
  expect(notAnother).toBe('too wide')
})

const ajv = new Ajv2020({
  strict: true,
  strictTypes: true,
  strictTuples: true,
  strictRequired: true,
})

describe.each(SCHEMA_NAMES)('the schema of %s', (name) => {
  const { schema, beyond = [] } = entryOf(name)
  const validate = ajv.compile(jsonSchemaOf(name))

  it('accepts valid documents and gives them as they are; so does its JSON Schema', () => {
    fc.assert(
      fc.property(validDocuments[name], (document) => {
        expect(schema.parse(document)).toEqual(document)
        expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('refuses a key that it does not know and anything that is not JSON of its kind', () => {
    fc.assert(
      fc.property(validDocuments[name], (document) => {
        const [wrong] = Array.isArray(document)
          ? [[...(document as ReadonlyArray<unknown>), 1]]
          : [Object.assign({}, document, { onbekend: 1 })]
        expect(schema.safeParse(wrong).success).toBe(false)
        expect(validate(wrong)).toBe(false)
      }),
      { numRuns: 20 },
    )
    for (const other of [undefined, null, 'LLMML', 3, () => 1, new Map(), NaN, Symbol('x')]) {
      expect(schema.safeParse(other).success).toBe(
        other instanceof Map && schema.safeParse({}).success,
      )
    }
  })

  // Both say the same, unless zod refuses for a rule that compares parts, and for nothing else.
  const check = (document: Json): boolean => {
    const { error } = schema.safeParse(document)
    const problems = schemaProblems(error, document)
    const isBeyond =
      problems.length > 0 && problems.every(({ error: { code } }) => beyond.includes(code))
    if (!isBeyond || name !== 'wijkkenmerken') {
      expect(validate(document), JSON.stringify(document)).toBe(error === undefined || isBeyond)
    }
    if (error === undefined) return true
    expect(problems.length).toBeGreaterThanOrEqual(error.issues.length)
    for (const problem of problems) {
      for (const texts of [nl, en]) {
        expect(describeError(problem.error, texts)).not.toBe(texts.otherError(problem.error.code))
      }
    }
    return false
  }

  const refusedOf = (numRuns: number): number => {
    let refused = 0
    const property = fc.property(editedDocuments(name), (document) => {
      if (!check(document)) refused += 1
    })
    fc.assert(property, { numRuns })
    return refused
  }

  it('says of edited documents what its JSON Schema says, and has a sentence for each problem', () => {
    expect(refusedOf(30)).toBeGreaterThan(0)
  })

  it('says so of more', { tags: ['slow'] }, () => {
    expect(refusedOf(90)).toBeGreaterThan(15)
  })

  it('says in Dutch what schemaProblems says as data', () => {
    fc.assert(
      fc.property(editedDocuments(name), (document) => {
        const plain = schema.safeParse(document)
        const dutch = schema.safeParse(document, { error: schemaErrorMap(nl) })
        expect(dutch.error?.issues.map(({ path }) => path)).toEqual(
          plain.error?.issues.map(({ path }) => path),
        )
        // What has no code of its own keeps the message of zod.
        const expected = (plain.error?.issues ?? []).map((issue) => {
          const problems = schemaProblems({ issues: [issue] }, document)
          return problems.some(({ error }) => error.code === 'unexpectedValue')
            ? issue.message
            : problems.map(({ error }) => describeError(error, nl)).join(' ')
        })
        expect(dutch.error?.issues.map(({ message }) => message) ?? []).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is accepted', () => {
  it('is what the parser of exercises reads as it is', () => {
    fc.assert(
      fc.property(validDocuments.exercise, (document) => {
        expect(parseExercise(document)._tag).toBe('Right')
      }),
      { numRuns: 60 },
    )
  })
  it('is what the parser of typologies reads as it is', () => {
    fc.assert(
      fc.property(validDocuments.typology, (document) => {
        expect(parseTypology(document)._tag).toBe('Right')
      }),
      { numRuns: 60 },
    )
  })
  it('has no blanks around it, as the parsers read it', () => {
    const sheet = { role: 'overig', moment: 'huidig', answers: {} }
    const exercise = {
      formatVersion: 2,
      subject: { kind: 'casus', name: ' X', municipality: 'Y ' },
      sheets: [{ ...sheet, respondent: 'Anna\t' }],
    }
    const needs = [{ id: ' N ', name: 'Noord ', needs: {} }]
    expect([
      { _tag: 'Right', right: ExerciseSchema.parse(exercise) },
      { _tag: 'Right', right: DistrictNeedsSchema.parse(needs) },
    ]).toStrictEqual([parseExercise(exercise), parseDistrictNeeds(needs)])
  })
  it('has every word of the core', () => {
    const whys: { readonly [why in StepWhy]: true } = {
      onlyMoveLeft: true,
      reason: true,
      balance: true,
      tension: true,
      sourceFirst: true,
      canonicalOrder: true,
    }
    const defs = (name: SchemaName): string => JSON.stringify(jsonSchemaOf(name))
    expect(defs('transition')).toContain(JSON.stringify(Object.keys(whys)))
    expect(defs('transition')).toContain(JSON.stringify(RISK_IDS))
    expect(defs('transition')).toContain(JSON.stringify(CORRELATION_IDS))
    expect(defs('classification')).toContain(JSON.stringify(PROFILE_IDS))
    expect(defs('explanation')).toContain(JSON.stringify(Object.keys(nl.explanation.sections)))
    expect(defs('explanation')).toContain(JSON.stringify(Object.keys(nl.notes)))
  })
  it('has every kind of finding of which the generated documents have some', () => {
    const kinds = new Set<unknown>()
    const collect = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return
      if ('kind' in part) kinds.add(part.kind)
      Object.values(part).forEach(collect)
    }
    for (const name of [
      'panelFindings',
      'changeFindings',
      'exerciseFindings',
      'reportExplanation',
      'explanation',
    ] as const) {
      fc.sample(validDocuments[name], { numRuns: 300, seed: 7 }).forEach(collect)
    }
    const known = JSON.stringify(jsonSchemaOf('reportExplanation')).match(
      /(?<="kind":\{"type":"string",("const":"|"enum":\["))\w+/g,
    )
    expect([...kinds].sort()).toEqual(expect.arrayContaining([...new Set(known)].sort()))
  })
})

describe('days', () => {
  it('are those that exist, of every year', () => {
    const { date } = SCHEMAS.exercise.schema.shape
    for (const year of ['0000', '1900', '2000', '2023', '2024', '2100', '9999']) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const time = new Date(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
          expect(date.safeParse(text).success, text).toBe(exists)
        }
      }
    }
  })
})
