/**
 * The exact test for three by three levels: all 342 municipalities (aim: under two seconds), and
 * how the time grows up to the limit.
 */
import { exactTest } from 'schuifoefening/analysis'

const even = (cell: number): number[][] => [0, 1, 2].map(() => [cell, cell, cell])
const tables = [
  {
    name: '19 cases',
    counts: [
      [5, 2, 0],
      [1, 3, 2],
      [0, 2, 4],
    ],
  },
  { name: '342 cases, equal margins (the hardest)', counts: even(38) },
  {
    name: '342 cases, unequal margins',
    counts: [
      [20, 30, 10],
      [30, 90, 42],
      [10, 50, 60],
    ],
  },
  { name: '720 cases, equal margins', counts: even(80) },
  { name: '999 cases, equal margins', counts: even(111) },
  {
    name: '5,000 cases, unequal margins',
    counts: [
      [4700, 60, 40],
      [50, 50, 20],
      [30, 20, 30],
    ],
  },
  { name: 'beyond the limits: 1,350 cases, equal margins', counts: even(150) },
]

/** Prints the time of each, and its ratio to the 342 municipalities. */
export const run = (): void => {
  exactTest(even(38)) // warm up
  const times = tables.map(({ name, counts }) => {
    const start = performance.now()
    const p = exactTest(counts)
    const time = performance.now() - start
    return {
      name,
      time,
      answer: p._tag === 'Right' ? `p = ${p.right.value.toPrecision(6)}` : p.left.reason,
    }
  })
  const base = times[1]?.time ?? NaN
  for (const { name, time, answer } of times) {
    const ratio = (time / base).toFixed(2).padStart(8)
    console.log(`  ${time.toFixed(1).padStart(10)} ms ${ratio}x  ${name}: ${answer}`)
  }
}
