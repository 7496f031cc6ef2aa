import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/v4'
import { SPEC_VERSION } from '../spec/version.js'
import { entryOf, jsonSchemaOf, SCHEMA_NAMES, type JsonSchema } from './catalogue.js'

const folder = new URL('../../spec/schemas/', import.meta.url)

it('there is a file for each schema and no other', () => {
  const files = ['input', 'answer'].flatMap((kind) =>
    readdirSync(new URL(kind, folder)).map((file) => `${kind}/${file}`),
  )
  expect(files.sort()).toEqual(
    SCHEMA_NAMES.map((name) => `${entryOf(name).kind}/${name}.json`).sort(),
  )
})

describe.each(SCHEMA_NAMES)('the JSON Schema of %s', (name) => {
  const { schema, kind, beyond = [] } = entryOf(name)
  const made = jsonSchemaOf(name)

  it('is the one in spec/schemas', () => {
    expect(JSON.parse(readFileSync(new URL(`${kind}/${name}.json`, folder), 'utf8'))).toEqual(made)
  })
  it('has a name, a version, a title and a description, with the rules that it cannot say', () => {
    expect(made).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:schuifoefening:schema:${name}:${SPEC_VERSION}`,
      title: expect.stringMatching(/^[A-Z]\w+$/) as unknown,
      description: expect.stringMatching(/^[A-Z].*\.$/) as unknown,
    })
    for (const code of beyond) expect(made['description']).toContain(code)
  })
  it(
    'says what zod makes of the schema by itself, with what is shared defined once',
    { tags: ['slow'] },
    () => {
      const { $schema, $id, $comment, title, description, $defs = {}, ...said } = made
      const plain = z.toJSONSchema(schema, { io: kind === 'input' ? 'input' : 'output' })
      expect(() => new Ajv2020({ logger: false }).compile(plain)).not.toThrow() // strict by default
      expect([$id, $comment, title, description].every(Boolean)).toBe(true)
      expect({ $schema, ...(inlined(said, $defs as Definitions) as object) }).toEqual(plain) // an object stays one
    },
  )
  it('defines what it refers to and nothing else', () => {
    const referred = new Set(
      Array.from(JSON.stringify(made).matchAll(/"#\/\$defs\/(\w+)"/g), ([, to]) => to),
    )
    expect(Object.keys(made['$defs'] ?? {}).sort()).toEqual([...referred].sort())
  })
  it('has no object with open keys and no union of references', () => {
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return
      const { type, properties, additionalProperties, anyOf, oneOf } = part as JsonSchema
      if (type === 'object' && properties !== undefined) expect(additionalProperties).toBe(false)
      for (const member of [anyOf, oneOf].flat()) expect(member ?? {}).not.toHaveProperty('$ref')
      Object.values(part).forEach(visit)
    }
    visit(made)
  })
})

type Definitions = { readonly [name: string]: JsonSchema }

const inlined = (part: unknown, definitions: Definitions): unknown => {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map((item) => inlined(item, definitions))
  if ('$ref' in part && typeof part.$ref === 'string') {
    const { title, ...definition } = definitions[part.$ref.replace('#/$defs/', '')] ?? {}
    expect(title).toBeDefined()
    return inlined(definition, definitions)
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, inlined(value, definitions)]),
  )
}
