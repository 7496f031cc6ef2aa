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

// Anything that a parser could take for data of its own, were it inherited.
const POLLUTION: { readonly [key: string]: unknown } = {
  communicatie: 'hoog',
  get: () => 'hoog',
  id: 'polluted',
  name: 'polluted',
  profiles: [],
  sheets: [],
  subject: { kind: 'gemeente', name: 'polluted' },
  value: 'hoog',
  wijkkenmerken: 'hoog',
}

// What a function gives while Object.prototype has all of that.
const whilePolluted = (run: () => unknown): unknown => {
  for (const [key, value] of Object.entries(POLLUTION)) {
    const property = Object.assign(Object.create(null) as object, {
      value,
      configurable: true,
      writable: true,
    })
    Object.defineProperty(Object.prototype, key, property)
  }
  try {
    return run()
  } finally {
    for (const key of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, key)
  }
}

// A panel says what is wrong with it in a list of errors, a document in a list of problems with a place.
type Found = core.PanelError | core.Problem
const errorOf = (found: Found): Parameters<typeof describeError>[0] =>
  'error' in found ? found.error : found

const parser = (name: string, parse: (input: unknown) => unknown): Target =>
  target(name, values, (input) => {
    const parsed = parse(input) as
      | { readonly _tag: 'Left'; readonly left: ReadonlyArray<Found> }
      | { readonly _tag: 'Right' | 'Some' | 'None' }
    if (parsed._tag === 'Left') {
      if (parsed.left.length > 101) throw new Error(`${parsed.left.length} problems`)
      describeAll(parsed.left.map(errorOf))
    }
    if (
      !isDeepStrictEqual(
        whilePolluted(() => parse(input)),
        parsed,
      )
    )
      throw new Error('a prototype changes the answer')
  })

// A reader of files: text or bytes, the same from both, with problems that have sentences.
const reader = (
  name: string,
  read: (source: string | Uint8Array) => {
    readonly problems: ReadonlyArray<files.TableProblem | files.FileProblem>
  },
): ReadonlyArray<Target> => [
  target(`${name} of texts`, texts, (text) => {
    const { problems } = read(text)
    if (problems.length > 1001) throw new Error(`${problems.length} problems`)
    describeAll(problems.map(({ error }) => error))
  }),
  target(`${name} of bytes`, bytes, (input) => {
    describeAll(read(input).problems.map(({ error }) => error))
  }),
]

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

const FIGURES = { year: 2025, source: 'x', licence: 'CC0' } as const

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
  parser('parseAnswer', core.parseAnswer),
  parser('parseAnswers', core.parseAnswers),
  parser('parseExercise', core.parseExercise),
  parser('parseTypology', core.parseTypology),
  parser('parseStatementMarks', core.parseStatementMarks),
  parser('parseDistrictNeeds', core.parseDistrictNeeds),
  parser('parseWijkkenmerken', core.parseWijkkenmerken),
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
  ...reader('readExercises', (source) => files.readExercises(source)),
  ...reader('readKenmerken', (source) => files.readKenmerken(source)),
  ...reader('readDistrictNeeds', (source) => files.readDistrictNeeds(source)),
  ...reader('readAreaFigures', (source) => {
    const read = files.readAreaFigures(source, { ...FIGURES, columns: { code: 'gemeente' } })
    return read._tag === 'Left' ? { problems: read.left } : read.right
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
