/** The schemas are ordinary zod schemas: everything that works on those works on them. */
import { createRoute, OpenAPIHono, z as openApi } from '@hono/zod-openapi'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/v4'
import { classify, panelFromKey, type Classification, type Position } from '../../src/index.js'
import {
  ClassificationSchema,
  classificationSchema,
  ExerciseSchema,
  ExtendedPanelSchema,
  PanelSchema,
  changeFindingsSchema,
  panelFindingsSchema,
  partialClassificationSchema,
  robustnessSchema,
  statementMarksSchema,
} from '../../src/schema/index.js'
import { SCHEMAS } from './catalogue.js'

const panel = panelFromKey('LLMML')

describe('a schema', () => {
  it('can be optional, nullable, a list and a part', () => {
    const schema = z.object({
      panel: PanelSchema.optional(),
      all: PanelSchema.array(),
      none: PanelSchema.nullable(),
    })
    expect(schema.parse({ all: [panel], none: null })).toEqual({ all: [panel], none: null })
    expectTypeOf<z.output<typeof schema>['panel']>().toEqualTypeOf<
      z.output<typeof PanelSchema> | undefined
    >()
  })
  it('extends an envelope and can be extended', () => {
    const envelope = z.object({ version: z.literal(1) }).extend({ exercise: ExerciseSchema })
    const exercise = {
      subject: { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' },
      sheets: [],
    } as const
    expect(envelope.parse({ version: 1, exercise })).toEqual({ version: 1, exercise })
    const stored = ExerciseSchema.extend({ id: z.string(), sheets: z.array(z.never()) })
    expect(stored.parse({ id: 'a', ...exercise })).toEqual({ id: 'a', ...exercise })
    expect(stored.safeParse(exercise).success).toBe(false)
    expectTypeOf<z.input<typeof stored>['id']>().toEqualTypeOf<string>()
  })
  it('can be picked from, made partial and open', () => {
    expect(PanelSchema.pick({ communicatie: true }).parse({ communicatie: 'laag' })).toEqual({
      communicatie: 'laag',
    })
    expect(PanelSchema.partial().parse({})).toEqual({})
    expect(PanelSchema.strip().parse({ ...panel, budget: 1 })).toEqual(panel)
    expect(Object.keys(ExtendedPanelSchema.shape)).toHaveLength(6)
  })
  it('has true types', () => {
    expectTypeOf<z.output<typeof PanelSchema>['communicatie']>().toEqualTypeOf<Position>()
    expectTypeOf<z.input<typeof PanelSchema>['communicatie']>().toEqualTypeOf<Position>()
    expectTypeOf<z.output<typeof ClassificationSchema>>().toExtend<Classification>()
  })
  it('is unchanged by zod when it is converted to JSON Schema', () => {
    for (const { schema } of Object.values(SCHEMAS)) {
      expect(z.toJSONSchema(schema)).toEqual(z.toJSONSchema(schema, { io: 'input' }))
    }
  })
})

describe('a schema for profiles of your own', () => {
  const ids = ['a', 'b'] as const
  it('has their ids', () => {
    expectTypeOf<
      z.output<ReturnType<typeof classificationSchema<'a' | 'b'>>>['nearest'][0]
    >().toEqualTypeOf<'a' | 'b'>()
    expect(z.toJSONSchema(classificationSchema(ids)).properties?.['nearest']).toEqual({
      type: 'array',
      minItems: 1,
      items: { type: 'string', enum: ids },
    })
    expect(classificationSchema(ids).safeParse(classify(panel)).success).toBe(false)
    expect(
      Object.keys(statementMarksSchema(ids).parse({ a: {}, b: { communicatie: 'not' } })),
    ).toEqual(ids)
    expect(robustnessSchema(ids).shape.counts.parse({ a: 1, b: 0 })).toEqual({ a: 1, b: 0 })
    expect(partialClassificationSchema(ids).shape.possible.parse(['b'])).toEqual(['b'])
    expect(
      changeFindingsSchema(ids).safeParse([{ kind: 'nearestChange', from: ['a'], to: ['x'] }])
        .success,
    ).toBe(false)
    expect(panelFindingsSchema(ids).parse([{ kind: 'hypothetical', profile: 'a' }])).toHaveLength(1)
  })
})

describe('a service with OpenAPI', () => {
  const service = new OpenAPIHono()
  service.openapi(
    createRoute({
      method: 'post',
      path: '/classify',
      request: {
        query: openApi.object({ language: openApi.enum(['nl', 'en']).optional() }),
        body: { content: { 'application/json': { schema: PanelSchema } }, required: true },
      },
      responses: {
        200: {
          description: 'How near the profiles are.',
          content: { 'application/json': { schema: ClassificationSchema } },
        },
      },
    }),
    (context) => context.json(ClassificationSchema.parse(classify(context.req.valid('json'))), 200),
  )
  const post = (body: unknown): Promise<Response> =>
    Promise.resolve(
      service.request('/classify', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    )

  it('answers and refuses', async () => {
    const answer = await post(panel)
    expect([answer.status, await answer.json()]).toEqual([200, classify(panel)])
    expect((await post({ ...panel, communicatie: 'hoger' })).status).toBe(400)
  })
  it('describes both', () => {
    const { paths } = service.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
    })
    const text = JSON.stringify(paths)
    expect(text).toContain('"enum":["laag","midden","hoog"]')
    expect(text).toContain('"typicality"')
  })
})
