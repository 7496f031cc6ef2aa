/**
 * Oracle: classification, of full and partial panels, and under the 48 readings. Methods page,
 * section 2; domain page, section 3.
 */
import { manhattan, type Distance } from './distance.js'
import {
  allVectors,
  at,
  completionsOf,
  FIVE_PROFILES,
  type OracleProfile,
  type PartialVector,
  type Vector,
} from './space.js'

export interface OracleClassification {
  /** Nearest first; ties in the order of the profiles. */
  readonly ranking: ReadonlyArray<{ readonly id: string; readonly distance: number }>
  readonly nearest: ReadonlyArray<string>
  readonly margin: number
  readonly typicality: number
  readonly fit: 'strong' | 'partial' | 'none'
}

/** With whole-number weights every comparison here is exact. */
export const classifierOf = (
  profiles: ReadonlyArray<OracleProfile> = FIVE_PROFILES,
  distance: Distance = manhattan,
): ((vector: Vector) => OracleClassification) => {
  const smallestTo = (vector: Vector): number =>
    Math.min(...profiles.map((profile) => distance(vector, profile.vector)))
  const smallestOfAll = allVectors.map(smallestTo)

  const pairs: number[] = []
  for (const a of allVectors) for (const b of allVectors) pairs.push(distance(a, b))
  pairs.sort((a, b) => a - b)
  const median = at(pairs, (59_049 - 1) / 2)

  let betweenProfiles = Infinity
  profiles.forEach((a, i) =>
    profiles.forEach((b, j) => {
      if (i !== j) betweenProfiles = Math.min(betweenProfiles, distance(a.vector, b.vector))
    }),
  )

  return (vector) => {
    const ranking = profiles.map(({ id, vector: other }) => ({
      id,
      distance: distance(vector, other),
    }))
    // Insertion sort: only a strictly smaller distance overtakes.
    for (let i = 1; i < ranking.length; i += 1) {
      for (let j = i; j > 0 && at(ranking, j).distance < at(ranking, j - 1).distance; j -= 1) {
        const moved = at(ranking, j)
        ranking[j] = at(ranking, j - 1)
        ranking[j - 1] = moved
      }
    }
    const smallest = smallestTo(vector)
    const farther = smallestOfAll.filter((other) => other > smallest)
    return {
      ranking,
      nearest: profiles
        .filter((profile) => distance(vector, profile.vector) === smallest)
        .map(({ id }) => id),
      margin: at(ranking, 1).distance - at(ranking, 0).distance,
      typicality: farther.length / 243,
      fit: 2 * smallest < betweenProfiles ? 'strong' : smallest >= median ? 'none' : 'partial',
    }
  }
}

export interface OraclePartialClassification {
  readonly completions: number
  readonly possible: ReadonlyArray<string>
  readonly certain: string | null
  readonly bounds: ReadonlyArray<{ id: string; lowest: number; highest: number }>
  readonly deciding: ReadonlyArray<{ slider: number; possibleOverAnswers: number }>
}

export const nearestTo = (
  vector: Vector,
  profiles: ReadonlyArray<OracleProfile> = FIVE_PROFILES,
  distance: Distance = manhattan,
): ReadonlyArray<string> => {
  const smallest = Math.min(...profiles.map((profile) => distance(vector, profile.vector)))
  return profiles
    .filter((profile) => distance(vector, profile.vector) === smallest)
    .map(({ id }) => id)
}

export const classifyPartial = (
  partial: PartialVector,
  profiles: ReadonlyArray<OracleProfile> = FIVE_PROFILES,
  distance: Distance = manhattan,
): OraclePartialClassification => {
  const full = completionsOf(partial)
  const possibleWith = (vectors: ReadonlyArray<Vector>): ReadonlyArray<string> => {
    const found = new Set(vectors.flatMap((vector) => nearestTo(vector, profiles, distance)))
    return profiles.map(({ id }) => id).filter((id) => found.has(id))
  }
  const inEvery = profiles
    .map(({ id }) => id)
    .filter((id) => full.every((vector) => nearestTo(vector, profiles, distance).includes(id)))

  const deciding: Array<{ slider: number; possibleOverAnswers: number }> = []
  partial.forEach((level, slider) => {
    if (level !== null) return
    let sum = 0
    for (const answer of [0, 1, 2]) {
      const answered = partial.map((other, i) => (i === slider ? answer : other))
      sum += possibleWith(completionsOf(answered)).length
    }
    deciding.push({ slider, possibleOverAnswers: sum })
  })
  deciding.sort((a, b) => a.possibleOverAnswers - b.possibleOverAnswers || a.slider - b.slider)

  return {
    completions: full.length,
    possible: possibleWith(full),
    certain: inEvery.length === 1 ? at(inEvery, 0) : null,
    bounds: profiles.map((profile) => {
      const distances = full.map((vector) => distance(vector, profile.vector))
      return { id: profile.id, lowest: Math.min(...distances), highest: Math.max(...distances) }
    }),
    deciding,
  }
}

/** The 48 readings: every doubtful position of the domain page at every value it lists. */
export const allReadings = (): ReadonlyArray<ReadonlyArray<OracleProfile>> => {
  const readings: OracleProfile[][] = []
  for (const ontwikkelendC of [0, 1])
    for (const organisatieC of [0, 1])
      for (const toenaderingPI of [1, 0, 2])
        for (const toenaderingPMB of [2, 1])
          for (const toenaderingC of [1, 0])
            readings.push([
              { id: 'ontwikkelend', vector: [0, 0, 1, 1, ontwikkelendC] },
              { id: 'participatief', vector: [1, 0, 2, 0, 2] },
              { id: 'organisatiegericht', vector: [2, 2, 0, 2, organisatieC] },
              {
                id: 'toenaderingsgericht',
                vector: [toenaderingPI, 0, toenaderingPMB, 2, toenaderingC],
              },
              { id: 'gekanteld', vector: [2, 2, 2, 2, 2] },
            ])
  return readings
}

/** In how many of the 48 readings each profile is nearest. */
export const timesNearest = (vector: Vector): { readonly [id: string]: number } => {
  const times: { [id: string]: number } = {}
  for (const { id } of FIVE_PROFILES) times[id] = 0
  for (const reading of allReadings()) {
    for (const id of nearestTo(vector, reading)) times[id] = (times[id] ?? 0) + 1
  }
  return times
}

export const robustIn = (vector: Vector): ReadonlyArray<string> => {
  const times = timesNearest(vector)
  return FIVE_PROFILES.map(({ id }) => id).filter((id) => times[id] === 48)
}

export const possibleIn = (vector: Vector): ReadonlyArray<string> => {
  const times = timesNearest(vector)
  return FIVE_PROFILES.map(({ id }) => id).filter((id) => times[id] !== 0)
}
