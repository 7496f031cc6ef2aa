/**
 * Runs before each file of unit tests. In the fast gate a sampled law tries some cases, then as many as fit in a
 * moment; in `.ci/run` it tries all. A law that needs more asks for them with `casesAtLeast` or ALL_CASES.
 */
import fc, { type Plugin } from 'fast-check'

const CASES = 10
const MOMENT = 20 // milliseconds
const LEAST = Symbol.for('least cases')

// After the moment the last value is given again and taken as right, which costs nothing. Of plugins that were installed
// for earlier files the first does the work.
const briefly: Plugin<unknown> = (place, store) => {
  if (place > 0) return {}
  const start = performance.now()
  let cases = 0
  let last: ReturnType<Parameters<NonNullable<ReturnType<typeof briefly>['decorateGenerate']>>[0]>
  const isEnough = (): boolean =>
    cases >= (store.get<number | undefined>(LEAST) ?? CASES) && performance.now() - start > MOMENT
  return {
    decorateGenerate: (generate) => (random, run) =>
      (last = isEnough() ? last : generate(random, run)),
    decorateRun: (run) => (value) => {
      if (isEnough()) return null
      cases += 1
      return run(value)
    },
  }
}

if (process.env['SAMPLING'] === 'brief') fc.installGlobalPlugin(briefly)

/** For a law that only holds what it should with so many cases, also in the fast gate. */
export const casesAtLeast = (least: number): { readonly plugins: [Plugin<unknown>] } => ({
  plugins: [
    (_, store) => {
      store.set(LEAST, least)
      return {}
    },
  ],
})

/** For a law whose test asks afterwards what its cases reached. */
export const ALL_CASES: ReturnType<typeof casesAtLeast> = casesAtLeast(Infinity)

/** Of what is enumerated: in the fast gate about as many as asked, spread evenly; otherwise all. */
export const someOf = <A>(all: ReadonlyArray<A>, some: number): ReadonlyArray<A> => {
  const apart = process.env['SAMPLING'] === 'brief' ? Math.ceil(all.length / some) : 1
  return all.filter((_, place) => place % apart === 0)
}
