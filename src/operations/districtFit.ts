/**
 * District fit: a municipal panel compared with the needs of its districts. Needs differ between the
 * districts of one municipality, and ideally the approach follows what is needed locally.
 *
 * Distances count steps over the five sliders, or over six once the panel or a need has a position on
 * the proposed sixth. Where the panel or a need lacks a position, any position is possible. The
 * distance then has a lowest and a highest value, and the farthest districts are given as possible and
 * as certain. Nothing here says which panel is better.
 *
 * Laws: the order of the districts changes nothing; with every position known the lowest distance is
 * the highest; answering one more slider never widens the bounds of a distance.
 *
 * Source: 9 (fit, differences between districts). Formalisation: ours.
 *
 * @module
 */
import { isObject } from '../model/guards.js'
import { deepFreeze } from '../model/freeze.js'
import type { DistrictNeeds, PanelOn } from '../model/districtNeeds.js'
import { assertPartialExtendedPanel, type PartialExtendedPanel } from '../model/extendedPanel.js'
import { asRecord, misuse } from '../model/misuse.js'
import type { PartialPanel } from '../model/partialPanel.js'
import { present } from '../model/present.js'
import { POSITIONS, stepsApart, type Position } from '../model/position.js'
import {
  EXTENDED_SLIDER_IDS,
  SLIDER_IDS,
  type ExtendedSliderId,
  type SliderId,
} from '../model/slider.js'
import { compareCodeUnits } from './canonicalExercise.js'
import { stepsBetween } from './difference.js'

/**
 * One slider of one district: what it needs, and the steps from the panel to that need, positive when
 * the need is higher. Fields that are not known are absent.
 *
 * @typeParam S - the sliders: five or six
 */
export interface DistrictSlider<S extends ExtendedSliderId = ExtendedSliderId> {
  readonly slider: S
  readonly need?: Position | undefined
  /** Absent unless both the need and the position of the panel are known. */
  readonly steps?: -2 | -1 | 0 | 1 | 2 | undefined
}

/**
 * One district compared with the municipal panel. `lowest` and `highest` bound its distance in steps;
 * they are equal when every position is known.
 *
 * @typeParam S - the sliders: five or six
 */
export interface DistrictMatch<S extends ExtendedSliderId = ExtendedSliderId> {
  /** The id of the district, as given. */
  readonly id: string
  /** Its name, if it was given. */
  readonly name?: string | undefined
  /** Every slider in canonical order. */
  readonly sliders: ReadonlyArray<DistrictSlider<S>>
  /** Steps over the sliders where both are known. */
  readonly lowest: number
  /** Steps if every unknown position is as far away as it can be. */
  readonly highest: number
}

/**
 * Which districts need one slider higher, lower or unchanged, and for which that is unknown. Each
 * district is in one of the lists; ids in alphabetical order.
 *
 * @typeParam S - the sliders: five or six
 */
export interface SliderFit<S extends ExtendedSliderId = ExtendedSliderId> {
  readonly slider: S
  /** The position of the panel, if it has one. */
  readonly position?: Position | undefined
  readonly needHigher: ReadonlyArray<string>
  readonly needLower: ReadonlyArray<string>
  readonly met: ReadonlyArray<string>
  readonly open: ReadonlyArray<string>
}

/**
 * One move of the panel, one slider by one step: which districts it brings closer to what they need,
 * and which farther from it. A trade-off, not advice: people decide how much a district weighs.
 *
 * @typeParam S - the sliders: five or six
 */
export interface DistrictMove<S extends ExtendedSliderId = ExtendedSliderId> {
  readonly slider: S
  readonly from: Position
  readonly to: Position
  /** Ids of the districts whose need comes one step closer, in alphabetical order. */
  readonly closer: ReadonlyArray<string>
  /** Ids of the districts whose need ends up one step farther away, in alphabetical order. */
  readonly further: ReadonlyArray<string>
  /** Ids of the districts whose need on this slider is not known, in alphabetical order. */
  readonly open: ReadonlyArray<string>
}

/**
 * The fit of a municipal panel to its districts. As a table: `sliders` is the header, each of
 * `districts` is a row, and the `sliders` of a district are its cells, in the same order.
 *
 * @typeParam S - the sliders: five or six
 */
export interface DistrictFit<S extends ExtendedSliderId = ExtendedSliderId> {
  /** The panel, as given. */
  readonly panel: PanelOn<S>
  /** The districts, by largest `lowest` first, then by largest `highest`, then by id. */
  readonly districts: ReadonlyArray<DistrictMatch<S>>
  /**
   * The districts farthest from the panel, with ties; none if all are at distance zero. `certain`:
   * whatever the missing positions are. `possible`: for some missing positions. Ids in alphabetical
   * order.
   */
  readonly farthest: {
    readonly certain: ReadonlyArray<string>
    readonly possible: ReadonlyArray<string>
  }
  readonly sliders: ReadonlyArray<SliderFit<S>>
  /** Every move of one step of a slider whose position is known; in canonical order, down before up. */
  readonly moves: ReadonlyArray<DistrictMove<S>>
}

/**
 * Compares a municipal panel, complete or not, with the needs of its districts.
 *
 * Throws, when untyped code passes something else: `notAPanel` for a panel or needs with anything but
 * positions of sliders, `duplicateDistrict`, and `invalidDistricts` for something other than a list of
 * districts.
 *
 * @example
 * const fit = districtFit(panelFromKey('MMMMM'), [{ id: 'A', needs: { communicatie: 'laag' } }, { id: 'B', needs: { communicatie: 'hoog' } }])
 * fit.moves.at(-1) // => { slider: 'communicatie', from: 'midden', to: 'hoog', closer: ['B'], further: ['A'], open: [] }
 */
export function districtFit(
  panel: PartialPanel,
  districts: ReadonlyArray<DistrictNeeds<SliderId>>,
): DistrictFit<SliderId>
export function districtFit(
  panel: PartialExtendedPanel,
  districts: ReadonlyArray<DistrictNeeds>,
): DistrictFit
// Overloaded: the answer knows the sixth slider if the panel or a district may have it.
export function districtFit(
  panel: PartialExtendedPanel,
  districts: ReadonlyArray<DistrictNeeds>,
): DistrictFit {
  refuseMisuse(panel, districts)
  const isSix = [panel, ...districts.map(({ needs }) => needs)].some(
    ({ wijkkenmerken }) => wijkkenmerken !== undefined,
  )
  const sliders: ReadonlyArray<ExtendedSliderId> = isSix ? EXTENDED_SLIDER_IDS : SLIDER_IDS
  const byId = [...districts].sort((a, b) => compareCodeUnits(a.id, b.id))
  return {
    panel,
    districts: byId
      .map((district) => matchOf(sliders, panel, district))
      .sort((a, b) => b.lowest - a.lowest || b.highest - a.highest), // a stable sort keeps ids in order
    farthest: farthestOf(sliders, panel, byId),
    sliders: sliders.map((slider) => sliderFitOf(slider, panel[slider], byId)),
    moves: sliders.flatMap((slider) => movesOf(slider, panel[slider], byId)),
  }
}

const matchOf = (
  sliders: ReadonlyArray<ExtendedSliderId>,
  panel: PartialExtendedPanel,
  { id, name, needs }: DistrictNeeds,
): DistrictMatch =>
  present({
    id,
    name,
    sliders: sliders.map((slider) => {
      const position = panel[slider]
      const need = needs[slider]
      const isKnown = need !== undefined && position !== undefined
      return present({ slider, need, steps: isKnown ? stepsBetween(position, need) : undefined })
    }),
    lowest: sumOver(sliders, (slider) => gapsOf(panel[slider], needs[slider]).lowest),
    highest: sumOver(sliders, (slider) => gapsOf(panel[slider], needs[slider]).highest),
  })

const sliderFitOf = (
  slider: ExtendedSliderId,
  position: Position | undefined,
  byId: ReadonlyArray<DistrictNeeds>,
): SliderFit => {
  const idsWhere = (holds: (steps: number | undefined) => boolean): ReadonlyArray<string> =>
    byId
      .filter(({ needs }) => {
        const need = needs[slider]
        const isKnown = need !== undefined && position !== undefined
        return holds(isKnown ? stepsBetween(position, need) : undefined)
      })
      .map(({ id }) => id)
  return present({
    slider,
    position,
    needHigher: idsWhere((steps) => steps !== undefined && steps > 0),
    needLower: idsWhere((steps) => steps !== undefined && steps < 0),
    met: idsWhere((steps) => steps === 0),
    open: idsWhere((steps) => steps === undefined),
  })
}

const movesOf = (
  slider: ExtendedSliderId,
  from: Position | undefined,
  byId: ReadonlyArray<DistrictNeeds>,
): ReadonlyArray<DistrictMove> =>
  POSITIONS.flatMap((to) => {
    if (from === undefined || Math.abs(stepsBetween(from, to)) !== 1) return []
    const idsWhere = (holds: (need: Position | undefined) => boolean): ReadonlyArray<string> =>
      byId.filter(({ needs }) => holds(needs[slider])).map(({ id }) => id)
    const isCloser = (need: Position): boolean => stepsApart(to, need) < stepsApart(from, need)
    return [
      {
        slider,
        from,
        to,
        closer: idsWhere((need) => need !== undefined && isCloser(need)),
        further: idsWhere((need) => need !== undefined && !isCloser(need)),
        open: idsWhere((need) => need === undefined),
      },
    ]
  })

// The districts share the panel, so a position missing in it is the same for all of them: every way to
// complete it is tried, at most 729. What a district itself lacks is independent of the others, so
// bounds suffice.
const farthestOf = (
  sliders: ReadonlyArray<ExtendedSliderId>,
  panel: PartialExtendedPanel,
  byId: ReadonlyArray<DistrictNeeds>,
): DistrictFit['farthest'] => {
  const certain = new Array<boolean>(byId.length).fill(true)
  const possible = new Array<boolean>(byId.length).fill(false)
  for (const completed of completionsOf(sliders, panel)) {
    const lowest = byId.map(({ needs }) =>
      sumOver(sliders, (slider) => gapsOf(completed[slider], needs[slider]).lowest),
    )
    const highest = byId.map(({ needs }) =>
      sumOver(sliders, (slider) => gapsOf(completed[slider], needs[slider]).highest),
    )
    const mostLowest = largestAndNext(lowest)
    const mostHighest = largestAndNext(highest)
    byId.forEach((_, index) => {
      const [low = 0, high = 0] = [lowest[index], highest[index]]
      if (high > 0 && high >= mostLowest.besides(low)) possible[index] = true
      if (low === 0 || low < mostHighest.besides(high)) certain[index] = false
    })
  }
  const idsWhere = (holds: ReadonlyArray<boolean>): ReadonlyArray<string> =>
    byId.filter((_, index) => holds[index]).map(({ id }) => id)
  return { certain: idsWhere(certain), possible: idsWhere(possible) }
}

// The largest of a list when one element of that value is left out.
const largestAndNext = (
  values: ReadonlyArray<number>,
): { readonly besides: (value: number) => number } => {
  let largest = -1
  let next = -1
  for (const value of values) {
    if (value > largest) {
      next = largest
      largest = value
    } else if (value > next) next = value
  }
  return { besides: (value) => (value === largest ? next : largest) }
}

const completionsOf = (
  sliders: ReadonlyArray<ExtendedSliderId>,
  panel: PartialExtendedPanel,
): ReadonlyArray<PartialExtendedPanel> =>
  sliders.reduce<ReadonlyArray<PartialExtendedPanel>>(
    (panels, slider) =>
      panel[slider] === undefined
        ? panels.flatMap((one) => POSITIONS.map((position) => ({ ...one, [slider]: position })))
        : panels,
    [panel],
  )

/** The fewest and the most steps between two positions, either of which may be unknown. */
const gapsOf = (
  position: Position | undefined,
  need: Position | undefined,
): { readonly lowest: number; readonly highest: number } => {
  if (position !== undefined && need !== undefined) {
    const steps = stepsApart(position, need)
    return { lowest: steps, highest: steps }
  }
  return (position ?? need) === 'midden' ? UNKNOWN_BESIDE_MIDDEN : UNKNOWN
}

const UNKNOWN = /*#__PURE__*/ deepFreeze({ lowest: 0, highest: 2 })
const UNKNOWN_BESIDE_MIDDEN = /*#__PURE__*/ deepFreeze({ lowest: 0, highest: 1 })

const sumOver = <A>(list: ReadonlyArray<A>, valueOf: (element: A) => number): number =>
  list.reduce((sum, element) => sum + valueOf(element), 0)

const refuseMisuse = (
  panel: PartialExtendedPanel,
  districts: ReadonlyArray<DistrictNeeds>,
): void => {
  assertPartialExtendedPanel(panel)
  if (!Array.isArray(districts)) throw misuse('invalidDistricts', 'Districts are a list.')
  const ids = new Set<unknown>()
  for (let index = 0; index < districts.length; index++) {
    const district: unknown = districts[index]
    if (!isObject(district)) {
      throw misuse('invalidDistricts', `District ${index} is missing. Use parseDistrictNeeds.`)
    }
    const { id, needs } = asRecord(district)
    if (typeof id !== 'string' || typeof needs !== 'object' || needs === null) {
      throw misuse('invalidDistricts', `District ${index} lacks an id or needs.`)
    }
    if (ids.has(id)) throw misuse('duplicateDistrict', `Two districts have the id ${id}.`)
    ids.add(id)
    assertPartialExtendedPanel(needs)
  }
}
