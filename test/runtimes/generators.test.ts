/** Tools that generate types from JSON Schemas generate plain types from ours. */
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { committedText } from '../spec/files.js'
import { jsonSchemaOf, SCHEMA_NAMES, SCHEMAS } from '../schema/catalogue.js'
import { pinnedFolder } from './matrix.js'

// As far as they are used here; they are not among the project's own packages.
interface JsonSchemaToTypescript {
  readonly compile: (schema: object, name: string) => Promise<string>
}
interface Quicktype {
  readonly quicktype: (options: object) => Promise<{ readonly lines: ReadonlyArray<string> }>
  readonly InputData: new () => { readonly addInput: (input: object) => void }
  readonly FetchingJSONSchemaStore: new () => object
  readonly JSONSchemaInput: new (store: object) => {
    readonly addSource: (source: {
      readonly name: string
      readonly schema: string
    }) => Promise<void>
  }
}
const installed = (name: string): unknown =>
  createRequire(import.meta.url)(pinnedFolder(name)) as unknown

const typesOf = async (title: string, text: string): Promise<string> => {
  const tool = installed('quicktype-core') as Quicktype
  const input = new tool.JSONSchemaInput(new tool.FetchingJSONSchemaStore())
  await input.addSource({ name: title, schema: text })
  const inputData = new tool.InputData()
  inputData.addInput(input)
  const rendererOptions = { 'just-types': 'true' }
  return (await tool.quicktype({ inputData, lang: 'typescript', rendererOptions })).lines.join('\n')
}

const exportsOf = (types: string): ReadonlyArray<string> =>
  Array.from(types.matchAll(/^export (?:type|interface|enum) (\w+)/gm), ([, name]) => name ?? '')

describe.each(SCHEMA_NAMES)('types made of the JSON Schema of %s', (name) => {
  const { kind, title } = SCHEMAS[name]
  const text = committedText(`schemas/${kind}/${name}.json`)

  it('by json-schema-to-typescript have the names of ours, each once', async () => {
    const { compile } = installed('json-schema-to-typescript') as JsonSchemaToTypescript
    const types = await compile(JSON.parse(text) as object, title)
    const definitions = Object.keys(jsonSchemaOf(name)['$defs'] ?? {})
    expect(exportsOf(types)).toEqual(expect.arrayContaining([title]))
    expect([title, ...definitions]).toEqual(expect.arrayContaining([...exportsOf(types)]))
    expect(types).not.toMatch(/: (?:any|unknown)\b|\[k: string\]/)
  })
  it('by quicktype have no numbered names, no union of names and nothing unknown', async () => {
    const types = await typesOf(title, text)
    expect(exportsOf(types).filter((made) => /\d$/.test(made))).toEqual([])
    expect(types).not.toMatch(/\bany\b|^export type \w+ = [A-Z]\w* \|/m)
  })
})
