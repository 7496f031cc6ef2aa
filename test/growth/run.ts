/**
 * `tsx test/growth/run.ts`: runs every case at n and at 4n and compares the times, the least of some
 * runs each. Four times the input may take at most {@link FACTOR} times as long; exceptions are named
 * with their case. Ends with `N passed, N failed`.
 */
import { CASES, type Case } from './cases.js'

/** Linear is 4, n log n about 5, quadratic 16; the rest is room for a machine that does other work too. */
const FACTOR = 9
const ROUNDS = 7

const least = (run: () => unknown): number => {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const ratioOf = ({ n, make }: Case): number => {
  const [small, large] = [make(n), make(4 * n)]
  small() // warm
  large()
  return least(large) / Math.max(least(small), 0.05)
}

const only = process.argv[2]
const outcomes = Object.entries(CASES)
  .filter(([name]) => only === undefined || name.startsWith(only))
  .map(([name, one]) => {
    const factor = one.exception?.factor ?? FACTOR
    // Once more when other work got in between.
    let ratio = ratioOf(one)
    for (let again = 0; again < 4 && ratio > factor; again++) ratio = Math.min(ratio, ratioOf(one))
    const passed = ratio <= factor
    const why = one.exception === undefined ? '' : ` (at most ${factor}: ${one.exception.why})`
    console.log(`${passed ? '✓' : '✗'} ${ratio.toFixed(1).padStart(5)} times: ${name}${why}`)
    return passed
  })
const passed = outcomes.filter(Boolean).length
console.log(`\n${passed} passed, ${outcomes.length - passed} failed`)
process.exitCode = passed === outcomes.length ? 0 : 1
