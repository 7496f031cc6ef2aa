/**
 * Oracle: readings of profiles of which some positions are in doubt, all written out, and what they do
 * to the nearest profiles. For few alternatives: their number is a product.
 */
import { nearestTo } from './classification.js'
import { manhattan, type Distance } from './distance.js'
import { at, type OracleProfile, type Vector } from './space.js'

/** A profile with, per slider, the other levels that it can be read at. */
export interface DoubtfulProfile extends OracleProfile {
  readonly others: ReadonlyArray<ReadonlyArray<number>>
}

/** The five profiles with the alternatives of the domain page, section 3. */
export const FIVE_DOUBTFUL: ReadonlyArray<DoubtfulProfile> = [
  { id: 'ontwikkelend', vector: [0, 0, 1, 1, 0], others: [[], [], [], [], [1]] },
  { id: 'participatief', vector: [1, 0, 2, 0, 2], others: [[], [], [], [], []] },
  { id: 'organisatiegericht', vector: [2, 2, 0, 2, 0], others: [[], [], [], [], [1]] },
  { id: 'toenaderingsgericht', vector: [1, 0, 2, 2, 1], others: [[0, 2], [], [1], [], [0]] },
  { id: 'gekanteld', vector: [2, 2, 2, 2, 2], others: [[], [], [], [], []] },
]

/** Every reading: one after another, the last doubtful position changing fastest. */
export const readingsOf = (
  profiles: ReadonlyArray<DoubtfulProfile>,
): ReadonlyArray<ReadonlyArray<OracleProfile>> => {
  let readings: ReadonlyArray<ReadonlyArray<OracleProfile>> = [[]]
  for (const profile of profiles) {
    const next: OracleProfile[][] = []
    for (const reading of readings)
      for (const vector of vectorsOf(profile)) next.push([...reading, { id: profile.id, vector }])
    readings = next
  }
  return readings
}

const vectorsOf = ({ vector, others }: DoubtfulProfile): ReadonlyArray<Vector> => {
  let vectors: ReadonlyArray<Vector> = [[]]
  vector.forEach((level, slider) => {
    const next: number[][] = []
    for (const start of vectors)
      for (const choice of [level, ...at(others, slider)]) next.push([...start, choice])
    vectors = next
  })
  return vectors
}

export interface OracleRobustness {
  readonly readings: number
  readonly robust: ReadonlyArray<string>
  readonly possible: ReadonlyArray<string>
  readonly counts: { readonly [id: string]: number }
  readonly sameAnswer: boolean
  /** Profile, slider and levels of the doubtful positions that change the nearest profiles. */
  readonly deciding: ReadonlyArray<{ id: string; slider: number; levels: ReadonlyArray<number> }>
}

/** By the nearest profiles of every reading, looked up one by one. */
export const robustnessOf = (
  vector: Vector,
  profiles: ReadonlyArray<DoubtfulProfile> = FIVE_DOUBTFUL,
  distance: Distance = manhattan,
): OracleRobustness => {
  const readings = readingsOf(profiles)
  const answers = new Map(
    readings.map((reading) => [written(reading), nearestTo(vector, reading, distance)]),
  )
  const ids = profiles.map(({ id }) => id)
  const counts: { [id: string]: number } = {}
  for (const id of ids)
    counts[id] = readings.filter((reading) => answers.get(written(reading))?.includes(id)).length
  const deciding: Array<{ id: string; slider: number; levels: ReadonlyArray<number> }> = []
  profiles.forEach(({ id, vector: own, others }, index) => {
    others.forEach((levels, slider) => {
      if (levels.length === 0) return
      const all = [at(own, slider), ...levels]
      const decides = readings.some((reading) => {
        const found = new Set(
          all.map((level) => {
            const changed = reading.map((profile, i) =>
              i === index
                ? { id, vector: profile.vector.map((old, s) => (s === slider ? level : old)) }
                : profile,
            )
            return answers.get(written(changed))?.join(' ')
          }),
        )
        return found.size > 1
      })
      if (decides) deciding.push({ id, slider, levels: all })
    })
  })
  return {
    readings: readings.length,
    robust: ids.filter((id) => counts[id] === readings.length),
    possible: ids.filter((id) => counts[id] !== 0),
    counts,
    sameAnswer: new Set([...answers.values()].map((answer) => answer.join(' '))).size === 1,
    deciding,
  }
}

/** How often each distance occurs over the ways to read one profile, smallest first. */
export const spreadOf = (
  vector: Vector,
  profile: DoubtfulProfile,
  distance: Distance = manhattan,
): ReadonlyArray<readonly [distance: number, ways: number]> => {
  const found = vectorsOf(profile).map((way) => distance(vector, way))
  const different = [...new Set(found)].sort((a, b) => a - b)
  return different.map((one) => [one, found.filter((other) => other === one).length] as const)
}

const written = (reading: ReadonlyArray<OracleProfile>): string =>
  reading.map(({ vector }) => vector.join('')).join(' ')

/** The 48 readings of the five profiles, the default one first. */
export const READINGS: ReadonlyArray<ReadonlyArray<OracleProfile>> = readingsOf(FIVE_DOUBTFUL)

/** Per reading, the nearest profiles. */
export const nearestPerReading = (vector: Vector): ReadonlyArray<ReadonlyArray<string>> =>
  READINGS.map((reading) => nearestTo(vector, reading, manhattan))
