/**
 * Oracle: a panel beside the needs of districts, by trying every way to fill in what is missing in the
 * panel and in each district. Lists of six numbers; null is not known.
 */
import { at, type PartialVector, type Vector } from './space.js'

export interface OracleFit {
  /** Per district the fewest and the most steps. */
  readonly bounds: ReadonlyArray<{ readonly lowest: number; readonly highest: number }>
  /** Per district whether it is at the largest distance, above zero, always and ever. */
  readonly always: ReadonlyArray<boolean>
  readonly ever: ReadonlyArray<boolean>
}

const filledIn = (partial: PartialVector): ReadonlyArray<Vector> => {
  let all: ReadonlyArray<Vector> = [[]]
  for (const level of partial) {
    const choices = level === null ? [0, 1, 2] : [level]
    all = all.flatMap((start) => choices.map((choice) => [...start, choice]))
  }
  return all
}

const steps = (a: Vector, b: Vector): number => {
  let sum = 0
  a.forEach((level, slider) => (sum += Math.abs(level - at(b, slider))))
  return sum
}

const combinations = (lists: ReadonlyArray<ReadonlyArray<Vector>>): ReadonlyArray<Vector[]> => {
  let all: ReadonlyArray<Vector[]> = [[]]
  for (const list of lists) all = all.flatMap((start) => list.map((one) => [...start, one]))
  return all
}

export const fitByTrying = (
  panel: PartialVector,
  districts: ReadonlyArray<PartialVector>,
): OracleFit => {
  const lowest = districts.map(() => Infinity)
  const highest = districts.map(() => -Infinity)
  const always = districts.map(() => true)
  const ever = districts.map(() => false)
  const needs = combinations(districts.map(filledIn))
  for (const filled of filledIn(panel)) {
    for (const combination of needs) {
      const distances = combination.map((need) => steps(filled, need))
      const largest = Math.max(0, ...distances)
      distances.forEach((distance, index) => {
        lowest[index] = Math.min(at(lowest, index), distance)
        highest[index] = Math.max(at(highest, index), distance)
        if (distance > 0 && distance === largest) ever[index] = true
        else always[index] = false
      })
    }
  }
  return {
    bounds: districts.map((_, index) => ({
      lowest: at(lowest, index),
      highest: at(highest, index),
    })),
    always,
    ever,
  }
}
