import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePosition, POSITION_SPELLINGS } from '../../src/index.js'
import {
  BEYOND_JSON_SCHEMA,
  ClassificationSchema,
  ExerciseSchema,
  ExtendedPanelSchema,
  jsonSchemas,
  PanelSchema,
  PartialPanelSchema,
  ProfileSetSchema,
  ProgressSchema,
  schemaProblems,
  TransitionSchema,
  type DocumentName,
  type Schema,
} from '../../src/schema/index.js'
import { editedDocuments, spelling, validDocuments, type Json } from './documents.js'

const schemas: { readonly [D in DocumentName]: Schema<unknown> } = {
  panel: PanelSchema,
  partialPanel: PartialPanelSchema,
  extendedPanel: ExtendedPanelSchema,
  exercise: ExerciseSchema,
  progress: ProgressSchema,
  transition: TransitionSchema,
  profileSet: ProfileSetSchema,
  classification: ClassificationSchema,
}
const names = Object.keys(schemas) as ReadonlyArray<DocumentName>
const rulesBeyond: ReadonlyArray<string> = Object.values(BEYOND_JSON_SCHEMA).flat()

const ajv = new Ajv2020({ strictTypes: false, validateFormats: false, allErrors: false })

it('two rules compare one part of a document with another', () => {
  expect(BEYOND_JSON_SCHEMA).toEqual({
    exercise: ['duplicateSheet'],
    profileSet: ['duplicateProfile'],
  })
})

describe.each(names)('the JSON Schema of %s', (name) => {
  const jsonSchema = jsonSchemas()[name]
  const validate = ajv.compile(jsonSchema)

  // Both say the same, unless zod refuses for a rule that compares parts, and for nothing else.
  const saysTheSame = (document: Json): boolean => {
    const { error } = schemas[name].safeParse(document)
    const codes = schemaProblems(error).map((problem) => problem.error.code)
    const onlyBeyond = codes.every((code) => rulesBeyond.includes(code))
    expect(validate(document), JSON.stringify(document)).toBe(onlyBeyond)
    return error === undefined
  }

  it('is a JSON Schema 2020-12', () => {
    expect(jsonSchema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(jsonSchema)).toBe(true)
  })
  it('is the one that is published for other languages', () => {
    const file = new URL(`../../spec/schemas/${name}.json`, import.meta.url)
    expect(jsonSchema).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })
  it('is plain data, made anew at each call', () => {
    expect(JSON.parse(JSON.stringify(jsonSchema))).toEqual(jsonSchema)
    expect(jsonSchemas()[name]).toEqual(jsonSchema)
    expect(jsonSchemas()[name]).not.toBe(jsonSchema)
  })
  it('defines what it refers to and nothing else', () => {
    const text = JSON.stringify(jsonSchema)
    const referred = new Set(Array.from(text.matchAll(/"#\/\$defs\/(\w+)"/g), ([, to]) => to))
    expect(Object.keys(jsonSchema['$defs'] ?? {}).sort()).toEqual([...referred].sort())
  })
  it('refuses keys that it does not know', () => {
    fc.assert(
      fc.property(validDocuments[name], (document) => {
        if (Array.isArray(document)) return
        expect(validate(Object.assign({}, document, { onbekend: 1 }))).toBe(false)
      }),
    )
  })
  it('names the rules that it cannot express in its description', () => {
    const beyond = Object.entries(BEYOND_JSON_SCHEMA).flatMap(([document, codes]) =>
      document === name ? codes : [],
    )
    for (const code of rulesBeyond) {
      expect(String(jsonSchema['description']).includes(code)).toBe(
        beyond.some((own) => own === code),
      )
    }
  })
  it('accepts what zod accepts', () => {
    fc.assert(
      fc.property(validDocuments[name], (document) => {
        expect(saysTheSame(document)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  it('says of any JSON what zod says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        saysTheSame(document as Json)
      }),
      { numRuns: 200 },
    )
  })
  it(
    'says of edited documents what zod says, and both verdicts are met',
    { tags: ['slow'] },
    () => {
      const verdicts = { accepted: 0, refused: 0 }
      fc.assert(
        fc.property(editedDocuments(name), (document) => {
          verdicts[saysTheSame(document) ? 'accepted' : 'refused'] += 1
        }),
        { numRuns: 1500 },
      )
      expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(20)
    },
  )
})

describe('the spellings in JSON Schema', () => {
  const jsonSchema = jsonSchemas().partialPanel
  const validate = ajv.compile(jsonSchema)
  const saysTheSame = (input: unknown): void => {
    expect(validate({ communicatie: input }), JSON.stringify(input)).toBe(
      parsePosition(input)._tag === 'Right',
    )
  }

  it('are those of the core, in any case and with blanks around them', () => {
    for (const word of Object.values(POSITION_SPELLINGS).flat()) {
      for (const text of [
        word,
        word.toUpperCase(),
        ` ${word}\n`,
        `${word}s`,
        `x${word}`,
        word.slice(1),
      ]) {
        saysTheSame(text)
      }
    }
    fc.assert(fc.property(spelling, saysTheSame))
  })
  it('agree with the core on every single character, alone and in a word', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code)
      const verdicts = [character, `${character}laag`, `lo${character}`].map(
        (text) => validate({ communicatie: text }) === (parsePosition(text)._tag === 'Right'),
      )
      if (verdicts.includes(false)) expect(code.toString(16)).toBe('a character to agree on')
    }
  })
  it('agree with the core on numbers', () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: -3, max: 5 }), fc.double()), saysTheSame))
    for (const number of [0, -0, 1, 2, 3, 0.5, 1e21]) saysTheSame(number)
  })
})
