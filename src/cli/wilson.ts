/**
 * The interval of a share of municipalities.
 *
 * @module
 */
import type { Interval } from '../analysis/index.js'

/**
 * Wilson's 95 % interval of a share of independent units, of which there is at least one. When it is not
 * known how many there are, the lower end is that of the lowest count and the upper end that of the highest:
 * the union of the intervals of both. Law: `prop.test(count, of, correct = FALSE)` of R gives the same ends.
 *
 * Source: Wilson 1927; Newcombe 1998, method 3.
 */
export const wilsonInterval = (lowest: number, highest: number, of: number): Interval => ({
  lower: Math.max(0, middleOf(lowest, of) - halfWidth(lowest, of)),
  upper: Math.min(1, middleOf(highest, of) + halfWidth(highest, of)),
})

const middleOf = (count: number, of: number): number => (count + Z ** 2 / 2) / (of + Z ** 2)

const halfWidth = (count: number, of: number): number =>
  (Z * Math.sqrt((count * (of - count)) / of + Z ** 2 / 4)) / (of + Z ** 2)

const Z = 1.959963984540054 // the 0.975 quantile of the normal distribution
