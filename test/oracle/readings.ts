/**
 * Oracle: the 48 readings of the five profiles, written out by hand from the domain page, section 3, and
 * what each makes of a panel.
 */
import { manhattan } from './distance.js'
import { at, FIVE_PROFILES, type OracleProfile, type Vector } from './space.js'

// Profile, slider (0 to 4), other level.
const CHOICES: ReadonlyArray<
  readonly [profile: string, slider: number, levels: ReadonlyArray<number>]
> = [
  ['ontwikkelend', 4, [0, 1]],
  ['organisatiegericht', 4, [0, 1]],
  ['toenaderingsgericht', 0, [1, 0, 2]],
  ['toenaderingsgericht', 2, [2, 1]],
  ['toenaderingsgericht', 4, [1, 0]],
]

/** All 48 readings; the first is the default. */
export const READINGS: ReadonlyArray<ReadonlyArray<OracleProfile>> = CHOICES.reduce<
  ReadonlyArray<ReadonlyArray<OracleProfile>>
>(
  (readings, [profile, slider, levels]) =>
    readings.flatMap((reading) =>
      levels.map((level) =>
        reading.map(({ id, vector }) => ({
          id,
          vector: id === profile ? vector.map((old, i) => (i === slider ? level : old)) : vector,
        })),
      ),
    ),
  [FIVE_PROFILES],
)

/** The nearest profiles of a panel under one reading. */
export const nearestUnder = (
  reading: ReadonlyArray<OracleProfile>,
  vector: Vector,
): ReadonlyArray<string> => {
  const distances = reading.map((profile) => manhattan(vector, profile.vector))
  const smallest = Math.min(...distances)
  return reading.filter((_, i) => at(distances, i) === smallest).map(({ id }) => id)
}

/** Per reading, the nearest profiles. */
export const nearestPerReading = (vector: Vector): ReadonlyArray<ReadonlyArray<string>> =>
  READINGS.map((reading) => nearestUnder(reading, vector))
