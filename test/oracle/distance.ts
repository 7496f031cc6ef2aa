/**
 * Oracle: distances, written out per formula of the methods page, section 1. Works on five or six
 * levels; weights multiply the contribution of a slider.
 */
import { at, type Vector } from './space.js'

export type Distance = (a: Vector, b: Vector) => number

export type WeightedDistance = (a: Vector, b: Vector, weights?: Vector) => number

export const manhattan: WeightedDistance = (a, b, weights) => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += Math.abs(at(a, i) - at(b, i)) * weightAt(weights, i)
  return sum
}

export const hamming: WeightedDistance = (a, b, weights) => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) if (at(a, i) !== at(b, i)) sum += weightAt(weights, i)
  return sum
}

export const squaredEuclidean: WeightedDistance = (a, b, weights) => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (at(a, i) - at(b, i)) ** 2 * weightAt(weights, i)
  return sum
}

export const euclidean: WeightedDistance = (a, b, weights) =>
  Math.sqrt(squaredEuclidean(a, b, weights))

export const chebyshev: WeightedDistance = (a, b, weights) => {
  let largest = 0
  for (let i = 0; i < a.length; i += 1) {
    const gap = Math.abs(at(a, i) - at(b, i)) * weightAt(weights, i)
    if (gap > largest) largest = gap
  }
  return largest
}

export const METRIC_NAMES = ['manhattan', 'hamming', 'euclidean', 'chebyshev'] as const

export type MetricName = (typeof METRIC_NAMES)[number]

export const DISTANCES: { readonly [M in MetricName]: WeightedDistance } = {
  manhattan,
  hamming,
  euclidean,
  chebyshev,
}

const weightAt = (weights: Vector | undefined, i: number): number =>
  weights === undefined ? 1 : at(weights, i)
