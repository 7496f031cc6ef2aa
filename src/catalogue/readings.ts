/**
 * Readings: the ways in which the text of the five profiles can be read, given the alternatives
 * that the evidence lists.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import type { Panel } from '../model/panel.js'
import type { Position } from '../model/position.js'
import { SLIDER_IDS, type SliderId } from '../model/slider.js'
import { PROFILE_IDS, type ProfileId } from './profilePanels.js'
import { PROFILES, type Profile } from './profiles.js'

/**
 * A profile's id with its panel under one reading.
 *
 * @example
 * const profile: ReadProfile | undefined = READINGS[0].profiles[0]
 * profile?.id // => 'ontwikkelend'
 */
export interface ReadProfile {
  readonly id: ProfileId
  readonly panel: Panel
}

/**
 * One position of one profile that differs from the default reading.
 *
 * @example
 * const choices: ReadonlyArray<ReadingChoice> | undefined = READINGS[1]?.choices
 * choices // => [{ profile: 'toenaderingsgericht', slider: 'communicatie', position: 'laag' }]
 */
export interface ReadingChoice {
  readonly profile: ProfileId
  readonly slider: SliderId
  readonly position: Position
}

/**
 * One admissible reading of all five profiles. The default reading has no choices.
 *
 * @example
 * const reading: Reading = READINGS[0]
 * reading.choices // => []
 */
export interface Reading {
  /** Where it differs from the default reading; empty for the default itself. */
  readonly choices: ReadonlyArray<ReadingChoice>
  /** The five profiles as read this way, in canonical order. */
  readonly profiles: ReadonlyArray<ReadProfile>
}

/**
 * All 24 admissible readings, derived from the alternatives in {@link PROFILES}: every doubtful
 * position at every value that its words support. The default reading comes first; then the order
 * in which the last doubtful position changes fastest.
 *
 * @example
 * READINGS.length // => 24
 */
export const READINGS: readonly [Reading, ...Reading[]] = /*#__PURE__*/ deepFreeze(
  /*#__PURE__*/ deriveReadings(),
)

function deriveReadings(): readonly [Reading, ...Reading[]] {
  const combinations = doubtfulPositions().reduce<ReadonlyArray<ReadonlyArray<ReadingChoice>>>(
    (readings, choices) =>
      readings.flatMap((reading) => [reading, ...choices.map((choice) => [...reading, choice])]),
    [[]],
  )
  const [first, ...rest] = combinations.map(readWith)
  return [first as Reading, ...rest] // the default reading is always there
}

// Per doubtful position, the choices that differ from the default.
function doubtfulPositions(): ReadonlyArray<ReadonlyArray<ReadingChoice>> {
  return PROFILE_IDS.flatMap((profile) =>
    SLIDER_IDS.flatMap((slider) => {
      const { evidence }: Profile = PROFILES[profile]
      const found = evidence[slider]
      const alternatives = found.grade === 'inferred' ? (found.alternatives ?? []) : []
      return alternatives.length === 0
        ? []
        : [alternatives.map(({ position }) => ({ profile, slider, position }))]
    }),
  )
}

function readWith(choices: ReadonlyArray<ReadingChoice>): Reading {
  return {
    choices,
    profiles: PROFILE_IDS.map((id) => ({
      id,
      panel: choices
        .filter((choice) => choice.profile === id)
        .reduce<Panel>(
          (panel, { slider, position }) => ({ ...panel, [slider]: position }),
          PROFILES[id].panel,
        ),
    })),
  }
}
