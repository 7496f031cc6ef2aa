/**
 * The five profiles as a typology.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import type { Position } from '../model/position.js'
import { SLIDER_IDS } from '../model/slider.js'
import type { Typology } from '../model/typology.js'
import { PROFILE_IDS, type ProfileId } from './profilePanels.js'
import { PROFILES, type Profile } from './profiles.js'

/** The five profiles, with the alternatives that their text admits. */
export const PLATFORM31: Typology<ProfileId> = /*#__PURE__*/ deepFreeze({
  id: 'platform31',
  profiles: /*#__PURE__*/ PROFILE_IDS.map((id) => {
    const { panel, hypothetical, evidence }: Profile = PROFILES[id]
    return { id, panel, hypothetical, alternatives: alternativesOf(evidence) }
  }),
})

function alternativesOf(evidence: Profile['evidence']): {
  [slider: string]: ReadonlyArray<Position>
} {
  return Object.fromEntries(
    SLIDER_IDS.flatMap((slider) => {
      const { alternatives = [] } = evidence[slider]
      return alternatives.length === 0 ? [] : [[slider, alternatives.map((a) => a.position)]]
    }),
  )
}
