/** What is fuzzed: every function of the built package that takes unknown input or texts of a caller. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import * as core from 'schuifoefening'
import * as files from 'schuifoefening/files'
import * as render from 'schuifoefening/render'
import * as schema from 'schuifoefening/schema'
import { describeError, en, nl } from 'schuifoefening/texts'
import { bytes, texts, values } from './inputs.js'

/** A function under test with the inputs it gets. */
export interface Target {
  readonly name: string
  /** Which part of the inputs it gets: all, or fewer where one takes long. */
  readonly share: number
  /** Runs so many inputs; throws, with the input, on the first that goes wrong. */
  readonly run: (inputs: number) => Promise<void>
}

const target = <Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  feed: (input: Input) => unknown,
  share = 1,
): Target => ({
  name,
  share,
  run: (numRuns) =>
    Promise.resolve(
      fc.assert(
        fc.asyncProperty(inputs, async (input) => {
          await feed(input)
        }),
        { numRuns },
      ),
    ),
})

// The result of a parser: plain data; every error has a sentence in both languages.
const describeAll = (errors: ReadonlyArray<Parameters<typeof describeError>[0]>): void => {
  for (const error of errors) {
    for (const language of [nl, en]) {
      if (describeError(error, language).trim() === '')
        throw new Error(`no sentence for ${error.code}`)
    }
  }
}

const parser = (name: string, parse: (input: unknown) => unknown): Target =>
  target(name, values, (input) => {
    const parsed = parse(input) as
      | { readonly _tag: 'Left'; readonly left: core.PanelErrors }
      | { readonly _tag: 'Right' | 'Some' | 'None' }
    if (parsed._tag === 'Left') describeAll(parsed.left)
  })

// Ordinary objects of zod read what they are given as JSON is read: getters and proxies are for the parsers.
const schemaTarget = (name: string, one: schema.Schema<unknown>): Target =>
  target(name, texts, (text) => {
    const input: unknown = jsonOf(text)
    const { error } = one.safeParse(input)
    describeAll(schema.schemaProblems(error, input).map((problem) => problem.error))
  })

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

// Each draws a whole picture or report, so they get a twentieth of the inputs.
const drawing = (name: string, draw: (text: string) => string): Target =>
  target(name, texts, draw, 1 / 20)

const exerciseOf = (name: string): core.Exercise => ({
  subject: { kind: 'casus', name, municipality: name },
  sheets: [
    { respondent: name, role: 'overig', moment: 'huidig', answers: core.panelFromKey('LLMML') },
    {
      respondent: `${name}2`,
      role: 'overig',
      moment: 'huidig',
      answers: { communicatie: 'unknown' },
    },
  ],
})

async function* inPieces(source: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.length; at += 5)
    yield await Promise.resolve(source.subarray(at, at + 5))
}

export const targets: ReadonlyArray<Target> = [
  parser('parsePosition', core.parsePosition),
  parser('parsePanel', core.parsePanel),
  parser('parsePartialPanel', core.parsePartialPanel),
  parser('parseExtendedPanel', core.parseExtendedPanel),
  parser('parsePanelKey', core.parsePanelKey),
  parser('parsePanelCode', core.parsePanelCode),
  parser('parseAreaCode', core.parseAreaCode),
  target('parsePanelKey of texts', texts, core.parsePanelKey),
  target('parsePosition of texts', texts, core.parsePosition),
  target('describeError', values, (input) => {
    describeAll([input as never]) // its law: an error from elsewhere gets a sentence too
  }),
  ...Object.entries(schema)
    .filter(([name]) => name.endsWith('Schema') && /^[A-Z]/.test(name))
    .map(([name, one]) => schemaTarget(name, one as schema.Schema<unknown>)), // by their names
  target('readPanels of texts', texts, (text) => {
    const { rows, problems } = files.readPanels(text)
    describeAll(problems.map(({ error }) => error))
    describeAll(files.toExercises(rows).problems.map(({ error }) => error))
    const again = files.readPanels(files.writePanels(rows))
    if (again.rows.length > rows.length) throw new Error('rows from nowhere')
  }),
  target('readPanels of bytes', bytes, (input) => {
    describeAll(files.readPanels(input).problems.map(({ error }) => error))
  }),
  target('streamPanels', bytes, async (input) => {
    const outcomes = await files.readPanels(inPieces(input))
    const { rows, problems } = files.readPanels(input)
    if (!isDeepStrictEqual(outcomes, { rows, problems }))
      throw new Error('a stream reads something else')
  }),
  drawing('renderReportMarkdown', (name) =>
    render.renderReportMarkdown(core.summariseExercise(exerciseOf(name)), { texts: nl }),
  ),
  drawing('renderReportHtml', (name) =>
    render.renderReportHtml(core.summariseExercise(exerciseOf(name)), { texts: en }),
  ),
  drawing('renderExerciseSvg', (name) =>
    render.renderExerciseSvg(core.summariseExercise(exerciseOf(name)), { texts: en }),
  ),
  drawing('renderPanelText', (title) => render.renderPanelText({}, { texts: nl, title })),
  drawing('renderSmallMultiples', (title) =>
    render.renderSmallMultiples([{ title, panel: {} }], { texts: en, title }),
  ),
]
