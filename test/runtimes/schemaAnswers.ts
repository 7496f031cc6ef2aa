/** What the schemas of a copy of the package say of documents, on whatever zod stands beside it. */
import * as z from 'zod/v4'
import type * as door from '../../src/schema/index.js'
import type { SchemaProblem } from '../../src/schema/index.js'

/** The door, as far as it is asked: schemas by name. */
export interface Door {
  readonly [name: string]: unknown
}

/** For each schema by its name: its verdict per document, the JSON Schema of it, and what fails on it. */
export interface SchemaAnswers {
  readonly [name: string]: {
    readonly accepted: ReadonlyArray<boolean>
    readonly jsonSchema: string
  }
}

export const schemaAnswers = (
  door: Door,
  documents: { readonly [name: string]: ReadonlyArray<unknown> },
): SchemaAnswers =>
  Object.fromEntries(
    Object.entries(documents).map(([name, inputs]) => {
      const schema = door[name] as z.ZodType // each of `documents` is named after a schema
      const envelope = z.object({ version: z.literal(1) }).extend({ it: schema.optional() })
      const accepted = inputs.map((it) => {
        const { error } = schema.safeParse(it)
        const isWordless = error?.issues.some(({ message }) => message === '') ?? false
        if (
          isWordless ||
          envelope.safeParse({ version: 1, it }).success !== (error === undefined)
        ) {
          throw new Error(`${name} in an envelope: ${JSON.stringify(it)}`)
        }
        return error === undefined
      })
      // Before 4.1.13 a union that is told apart by a key was `anyOf`.
      const jsonSchema = JSON.stringify(z.toJSONSchema(schema)).replaceAll('"anyOf"', '"oneOf"')
      return [name, { accepted, jsonSchema }]
    }),
  )

/** What is said of an exercise with something wrong in each of its parts; the same on every zod. */
export const problemAnswers = ({
  ExerciseSchema,
  schemaProblems,
}: Pick<typeof door, 'ExerciseSchema' | 'schemaProblems'>): ReadonlyArray<SchemaProblem> => {
  const input = {
    subject: { kind: 'wijk', name: 'A' },
    formatVersion: 3,
    date: '2025-02-29',
    sheets: [{ respondent: ' ', role: 'burgemeester', moment: 'huidig', answers: [] }],
  }
  return schemaProblems(ExerciseSchema.safeParse(input).error, input)
}
