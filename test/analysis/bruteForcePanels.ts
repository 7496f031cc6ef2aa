// Panels as lists of ranks, and what can be said of them by definition. Imports nothing from src.

export type Ranks = readonly number[]

/** The 243 panels in code order. */
export const allRanks: ReadonlyArray<Ranks> = Array.from({ length: 243 }, (_, code) =>
  [81, 27, 9, 3, 1].map((weight) => Math.floor(code / weight) % 3),
)

/** The key of a panel, such as LLMML. */
export const keyOf = (ranks: Ranks): string => ranks.map((rank) => 'LMH'.charAt(rank)).join('')

/** The five profiles as the domain has them, in the order of the chapters. */
export const profiles = {
  ontwikkelend: [0, 0, 1, 1, 0],
  participatief: [1, 0, 2, 0, 2],
  organisatiegericht: [2, 2, 0, 2, 0],
  toenaderingsgericht: [1, 0, 2, 2, 1],
  gekanteld: [2, 2, 2, 2, 2],
} as const

export type BruteProfile = keyof typeof profiles

export const profileIds = Object.keys(profiles) as BruteProfile[]

export const gaps = (a: Ranks, b: Ranks): number[] =>
  a.map((rank, index) => Math.abs(rank - (b[index] as number)))

const sum = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0)

/** Weighted Manhattan distance. */
export const steps = (
  a: Ranks,
  b: Ranks,
  weights: ReadonlyArray<number> = [1, 1, 1, 1, 1],
): number => sum(gaps(a, b).map((gap, index) => gap * (weights[index] as number)))

/** Nearest profiles under a metric. */
export const bruteNearest = (
  ranks: Ranks,
  distance: (a: Ranks, b: Ranks) => number = steps,
): BruteProfile[] => {
  const distances = profileIds.map((id) => distance(ranks, profiles[id]))
  return profileIds.filter((_, index) => distances[index] === Math.min(...distances))
}

/** Fuzzy c-means with m = 2: u_t = 1 / sum over s of (d_t / d_s) squared, noise being one of the s. */
export const bruteShares = (distances: ReadonlyArray<number>, noise: number): number[] => {
  const all = [...distances, noise]
  const zeros = all.filter((distance) => distance === 0).length
  return all.map((own) =>
    zeros > 0
      ? own === 0
        ? 1 / zeros
        : 0
      : own === Infinity
        ? 0
        : 1 / sum(all.map((other) => (own / other) ** 2)),
  )
}
