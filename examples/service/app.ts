// Three questions over HTTP. Nothing is stored.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { summariseExercise } from 'schuifoefening'
import { explain } from 'schuifoefening/explain'
import { renderReportHtml } from 'schuifoefening/render'
import {
  ExerciseSchema,
  ExerciseSummarySchema,
  ExplanationSchema,
  PartialPanelSchema,
  schemaProblems,
} from 'schuifoefening/schema'
import { problem, textsFor } from './problems.js'

const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
  })
  .openapi('Problem')

const problems = {
  content: { 'application/problem+json': { schema: ProblemSchema } },
  description: 'What is wrong, in Dutch or English (Accept-Language)',
}

const takes = <S extends z.ZodType>(schema: S) => ({
  body: { content: { 'application/json': { schema } }, required: true },
})

const gives = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { content: { 'application/json': { schema } }, description },
  422: problems,
})

export const app = new OpenAPIHono({
  defaultHook: async (result, c) =>
    result.success ? undefined : problem(c, 422, schemaProblems(result.error, await c.req.json())),
})

app.use(bodyLimit({ maxSize: 1_000_000, onError: (c) => problem(c, 413) }))
app.use(async (c, next) => {
  const isJson = /^application\/json\b/.test(c.req.header('Content-Type') ?? '')
  return c.req.method === 'POST' && !isJson ? problem(c, 415) : next()
})
app.notFound((c) => problem(c, 404))
app.onError((error, c) =>
  problem(c, error instanceof HTTPException && error.status === 400 ? 400 : 500),
)

app.openapi(
  createRoute({
    method: 'post',
    path: '/explanation',
    summary: 'Explains a panel, complete or not',
    request: takes(PartialPanelSchema),
    responses: gives('A headline and sections', ExplanationSchema),
  }),
  (c) => c.json(explain(c.req.valid('json'), { texts: textsFor(c) }), 200),
)

app.openapi(
  createRoute({
    method: 'post',
    path: '/summary',
    summary: 'Summarises a workshop',
    request: takes(ExerciseSchema),
    responses: gives('Per moment and slider, with what to discuss', ExerciseSummarySchema),
  }),
  (c) => c.json(summariseExercise(c.req.valid('json')), 200),
)

app.openapi(
  createRoute({
    method: 'post',
    path: '/report',
    summary: 'Makes the report of a workshop',
    request: takes(ExerciseSchema),
    responses: {
      200: { content: { 'text/html': { schema: z.string() } }, description: 'One file of HTML' },
      422: problems,
    },
  }),
  (c) => c.html(renderReportHtml(summariseExercise(c.req.valid('json')), { texts: textsFor(c) })),
)

app.doc31('/openapi.json', {
  openapi: '3.1.0',
  info: { title: 'Schuifoefening', version: '0.1.0' },
})
