/**
 * District fit: one municipal panel beside the needs of its districts. Needs differ between the
 * districts of one municipality, and ideally the approach follows what is needed locally.
 *
 * Belongs to the proposed sixth slider: what a district needs is read from its characteristics, and
 * that reading is yours. The distance counts steps over the sliders on which a need is known.
 *
 * Source: 9 (fit, differences between districts). Formalisation: ours.
 *
 * @module
 */
import { none, some } from 'fp-ts/lib/Option.js'
import type { Option } from '../model/either.js'
import { withPosition, type Panel } from '../model/panel.js'
import { answeredSliders, type PartialPanel } from '../model/partialPanel.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { difference, type SliderDifference } from './difference.js'

/**
 * What one district needs, as far as it is known (part of the proposed sixth slider). The id tells
 * districts apart: no two have the same.
 *
 * @example
 * const district: DistrictNeeds = { id: 'wijk A (verzonnen)', needs: { procesMetBewoners: 'hoog' } }
 * districtFit(panelFromKey('LLLLL'), [district]).farthest // => ['wijk A (verzonnen)']
 */
export interface DistrictNeeds {
  /** Any text that no other district has. */
  readonly id: string
  /** The position that would suit the district, for each slider on which that is known. */
  readonly needs: PartialPanel
}

/**
 * How one district lies to the municipal panel: `differences` runs from the panel to the need, so
 * positive steps mean that the need lies higher. `share` is the distance as a share of the largest
 * possible on the known needs, `none` when no need is known.
 *
 * @example
 * const [match]: ReadonlyArray<DistrictMatch> = districtFit(panelFromKey('LLLLL'), [{ id: 'A', needs: { communicatie: 'midden' } }]).districts
 * match?.share // => { _tag: 'Some', value: 0.5 }
 */
export interface DistrictMatch {
  /** The id of the district, as given. */
  readonly id: string
  /** The number of sliders on which a need is known, 0 to 5. */
  readonly knownNeeds: number
  /** Steps, 0 to twice the known needs. */
  readonly distance: number
  /**
   * The distance as a share of the largest possible on the known needs, 0 to 1; `none` without a
   * known need.
   */
  readonly share: Option<number>
  readonly differences: ReadonlyArray<SliderDifference>
}

/**
 * On one slider: the districts whose need lies higher, and lower, than the panel.
 *
 * @example
 * const slider: SliderFit | undefined = districtFit(panelFromKey('LLLLL'), [{ id: 'A', needs: { communicatie: 'midden' } }]).sliders[4]
 * slider // => { slider: 'communicatie', needHigher: ['A'], needLower: [] }
 */
export interface SliderFit {
  readonly slider: SliderId
  /** Ids of the districts whose need lies higher than the panel, in alphabetical order. */
  readonly needHigher: ReadonlyArray<string>
  /** Ids of the districts whose need lies lower, in alphabetical order. */
  readonly needLower: ReadonlyArray<string>
}

/**
 * The fit of a municipal panel to its districts.
 *
 * @example
 * const fit: DistrictFit = districtFit(panelFromKey('LLLLL'), [])
 * fit.districts // => []
 */
export interface DistrictFit {
  readonly panel: Panel
  /** Largest share first; without a known need last; equals by id. */
  readonly districts: ReadonlyArray<DistrictMatch>
  /** The districts at the largest share, all of them on a tie; empty when all needs are met. */
  readonly farthest: ReadonlyArray<string>
  readonly sliders: ReadonlyArray<SliderFit>
}

/**
 * Lays one municipal panel beside the needs of its districts (part of the proposed sixth slider).
 *
 * Law: the order of the districts changes nothing.
 *
 * @example
 * districtFit(panelFromKey('MMMMM'), [{ id: 'A', needs: { communicatie: 'midden' } }, { id: 'B', needs: { communicatie: 'hoog', procesMetBewoners: 'hoog' } }]).farthest // => ['B']
 */
export const districtFit = (panel: Panel, districts: ReadonlyArray<DistrictNeeds>): DistrictFit => {
  const matches = districts
    .map((district) => matchOf(panel, district))
    .sort((a, b) => shareOf(b) - shareOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const largest = Math.max(0, ...matches.map(shareOf))
  const idsWith = (slider: SliderId, sign: 1 | -1): ReadonlyArray<string> =>
    matches
      .filter(({ differences }) =>
        differences.some((found) => found.slider === slider && Math.sign(found.steps) === sign),
      )
      .map(({ id }) => id)
      .sort()
  return {
    panel,
    districts: matches,
    farthest:
      largest === 0 ? [] : matches.filter((m) => shareOf(m) === largest).map(({ id }) => id),
    sliders: SLIDER_IDS.map((slider) => ({
      slider,
      needHigher: idsWith(slider, 1),
      needLower: idsWith(slider, -1),
    })),
  }
}

const matchOf = (panel: Panel, { id, needs }: DistrictNeeds): DistrictMatch => {
  const knownNeeds = answeredSliders(needs).length
  const differences = difference(panel, withNeeds(panel, needs))
  const distance = differences.reduce((sum, { steps }) => sum + Math.abs(steps), 0)
  return {
    id,
    knownNeeds,
    distance,
    share: knownNeeds === 0 ? none : some(distance / (2 * knownNeeds)),
    differences,
  }
}

const withNeeds = (panel: Panel, needs: PartialPanel): Panel =>
  SLIDER_IDS.reduce(
    (needed, slider) => withPosition(needed, slider, needs[slider] ?? panel[slider]),
    panel,
  )

const shareOf = ({ share }: DistrictMatch): number => (share._tag === 'Some' ? share.value : -1)
