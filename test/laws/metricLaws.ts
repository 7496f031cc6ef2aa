/**
 * Laws of a metric, checked on every pair and every triple of the 243 panels. Distances are looked
 * up once in a table, so that the 14,348,907 triples take a fraction of a second.
 */
import { describe, expect, it } from 'vitest'
import { allPanels, panelKey, type Metric } from '../../src/index.js'

const COUNT = 243

// Rounding may make a sum a hair smaller than the distance that it must reach.
const HAIR = 1e-9

export interface MetricLawOptions {
  /** A slider with weight zero: different panels may lie at distance zero. */
  readonly pseudo?: boolean
}

type Laws = { readonly [law: string]: () => string | undefined }

/** Per law, a search for the first panels that break it. */
const metricLawsOf = (metric: Metric, { pseudo = false }: MetricLawOptions): Laws => {
  let table: Float64Array | undefined
  const d = (): Float64Array => (table ??= distanceTable(metric))
  const at = (a: number, b: number): number => d()[a * COUNT + b] as number
  return {
    'is finite and at least zero': () =>
      firstPair((a, b) => !(at(a, b) >= 0 && at(a, b) < Infinity)),
    'd(a, a) = 0': () => firstPair((a, b) => a === b && at(a, b) !== 0),
    ...(pseudo
      ? {}
      : {
          'd(a, b) > 0 for different panels': () => firstPair((a, b) => a !== b && !(at(a, b) > 0)),
        }),
    'd(a, b) = d(b, a)': () => firstPair((a, b) => at(a, b) !== at(b, a)),
    'd(a, c) <= d(a, b) + d(b, c)': () => firstBrokenTriangle(d()),
  }
}

/** The laws that a distance breaks. */
export const brokenMetricLaws = (metric: Metric): ReadonlyArray<string> =>
  Object.entries(metricLawsOf(metric, {}))
    .filter(([, witness]) => witness() !== undefined)
    .map(([law]) => law)

/** States the laws of a metric as tests. */
export const metricLaws = (name: string, metric: Metric, options: MetricLawOptions = {}): void => {
  describe(`${name} is a ${options.pseudo === true ? 'pseudometric' : 'metric'}`, () => {
    for (const [law, witness] of Object.entries(metricLawsOf(metric, options))) {
      const extent = law.includes('c)') ? '14,348,907 triples' : '59,049 pairs'
      it(`${law}, over all ${extent}`, () => {
        expect(witness()).toBeUndefined()
      })
    }
  })
}

/** Distances of all ordered pairs, row by row in code order; asked of a metric once. */
export const distanceTable = (metric: Metric): Float64Array => {
  const known = TABLES.get(metric)
  if (known !== undefined) return known
  const panels = allPanels()
  const table = new Float64Array(COUNT * COUNT)
  panels.forEach((a, i) => {
    panels.forEach((b, j) => (table[i * COUNT + j] = metric(a, b)))
  })
  TABLES.set(metric, table)
  return table
}

const TABLES = new WeakMap<Metric, Float64Array>()

/** The first pair of codes with a property, as keys. */
export const firstPair = (has: (a: number, b: number) => boolean): string | undefined => {
  for (let a = 0; a < COUNT; a += 1)
    for (let b = 0; b < COUNT; b += 1) if (has(a, b)) return keysOf(a, b)
  return undefined
}

const firstBrokenTriangle = (d: Float64Array): string | undefined => {
  for (let a = 0; a < COUNT; a += 1)
    for (let b = 0; b < COUNT; b += 1) {
      const ab = (d[a * COUNT + b] as number) + HAIR
      for (let c = 0; c < COUNT; c += 1)
        if ((d[a * COUNT + c] as number) > ab + (d[b * COUNT + c] as number)) return keysOf(a, b, c)
    }
  return undefined
}

const keysOf = (...codes: ReadonlyArray<number>): string =>
  codes.map((code) => panelKey(allPanels()[code] ?? fail(code))).join(' ')

const fail = (code: number): never => {
  throw new Error(`no panel ${code}`)
}
