/**
 * The nearest profiles as a text that can be compared and counted.
 *
 * @module
 */
import type { Panel } from '../model/panel.js'
import type { Typology } from '../model/typology.js'
import type { Metric } from '../operations/distance.js'

/** One character per id: 1 if that profile is nearest to the panel, alone or tied, otherwise 0. */
export const nearestMarks = <Id extends string>(
  panel: Panel,
  ids: ReadonlyArray<Id>,
  { profiles }: Typology<Id>,
  metric: Metric,
  levelOf: (distance: number) => number,
): string => {
  const levels = new Map(
    profiles.map((profile) => [profile.id, levelOf(metric(panel, profile.panel))]),
  )
  const smallest = Math.min(...levels.values())
  return ids.map((id) => (levels.get(id) === smallest ? '1' : '0')).join('')
}

/** Whether a profile, given by its place among the ids, is nearest in all of the marks. */
export const inAll = (marks: ReadonlyArray<string>, place: number): boolean =>
  marks.every((text) => text[place] === '1')

/** Whether a profile, given by its place among the ids, is nearest in any of the marks. */
export const inAny = (marks: ReadonlyArray<string>, place: number): boolean =>
  marks.some((text) => text[place] === '1')
