/**
 * Readings: the ways in which the profiles of a typology can be read, given their alternatives. A
 * reading is a typology itself, without alternatives.
 *
 * @module
 */
import { isList, isObject } from '../model/guards.js'
import { at } from '../model/known.js'
import type { NonEmptyArray } from '../model/either.js'
import { misuse, ownOptions } from '../model/misuse.js'
import { allPanels, assertPanel, panelCode, type Panel } from '../model/panel.js'
import { rankOf, type Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import type { Typology, TypologyProfile } from '../model/typology.js'

/**
 * A slider of a profile that can be read in more than one way, with its positions; the one in the
 * panel comes first.
 */
export interface DoubtfulSlider {
  readonly slider: SliderId
  readonly positions: NonEmptyArray<Position>
}

/**
 * The sliders of a profile that have alternatives, in canonical order. Throws `notATypology` unless the
 * alternatives are a list of other positions, each once.
 */
export const doubtfulSliders = (profile: TypologyProfile): ReadonlyArray<DoubtfulSlider> => {
  const { panel, alternatives: given = {} } = ownOptions(profile)
  if (
    !isObject(given) ||
    Object.keys(given).some((key) => !SLIDER_IDS.some((slider) => slider === key))
  ) {
    throw misuse('notATypology', 'Alternatives of something else than a slider.')
  }
  const alternatives = ownOptions(given)
  return SLIDER_IDS.flatMap((slider) => {
    const others = alternatives[slider]
    if (others === undefined) return []
    if (!isList(others)) throw misuse('notATypology', 'Alternatives are a list.')
    const positions = [panel[slider], ...others] as const // spreading turns a hole in a list into undefined
    if (
      positions.some((position) => rankOf(position) === undefined) ||
      new Set(positions).size < positions.length
    ) {
      throw misuse('notATypology', 'Alternatives are positions, each once and not the default.')
    }
    return positions.length === 1 ? [] : [{ slider, positions }]
  })
}

/**
 * All panels that a profile can be read as, 1 to 243. Its own panel comes first; the last doubtful
 * slider changes fastest. Throws `notAPanel`, and `notATypology` as {@link doubtfulSliders}.
 */
export const profileReadings = (profile: TypologyProfile): ReadonlyArray<Panel> => {
  assertPanel(profile.panel)
  return doubtfulSliders(profile)
    .reduce<ReadonlyArray<Panel>>(
      (panels, { slider, positions }) =>
        panels.flatMap((panel) => positions.map((position) => ({ ...panel, [slider]: position }))),
      [profile.panel],
    )
    .map((panel) => at(allPanels(), panelCode(panel))) // codes run over all; these are frozen
}

/**
 * All readings of a typology, the default first; the last doubtful slider of the last profile changes
 * fastest. The number of readings is a product and grows fast: use this for typologies with few
 * alternatives.
 */
export const readingsOf = <Id extends string>({
  id,
  profiles,
}: Typology<Id>): ReadonlyArray<Typology<Id>> =>
  profiles
    .reduce<ReadonlyArray<ReadonlyArray<TypologyProfile<Id>>>>(
      (readings, profile) => {
        const ways = profileReadings(profile).map((panel) => ({ id: profile.id, panel }))
        return readings.flatMap((reading) => ways.map((way) => [...reading, way]))
      },
      [[]],
    )
    .map((read) => ({ id, profiles: read }))
