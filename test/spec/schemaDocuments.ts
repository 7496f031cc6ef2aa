/** spec/schemas: a JSON Schema per document, for input and for answers, and one for the vector files. */
import { DATA_SCHEMAS } from './dataSchemas.js'
import { jsonSchemaOf, SCHEMA_NAMES, SCHEMAS } from '../schema/catalogue.js'

export const schemaDocuments = (): ReadonlyArray<{
  readonly name: string
  readonly document: object
}> => [
  ...SCHEMA_NAMES.map((name) => ({
    name: `${SCHEMAS[name].kind}/${name}`,
    document: jsonSchemaOf(name),
  })),
  { name: 'vectorFile', document: VECTOR_FILE },
  ...Object.entries(DATA_SCHEMAS).map(([name, document]) => ({ name, document })),
]

const VECTOR_FILE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Vector file',
  description: 'Questions with the answers that every implementation must give.',
  type: 'object',
  properties: {
    specVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    about: { type: 'string', minLength: 1 },
    source: { type: 'string', minLength: 1 },
    tolerance: { const: 1e-9 },
    rows: { type: 'array', items: { $ref: '#/$defs/row' }, minItems: 1 },
  },
  required: ['specVersion', 'about', 'source', 'tolerance', 'rows'],
  additionalProperties: false,
  $defs: {
    row: {
      type: 'object',
      properties: {
        id: { type: 'string', minLength: 1, description: 'Unique in the file.' },
        rules: {
          type: 'array',
          items: { type: 'string', pattern: '^SO-\\d{3}$' },
          minItems: 1,
          uniqueItems: true,
          description: 'The requirements of the specification that the row shows.',
        },
        question: { type: 'object', minProperties: 1 },
        answer: { type: ['object', 'array'] },
        comment: { type: 'string', minLength: 1, description: 'Why the row is there.' },
      },
      required: ['id', 'rules', 'question', 'answer'],
      additionalProperties: false,
    },
  },
}
