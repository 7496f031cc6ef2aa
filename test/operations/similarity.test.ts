import { describe, expect, it } from 'vitest'
import { allPanels, manhattan, similarity, type Metric } from '../../src/index.js'
import { METRICS, panelOf } from '../laws/values.js'
import { DISTANCES, METRIC_NAMES } from '../oracle/distance.js'
import { allVectors } from '../oracle/space.js'

const [low, high] = [panelOf([0, 0, 0, 0, 0]), panelOf([2, 2, 2, 2, 2])]

describe('similarity', () => {
  it.each(METRIC_NAMES)(
    'under %s is 1 - d / largest d, on all pairs',
    { tags: ['slow'] },
    (name) => {
      const alike = similarity(METRICS[name])
      const d = DISTANCES[name]
      const largest = d([0, 0, 0, 0, 0], [2, 2, 2, 2, 2])
      const broken = allPanels().flatMap((a, i) =>
        allPanels().filter((b, j) => {
          const expected = 1 - d(allVectors[i] ?? [], allVectors[j] ?? []) / largest
          return alike(a, b) !== expected
        }),
      )
      expect(broken).toEqual([])
    },
  )

  it('is 1 for equal panels and 0 for the farthest', () => {
    expect(similarity(manhattan)(low, low)).toBe(1)
    expect(similarity(manhattan)(low, high)).toBe(0)
  })

  it.each<[string, Metric]>([
    ['negative', (a, b) => -manhattan(a, b)],
    ['infinite', (a, b) => 1 / manhattan(a, b)],
    ['not a number', () => Number.NaN],
    ['always zero', () => 0],
  ])('throws invalidMetric at first use for a distance that is %s', (_, metric) => {
    const alike = similarity(metric)
    expect(() => alike(low, high)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'invalidMetric' }),
    )
  })
})
