/**
 * Runs before each file of unit tests. In the fast gate a sampled law tries some cases, then as many as fit in a
 * moment; in `.ci/run` it tries all. A law that only means something with all cases asks for them with
 * ALL_CASES.
 */
import fc, { type Plugin } from 'fast-check'

const CASES = 10
const MOMENT = 20 // milliseconds
const ALL = Symbol.for('all cases')

// After the moment the last value is given again and taken as right, which costs nothing. Of plugins that were installed
// for earlier files the first does the work.
const briefly: Plugin<unknown> = (place, store) => {
  if (place > 0) return {}
  const start = performance.now()
  let cases = 0
  let last: ReturnType<Parameters<NonNullable<ReturnType<typeof briefly>['decorateGenerate']>>[0]>
  const isEnough = (): boolean =>
    store.get(ALL) === undefined && cases >= CASES && performance.now() - start > MOMENT
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

const allCases: Plugin<unknown> = (_, store) => {
  store.set(ALL, true)
  return {}
}

/** For a law whose test asks afterwards what its cases reached. */
export const ALL_CASES = { plugins: [allCases] }
