/**
 * Distance matrices: the distance from each panel in one list to each in another, for clustering,
 * scaling or plotting with other tools.
 *
 * @module
 */
import { assertList } from '../model/assertList.js'
import { assertPanel, type Panel } from '../model/panel.js'
import { assertMetric, manhattan, type Metric } from '../operations/distance.js'

/**
 * Distances, row by row: the distance from panel i to panel j is `values[i * columns + j]`.
 *
 * @example
 * const matrix: DistanceMatrix = distanceMatrix([panelFromKey('LLLLL'), panelFromKey('HHHHH')])
 * Array.from(matrix.values) // => [0, 10, 10, 0]
 */
export interface DistanceMatrix {
  /** The number of panels that the rows stand for. */
  readonly rows: number
  /** The number of panels that the columns stand for. */
  readonly columns: number
  /** The distances row by row, in units of the metric. */
  readonly values: Float64Array
}

/**
 * The distances from some panels to others, or among themselves; Manhattan by default. Takes 8
 * bytes per distance.
 *
 * Law: entry (i, j) is `metric(from[i], to[j])`.
 *
 * @example
 * distanceMatrix(allPanels(), Object.values(PROFILES).map(({ panel }) => panel)).values.length // => 1215
 */
export const distanceMatrix = (
  from: ReadonlyArray<Panel>,
  to: ReadonlyArray<Panel> = from,
  metric: Metric = manhattan,
): DistanceMatrix => {
  assertList(from)
  assertList(to)
  assertMetric(metric)
  for (const panel of [...from, ...to]) assertPanel(panel)
  const values = new Float64Array(from.length * to.length)
  from.forEach((panel, i) => {
    to.forEach((other, j) => {
      values[i * to.length + j] = metric(panel, other)
    })
  })
  return { rows: from.length, columns: to.length, values }
}
