/**
 * Similarity: a distance turned into a number from 0 to 1.
 *
 * @module
 */
import { lazy } from '../model/lazy.js'
import { assertPanel, type Panel } from '../model/panel.js'
import { assertMetric, type Metric } from './distance.js'
import { measureSpace } from './space.js'

/**
 * Similarity under a metric: 1 minus the distance as a share of the largest distance between any two
 * panels, 0 to 1. With Manhattan this is Gower's similarity.
 *
 * Throws `invalidMetric`, at first use, when the metric gives a negative or infinite distance or
 * only zeros; `notAPanel` for something other than a panel of five.
 *
 * @example
 * similarity(manhattan)(panelFromKey('LLMML'), panelFromKey('MLHLH')) // => 0.5
 */
export const similarity = (metric: Metric): ((a: Panel, b: Panel) => number) => {
  assertMetric(metric)
  const space = lazy(() => measureSpace(metric))
  return (a, b) => {
    assertPanel(a)
    assertPanel(b)
    return 1 - metric(a, b) / space().largest
  }
}
