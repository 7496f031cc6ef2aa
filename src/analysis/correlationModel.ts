/**
 * The publication's expected correlations as a cross-impact model: descriptors are the sliders,
 * states the positions, and a scenario is a panel.
 *
 * @module
 */
import { oneOf } from './options.js'
import { assertList } from '../model/assertList.js'
import { CORRELATION_IDS, CORRELATIONS, type CorrelationId } from '../catalogue/correlations.js'
import { POSITIONS, rank } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'
import type { CrossImpactModel } from './crossImpact.js'

/**
 * The model of the given correlations, all three by default. A slider at rank s has the impact
 * (s - 1)(t - 1) on rank t of the slider that it is expected to raise: high promotes high and
 * restrains low, low does the reverse, midden has no impact.
 *
 * Unlike a tension, this also calls a `to` above its `from` inconsistent. It is our formalisation of
 * "some combinations sound better than others", and is not used to accept or reject a panel.
 *
 * Source: 9; formalisation ours.
 *
 * @example
 * consistentScenarios(correlationModel(['bewoners-communicatie', 'bestuur-positionering'])).length // => 75
 */
export const correlationModel = (
  ids: ReadonlyArray<CorrelationId> = CORRELATION_IDS,
): CrossImpactModel => {
  assertList(ids)
  for (const id of ids) oneOf(CORRELATION_IDS, id)
  return {
    descriptors: SLIDER_IDS.map((id) => ({ id, states: POSITIONS })),
    judgements: ids.map((id) => ({
      from: CORRELATIONS[id].from,
      to: CORRELATIONS[id].to,
      // plus 0, so that no impact is minus zero
      impacts: POSITIONS.map((s) => POSITIONS.map((t) => (rank(s) - 1) * (rank(t) - 1) + 0)),
    })),
  }
}
