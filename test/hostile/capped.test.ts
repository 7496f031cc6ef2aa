// Whatever collects problems keeps a bounded number of them and says how many there are more.
import { describe, expect, it } from 'vitest'
import * as files from '../../src/files/index.js'
import * as core from '../../src/index.js'
import {
  ExerciseSchema,
  PanelSchema,
  schemaErrorMap,
  schemaProblems,
} from '../../src/schema/index.js'
import { en } from '../../src/texts/index.js'

const times = <A>(count: number, make: (index: number) => A): A[] =>
  Array.from({ length: count }, (_, index) => make(index))

const MANY = 3000
const wide = Object.fromEntries(times(MANY, (index) => [`k${index}`, 1]))
const subject = { kind: 'gemeente', name: 'Voorbeeldstad (verzonnen)' } as const

/** What a parser found wrong: how many problems it lists, and how many it says there are more. */
const foundBy = (
  parse: (input: unknown) => { readonly _tag: string; readonly left?: unknown },
  input: unknown,
): unknown => {
  const found = parse(input).left as ReadonlyArray<{
    readonly error?: { readonly omitted?: number }
    readonly omitted?: number
  }>
  const last = found.at(-1)
  return { listed: found.length, more: last?.omitted ?? last?.error?.omitted }
}

describe('a parser lists 100 problems', () => {
  const sheet = { respondent: 'A', role: 'overig', moment: 'huidig' }
  it.each<readonly [name: keyof typeof core, input: unknown, found: number]>([
    ['parsePanel', wide, MANY + 5], // five sliders are missing
    ['parsePartialPanel', wide, MANY],
    ['parseExtendedPanel', wide, MANY + 6],
    ['parseAnswers', wide, MANY],
    ['parseExercise', { subject, sheets: times(MANY, () => 1) }, MANY],
    ['parseExercise', { subject, sheets: [{ ...sheet, answers: wide }] }, MANY],
    ['parseExercise', { subject, sheets: times(3, () => ({ ...sheet, answers: wide })) }, 3 * MANY],
    ['parseExercise', { subject, sheets: [], agreed: { huidig: wide } }, MANY],
    ['parseTypology', { id: 'own', profiles: times(MANY, () => 1) }, MANY],
    ['parseTypology', { id: 'own', profiles: [{ id: 'a', panel: wide }, 1] }, MANY + 6],
    ['parseDistrictNeeds', times(MANY, () => 1), MANY],
    ['parseDistrictNeeds', [{ id: 'A', needs: wide }], MANY],
    ['parseWijkkenmerken', { position: 'hoog', leefstijlen: times(MANY, () => 1) }, MANY],
    ['parseStatementMarks', wide, MANY],
  ])('%s', (name, input, found) => {
    const parse = core[name] as Parameters<typeof foundBy>[0]
    expect(foundBy(parse, input)).toEqual({ listed: 101, more: found - 100 })
  })

  it('and of exactly 100 none is left out', () => {
    const keys = Object.fromEntries(times(100, (index) => [`k${index}`, 1]))
    expect(foundBy(core.parsePartialPanel, keys)).toEqual({ listed: 100, more: undefined })
    expect(foundBy(core.parseStatementMarks, keys)).toEqual({ listed: 100, more: undefined })
  })

  it('the sliders come first, so that none of them is left out', () => {
    const read = core.parsePanel(wide)
    expect(read._tag === 'Left' ? read.left.slice(0, 5).map(({ code }) => code) : []).toEqual(
      times(5, () => 'missingSlider'),
    )
  })
})

describe('a schema lists 100 problems', () => {
  it.each([
    ['keys', PanelSchema, wide, MANY + 5],
    ['sheets', ExerciseSchema, { subject, sheets: times(MANY, () => 1) }, MANY],
  ] as const)('%s', (_, schema, input, found) => {
    const { error } = schema.safeParse(input)
    const problems = schemaProblems(error, input)
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toEqual({
      path: [],
      error: { code: 'tooManyProblems', omitted: found - 100 },
    })
  })

  it('and words no more than that', () => {
    const { error } = PanelSchema.safeParse(wide, { error: schemaErrorMap(en) })
    for (const { message } of error?.issues ?? []) expect(message.length).toBeLessThan(10_000)
  })
})

describe('a file lists 1,000 problems', () => {
  const rows = (row: (index: number) => string): string => `${times(MANY, row).join('\n')}\n`
  const HEAD = 'gemeente;respondent;communicatie\n'
  const fives = 4 // columns of sliders that are missing

  it.each<
    readonly [
      name: string,
      read: () => { readonly problems: ReadonlyArray<{ readonly error: object }> },
      found: number,
    ]
  >([
    ['readPanels, CSV', () => files.readPanels(HEAD + rows(() => 'x')), MANY + fives],
    [
      'readPanels, JSON',
      () => files.readPanels(JSON.stringify([{ communicatie: 'laag' }, ...times(MANY, () => 1)])),
      MANY + fives,
    ],
    ['readExercises, CSV', () => files.readExercises(HEAD + rows(() => 'x')), MANY + fives],
    [
      'readExercises, JSON of exercises, of which each lists 100',
      () => files.readExercises(JSON.stringify(times(15, () => ({ subject, ...wide })))),
      15 * (MANY + 1), // and no sheets
    ],
    [
      'toExercises',
      () => files.toExercises(times(MANY, (line) => ({ line, panel: {}, unknown: [], extra: {} }))),
      MANY,
    ],
    [
      'readKenmerken',
      () => files.readKenmerken('wijk;aspect;kenmerk\n' + rows(() => 'A;leefstijlen;')),
      MANY,
    ],
    [
      'readKenmerken, rows that do not fit',
      () => files.readKenmerken('wijk;aspect;kenmerk\n' + rows(() => 'A;"b')),
      MANY,
    ],
    [
      'readKenmerken, columns',
      () => files.readKenmerken(`wijk;aspect;kenmerk;${'k;'.repeat(MANY - 1)}k\n`),
      MANY,
    ],
    [
      'readDistrictNeeds',
      () => files.readDistrictNeeds('wijk;communicatie\n' + rows(() => ';x')),
      2 * MANY,
    ],
    [
      'readDistrictNeeds, columns',
      () => files.readDistrictNeeds(`wijk${';k'.repeat(MANY)}\n`),
      MANY,
    ],
  ])('%s', (_, read, found) => {
    const { problems } = read()
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)).toMatchObject({ error: { code: 'tooManyProblems' } })
    // A document says of its own how many problems it leaves out.
    const counted = problems.map(({ error }) => ('omitted' in error ? Number(error.omitted) : 1))
    expect(counted.reduce((a, b) => a + b)).toBe(found)
  })

  it('readAreaFigures lists 100 and counts all', () => {
    const read = files.readAreaFigures(
      `code;a\n${rows((i) => `WK${String(i).padStart(6, '0')};x`)}WK999999;1\n`,
      {
        columns: { code: 'code', figures: ['a'] },
        year: 2025,
        source: 'x',
        licence: 'CC0',
      },
    )
    const { problems = [], problemCount = 0 } = read._tag === 'Right' ? read.right : {}
    expect([problems.length, problemCount]).toEqual([100, MANY])
  })

  it('and texts of the file in them are clipped', () => {
    const long = 'x'.repeat(100_000)
    for (const { problems } of [
      files.readPanels(`communicatie;${long}\n${long};a\n`),
      files.readKenmerken(`wijk;aspect;kenmerk;area;${long}\nA;leefstijlen;b;${long};\n`),
      files.readDistrictNeeds(`wijk;communicatie;area;${long}\nA;${long};${long};\n`),
    ]) {
      expect(problems.length).toBeGreaterThan(0)
      expect(JSON.stringify(problems).length).toBeLessThan(4000)
    }
  })
})

it('200,000 lines that do not fit', { tags: ['slow'] }, () => {
  const { problems } = files.readPanels(`gemeente;communicatie\n${'x\n'.repeat(200_000)}`)
  expect(problems).toHaveLength(1001)
  expect(problems.at(-1)).toMatchObject({ error: { omitted: 200_000 + 4 - 1000 } })
})
