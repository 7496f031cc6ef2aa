// The schemas of rows, catalogue and texts, and what they accept: the committed data, and nothing altered.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { jsonSchemaOf, SCHEMA_NAMES } from '../schema/catalogue.js'
import { DATA_SCHEMAS } from './dataSchemas.js'
import { vectorFiles } from './answerFiles.js'
import { committed, rowsIn } from './files.js'
import { SPEC_VERSION } from './version.js'

const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
for (const name of SCHEMA_NAMES) ajv.addSchema(jsonSchemaOf(name))
for (const schema of Object.values(DATA_SCHEMAS)) ajv.addSchema(schema)

const urn = (name: string): string => `urn:schuifoefening:schema:${name}:${SPEC_VERSION}`

describe('SO-912: the rows of each vector file', () => {
  it.each(vectorFiles().map(({ name }) => name))('%s', (name) => {
    const isRow = ajv.compile({ $ref: `${urn('rows')}#/$defs/${name}` })
    const rows = rowsIn<object, object>(name)
    for (const row of rows) {
      isRow(row)
      expect([row.id, isRow.errors]).toEqual([row.id, null])
    }
    const [first] = rows
    expect(isRow({ ...first, question: { ...first?.question, extra: 1 } })).toBe(false)
    expect(isRow({ ...first, question: {} })).toBe(false)
    expect(isRow({ ...first, answer: { extra: 1 } })).toBe(false)
    expect(isRow({ ...first, extra: 1 })).toBe(false)
  })
})

describe('SO-912: the catalogue', () => {
  const isCatalogue = ajv.compile({ $ref: urn('catalogue') })
  const catalogue = committed<{ readonly [part: string]: unknown }>('catalogue.json')

  it('is accepted', () => {
    isCatalogue(catalogue)
    expect(isCatalogue.errors).toBeNull()
  })

  it.each(Object.keys(catalogue))('is refused without %s, or with something else there', (part) => {
    const { [part]: _, ...without } = catalogue
    expect(isCatalogue(without)).toBe(false)
    expect(isCatalogue({ ...catalogue, [part]: [{ id: 'x' }] })).toBe(false)
  })
})

describe.each(['nl', 'en'])('SO-912: the texts, %s', (language) => {
  const isTexts = ajv.compile({ $ref: urn('texts') })
  const texts = committed<{ readonly [part: string]: unknown }>(`texts/${language}.json`)

  it('are accepted', () => {
    isTexts(texts)
    expect(isTexts.errors).toBeNull()
  })

  it.each(Object.keys(texts))('are refused without %s, or with a number there', (part) => {
    const { [part]: _, ...without } = texts
    expect(isTexts(without)).toBe(false)
    expect(isTexts({ ...texts, [part]: 1 })).toBe(false)
  })
})
