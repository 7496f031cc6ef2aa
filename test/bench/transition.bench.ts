/**
 * The longest plan there is, 10 steps chosen from 113,400 routes. Aim: under 5 ms after warm-up.
 */
import { panelFromKey, planTransition } from 'schuifoefening'
import { measure } from './measure.js'

export const run = (): void => {
  const [from, to] = [panelFromKey('LLLLL'), panelFromKey('HHHHH')]
  const plan = { name: 'plan', run: () => planTransition(from, to).steps.length }
  for (const { nanoseconds } of measure([plan], 1, 101)) {
    console.log(`  ${(nanoseconds / 1e6).toFixed(2)} ms  planTransition LLLLL to HHHHH`)
  }
}
