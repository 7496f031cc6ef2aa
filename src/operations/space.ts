/**
 * Distances between all 243 panels under a metric: the largest, and the median.
 *
 * @module
 */
import { at, valueIn } from '../model/known.js'
import { misuse } from '../model/misuse.js'
import { allPanels } from '../model/panel.js'
import { manhattan, type Metric } from './distance.js'

/** Distance statistics over all pairs of panels. */
export interface Space {
  /** The largest distance between two panels. */
  readonly largest: number
  /**
   * The level of a distance, counting up from 0. Distances that differ only by rounding (0.1 + 0.2 and
   * 0.3) have the same level, so a tie is a tie with any weights.
   */
  readonly levelOf: (distance: number) => number
  /** The level of the median over all 59,049 ordered pairs. */
  readonly medianLevel: number
  /** Whether a distance is smaller than another by more than rounding. */
  readonly isSmaller: (distance: number, other: number) => boolean
}

/** Measures all 59,049 ordered pairs. Throws `invalidMetric` for a result that cannot be a distance. */
export const measureSpace = (metric: Metric): Space => {
  const sorted = allDistances(metric).sort()
  const largest = at(sorted, sorted.length - 1) // 59,049 distances
  if (largest === 0) throw misuse('invalidMetric', 'This metric calls all panels equal.')
  const isSmaller = (distance: number, other: number): boolean => other - distance > largest * 1e-9

  const levels = new Map<number, number>()
  let level = 0
  let previous = 0
  for (const distance of new Set(sorted)) {
    if (isSmaller(previous, distance)) level++
    levels.set(distance, level)
    previous = distance
  }
  const levelOf = (distance: number): number => valueIn(levels, distance) // all are measured
  const median = at(sorted, (sorted.length - 1) / 2) // of an odd number: the middle one
  return { largest, levelOf, medianLevel: levelOf(median), isSmaller }
}

/** The levels of the distances of a metric. Those of Manhattan are its whole numbers, so nothing is measured. */
export const levelsBy = (metric: Metric): Space['levelOf'] =>
  // Stryker disable next-line ConditionalExpression: measuring them gives the same order, only later
  metric === manhattan ? Math.abs : measureSpace(metric).levelOf

const allDistances = (metric: Metric): Float64Array => {
  const panels = allPanels()
  const distances = new Float64Array(panels.length ** 2)
  let index = 0
  for (const a of panels)
    for (const b of panels) {
      const distance = metric(a, b)
      if (!Number.isFinite(distance) || distance < 0) {
        throw misuse('invalidMetric', `A distance must be finite and at least zero: ${distance}.`)
      }
      distances[index++] = distance
    }
  return distances
}
