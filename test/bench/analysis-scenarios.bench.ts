/**
 * All consistent scenarios of cross-impact models with 3^8 to 3^13 scenarios. Aims: 3^12 = 531,441
 * in under a second, and a cost per scenario that does not grow.
 */
import { consistentScenarios, type CrossImpactModel } from 'schuifoefening/analysis'
import { measure } from './measure.js'

// Every pair judged, from -3 to 3; the same judgements every time.
const modelOf = (count: number): CrossImpactModel => {
  let state = 7
  const judgement = (): number => {
    state = (state * 48271) % 2147483647
    return (state % 7) - 3
  }
  const states = ['a', 'b', 'c']
  const ids = Array.from({ length: count }, (_, index) => `d${index}`)
  return {
    descriptors: ids.map((id) => ({ id, states })),
    judgements: ids.flatMap((from) =>
      ids
        .filter((to) => to !== from)
        .map((to) => ({ from, to, impacts: states.map(() => states.map(judgement)) })),
    ),
  }
}

const counts = [8, 9, 10, 11, 12, 13]

/** Prints the time per scenario and its ratio to the first. */
export const run = (): void => {
  for (const count of counts) consistentScenarios(modelOf(count)) // warm up
  let first: number | undefined
  for (const count of counts) {
    const model = modelOf(count)
    let found = 0
    const [measured] = measure(
      [{ name: `3^${count}`, run: () => (found = consistentScenarios(model).length) }],
      3 ** count,
      Math.max(15, 3 ** (13 - count)), // small models are measured more often
    )
    const nanoseconds = measured?.nanoseconds ?? NaN
    first ??= nanoseconds
    console.log(
      `  ${nanoseconds.toFixed(1).padStart(10)} ns per scenario ${(nanoseconds / first).toFixed(2).padStart(6)}x  ` +
        `3^${count} = ${(3 ** count).toLocaleString('en')} in ${((nanoseconds * 3 ** count) / 1e6).toFixed(1)} ms, ${found} consistent`,
    )
  }
}
