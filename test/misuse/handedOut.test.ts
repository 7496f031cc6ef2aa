// What two callers are given and both hold, neither can change: every object that is in two answers is frozen.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/v4'
import * as explaining from '../../src/explain/index.js'
import * as files from '../../src/files/index.js'
import * as core from '../../src/index.js'
import * as render from '../../src/render/index.js'
import * as schema from '../../src/schema/index.js'
import { chooseTexts, describeErrorsBySlider, en, nl } from '../../src/texts/index.js'
import { exercise } from './kinds.js'
import { callWith, DOORS, rightOf, type Row } from './matrix.js'

/** Every list, map, set and plain object in a value, however deep. */
const objectsIn = (value: unknown, found = new Set<object>()): ReadonlySet<object> => {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)
  const isIterable = Symbol.iterator in value
  if (!isPlain && !isIterable && !ArrayBuffer.isView(value)) return found // an instance of a class
  found.add(value)
  if (ArrayBuffer.isView(value)) return found
  const parts = isIterable && !Array.isArray(value) ? Array.from(value as Iterable<unknown>) : []
  for (const part of [...parts, ...Object.values<unknown>({ ...value })]) objectsIn(part, found)
  return found
}

const sharedIn = (call: () => unknown, given: unknown): ReadonlyArray<object> => {
  const own = objectsIn(given)
  const [first, second] = [objectsIn(call()), objectsIn(call())]
  return [...first].filter((one) => second.has(one) && !own.has(one) && !Object.isFrozen(one))
}

describe.each(DOORS)('$door', ({ functions, rows }) => {
  it.each(Object.entries<Row>(rows))('%s', (name, row) => {
    const [args, made] = [rightOf(row.args), rightOf(row.made)]
    expect(sharedIn(() => callWith(functions, name, row, args, made), [args, made])).toEqual([])
  })
})

const panel = core.panelFromKey('LLMML')
const other = core.panelFromKey('HHMML')
const summary = core.summariseExercise(exercise)
const needs = [{ id: 'A', needs: other }]
const fit = core.districtFit(panel, needs)
const options = { texts: nl, districts: needs }
const rows = [{ panel, moment: 'huidig' as const }]
const DOCUMENT = JSON.stringify([exercise])
const GIVEN = [panel, other, summary, needs, fit, options, rows, exercise]

describe('the other doors', () => {
  const calls: { readonly [name: string]: () => unknown } = {
    explain: () => explaining.explain(panel, options),
    explainChange: () => explaining.explainChange(panel, other, options),
    explainExercise: () => explaining.explainExercise(summary, options),
    explainDistricts: () => explaining.explainDistricts(fit, options),
    explainReport: () => explaining.explainReport(summary, options),
    explainStatements: () => explaining.explainStatements(panel, options),
    readPanels: () => files.readPanels('gemeente;communicatie;x\nA;laag;b\nB;x;c\n'),
    readExercises: () => files.readExercises(DOCUMENT),
    readDistrictNeeds: () => files.readDistrictNeeds('wijk;communicatie\nA;hoog\nB;x\n'),
    readKenmerken: () => files.readKenmerken('wijk;aspect;kenmerk\nA;leefstijlen;b\n'),
    readStatementMarks: () =>
      files.readStatementMarks('profiel;schuif;oordeel\ngekanteld;Communicatie;deels\n'),
    readAreaFigures: () =>
      files.readAreaFigures('code;a\nWK036300;1\n', {
        columns: { code: 'code' },
        year: 2025,
        source: 'x',
        licence: 'CC0',
      }),
    toExercises: () => files.toExercises([]),
    exerciseRecords: () => files.exerciseRecords(exercise),
    panelTable: () => render.panelTable(panel, options),
    mapTable: () => render.mapTable({ panel }, options),
    exerciseTable: () => render.exerciseTable(summary, options),
    readingsTable: () => render.readingsTable(panel, options),
    answersTable: () => render.answersTable([panel], options),
    reportPictures: () => render.reportPictures(summary, options),
    chooseTexts: () => chooseTexts('en', [nl, en]),
    describeErrorsBySlider: () =>
      describeErrorsBySlider([{ code: 'missingSlider', slider: 'communicatie' }], nl),
    schemaProblems: () => schema.schemaProblems(schema.PanelSchema.safeParse({}).error, {}),
  }
  it.each(Object.entries(calls))('%s', (_, call) => {
    expect(sharedIn(call, GIVEN)).toEqual([])
  })
})

describe('a JSON Schema', () => {
  const schemas = Object.entries<unknown>({ ...schema }).filter(
    (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
  )
  const changeAll = (value: unknown): void => {
    for (const one of objectsIn(value)) {
      for (const key of Object.keys(one)) Reflect.set(one, key, 'changed')
    }
  }

  it.each(schemas)(
    'of %s is a new one each time, so that changing it affects nobody else',
    (_, one) => {
      const before = JSON.stringify(z.toJSONSchema(one))
      changeAll(z.toJSONSchema(one))
      expect(JSON.stringify(z.toJSONSchema(one))).toBe(before)
    },
  )

  it('is made of each schema there is', () => {
    expect(schemas.length).toBeGreaterThan(15)
  })
})
