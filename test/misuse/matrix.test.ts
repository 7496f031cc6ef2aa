// A matrix of wrong values over every exported function of core and analysis: called from untyped code
// with one wrong argument, a function refuses with a code, or gives the answer that its docs name.
import { afterEach, describe, expect, it } from 'vitest'
import * as core from '../../src/index.js'
import { hostileValues } from '../laws/hostile.js'
import { KINDS } from './kinds.js'
import {
  callWith,
  cellsOf,
  DOORS,
  hasNaN,
  isRight,
  outcomeOf,
  rightOf,
  type Row,
} from './matrix.js'
import { totalOf, tableOf } from './table.js'

const isFunction = (value: unknown): boolean => typeof value === 'function'
const isParser = (name: string): boolean => /^parse[A-Z]/.test(name)
describe.each(DOORS)('$door', ({ door, functions, rows }) => {
  const names = Object.entries(functions)
    .filter(([name, value]) => isFunction(value) && !isParser(name))
    .map(([name]) => name)

  it('has a row for every function', () => {
    const own = Object.keys(rows).filter((name) => !name.includes('.'))
    expect(own.sort()).toEqual(names.sort())
  })

  it.each(Object.entries<Row>(rows))('%s answers what is right, without NaN', (name, row) => {
    const outcome = outcomeOf(() =>
      callWith(functions, name, row, rightOf(row.args), rightOf(row.made)),
    )
    expect(outcome.kind).toBe('answered')
    expect(outcome.kind === 'answered' && hasNaN(outcome.answer)).toBe(false)
  })

  const cells = cellsOf(functions, rows)

  it.each(Object.keys(rows))('%s refuses what is wrong, or answers as documented', (name) => {
    expect(cells.filter((cell) => cell.name === name && !isRight(cell))).toEqual([])
  })

  it('prints how many', () => {
    const table = tableOf(cells)
    console.log(`${door}: ${totalOf(table)}`)
    expect(table.reduce((sum, { wrong }) => sum + wrong, 0)).toBe(cells.length)
    expect(cells.length).toBeGreaterThan(400)
  })
})

describe('parsers', () => {
  const parsers = Object.entries(core).filter(([name]) => isParser(name))
  const values = [
    ...Object.values(KINDS).flatMap(({ right, wrong }) => [
      right,
      ...Object.values<unknown>(wrong),
    ]),
    ...hostileValues().map(({ make }) => make()),
  ]

  it.each(parsers)('%s takes every value of the matrix', (_, parse) => {
    for (const value of values) {
      const outcome = outcomeOf(() => (parse as (input: unknown) => unknown)(value))
      expect(outcome).toMatchObject({
        kind: 'answered',
        answer: { _tag: expect.any(String) as string },
      })
    }
  })
})

describe('what is on Object.prototype is no option', () => {
  const POLLUTION = {
    alternatives: { communicatie: ['hoog'] },
    conflicts: [{ about: 'agreed', moment: 'huidig', slider: 'communicatie', values: ['laag'] }],
    draws: 3,
    hypothetical: true,
    inconsistency: 9,
    level: 'nominal',
    metric: () => 1,
    metrics: [],
    newAmbition: KINDS.panel.right,
    noiseDistance: 1e9,
    panel: KINDS.panel.right,
    ranges: { communicatie: 2 },
    readings: [],
    reason: 'optrekken-met-bewoners',
    statements: { communicatie: { nl: 'x' } },
    thenRating: KINDS.panel.right,
    through: () => false,
    typology: {},
    weights: {},
  }
  const prototype = Object.prototype as { [key: string]: unknown }
  const clean = (): void => {
    for (const key of Object.keys(POLLUTION)) Reflect.deleteProperty(prototype, key)
  }
  afterEach(clean)

  const written = (answer: unknown): string => JSON.stringify(answer)

  it.each(
    DOORS.flatMap(({ functions, rows }) =>
      Object.entries<Row>(rows).map(([name, row]) => [name, functions, row] as const),
    ),
  )('%s', (name, functions, row) => {
    // The options are left out, so that a default takes their place.
    const OPTIONAL = [
      'measure',
      'transition',
      'through',
      'progress',
      'tally',
      'memberships',
      'choices',
      'limit',
      'conflicts',
    ]
    const args = row.args.flatMap((kind) => (OPTIONAL.includes(kind) ? [] : [KINDS[kind].right]))
    const before = written(outcomeOf(() => callWith(functions, name, row, args, rightOf(row.made))))
    for (const [key, value] of Object.entries(POLLUTION)) {
      Object.defineProperty(prototype, key, { value, configurable: true, writable: true })
    }
    const after = outcomeOf(() => callWith(functions, name, row, args, rightOf(row.made)))
    clean()
    expect(written(after)).toBe(before)
  })
})
